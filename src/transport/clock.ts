import { DifyAbortError, DifyConnectionError, DifyError, DifyTimeoutError } from '../extensions/errors/index.js';

/** The caller's signal and the clock of one call, as one signal, and what it means when it has fired. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #operation: string;
  readonly #timeout: number | undefined;
  readonly #given: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late = false;

  constructor(
    operation: string,
    { signal, timeout }: { signal?: AbortSignal | undefined; timeout?: number | undefined },
  ) {
    this.#operation = operation;
    this.#timeout = timeout;
    this.#given = signal;
    if (signal?.aborted) this.#controller.abort(signal.reason);
    else signal?.addEventListener('abort', this.#leave, { once: true });
    if (timeout === undefined || timeout === Number.POSITIVE_INFINITY) return;
    if (!(timeout > 0)) throw new DifyError(`\`timeout\` must be a number of milliseconds above 0, and is ${timeout}.`);
    this.#timer = setTimeout(() => {
      this.#late = true;
      this.#controller.abort();
    }, timeout);
    // A call that nobody waits for must not keep a process alive.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  readonly #leave = (): void => this.#controller.abort(this.#given?.reason);

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the wait; leaves nothing on the caller's signal. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#given?.removeEventListener('abort', this.#leave);
  }

  /** Why fetch, or the reading of a body, failed. */
  explain(cause: unknown): Error {
    if (cause instanceof DifyError) return cause;
    const name = `\`${this.#operation}\``;
    if (this.#late) {
      return new DifyTimeoutError(`${name} took longer than the \`timeout\` of ${this.#timeout} ms.`, {
        clock: 'total',
        cause,
      });
    }
    if (this.#given?.aborted)
      return new DifyAbortError(`${name} was aborted by its \`signal\`.`, { cause: this.#given.reason });
    return new DifyConnectionError(`${name} got no answer: ${reason(cause)}.`, { cause });
  }
}

/** fetch says "fetch failed" and hides what happened in its cause. */
function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  const code = (inner as { code?: unknown }).code;
  return typeof code === 'string' && !inner.message.includes(code)
    ? `${code} ${inner.message}`.trim()
    : inner.message || inner.name;
}
