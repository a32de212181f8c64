import { DifyAbortError, DifyConnectionError, DifyError, DifyTimeoutError } from '../extensions/errors/index.js';
import type { Operation } from './operation.js';

/** What ends a call: the caller's signal, the clock, and whatever else, as one signal that remembers its clock. */
export type Limit = AbortSignal & { late?: AbortSignal | undefined };

/** Why a request, or the reading of its answer, failed. */
export function explain({ id }: Operation, { aborted, reason, late }: Limit, cause: unknown): Error {
  // An error of ours is told already, unless it is what the caller aborted with.
  if (cause instanceof DifyError && cause !== reason) return cause;
  if (!aborted) return new DifyConnectionError(`\`${id}\` got no whole answer: ${told(cause)}`, { cause });
  return reason === late?.reason
    ? new DifyTimeoutError(`\`${id}\` took longer than its \`timeout\`.`, { cause })
    : new DifyAbortError(`\`${id}\` was aborted by its \`signal\`.`, { cause: reason });
}

/** fetch says "fetch failed" and hides what happened in its cause. */
function told(error: unknown): string {
  const { cause, message = String(error) } = Object(error) as Partial<Error>;
  const { code, message: inner = message } = (cause ?? {}) as { code?: string; message?: string };
  return code && !inner.includes(code) ? `${code} ${inner}` : inner;
}
