import { DifyConnectionError, DifyRateLimitError, isDifyError } from '../../index.js';

/** How the runtimes say that no connection came about. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
/** A 429 that is no matter of seconds: the quota of a plan. */
const QUOTA = 'rate_limit_error';

/** Whether a call that failed certainly began nothing on the server: only then is an input sent a second time. */
export function notStarted(failure: unknown): boolean {
  if (!isDifyError(failure)) return false;
  // The transport knows the headers of the answer as well.
  const { retryable } = failure as { retryable?: boolean };
  if (retryable !== undefined) return retryable;
  if (failure instanceof DifyRateLimitError) return failure.code !== QUOTA;
  if (!(failure instanceof DifyConnectionError)) return false;
  const outer = Object(failure.cause) as { cause?: unknown };
  const { code } = Object(outer.cause ?? outer) as { code?: string };
  return NOT_CONNECTED.test(code ?? '');
}
