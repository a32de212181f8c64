/** What the client leaves open: a request that may have arrived is sent again when it is known that it did not. */
import { DifyConnectionError, DifyPermissionError, DifyServerError, DifyTimeoutError } from '../../index.js';
import { pause } from '../waiting.js';

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Plans of Dify Cloud answer 403 to too many requests a minute; it is refused before it begins. */
const limited = (error: unknown): boolean => error instanceof DifyPermissionError && /rate limit/i.test(error.message);

/** Nobody knows whether it was done, and the client therefore did not send it again. */
function unsure(error: unknown): boolean {
  if ((error as { retryable?: boolean }).retryable) return false;
  if (error instanceof DifyServerError) return error.status > 501;
  if (error instanceof DifyTimeoutError) return error.clock !== 'total';
  return error instanceof DifyConnectionError;
}

export interface Again<T> {
  /** How often more. */
  retries: number;
  signal: AbortSignal;
  /** Asked after a failure that may be none, before anything is sent again: the result, if there is one after all. */
  found?: (() => Promise<T | undefined>) | undefined;
  /** Told before each wait. */
  failed?: ((error: unknown) => void) | undefined;
}

export async function again<T>(call: () => Promise<T>, { retries, signal, failed, found }: Again<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const look = unsure(error) ? found : undefined;
      if (signal.aborted || !(look || limited(error))) throw error;
      const last = attempt >= retries;
      if (!last) failed?.(error);
      // A minute's limit of requests is not over in a second; and what arrived late may take a moment to show.
      const wait = Math.min(FIRST_MS * 2 ** attempt, LONGEST_MS) * (0.5 + Math.random() / 2);
      await pause(look ? wait : LONGEST_MS, signal);
      const result = await look?.();
      if (result !== undefined) return result;
      if (last) throw error;
    }
  }
}
