import {
  type ChatResult,
  type ConversationsRenameResponse,
  type Dify,
  DifyError,
  DifyNotFoundError,
  type MessagesListResponse,
  type RequestOptions,
} from '../../index.js';
import { Feedback } from './feedback.js';
import { Files } from './files.js';
import { open } from './opening.js';
import type { ConversationOptions, MessageOptions } from './options.js';
import { type ConversationStore, createConversationStore } from './store/conversation-store.js';
import { memoryStore } from './store/memory.js';
import { ConversationStream } from './stream.js';
import { Turn } from './turn.js';
import { Variables } from './variables.js';

/**
 * One user's conversation. Its messages go one at a time, in the order in which they were sent; each goes on where the one
 * before it ended. Made by `conversation()`.
 */
export class Conversation {
  /** The end user. */
  readonly user: string;
  /** What a chatflow remembers of the conversation. */
  readonly variables: Variables;
  /** What the user thinks of an answer. */
  readonly feedback: Feedback;
  /** Uploads of the user. */
  readonly files: Files;
  readonly #dify: Dify;
  readonly #store: ConversationStore;
  readonly #inputs: Record<string, unknown>;
  readonly #onGone: ConversationOptions['onGone'];
  #id: string | undefined;
  #message: string | undefined;

  constructor(dify: Dify, { user, id, store, inputs = {}, onGone = 'new' }: ConversationOptions) {
    if (typeof user !== 'string' || !user) throw new DifyError('`user` of a conversation must be a text.');
    if (id && store) throw new DifyError('`store` knows the conversation: give `id` or `store`, not both.');
    if (onGone !== 'new' && onGone !== 'error') throw new DifyError('`onGone` must be `new` or `error`.');
    this.user = user;
    this.#dify = dify;
    this.#store = store ?? createConversationStore(memoryStore({ max: 1 }));
    this.#inputs = inputs;
    this.#onGone = onGone;
    this.#id = id;
    if (id) void this.#store.set(user, id);
    const bound = {
      dify,
      user,
      known: (what: string) => this.#known(what),
      answered: (what: string) => this.#answered(what),
    };
    this.variables = new Variables(bound);
    this.feedback = new Feedback(bound);
    this.files = new Files(dify, user);
  }

  /** Id of the conversation as this handle knew it last; undefined until the first event of the first answer. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Sends a message and gives the whole answer. It is read from a stream: see `stream`. */
  send(query: string, options?: MessageOptions): Promise<ChatResult> {
    return this.stream(query, options).result();
  }

  /**
   * Sends a message, when those before it are answered, and gives the answer as it comes. `files` are uploaded.
   *
   * Errors are those of `dify.chat.stream`. An abort while it waits is a DifyAbortError, and nothing was sent.
   */
  stream(query: string, options: MessageOptions = {}): ConversationStream {
    const { files = [], inputs, auto_generate_name, workflow_id, trace_id, ...rest } = options;
    const message = { query, auto_generate_name, workflow_id, trace_id, inputs: { ...this.#inputs, ...inputs } };
    const { user } = this;
    const [dify, store, onGone] = [this.#dify, this.#store, this.#onGone];
    const take = (signal: AbortSignal) =>
      Turn.take({ user, store, signal }, async () => {
        const sent = files.length ? [...files] : undefined;
        return open({ dify, store, onGone, params: { ...message, files: sent, user }, options: { ...rest, signal } });
      });
    return new ConversationStream(take, rest.signal, ({ conversation_id, message_id }) => {
      this.#id = conversation_id || this.#id;
      this.#message = message_id || this.#message;
    });
  }

  /** A page of the messages, the newest if `first_id` names no message after it; empty before the first answer. */
  async messages(
    page: { limit?: number | undefined; first_id?: string | undefined } = {},
    options?: RequestOptions,
  ): Promise<MessagesListResponse> {
    const conversation_id = (await this.#current()) ?? '';
    return this.#dify.messages.list({ ...page, conversation_id, user: this.user }, options);
  }

  /**
   * Names the conversation, or has the model make a name up where none is given.
   *
   * @throws DifyError when the conversation has not begun.
   */
  async rename(name?: string, options?: RequestOptions): Promise<ConversationsRenameResponse> {
    const conversation_id = await this.#known('rename');
    const named = name === undefined ? { auto_generate: true } : { name };
    return this.#dify.conversations.rename({ ...named, conversation_id, user: this.user }, options);
  }

  /**
   * Deletes the conversation when the messages before are answered; the next one begins another. One that is gone, or has
   * not begun, is deleted already.
   */
  async delete(options?: RequestOptions): Promise<void> {
    const { user } = this;
    const leave = await this.#store.enter(user, options?.signal);
    try {
      const conversation_id = await this.#current();
      if (!conversation_id) return;
      await this.#dify.conversations.delete({ conversation_id, user }, options).catch((error) => {
        if (!(error instanceof DifyNotFoundError)) throw error;
      });
      await this.#store.delete(user);
      this.#id = undefined;
      this.#message = undefined;
    } finally {
      leave();
    }
  }

  /**
   * What the user may want to ask next, thought up by a model; after the last answer, or that whose id is given.
   *
   * @throws DifyError when there is no answer yet; DifyValidationError where the app has follow-up questions switched off.
   */
  async suggested(message?: string, options?: RequestOptions): Promise<string[]> {
    const message_id = message ?? this.#answered('suggested');
    return (await this.#dify.messages.suggested({ message_id, user: this.user }, options)).data;
  }

  /** Where the user is now: another process may have begun another conversation. */
  async #current(): Promise<string | undefined> {
    this.#id = await this.#store.get(this.user);
    return this.#id;
  }

  async #known(what: string): Promise<string> {
    const id = await this.#current();
    if (id) return id;
    throw new DifyError(`\`${what}\` needs a conversation, and none has begun: \`send\` first, or give its \`id\`.`);
  }

  #answered(what: string): string {
    if (this.#message) return this.#message;
    throw new DifyError(
      `\`${what}\` needs an answer, and this handle has none yet: \`send\` first, or give a message id.`,
    );
  }
}
