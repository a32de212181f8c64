import { DifyError } from '../../../index.js';
import { type Begun, begin } from './begin.js';
import type { KeyValueStore } from './key-value.js';
import { memoryStore } from './memory.js';
import { Queues } from './queues.js';

export interface ConversationStoreOptions {
  /** Milliseconds after its last message for which a conversation is remembered. Default: for as long as the store does. */
  ttl?: number | undefined;
  /** Sets apart the bots that share a store: a conversation belongs to one app. Default: none. */
  name?: string | undefined;
  /**
   * Milliseconds for which another process keeps its right to begin a conversation when it is no more heard of. One that
   * lives renews it. Default: 15,000.
   */
  claim?: number | undefined;
  /** Milliseconds to wait for a conversation that another process begins. Default: 120,000. */
  wait?: number | undefined;
}

/** Which conversation each user is in. `conversation(dify, { user, store })` looks there, and writes there. */
export class ConversationStore {
  readonly #store: KeyValueStore;
  readonly #name: string;
  readonly #ttl: number | undefined;
  readonly #claim: number;
  readonly #wait: number;
  readonly #queues = new Queues();

  constructor(store: KeyValueStore, { ttl, name = '', claim = 15_000, wait = 120_000 }: ConversationStoreOptions) {
    for (const [option, ms] of Object.entries({ ttl, claim, wait })) {
      if (ms !== undefined && !(ms > 0)) throw new DifyError(`\`${option}\` must be above 0 ms, and is ${ms}.`);
    }
    this.#store = store;
    this.#name = name && `${name}:`;
    this.#ttl = ttl;
    this.#claim = claim;
    this.#wait = wait;
  }

  /** Id of the user's conversation; undefined where there is none. */
  async get(user: string): Promise<string | undefined> {
    const id = await this.#store.get(this.#name + user);
    return typeof id === 'string' && id ? id : undefined;
  }

  /** Puts a user into a conversation. */
  async set(user: string, id: string): Promise<void> {
    await this.#store.set(this.#name + user, id, this.#ttl);
  }

  /** Forgets a user's conversation; on the server it stays. */
  async delete(user: string): Promise<void> {
    await this.#store.delete(this.#name + user);
  }

  /** Forgets everything that the store behind this one holds, other names included. */
  async clear(): Promise<void> {
    await this.#store.clear();
  }

  /** Waits until the messages before are answered; what it gives lets the next one go. */
  enter(user: string, signal?: AbortSignal): Promise<() => void> {
    return this.#queues.enter(user, signal);
  }

  /** The right to begin the user's conversation, or the one that another process has begun meanwhile. */
  begin(user: string, gone: string | undefined, signal?: AbortSignal): Promise<Begun> {
    const claim = () => this.#store.claim?.(this.#name + user, this.#claim);
    const other = async () => {
      const id = await this.get(user);
      return id === gone ? undefined : id;
    };
    return begin({ user, claim, other, held: this.#claim, wait: this.#wait, signal });
  }
}

/**
 * Remembers who is in which conversation: in memory, in any Keyv (one process), or in Redis (any number of them).
 *
 * ```ts
 * const store = createConversationStore(redisStore(new Redis()), { ttl: 7 * 86_400_000 });
 * const { answer } = await conversation(dify, { user: 'alice', store }).send('Hi');
 * ```
 *
 * @param store Default: a memory store.
 * @throws DifyError when an option is out of range.
 */
export function createConversationStore(
  store: KeyValueStore = memoryStore(),
  options: ConversationStoreOptions = {},
): ConversationStore {
  return new ConversationStore(store, options);
}
