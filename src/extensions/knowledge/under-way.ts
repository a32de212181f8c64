import { DifyError } from '../../index.js';

/** What a handle has begun and not ended, so that it can be ended with the handle. */
export class UnderWay {
  readonly #ended = new AbortController();
  readonly #work = new Set<Promise<unknown>>();

  /** Of the caller, and of the handle's end. */
  signal(given: AbortSignal | undefined): AbortSignal {
    const { signal } = this.#ended;
    return given ? AbortSignal.any([given, signal]) : signal;
  }

  add<T extends PromiseLike<unknown>>(work: T): T {
    const over: Promise<unknown> = Promise.resolve(work)
      .catch(() => {})
      .finally(() => this.#work.delete(over));
    this.#work.add(over);
    return work;
  }

  async end(): Promise<void> {
    this.#ended.abort(new DifyError('The handle of the knowledge base was left.'));
    await Promise.all(this.#work);
  }
}
