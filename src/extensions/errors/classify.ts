/** Which class an answer of status, code and message belongs to. */
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
import { providerFailure, worded } from './provider.js';

const BY_STATUS: Readonly<Record<number, typeof DifyAPIError>> = {
  400: DifyValidationError,
  401: DifyAuthError,
  403: DifyPermissionError,
  404: DifyNotFoundError,
  409: DifyConflictError,
  412: DifyConflictError,
  413: DifyValidationError,
  415: DifyValidationError,
  422: DifyValidationError,
  429: DifyRateLimitError,
};

/** Codes that a failed or missing model answers with, whatever the status. */
const MODEL_CODE = /^(completion_request_error|model_|provider_)/;

/** Release 1.14 answers a full concurrency lane with this text, as 400 `invalid_param`. */
const BUSY = /^Too many requests/;

/** Release 1.14 cannot show a tag that it has just written or read; the text is that of its response model. */
const TAG_NOT_SHOWN = /^\d+ validation errors? for (list\[)?DataSetTag\b/;

export function classify(refusal: Refusal): DifyAPIError {
  const { status, code = '', message, operation } = refusal;
  const provider = providerFailure(message);
  if (provider || MODEL_CODE.test(code)) {
    return new DifyModelError(Object.assign({ provider }, refusal, provider && { message: worded(message) }));
  }
  if (status === 400 && BUSY.test(message)) return new DifyRateLimitError(refusal);
  if (TAG_NOT_SHOWN.test(message)) {
    const applied = operation !== 'tags.list';
    const told = applied ? 'The tag was written, but not' : 'The tags could not be';
    return new DifyServerError(Object.assign({ applied }, refusal, { message: `${told} shown: ${message}` }));
  }
  const Class = BY_STATUS[status] ?? (status >= 500 ? DifyServerError : DifyAPIError);
  return new Class(refusal);
}
