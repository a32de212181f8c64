import type { ErrorCode } from '../../../generated/types.gen.js';
import type { Case } from '../advice.js';
import { BUSY, TAGS } from './busy.js';
import { FILES } from './files.js';
import { FORBIDDEN } from './forbidden.js';
import { KNOWLEDGE } from './knowledge.js';
import { PARAMETERS } from './parameters.js';
import { BAD_REQUEST, INTERNAL, INVALID_ACTION, NOT_FOUND, UNKNOWN } from './places.js';

/** Where a code means several things: the first case that fits. */
export const CASES: Readonly<Partial<Record<ErrorCode, readonly Case[]>>> = {
  invalid_param: [...BUSY, ...TAGS, ...FILES, ...KNOWLEDGE, ...PARAMETERS],
  forbidden: FORBIDDEN,
  bad_request: BAD_REQUEST,
  not_found: NOT_FOUND,
  invalid_action: INVALID_ACTION,
  internal_server_error: INTERNAL,
  unknown: UNKNOWN,
};
