import type { Reducer } from './reduce/index.js';
import type { AnyEvent } from './reduce/reducer.js';

/**
 * A snapshot that is made when somebody looks. Pieces of text that follow each other are one until then: two of them
 * fold to the same as both in one, and a copy of the snapshot for each would cost as much as all else about it.
 */
export class Folding<Result extends object> {
  // biome-ignore lint/suspicious/noExplicitAny: a stream of more stands for a stream of less
  readonly #reduce: Reducer<any>;
  #snapshot: Result;
  /** The piece of text that came last. */
  #last: AnyEvent | undefined;
  /** The text that came after it. */
  #more = '';

  constructor(reduce: Reducer<Result>) {
    this.#reduce = reduce;
    this.#snapshot = reduce(undefined, { event: 'unknown' });
  }

  get snapshot(): Result {
    if (this.#more) {
      const last = this.#last as AnyEvent;
      const { data } = last;
      const text = data ? { data: { ...data, text: this.#more } } : { answer: this.#more };
      this.#more = '';
      this.#snapshot = this.#reduce(this.#snapshot, { ...last, ...text } as AnyEvent);
    }
    return this.#snapshot;
  }

  set snapshot(snapshot: Result) {
    this.#snapshot = snapshot;
  }

  /** Whether it was one more piece of the text before it. */
  add(event: AnyEvent): boolean {
    const last = this.#last;
    if (last && last.event === event.event && last['task_id'] === event['task_id']) {
      const text = textOf(event);
      if (text !== undefined) {
        this.#more += text;
        return true;
      }
    }
    this.#snapshot = this.#reduce(this.snapshot, event);
    // What an agent says as `message` is not a piece but the whole.
    const whole = event.event === 'message' && (this.#snapshot as { mode?: string }).mode === 'agent-chat';
    this.#last = whole || !TEXT.test(event.event) || textOf(event) === undefined ? undefined : event;
    return false;
  }
}

/** Events that may be nothing but a piece of text. */
const TEXT = /^(message|agent_message|text_chunk)$/;

/** The text of one of them. */
function textOf({ answer, data }: AnyEvent): string | undefined {
  const text = data ? (answer === undefined ? (data as { text?: unknown }).text : undefined) : answer;
  return typeof text === 'string' ? text : undefined;
}
