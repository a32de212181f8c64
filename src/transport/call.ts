import { DifyAbortError, DifyConnectionError, DifyError, DifyTimeoutError } from '../extensions/errors/index.js';
import { type Clock, Clocks, timeoutsOf } from './clocks.js';
import type { Lane } from './lane.js';
import { logged } from './log.js';
import type { Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { leave, listen } from './signals.js';

/** What an operation waits for when nobody says otherwise. */
const RESPONSE = 30_000;
/** A model that answers in one piece sends nothing until it is done, and a file has to arrive before it is answered. */
const LONG_RESPONSE = 300_000;

/**
 * One call from its beginning to its end, all its attempts included: what can end it, what it has tried, what is told of
 * it. Whoever holds it closes it, once.
 */
export class Call {
  readonly operation: Operation;
  readonly client: ClientOptions;
  readonly options: RequestOptions;
  readonly began: number = performance.now();
  /** Which attempt is under way, from 1. */
  attempt = 0;
  /** Bytes of the answer's body so far. */
  bytes = 0;
  response: Response | undefined;
  /** Its body can be sent once. */
  once = false;
  /** What reads the body of the answer. Not every body heeds the signal of its request: a read that is cancelled ends. */
  body: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #clocks: Clocks;
  readonly #lane: Lane | undefined;
  #controller = new AbortController();
  /** Why the attempt, or the whole call, ended before its answer did. */
  #ended: DifyError | undefined;
  /** Ends the wait that is under way. */
  #reject: ((ended: DifyError) => void) | undefined;
  #closed = false;

  constructor(operation: Operation, client: ClientOptions, options: RequestOptions, lane?: Lane) {
    this.operation = operation;
    this.client = client;
    this.options = options;
    this.#lane = lane;
    const { body, generates, stream } = operation;
    const long = body === 'form' || (generates && !stream);
    const response = long ? LONG_RESPONSE : RESPONSE;
    const limits = timeoutsOf({ response, start: 300_000, idle: 30_000 }, client.timeout, options.timeout);
    this.#clocks = new Clocks(limits, this);
    const { signal } = options;
    if (signal?.aborted) this.handleEvent();
    else listen(signal, this);
  }

  /** Ends the attempt that is under way. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits for a place, where the call needs one. */
  enter(): Promise<void> | undefined {
    return this.#lane?.enter(this);
  }

  /** The server has too many calls. */
  yield(): void {
    this.#lane?.halve(this);
  }

  /** Begins an attempt, unless the call has ended. */
  begin(): void {
    if (this.#ended) throw this.#ended;
    this.attempt++;
  }

  /** The attempt is over, another one may come: a clock that ended this one does not end the call. */
  renew(): void {
    if (!/response|idle/.test((this.#ended as Partial<DifyTimeoutError> | undefined)?.clock ?? '')) return;
    this.#ended = undefined;
    this.#controller = new AbortController();
  }

  /** What settles, unless the call ends before: not everything that is waited for heeds a signal. */
  during<T>(promise: Promise<T>, clock?: Clock): Promise<T> {
    this.#clocks.start(clock);
    return new Promise<T>((resolve, reject) => {
      this.#reject = reject;
      promise.then(
        (value) => {
          this.#over(reject, clock);
          resolve(value);
        },
        (cause) => {
          this.#over(reject, clock);
          reject(this.explain(cause));
        },
      );
      if (this.#ended) reject(this.#ended);
    });
  }

  /** A wait is over, unless another one is under way already. */
  #over(reject: unknown, clock: Clock | undefined): void {
    if (this.#reject !== reject) return;
    this.#reject = undefined;
    if (clock) this.#clocks.stop(clock);
  }

  start(clock: Clock): void {
    this.#clocks.start(clock);
  }

  stop(clock: Clock): void {
    this.#clocks.stop(clock);
  }

  /** Whether a wait of so many milliseconds would outlast the whole call. */
  outlast(ms: number): boolean {
    return this.#clocks.outlast(ms);
  }

  /** Ends the attempt, for a reason that whoever waits is told. */
  abort(ended: DifyError): void {
    this.#ended ??= ended;
    this.#controller.abort(ended);
    this.#reject?.(ended);
    this.#reject = undefined;
    void this.body?.cancel().catch(() => {});
  }

  /** The signal of the call ends it. */
  handleEvent(): void {
    const cause = this.options.signal?.reason;
    this.abort(new DifyAbortError(`\`${this.operation.id}\` was aborted by its \`signal\`.`, { cause }));
  }

  /** One of its clocks has run out. */
  late(clock: Clock, ms: number): void {
    const { id } = this.operation;
    const told = `\`${id}\` ran out of its \`${clock}\` clock of ${ms} ms: give \`timeout: { ${clock} }\` more.`;
    this.abort(new DifyTimeoutError(told, { clock, ms }));
  }

  /** Why a request, or the reading of its answer, failed. */
  explain(cause: unknown): DifyError {
    if (this.#ended) return this.#ended;
    // An error of ours is told already.
    if (cause instanceof DifyError) return cause;
    return new DifyConnectionError(`\`${this.operation.id}\` got no whole answer: ${told(cause)}`, { cause });
  }

  /** Nothing more comes of it: its clocks, its place and its listener are given back, and the log gets its line. */
  close(error?: unknown): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#clocks.close();
    leave(this.options.signal, this);
    this.#lane?.leave(this, !error);
    logged(this, error);
  }
}

/** fetch says "fetch failed" and hides what happened in its cause. */
function told(error: unknown): string {
  const { cause = error } = Object(error) as Partial<Error>;
  const { code, message } = Object(cause) as { code?: string; message?: string };
  return message || code || String(cause);
}
