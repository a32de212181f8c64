import type { Call, Clock, Operation, Transport } from '../../transport/index.js';
import { DifyAbortError, DifyError } from '../errors/index.js';
import { Decoder, type ServerSentEvent } from './decoder.js';
import type { StreamOptions } from './options.js';

/** One connection and its frames. */
export class Source {
  readonly response: Promise<Response>;
  readonly call: Call;
  /** The headers are there: from now on a run may be under way. */
  opened = false;
  readonly #decoder: Decoder;
  readonly #stats: { bytes: number };
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** The read that is under way: whoever asks meanwhile waits for the same. */
  #read: Promise<boolean | undefined> | undefined;
  /** The frame that the last piece completed first. */
  #first: ServerSentEvent | undefined;

  constructor(api: Transport, operation: Operation, params: object, options: StreamOptions, stats: { bytes: number }) {
    this.#stats = stats;
    this.#decoder = new Decoder(options);
    this.call = api.begin(operation, options);
    this.response = api.open(this.call, params).then((response) => {
      this.opened = true;
      return response;
    });
    // Whoever reads the stream hears of it; a stream that nobody reads must not end the process.
    this.response.catch((error) => this.call.close(error));
  }

  /** The next frame that is there. */
  next(): ServerSentEvent | undefined {
    const first = this.#first;
    if (!first) return this.#decoder.next();
    this.#first = undefined;
    return first;
  }

  /** Waits for the next piece that says something: true for a frame, false for a ping alone, undefined at the end. */
  more(clock?: Clock): Promise<boolean | undefined> {
    this.#read ??= this.#more(clock);
    return this.#read;
  }

  async #more(clock?: Clock): Promise<boolean | undefined> {
    const { call } = this;
    const decoder = this.#decoder;
    try {
      this.#reader ??= this.#readerOf(await this.response);
      for (;;) {
        if (decoder.failure) throw decoder.failure;
        if (clock) call.start(clock);
        const { value } = await this.#reader.read();
        if (clock) call.stop(clock);
        if (call.signal.aborted) throw call.signal.reason;
        if (!value) return undefined;
        call.bytes += value.length;
        this.#stats.bytes += value.length;
        decoder.push(value);
        this.#first = decoder.next();
        if (this.#first) return true;
        if (decoder.pinged) return false;
      }
    } catch (cause) {
      throw call.explain(cause);
    } finally {
      this.#read = undefined;
    }
  }

  #readerOf(response: Response): ReadableStreamDefaultReader<Uint8Array> {
    const { call } = this;
    call.body = eventsOf(response, call.operation).getReader();
    return call.body;
  }

  /** Closes the connection. */
  close(error?: unknown): void {
    this.call.abort(new DifyAbortError(`\`${this.call.operation.id}\` was closed.`));
    this.call.close(error);
  }
}

function eventsOf({ headers, body }: Response, { id }: Operation): ReadableStream<Uint8Array> {
  const type = headers.get('content-type');
  if (body && type?.includes('event-stream')) return body;
  void body?.cancel();
  throw new DifyError(`\`${id}\` was answered with ${type}, not with events.`);
}
