import type { Transport } from '../../transport/index.js';
import { classify, DifyError, DifyStreamError, DifyTruncatedError } from '../errors/index.js';
import { decode, type ServerSentEvent } from './decoder.js';
import type { Kind, Progress, UnknownEvent } from './kind.js';
import type { StreamOptions } from './options.js';

/**
 * How long a connection is held when the answer is whole and nothing says that a run goes on, in milliseconds: chatflows
 * that answer from an annotation, or are moderated, leave theirs open for five minutes.
 */
const LINGER = 2_000;

/** One request and its events, folded into a snapshot: what a DifyStream reads from. */
export class Source<Event extends { event: string }, Result> {
  snapshot: Result;
  /** No event comes any more. */
  ended = false;
  readonly response: Promise<Response>;
  readonly #id: string;
  readonly #kind: Kind<Event, Result>;
  readonly #known: ReadonlySet<string>;
  readonly #controller = new AbortController();
  readonly #events: AsyncGenerator<Event | UnknownEvent, void, void>;
  #wake: (() => void) | undefined;
  #moved: Promise<void> | undefined;

  constructor(
    api: Transport,
    id: string,
    params: object | undefined,
    options: StreamOptions,
    kind: Kind<Event, Result>,
  ) {
    this.#id = id;
    this.#kind = kind;
    this.#known = new Set(api.operation(id).events);
    this.snapshot = kind.empty;
    const { signal, timeout, headers } = options;
    const both = signal ? AbortSignal.any([signal, this.#controller.signal]) : this.#controller.signal;
    this.response = api.open(id, params, { signal: both, timeout, headers });
    // Whoever reads the stream hears of it; a stream that nobody reads must not end the process.
    this.response.catch(() => {});
    this.#events = this.#read();
  }

  /** The next event, already part of the snapshot; undefined at the end. Calls queue up in order. */
  async next(): Promise<Event | UnknownEvent | undefined> {
    try {
      const { value, done } = await this.#events.next();
      if (done) this.ended = true;
      return value ?? undefined;
    } catch (error) {
      this.ended = true;
      throw error;
    } finally {
      this.#wake?.();
      this.#moved = undefined;
    }
  }

  /** Settles when the next event was read, by whoever reads. */
  get moved(): Promise<void> {
    this.#moved ??= new Promise((resolve) => {
      this.#wake = resolve;
    });
    return this.#moved;
  }

  async close(): Promise<void> {
    this.ended = true;
    this.#controller.abort(new DifyError('The stream was closed.'));
    await this.#events.return().catch(() => {});
  }

  async *#read(): AsyncGenerator<Event | UnknownEvent, void, void> {
    const response = await this.response;
    const frames = decode(bodyOf(response, this.#id));
    let progress: Progress | undefined;
    try {
      for (;;) {
        const frame = progress === 'settled' ? await within(LINGER, frames.next()) : await frames.next();
        if (!frame || frame.done) break;
        const event = this.#eventOf(frame.value);
        if (event.event === 'error') throw this.#refused(event, response);
        this.snapshot = this.#kind.reduce(this.snapshot, event);
        const next = this.#kind.progress(this.snapshot, event);
        if (next !== 'same') progress = next;
        yield event;
        if (progress === 'over') break;
      }
    } catch (error) {
      // What breaks a stream whose answer is whole takes nothing away from it.
      if (!progress) throw this.#broken(error);
    } finally {
      void frames.return().catch(() => {});
      this.#controller.abort(new DifyError('The stream has ended.'));
    }
    if (!progress && !this.#kind.endsWithBody) {
      throw new DifyTruncatedError(`\`${this.#id}\` ended before its answer was whole.`, { partial: this.snapshot });
    }
  }

  #eventOf({ data, event: field }: ServerSentEvent): Event | UnknownEvent {
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch (cause) {
      const message = `\`${this.#id}\` sent an event that is not JSON: ${data.slice(0, 200)}`;
      throw new DifyStreamError({ status: 200, message, operation: this.#id, partial: this.snapshot }, { cause });
    }
    const name = (value as { event?: unknown } | null)?.event ?? field;
    if (typeof name === 'string' && this.#known.has(name)) return value as Event;
    return { event: 'unknown', name: String(name), data: value };
  }

  #refused(event: object, { headers }: Response): DifyStreamError<Result> {
    const {
      status = 500,
      code,
      message = 'The server sent an error event.',
    } = event as Partial<Record<'code' | 'message', string>> & { status?: number };
    const refusal = {
      status,
      code,
      message,
      operation: this.#id,
      traceId: headers.get('x-trace-id') ?? undefined,
      serverVersion: headers.get('x-version') ?? undefined,
    };
    return new DifyStreamError({ ...refusal, partial: this.snapshot }, { cause: classify(refusal) });
  }

  /** A connection that breaks is a truncated answer; what was said on purpose stays what it is. */
  #broken(error: unknown): unknown {
    if (!(error instanceof Error) || error.name !== 'DifyConnectionError') return error;
    const message = `\`${this.#id}\` broke off before its answer was whole: ${error.message}`;
    return new DifyTruncatedError(message, { partial: this.snapshot, cause: error });
  }
}

function bodyOf(response: Response, id: string): ReadableStream<Uint8Array> {
  const type = response.headers.get('content-type') ?? '';
  if (response.body && type.includes('text/event-stream')) return response.body;
  void response.body?.cancel();
  throw new DifyError(`\`${id}\` was answered with ${type || 'nothing'} where a stream of events was asked for.`);
}

/** What settles in time, or nothing. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
}
