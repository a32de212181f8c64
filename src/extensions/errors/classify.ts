/** Which class an answer of status and code belongs to. */
import {
  DifyAPIError,
  DifyAuthError,
  DifyConflictError,
  DifyModelError,
  DifyNotFoundError,
  DifyPermissionError,
  DifyRateLimitError,
  DifyServerError,
  DifyValidationError,
  type Refusal,
} from './api.js';
import { providerFailure } from './provider.js';

/** Codes that a failed or missing model answers with, whatever the status. */
const MODEL_CODES = new Set([
  'completion_request_error',
  'provider_not_initialize',
  'provider_quota_exceeded',
  'model_currently_not_support',
]);

/** Release 1.14 answers a full concurrency lane with this text, as 400 `invalid_param`. */
const BUSY = /^Too many requests/;

/** Release 1.14 cannot show a tag that it has just written or read; the text is that of its response model. */
const TAG_NOT_SHOWN = /^\d+ validation errors? for (list\[)?DataSetTag\b/;

export function classify(refusal: Refusal): DifyAPIError {
  const { status, code, message } = refusal;
  const provider = providerFailure(message);
  if (provider || (code && MODEL_CODES.has(code))) return new DifyModelError({ ...refusal, provider });
  if (status === 400 && BUSY.test(message)) return new DifyRateLimitError(refusal);
  if (TAG_NOT_SHOWN.test(message)) return tagNotShown(refusal);
  if (status === 401) return new DifyAuthError(refusal);
  if (status === 403) return new DifyPermissionError(refusal);
  if (status === 404) return new DifyNotFoundError(refusal);
  if (status === 409 || status === 412) return new DifyConflictError(refusal);
  if (status === 429) return new DifyRateLimitError(refusal);
  if (status >= 500) return new DifyServerError(refusal);
  if ([400, 413, 415, 422].includes(status)) return new DifyValidationError(refusal);
  return new DifyAPIError(refusal);
}

function tagNotShown(refusal: Refusal): DifyServerError {
  const applied = refusal.operation !== 'tags.list';
  const told = applied
    ? 'The tag was written, but this release cannot show it: do not send it again.'
    : 'This release cannot list tags once there is one.';
  return new DifyServerError({ ...refusal, message: `${told} (${refusal.message})`, applied });
}
