/** Which class a refusal is, as this project promises it: written out here apart from the code that decides it. */
import {
  type DifyAPIError,
  DifyAuthError,
  DifyConflictError,
  DifyModelError,
  DifyNotFoundError,
  DifyPermissionError,
  DifyRateLimitError,
  DifyServerError,
  DifyValidationError,
} from '../../../src/index.js';

export interface Refused {
  status: number;
  /** `-` where the answer names none. */
  code: string;
  message: string;
  operation: string;
}
export type ErrorClass = new (...args: never[]) => DifyAPIError;

/** By status and code. */
export const BY_CODE: Readonly<Record<string, ErrorClass>> = {
  '400 -': DifyValidationError,
  '400 app_unavailable': DifyValidationError,
  '400 bad_request': DifyValidationError,
  '400 bad_request_key_error': DifyValidationError,
  '400 completion_request_error': DifyModelError,
  '400 filename_not_exists_error': DifyValidationError,
  '400 invalid_action': DifyValidationError,
  '400 invalid_form_data': DifyValidationError,
  '400 invalid_metadata': DifyValidationError,
  '400 invalid_param': DifyValidationError,
  '400 no_file_uploaded': DifyValidationError,
  '400 not_chat_app': DifyValidationError,
  '400 not_workflow_app': DifyValidationError,
  '400 provider_not_initialize': DifyModelError,
  '400 too_many_files': DifyValidationError,
  '401 unauthorized': DifyAuthError,
  '403 archived_document_immutable': DifyPermissionError,
  '403 file_access_denied': DifyPermissionError,
  '403 forbidden': DifyPermissionError,
  '404 end_user_not_found': DifyNotFoundError,
  '404 file_not_found': DifyNotFoundError,
  '404 not_found': DifyNotFoundError,
  '409 dataset_name_duplicate': DifyConflictError,
  '412 human_input_form_expired': DifyConflictError,
  '412 human_input_form_submitted': DifyConflictError,
  '413 -': DifyValidationError,
  '413 audio_too_large': DifyValidationError,
  '413 file_too_large': DifyValidationError,
  '413 request_entity_too_large': DifyValidationError,
  '415 unsupported_audio_type': DifyValidationError,
  '415 unsupported_file_type': DifyValidationError,
  '415 unsupported_media_type': DifyValidationError,
  '429 rate_limit_error': DifyRateLimitError,
  '500 -': DifyServerError,
  '500 internal_server_error': DifyServerError,
  '500 pipeline_run_error': DifyServerError,
  '500 unknown': DifyServerError,
  '502 -': DifyServerError,
  '503 -': DifyServerError,
  '504 -': DifyServerError,
};

interface Kind {
  name: string;
  message: RegExp;
  class: ErrorClass;
}

/** One code, `invalid_param`, for things that a caller has to tell apart: here the text decides. */
export const BY_MESSAGE: readonly Kind[] = [
  { name: "the JSON of a model's plugin", message: /\{.*"error_type"/s, class: DifyModelError },
  { name: 'all lanes are busy', message: /^Too many requests/, class: DifyRateLimitError },
  { name: 'a tag that 1.14.1 cannot show', message: /DataSetTag\b/, class: DifyServerError },
];

export const kindOf = ({ status, message }: Refused): Kind | undefined =>
  status === 400 ? BY_MESSAGE.find((it) => it.message.test(message)) : undefined;

export const pairOf = ({ status, code }: Refused): string => `${status} ${code}`;

export function expectedClass(refused: Refused): ErrorClass {
  const found = kindOf(refused)?.class ?? BY_CODE[pairOf(refused)];
  if (!found) throw new Error(`No class is promised for ${pairOf(refused)} (${refused.message}).`);
  return found;
}
