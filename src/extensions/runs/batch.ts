import { DifyAbortError, DifyError } from '../../index.js';
import { idsOf } from '../streaming/ids.js';
import { Attempt, tired } from './attempt.js';
import { checked, type Kind, open, type Running } from './kinds.js';
import { Lanes } from './lanes.js';
import type { BatchOptions, Entry, Inputs, Settled } from './settled.js';

/**
 * Many runs of one app. Awaited it gives what all of them came to, in the order of the inputs; iterated it gives each as
 * it ends, and takes inputs only as fast as those are taken. Nothing is sent before one of the two, and leaving the loop
 * ends what is under way.
 */
export class Batch<Call, Result extends object>
  implements PromiseLike<Settled<Call, Result>[]>, AsyncIterable<Settled<Call, Result>>
{
  readonly #kind: Kind;
  readonly #dify: object;
  readonly #inputs: Inputs<Call>;
  readonly #options: BatchOptions;
  readonly #lanes: Lanes;
  readonly #running = new Map<Entry<Call>, AbortController>();
  /** Taken from the inputs, or refused and not started: the first to go when there is a lane. */
  readonly #waiting: Entry<Call>[] = [];
  /** Ended, and not yet read by whoever iterates. They keep their lanes: there are never many. */
  readonly #ended: Settled<Call, Result>[] = [];
  #source: Iterator<Call> | AsyncIterator<Call> | undefined;
  #pulling = false;
  /** No input comes any more. */
  #dry = false;
  #taken = 0;
  #done = 0;
  #failed = 0;
  #broken: { reason: unknown } | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #wake: () => void = () => {};
  #all: Promise<Settled<Call, Result>[]> | undefined;

  constructor(kind: Kind, dify: object, inputs: Inputs<Call>, options: BatchOptions) {
    const { concurrency = 10, retries = 10 } = options;
    if (!(retries >= 0)) throw new DifyError(`\`retries\` must be 0 or more, and is ${retries}.`);
    if (!(Symbol.iterator in Object(inputs) || Symbol.asyncIterator in Object(inputs))) {
      throw new DifyError('`inputs` must be a list, or another iterable, of the parameters of each call.');
    }
    this.#kind = kind;
    this.#dify = dify;
    this.#inputs = inputs;
    this.#options = { ...options, retries };
    this.#lanes = new Lanes(concurrency);
  }

  // biome-ignore lint/suspicious/noThenProperty: to await it is one of the two ways to use it
  then<A = Settled<Call, Result>[], B = never>(
    fulfilled?: ((all: Settled<Call, Result>[]) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#all ??= this.#collected();
    return this.#all.then(fulfilled, rejected);
  }

  async #collected(): Promise<Settled<Call, Result>[]> {
    const all: Settled<Call, Result>[] = [];
    for await (const one of this) all[one.index] = one;
    return all;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Settled<Call, Result>, void, void> {
    if (this.#source) throw new DifyError('A batch runs once: await it or iterate it.');
    const inputs = this.#inputs;
    this.#source = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
    const { signal } = this.#options;
    signal?.addEventListener('abort', this.#stop);
    if (signal?.aborted) this.#stop();
    try {
      for (;;) {
        this.#fill();
        const one = this.#ended.shift();
        if (one) yield one;
        else if (this.#dry && !this.#running.size && !this.#waiting.length) break;
        else {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
      }
      if (this.#broken) throw this.#broken.reason;
    } finally {
      signal?.removeEventListener('abort', this.#stop);
      this.#stop();
    }
  }

  /** Takes no more, and ends what is under way. */
  readonly #stop = (): void => {
    clearTimeout(this.#pause);
    const cause = this.#options.signal?.reason;
    this.#dryUp();
    for (const entry of this.#waiting.splice(0)) {
      this.#end({ ...entry, status: 'rejected', reason: new DifyAbortError('The batch was ended.', { cause }) });
    }
    for (const controller of this.#running.values()) controller.abort(cause);
    this.#wake();
  };

  #dryUp(): void {
    if (this.#dry) return;
    this.#dry = true;
    const leave = async () => this.#source?.return?.();
    leave().catch((reason) => this.#break(reason));
  }

  /** What failed is no run but what surrounds them: those under way come to their ends first. */
  #break(reason: unknown): void {
    this.#broken ??= { reason };
    this.#dryUp();
  }

  /** Begins as many as there are lanes for. */
  #fill(): void {
    while (this.#running.size + this.#ended.length < this.#lanes.places) {
      const { wait } = this.#lanes;
      if (wait > 0) {
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => this.#fill(), wait);
        return;
      }
      const entry = this.#waiting.shift();
      if (!entry) {
        this.#pull();
        return;
      }
      void this.#begin(entry);
    }
  }

  /** Takes the next input; one at a time, for there are iterators that can do no more. */
  #pull(): void {
    if (this.#dry || this.#pulling) return;
    this.#pulling = true;
    const next = async () => {
      const { done, value } = (await this.#source?.next()) ?? { done: true };
      // What was still being fetched when the batch was ended is not taken.
      if (this.#dry) return;
      if (done) this.#dry = true;
      else this.#waiting.push({ index: this.#taken++, input: value, attempts: 0 });
    };
    void next()
      .catch((reason) => this.#break(reason))
      .then(() => {
        this.#pulling = false;
        this.#fill();
        this.#wake();
      });
  }

  async #begin(entry: Entry<Call>): Promise<void> {
    const { retries = 0 } = this.#options;
    const controller = new AbortController();
    const { round } = this.#lanes;
    this.#running.set(entry, controller);
    const { concurrency: _c, onProgress: _p, user: _u, ...options } = this.#options;
    const attempt = new Attempt({ ...options, signal: controller.signal }, entry.attempts + 1);
    let stream: Running<object> | undefined;
    try {
      const params = checked(this.#kind, entry.input, entry.index);
      entry.attempts++;
      stream = open(this.#kind, this.#dify, this.#withUser(params), attempt.options);
      const value = (await stream.result()) as Result;
      this.#lanes.went();
      this.#end({ ...entry, status: 'fulfilled', value }, entry);
    } catch (reason) {
      const { again } = attempt;
      if (again !== undefined) this.#lanes.busy(round, this.#running.size, again);
      if (again !== undefined && entry.attempts <= retries && !controller.signal.aborted) {
        this.#running.delete(entry);
        this.#waiting.push(entry);
      } else {
        const why = again === undefined ? reason : tired(reason, entry.attempts, retries);
        const partial = stream && Object.keys(idsOf(stream.snapshot)).length ? (stream.snapshot as Result) : undefined;
        this.#end({ ...entry, status: 'rejected', reason: why, ...(partial && { partial }) }, entry);
      }
    }
    this.#fill();
    this.#wake();
  }

  #withUser(params: { user?: string }): object {
    const user = params.user ?? this.#options.user;
    return user === undefined ? params : { ...params, user };
  }

  #end(settled: Settled<Call, Result>, entry?: Entry<Call>): void {
    if (entry) this.#running.delete(entry);
    this.#ended.push(settled);
    this.#done++;
    if (settled.status === 'rejected') this.#failed++;
    const { length: total } = this.#inputs as { length?: number };
    try {
      this.#options.onProgress?.({
        done: this.#done,
        failed: this.#failed,
        ...(total !== undefined && { total }),
        running: this.#running.size,
        lanes: this.#lanes.places,
      });
    } catch (reason) {
      this.#break(reason);
    }
  }
}
