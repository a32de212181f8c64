import {
  type ChatEvent,
  type ChatResult,
  DifyError,
  DifyStream,
  type Started,
  type TextPiece,
  type UnknownEvent,
} from '../../index.js';
import type { Turn } from './turn.js';

type Ids = Pick<ChatResult, 'conversation_id' | 'message_id'>;
type Read = ChatEvent | UnknownEvent;

/**
 * The answer to a message that may have to wait for those before it. Iterate it, or await `text()` or `result()`: what is
 * neither read nor cancelled holds up the next message. Errors are those of `dify.chat.stream`, and what the conversation's
 * store throws.
 */
export class ConversationStream implements AsyncIterable<Read>, AsyncDisposable {
  readonly #controller = new AbortController();
  readonly #turn: Promise<Turn>;
  readonly #known: (ids: Ids) => void;
  #now: Turn | undefined;
  #read = false;

  constructor(
    take: (signal: AbortSignal) => Promise<Turn>,
    signal: AbortSignal | undefined,
    known: (ids: Ids) => void,
  ) {
    const own = this.#controller.signal;
    this.#turn = take(signal ? AbortSignal.any([signal, own]) : own);
    this.#turn.then(
      (turn) => {
        this.#now = turn;
      },
      // Whoever reads hears of it; a stream that nobody reads must not end the process.
      () => {},
    );
    this.#known = known;
  }

  /** The response, when the message's turn has come and the server has begun to answer. */
  get response(): Promise<Response> {
    return this.#turn.then(({ stream }) => stream.response);
  }

  /** The ids, as soon as the first event has told them. What is read meanwhile still comes in a loop. */
  get started(): Promise<Started> {
    return this.#turn.then(({ stream }) => stream.started);
  }

  /** What the events so far add up to; undefined until the message's turn has come. */
  get snapshot(): ChatResult | undefined {
    return this.#now?.stream.snapshot;
  }

  /** Resolves when nothing is sent or read any more, also where the message was never sent. Never rejects. */
  get closed(): Promise<void> {
    return this.#turn.then(
      ({ stream }) => stream.closed,
      () => {},
    );
  }

  /** Calls back at every event of that name, or at every event with `'*'`, when somebody reads it. */
  on<Name extends Read['event'] | '*'>(
    name: Name,
    listener: (event: Name extends '*' ? Read : Extract<Read, { event: Name }>) => unknown,
  ): this {
    void this.#turn.then(
      ({ stream }) => stream.on(name, listener),
      () => {},
    );
    return this;
  }

  /** Stops the answer on the server, when the message's turn has come. The stream goes on to the end that it then has. */
  async stop(): Promise<void> {
    await (await this.#turn).stream.stop();
  }

  /** The events as the answer of a route of your own, as those of `dify.chat.stream` are. */
  toResponse(init?: ResponseInit): Promise<Response> {
    return DifyStream.prototype.toResponse.call(this, init);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.cancel();
  }

  /** Gives up waiting, or leaves the answer; the next message may go. */
  async cancel(): Promise<void> {
    this.#controller.abort();
    const turn = await this.#turn.catch(() => undefined);
    await turn?.stream.cancel();
    await turn?.over();
  }

  /** The whole result, when the stream has ended well. */
  async result(): Promise<ChatResult> {
    if (!this.#read) for await (const _ of this);
    return (await this.#turn).stream.result();
  }

  /** The whole text of the answer, when the stream has ended well. */
  async text(): Promise<string> {
    return (await this.result()).answer;
  }

  /** Every piece of text with all before it. Takes the place of iterating over the events. */
  get textStream(): AsyncGenerator<TextPiece, void, void> {
    return this.#texts();
  }

  async *#texts(): AsyncGenerator<TextPiece, void, void> {
    let before = '';
    for await (const { event } of this) {
      const text = (await this.#turn).stream.snapshot.answer;
      const replaced = event === 'message_replace';
      const delta = replaced ? text : text.slice(before.length);
      if (delta || replaced) yield { delta, replaced, text };
      before = text;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Read, void, void> {
    if (this.#read) throw new DifyError('A stream is read once.');
    this.#read = true;
    const turn = await this.#turn;
    try {
      for await (const event of turn.stream) {
        const { snapshot } = turn.stream;
        this.#known(snapshot);
        if (snapshot.conversation_id) await turn.begun(snapshot.conversation_id);
        yield event;
      }
    } finally {
      await turn.over();
    }
  }
}
