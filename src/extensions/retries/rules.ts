/** What may be sent a second time. */
import type { Operation } from '../../transport/operation.js';
import {
  DifyConnectionError,
  type DifyError,
  DifyRateLimitError,
  DifyServerError,
  DifyTimeoutError,
} from '../errors/index.js';

/** How the runtimes say that no connection came about: Node, undici's own, Bun. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;

/** A 429 that is no matter of seconds: the quota of a plan. */
const QUOTA = 'rate_limit_error';

/**
 * Whether a call may be sent again after this failure. What generates, creates or charges may only if the server
 * certainly did not begin with it; what is harmless may whenever a second try can help.
 */
export function repeatable({ repeat, generates }: Operation, failure: DifyError, told?: Headers): boolean {
  if (repeat === 'never') return false;
  if (notBegun(failure, told)) return true;
  if (repeat !== 'always' || generates) return false;
  return unsure(failure);
}

/** Whether nobody knows what the server did; where it is known to be done, it is not unsure. */
export function unsure(failure: DifyError): boolean {
  if (failure instanceof DifyTimeoutError) return failure.clock !== 'total';
  if (failure instanceof DifyServerError) return !failure.applied;
  return failure instanceof DifyConnectionError;
}

/** Whether the failure says that the server did nothing at all. */
export function notBegun(failure: DifyError, told?: Headers): boolean {
  if (failure instanceof DifyRateLimitError) return failure.code !== QUOTA;
  if (failure instanceof DifyServerError) return failure.status === 503 && told?.has('retry-after') === true;
  return failure instanceof DifyConnectionError && NOT_CONNECTED.test(failure.code ?? '');
}
