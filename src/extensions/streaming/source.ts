import { type Call, type Clock, headerOf, type Operation, type Transport } from '../../transport/index.js';
import { DifyAbortError, DifyError } from '../errors/index.js';
import { Decoder, type ServerSentEvent } from './decoder.js';
import type { StreamOptions } from './options.js';
import { GRACE, within } from './patience.js';

export type Piece = ReadableStreamReadResult<Uint8Array>;

/** One connection and its frames. */
export class Source {
  readonly response: Promise<Response>;
  readonly call: Call;
  /** The headers are there: from now on a run may be under way. */
  opened = false;
  readonly #decoder: Decoder;
  readonly #stats: { bytes: number };
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  /** The read that is under way. */
  #read: Promise<Piece> | undefined;
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

  /** Waits for the next piece. Whoever asks meanwhile waits for the same; the first of them takes it. */
  read(clock?: Clock): Promise<Piece> {
    const { failure } = this.#decoder;
    if (failure) return Promise.reject(failure);
    if (clock) this.call.start(clock);
    this.#read ??= this.#reader?.read() ?? this.#open();
    return this.#read;
  }

  /** What a piece says: true for a frame, false for a ping alone, nothing as null, and undefined for the end. */
  take({ value }: Piece): boolean | null | undefined {
    const { call } = this;
    if (!this.#read) return null;
    this.#read = undefined;
    call.stop('idle');
    if (call.signal.aborted) throw call.signal.reason;
    if (!value) return undefined;
    call.bytes += value.length;
    this.#stats.bytes += value.length;
    this.#decoder.push(value);
    this.#first = this.#decoder.next();
    return this.#first ? true : this.#decoder.pinged ? false : null;
  }

  /** Waits for the next piece that says something, and takes it. */
  async more(clock?: Clock): Promise<boolean | undefined> {
    try {
      for (;;) {
        const said = this.take(await this.read(clock));
        if (said !== null) return said;
      }
    } catch (cause) {
      throw this.failed(cause);
    }
  }

  /** Why there is no next piece. */
  failed(cause: unknown): DifyError {
    this.#read = undefined;
    this.call.stop('idle');
    return this.call.explain(cause);
  }

  async #open(): Promise<Piece> {
    const { call } = this;
    const events = eventsOf(await this.response, call.operation);
    call.body = this.#reader = events.getReader();
    return this.#reader.read();
  }

  /**
   * All is there. What the server still sends is let pass for a moment: a connection that has come to its end serves the
   * next call, and one that is closed does not.
   */
  async end(): Promise<void> {
    const reader = this.#reader;
    if (!reader) return this.close();
    this.call.close();
    const rest = async () => {
      for (let piece = this.#read ?? reader.read(); !(await piece).done; piece = reader.read());
      return true;
    };
    const ended = await within(GRACE, rest()).catch(() => true);
    if (!ended) this.close();
  }

  /** Closes the connection. */
  close(error?: unknown): void {
    this.call.abort(new DifyAbortError(`\`${this.call.operation.id}\` was closed.`));
    this.call.close(error);
  }
}

function eventsOf(response: Response, { id }: Operation): ReadableStream<Uint8Array> {
  const type = headerOf(response, 'content-type');
  const { body } = response;
  if (body && type?.includes('event-stream')) return body;
  void body?.cancel();
  throw new DifyError(`\`${id}\` was answered with ${type}, not with events.`);
}
