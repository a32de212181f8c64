import { type Dify, DifyError } from '../../index.js';
import type { ConversationStore, GivenFile, KeyValueStore } from '../conversations/index.js';
import { checkLimit, type SplitLimit } from './split-text.js';
import type { BotTexts } from './texts.js';

export interface BotOptions {
  /** A client with the key of a chat, agent or chatflow app. */
  dify: Dify;
  /** Remembers which conversation each user is in. Default: in memory. */
  store?: ConversationStore | undefined;
  /** Values of the app's form, which go with every message. */
  inputs?: Record<string, unknown> | undefined;
  /** Of the bot's own texts. Default: `en`. */
  language?: 'en' | 'zh' | undefined;
  /** The bot's own texts, in place of those of `language`. */
  texts?: { [Name in keyof BotTexts]?: string | undefined } | undefined;
  /** How long a text may be; a longer answer comes in several. Default: any length. */
  limit?: SplitLimit | undefined;
  /** What becomes of the model's `<think>` blocks. Default: `keep`. */
  think?: 'keep' | 'strip' | undefined;
  /** What becomes of markdown: messengers show its marks as they are. Default: `keep`. */
  markdown?: 'keep' | 'strip' | undefined;
  /** Sends a text to a user who has been told to wait. The pieces of an answer come one after the other. */
  push?: ((user: string, text: string) => unknown) | undefined;
  /**
   * Milliseconds after which a user is told to wait, and the answer is pushed. Default: 4,000 with `push`. Without it, or at
   * `Infinity`, `reply` waits for the answer.
   */
  patience?: number | undefined;
  /** Milliseconds for which the id of a message is known. Default: 600,000. */
  remember?: number | undefined;
  /**
   * Tells the ids of messages to other processes of the same bot: `redisStore(redis, { prefix: 'bot:' })`. It needs the
   * store's `claim`. Default: this process alone knows them.
   */
  ids?: KeyValueStore | undefined;
  /** Hears of every failure. Default: a line on `console.error`. */
  onError?: ((error: unknown, unsent: Unsent) => void) | undefined;
}

/** Whose message failed. */
export interface Unsent {
  user: string;
  /** What `push` did not take, in order; empty where the answer itself failed. */
  texts: string[];
}

/** What a user sent. */
export interface IncomingMessage {
  /** May be missing where there are files. */
  text?: string | undefined;
  /** Bytes, which are uploaded, or addresses that Dify fetches. */
  files?: readonly GivenFile[] | undefined;
  /** The messenger's id of the message: delivered again, it is answered as before and not sent to the app again. */
  id?: string | undefined;
  /** Over those of the bot. */
  inputs?: Record<string, unknown> | undefined;
}

/** @throws DifyError that names the option. */
export function checkOptions(options: BotOptions): void {
  const { dify, store, limit, think, markdown, push, patience, remember, ids, onError } = options;
  if (typeof dify?.chat?.stream !== 'function') throw new DifyError('`dify` of a bot must be a client: `new Dify()`.');
  if (store !== undefined && typeof store.enter !== 'function') {
    throw new DifyError('`store` of a bot must be what `createConversationStore()` gives.');
  }
  for (const [name, choice] of Object.entries({ think, markdown })) {
    if (!['keep', 'strip', undefined].includes(choice))
      throw new DifyError(`\`${name}\` must be \`keep\` or \`strip\`.`);
  }
  for (const [name, it] of Object.entries({ push, onError })) {
    if (it !== undefined && typeof it !== 'function') throw new DifyError(`\`${name}\` must be a function.`);
  }
  for (const [name, ms] of Object.entries({ patience, remember })) {
    if (ms !== undefined && !(ms > 0)) throw new DifyError(`\`${name}\` must be above 0 ms, and is ${ms}.`);
  }
  if (patience !== undefined && patience !== Number.POSITIVE_INFINITY && !push) {
    throw new DifyError('`patience` needs `push`: without it a late answer would reach nobody.');
  }
  if (ids && !ids.claim) throw new DifyError('`ids` needs a store with `claim`, such as `redisStore(redis)`.');
  checkLimit(limit ?? {});
}

/** @throws DifyError that names what is wrong with the message. */
export function checkMessage(user: unknown, { text, files, id }: IncomingMessage): void {
  if (typeof user !== 'string' || !user) throw new DifyError('`user` of a message must be a text.');
  if (text !== undefined && typeof text !== 'string') throw new DifyError('`text` of a message must be a text.');
  if (id !== undefined && (typeof id !== 'string' || !id)) throw new DifyError('`id` of a message must be a text.');
  if (!text?.trim() && !files?.length) throw new DifyError('A message needs `text` or `files`.');
}
