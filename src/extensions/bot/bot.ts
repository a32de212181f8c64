import type { ChatResult, Dify } from '../../index.js';
import { type ConversationStore, conversation, createConversationStore } from '../conversations/index.js';
import { Queues } from '../conversations/store/queues.js';
import { type BotOptions, checkMessage, checkOptions, type IncomingMessage } from './options.js';
import { plainText } from './plain-text.js';
import { Remembered } from './remembered.js';
import { failureOf, type Reply, type ReplyKind } from './reply.js';
import { splitText } from './split-text.js';
import { type BotTexts, textsOf } from './texts.js';
import { withoutThinking } from './thinking.js';

/** A reply as it is first given. */
type Given = Omit<Reply, 'repeated'>;

const MINUTES = 60_000;
/** Milliseconds: a timer that is to take longer goes off at once. */
const LONGEST = 2 ** 31 - 1;
/** What ends a wait. */
const LATE = Symbol('late');

/** A bot that answers for an app. Made by `createBot()`. */
export class Bot {
  readonly #dify: Dify;
  readonly #store: ConversationStore;
  readonly #options: BotOptions;
  readonly #texts: BotTexts;
  readonly #patience: number;
  readonly #remember: number;
  readonly #replies: Remembered<Promise<Given>>;
  readonly #queues = new Queues();

  constructor(options: BotOptions) {
    checkOptions(options);
    const {
      dify,
      store = createConversationStore(),
      language = 'en',
      texts = {},
      push,
      remember = 10 * MINUTES,
    } = options;
    this.#dify = dify;
    this.#store = store;
    this.#options = options;
    this.#texts = textsOf(language, texts);
    this.#patience = push ? (options.patience ?? 4_000) : Number.POSITIVE_INFINITY;
    this.#remember = remember;
    this.#replies = new Remembered(remember);
  }

  /**
   * What to show a user who sent a message. It never rejects for what goes wrong on the way to an answer: there is a text
   * for that. The messages of a user are answered one at a time, in the order in which they came.
   *
   * @throws DifyError when the message itself is wrong: no user, or neither text nor files.
   */
  async reply(user: string, message: string | IncomingMessage): Promise<Reply> {
    const incoming = typeof message === 'string' ? { text: message } : message;
    checkMessage(user, incoming);
    const id = incoming.id === undefined ? undefined : JSON.stringify([user, incoming.id]);
    const before = id && this.#replies.get(id);
    if (before) return { ...(await before), repeated: true };
    const reply = this.#reply(user, incoming, id);
    if (id) this.#replies.set(id, reply);
    const given = await reply;
    return { ...given, repeated: given.kind === 'elsewhere' };
  }

  /** Lets a user's next message begin another conversation, once those before are answered. */
  forget(user: string): Promise<void> {
    return this.#queues.after(user, () => this.#store.delete(user));
  }

  /** Resolves when every message that has come so far is answered, and every late answer is pushed: before a process ends. */
  settled(): Promise<void> {
    return this.#queues.left();
  }

  async #reply(user: string, incoming: IncomingMessage, id: string | undefined): Promise<Given> {
    let late = false;
    const answer = this.#queues.after(user, async () => {
      const given = await this.#answer(user, incoming, id);
      // Within its turn: a user reads the answers in the order of the questions.
      if (late) await this.#push(user, given.texts);
      return given;
    });
    if (this.#patience === Number.POSITIVE_INFINITY) return answer;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(
        () => {
          late = true;
          resolve(LATE);
        },
        Math.min(this.#patience, LONGEST),
      );
    });
    const first = await Promise.race([answer, waited]).finally(() => clearTimeout(timer));
    return first === LATE ? this.#said('moment', this.#texts.moment) : first;
  }

  async #answer(user: string, { text, files, inputs }: IncomingMessage, id: string | undefined): Promise<Given> {
    const { ids, inputs: own } = this.#options;
    try {
      if (id && ids?.claim && !(await ids.claim(id, this.#remember))) return { kind: 'elsewhere', texts: [] };
      const chat = conversation(this.#dify, { user, store: this.#store, inputs: { ...own, ...inputs } });
      const result = await chat.send(text?.trim() ? text : this.#texts.files, { files });
      const { conversation_id, message_id } = result;
      const shown = [this.#shown(result.answer), ...pictures(result)].join('\n');
      const said = shown.trim() ? this.#said('answer', shown) : this.#said('empty', this.#texts.empty);
      return { ...said, conversation_id, message_id };
    } catch (error) {
      this.#failed(error, user, []);
      const kind = failureOf(error);
      return { ...this.#said(kind, this.#texts[kind]), error };
    }
  }

  #shown(answer: string): string {
    const { think, markdown } = this.#options;
    const said = think === 'strip' ? withoutThinking(answer) : answer;
    return markdown === 'strip' ? plainText(said) : said;
  }

  #said(kind: ReplyKind, text: string): Given {
    return { kind, texts: splitText(text, this.#options.limit ?? {}) };
  }

  async #push(user: string, texts: string[]): Promise<void> {
    for (const [at, text] of texts.entries()) {
      try {
        await this.#options.push?.(user, text);
      } catch (error) {
        this.#failed(error, user, texts.slice(at));
        return;
      }
    }
  }

  #failed(error: unknown, user: string, texts: string[]): void {
    const { onError = (error) => console.error(String(error)) } = this.#options;
    try {
      onError(error, { user, texts });
    } catch (thrown) {
      // The user is answered all the same.
      console.error(String(thrown));
    }
  }
}

/** Addresses of what an agent's tools made, where the answer does not show them itself. */
function pictures({ answer, message_files }: ChatResult): string[] {
  const made = message_files.filter((it) => it.belongs_to === 'assistant').map((it) => it.url ?? '');
  return made.filter((url) => /^https?:/.test(url) && !answer.includes(url));
}
