import { type Call, inPieces, type Operation, type Transport } from '../../transport/index.js';
import { classify, DifyAbortError, DifyError, DifyStreamError, DifyTruncatedError } from '../errors/index.js';
import { decode, type ServerSentEvent } from './decoder.js';
import type { StreamOptions } from './options.js';
import { reduce } from './reduce.js';
import { named, type UnknownEvent } from './unknown.js';

/**
 * How long a connection is held when the answer is whole and nothing says that a run goes on, in milliseconds: chatflows
 * that answer from an annotation, or are moderated, leave theirs open for five minutes.
 */
const LINGER = 2_000;

/** One request and its events, folded into a snapshot: what a DifyStream reads from. */
export class Source<Event extends { event: string }, Result extends object> {
  snapshot: Result;
  readonly response: Promise<Response>;
  readonly #operation: Operation;
  readonly #call: Call;
  readonly #events: AsyncGenerator<Event | UnknownEvent, void, void>;
  /** The answer is there; more may follow. */
  #whole = false;
  /** The event that ends nothing here though it does elsewhere: a run may be watched beyond its pauses. */
  readonly #passed: string | undefined;

  constructor(empty: Result, api: Transport, id: string, params: object | undefined, options: StreamOptions) {
    this.snapshot = empty;
    this.#operation = api.operation(id);
    const { continue_on_pause } = (params ?? {}) as { continue_on_pause?: boolean };
    this.#passed = continue_on_pause ? 'workflow_paused' : undefined;
    this.#call = api.begin(this.#operation, options);
    this.response = api.open(this.#call, params);
    // Whoever reads the stream hears of it; a stream that nobody reads must not end the process.
    this.response.catch((error) => this.#call.close(error));
    this.#events = this.#read();
  }

  /** The next event, already part of the snapshot; undefined at the end. Calls queue up in order. */
  async next(): Promise<Event | UnknownEvent | undefined> {
    const { value, done } = await this.#events.next();
    if (done && !this.#whole) throw this.#truncated();
    return value ?? undefined;
  }

  async close(): Promise<void> {
    this.#call.abort(new DifyAbortError(`\`${this.#operation.id}\` was cancelled.`));
    this.#call.close();
    await this.#events.return().catch(() => {});
  }

  async *#read(): AsyncGenerator<Event | UnknownEvent, void, void> {
    const { ends, method } = this.#operation;
    const frames = decode(eventsOf(inPieces(this.#call, await this.response), this.#operation));
    let failure: unknown;
    // A run that is watched has begun before.
    let runs = method === 'GET';
    try {
      for (;;) {
        const frame: IteratorResult<ServerSentEvent, void> | undefined =
          this.#whole && !runs ? await within(LINGER, frames.next()) : await frames.next();
        if (!frame?.value) break;
        const event: Event | UnknownEvent = named<Event>(this.#parsed(frame.value.data), frame.value.event);
        if (event.event === 'error') throw this.#refused(event as object);
        runs ||= event.event === 'workflow_started';
        const isOneOf = (names: readonly string[] = []) => names.includes(event.event) && event.event !== this.#passed;
        this.#whole ||= isOneOf(ends?.result);
        this.snapshot = reduce(this.snapshot, event);
        yield event;
        if (isOneOf(ends?.close)) break;
      }
    } catch (error) {
      failure = error;
      if ((error as Error).name !== 'DifyConnectionError') throw error;
      // A connection that breaks when the answer is whole takes nothing away from it.
      if (!this.#whole) throw this.#truncated(error as Error);
    } finally {
      this.#call.abort(new DifyAbortError(`\`${this.#operation.id}\` is over.`));
      this.#call.close(failure);
      void frames.return();
    }
  }

  #parsed(data: string): unknown {
    try {
      return JSON.parse(data);
    } catch (cause) {
      throw this.#refused({ status: 200, message: `An event is not JSON: ${data.slice(0, 200)}` }, cause as Error);
    }
  }

  #refused(event: { status?: number; code?: string; message?: string | null }, cause?: Error): DifyStreamError<Result> {
    const { status = 500, code } = event;
    const message = event.message ?? 'Unknown error.';
    const refusal = { status, code, message, operation: this.#operation.id, partial: this.snapshot };
    return new DifyStreamError<Result>(refusal, { cause: cause ?? classify(refusal) });
  }

  #truncated(cause?: Error): DifyTruncatedError<Result> {
    const message = `\`${this.#operation.id}\` ended before its answer was whole.`;
    return new DifyTruncatedError(message, { partial: this.snapshot, cause });
  }
}

function eventsOf({ headers, body }: Response, { id }: Operation): ReadableStream<Uint8Array> {
  const type = headers.get('content-type');
  if (body && type?.includes('event-stream')) return body;
  void body?.cancel();
  throw new DifyError(`\`${id}\` was answered with ${type}, not with events.`);
}

/** What settles in time, or nothing. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  promise.catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
