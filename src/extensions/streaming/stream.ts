import { type Reply, replyOf, type Transport } from '../../transport/index.js';
import { DifyError, DifyRunError } from '../errors/index.js';
import type { Kind, UnknownEvent } from './kind.js';
import type { StreamOptions } from './options.js';
import { Source } from './source.js';

/** A piece of text as it came, and all of it so far. */
export interface TextPiece {
  delta: string;
  text: string;
  /** This piece takes the place of all text before it (moderation). */
  replaced: boolean;
}

/**
 * The events of one call, as they come. The request is sent at once; nothing has to be awaited first.
 *
 * Iterate it, or `await stream.text()`, or `await stream.result()`, or iterate and ask for the result as well. An event
 * that this release does not know comes as `{ event: 'unknown', name, data }`. A stream that ends before its answer is
 * whole throws a DifyTruncatedError, an `error` event a DifyStreamError; a run that failed or was stopped a DifyRunError.
 * Leaving the loop closes the connection.
 */
export class DifyStream<Event extends { event: string }, Result> implements AsyncIterable<Event | UnknownEvent> {
  readonly #kind: Kind<Event, Result>;
  readonly #source: Source<Event, Result>;
  readonly #throwOnFailed: boolean;
  readonly #id: string;
  /** Events that `result()` read past a loop that has not asked for them yet. */
  readonly #ahead: (Event | UnknownEvent)[] = [];
  #iterated = false;
  #draining: Promise<void> | undefined;

  constructor(
    api: Transport,
    id: string,
    params: object | undefined,
    options: StreamOptions | undefined,
    kind: Kind<Event, Result>,
  ) {
    this.#id = id;
    this.#kind = kind;
    this.#throwOnFailed = options?.throwOnFailed ?? true;
    this.#source = new Source(api, id, params, options ?? {}, kind);
  }

  /** What the events so far add up to. */
  get snapshot(): Result {
    return this.#source.snapshot;
  }

  /** Closes the connection. Events that were not read are lost. */
  async cancel(): Promise<void> {
    await this.#source.close();
  }

  /** The whole result, when the stream has ended well. */
  async result(): Promise<Result> {
    await (this.#draining ??= this.#drain());
    const { snapshot } = this;
    const failure = this.#throwOnFailed ? this.#kind.failure?.(snapshot) : undefined;
    if (failure) throw new DifyRunError(`\`${this.#id}\`: ${failure}`, { result: snapshot });
    return snapshot;
  }

  /** The whole text of the answer, when the stream has ended well. */
  async text(): Promise<string> {
    return this.#kind.textOf(await this.result());
  }

  /** Every piece of text with all before it. Takes the place of iterating over the events. */
  get textStream(): AsyncGenerator<TextPiece, void, void> {
    return this.#texts();
  }

  async *#texts(): AsyncGenerator<TextPiece, void, void> {
    let text = '';
    for await (const event of this) {
      const piece = this.#kind.text(event);
      if (!piece || (!piece.delta && !piece.replaces)) continue;
      text = piece.replaces ? piece.delta : text + piece.delta;
      yield { delta: piece.delta, text, replaced: piece.replaces ?? false };
    }
  }

  /** The result as the answer of a call: what `send` and `run` give. */
  reply(): Reply<Result> {
    const response = this.#source.response;
    return replyOf(this.result().then(async (data) => ({ data, response: await response })));
  }

  /** The response, as soon as its headers are there. */
  get response(): Promise<Response> {
    return this.#source.response;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event | UnknownEvent, void, void> {
    if (this.#iterated)
      throw new DifyError(`The stream of \`${this.#id}\` was iterated already: its events come once.`);
    this.#iterated = true;
    try {
      for (;;) {
        const known = this.#ahead.shift();
        if (known) {
          yield known;
          continue;
        }
        // While the result is read the loop follows it, so that the order of events stays theirs.
        if (this.#draining && !this.#source.ended) {
          await this.#source.moved;
          continue;
        }
        const event = await this.#source.next();
        if (!event) break;
        yield event;
      }
      if (this.#draining) await this.#draining;
      const failure = this.#throwOnFailed ? this.#kind.failure?.(this.snapshot) : undefined;
      if (failure) throw new DifyRunError(`\`${this.#id}\`: ${failure}`, { result: this.snapshot });
    } finally {
      if (!this.#draining) await this.#source.close();
    }
  }

  async #drain(): Promise<void> {
    for (;;) {
      const event = await this.#source.next();
      if (!event) return;
      if (this.#iterated) this.#ahead.push(event);
    }
  }
}
