import type { Claim, KeyValueStore } from './key-value.js';

/** What is needed of a Redis client: to send a command as it is. ioredis does it with `call`, node-redis with `sendCommand`. */
export type RedisClient =
  | { call(command: string, ...parameters: string[]): Promise<unknown> }
  | { sendCommand(command: string[]): Promise<unknown> };

export interface RedisOptions {
  /** What all keys begin with. Default: `dify:conversations:`. */
  prefix?: string | undefined;
}

/** Both touch the claim only where it is still the caller's own: it may have lapsed, and be another's by now. */
const RENEW = "return redis.call('GET',KEYS[1])==ARGV[1] and redis.call('PEXPIRE',KEYS[1],ARGV[2]) or 0";
const RELEASE = "return redis.call('GET',KEYS[1])==ARGV[1] and redis.call('DEL',KEYS[1]) or 0";

/** How many keys a step of `clear` looks at. */
const STEP = '500';

class Redis implements KeyValueStore {
  readonly #send: (...command: string[]) => Promise<unknown>;
  readonly #prefix: string;

  constructor(client: RedisClient, prefix: string) {
    this.#send =
      'call' in client
        ? (name, ...parameters) => client.call(name as string, ...parameters)
        : (...command) => client.sendCommand(command);
    this.#prefix = prefix;
  }

  get(key: string): Promise<unknown> {
    return this.#send('GET', this.#value(key));
  }

  async set(key: string, value: string, ttl?: number): Promise<void> {
    await this.#send('SET', this.#value(key), value, ...(ttl === undefined ? [] : ['PX', whole(ttl)]));
  }

  async delete(key: string): Promise<void> {
    await this.#send('DEL', this.#value(key));
  }

  async clear(): Promise<void> {
    const mine = `${this.#prefix.replaceAll(/[\\*?[\]]/g, '\\$&')}*`;
    let cursor = '0';
    do {
      const [next, keys] = (await this.#send('SCAN', cursor, 'MATCH', mine, 'COUNT', STEP)) as [string, string[]];
      if (keys.length) await this.#send('DEL', ...keys);
      cursor = `${next}`;
    } while (cursor !== '0');
  }

  async claim(key: string, ttl: number): Promise<Claim | undefined> {
    const claim = `${this.#prefix}claim:${key}`;
    const token = crypto.randomUUID();
    const taken = await this.#send('SET', claim, token, 'NX', 'PX', whole(ttl));
    if (taken === null) return undefined;
    return {
      renew: async () => Number(await this.#send('EVAL', RENEW, '1', claim, token, whole(ttl))) === 1,
      release: async () => void (await this.#send('EVAL', RELEASE, '1', claim, token)),
    };
  }

  #value(key: string): string {
    return `${this.#prefix}id:${key}`;
  }
}

/** Redis takes whole milliseconds above 0. */
const whole = (ms: number): string => `${Math.max(1, Math.ceil(ms))}`;

/**
 * A store for any number of processes: with `claim`, two that answer the same new user at once share one conversation.
 *
 * @param client A client of ioredis or node-redis, connected by you and closed by you.
 */
export function redisStore(
  client: RedisClient,
  { prefix = 'dify:conversations:' }: RedisOptions = {},
): Required<KeyValueStore> {
  return new Redis(client, prefix);
}
