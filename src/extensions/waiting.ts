import { DifyAbortError } from '../index.js';

/** A promise, or the abort of who waits for it. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  // Nobody may look at it any more when it fails.
  promise.catch(() => {});
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new DifyAbortError('Waiting was aborted by its `signal`.', { cause: signal.reason }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([aborted, promise]).finally(() => signal.removeEventListener('abort', stop));
}

/**
 * Resolves after so many milliseconds.
 *
 * @throws DifyAbortError when `signal` aborts first.
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await abortable(over, signal).finally(() => clearTimeout(timer));
}
