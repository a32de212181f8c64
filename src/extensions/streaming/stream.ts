import { type Reply, replyOf, type Transport } from '../../transport/index.js';
import { DifyError, DifyRunError } from '../errors/index.js';
import type { StreamOptions } from './options.js';
import type { Run } from './results.js';
import { Source } from './source.js';
import { type Piece, pieceOf, withText } from './text.js';
import type { UnknownEvent } from './unknown.js';

/** What the methods of the facade give a stream: the transport, the operation, its parameters and options. */
export type StreamCall = [api: Transport, id: string, params: object | undefined, options?: StreamOptions];

/** A piece of text as it came, and all of it so far. */
export interface TextPiece extends Piece {
  text: string;
}

/**
 * The events of one call, as they come. The request is sent at once; nothing has to be awaited first.
 *
 * Iterate it, or `await stream.text()`, or `await stream.result()`, or iterate and ask for the result as well. An event
 * that this release does not know comes as `{ event: 'unknown', name, data }`. A stream that ends before its answer is
 * whole throws a DifyTruncatedError, an `error` event a DifyStreamError; a run that failed or was stopped a DifyRunError.
 * Leaving the loop closes the connection.
 */
export class DifyStream<Event extends { event: string }, Result extends object>
  implements AsyncIterable<Event | UnknownEvent>
{
  readonly #source: Source<Event, Result>;
  readonly #throwOnFailed: boolean;
  /** Events that were read and that the loop has not asked for yet; none while there is no loop. */
  #ahead: (Event | UnknownEvent)[] | undefined;
  #begun = false;
  #wanted = false;
  #reading: Promise<boolean> | undefined;

  constructor(empty: Result, ...[api, id, params, options = {}]: StreamCall) {
    this.#throwOnFailed = options.throwOnFailed ?? true;
    this.#source = new Source(empty, api, id, params, options);
  }

  /** What the events so far add up to. */
  get snapshot(): Result {
    return this.#source.snapshot;
  }

  /** The response, as soon as its headers are there. */
  get response(): Promise<Response> {
    return this.#source.response;
  }

  /** Closes the connection. Events that were not read are lost. */
  cancel(): Promise<void> {
    return this.#source.close();
  }

  /** The whole result, when the stream has ended well. */
  async result(): Promise<Result> {
    this.#wanted = true;
    while (await this.#more());
    return this.#checked();
  }

  /** The whole text of the answer, when the stream has ended well. */
  async text(): Promise<string> {
    const { answer, text = '' } = (await this.result()) as { answer?: string; text?: string };
    return answer ?? text;
  }

  /** Every piece of text with all before it. Takes the place of iterating over the events. */
  get textStream(): AsyncGenerator<TextPiece, void, void> {
    return this.#texts();
  }

  async *#texts(): AsyncGenerator<TextPiece, void, void> {
    let text = '';
    for await (const event of this) {
      text = withText(text, event);
      const piece = pieceOf(event);
      if (piece?.delta || piece?.replaced) yield { ...piece, text };
    }
  }

  /** The result as the answer of a call: what `send` and `run` give. */
  reply(): Reply<Result> {
    return replyOf(this.result().then(async (data) => ({ data, response: await this.response })));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event | UnknownEvent, void, void> {
    if (this.#begun) throw new DifyError('A stream is read once.');
    this.#begun = true;
    this.#ahead = [];
    try {
      do {
        for (let event = this.#ahead.shift(); event; event = this.#ahead.shift()) yield event;
      } while (await this.#more());
      this.#checked();
    } finally {
      this.#ahead = undefined;
      if (!this.#wanted) await this.cancel();
    }
  }

  /** Reads one event for whoever waits, loop and result alike. The end stays the end, and a failure the same failure. */
  #more(): Promise<boolean> {
    this.#reading ??= this.#source.next().then((event) => {
      if (!event) return false;
      this.#reading = undefined;
      this.#begun = true;
      this.#ahead?.push(event);
      return true;
    });
    return this.#reading;
  }

  /** The snapshot, unless it is that of a run that failed or was stopped. */
  #checked(): Result {
    const { snapshot } = this;
    const failure = this.#throwOnFailed && failureOf(snapshot);
    if (failure) throw new DifyRunError(failure, { result: snapshot });
    return snapshot;
  }
}

/** Why what has ended is no success; nothing for a success, also in part, and for a run that waits. */
function failureOf({ data, error, workflow_run_id }: Partial<Run> & { error?: string }): string | undefined {
  const { status, error: reason } = data ?? {};
  if (status !== 'failed' && status !== 'stopped') return error;
  return `The run ${workflow_run_id} ended as ${status}. ${reason ?? ''}`;
}
