import { DifyError } from './base.js';
import { fieldsOf } from './fields.js';

/** What is known of a refusal. */
export interface Refusal {
  /** HTTP status of the answer, or the status that an `error` event names. */
  status: number;
  /** Dify's word for the kind of refusal, such as `invalid_param`; absent where a proxy answered. */
  code?: string | undefined;
  message: string;
  /** The parameter at fault, where the server names one. */
  params?: string | undefined;
  /** `X-Trace-Id` of the answer. */
  traceId?: string | undefined;
  /** `X-Version` of the answer. */
  serverVersion?: string | undefined;
  /** The method that was called, such as `chat.send`. */
  operation?: string | undefined;
}

/** The server, or something in front of it, refused. */
export class DifyAPIError extends DifyError {
  override readonly name: string = 'DifyAPIError';
  declare readonly status: number;
  declare readonly code: string | undefined;
  declare readonly params: string | undefined;
  declare readonly traceId: string | undefined;
  declare readonly serverVersion: string | undefined;
  declare readonly operation: string | undefined;

  constructor({ message, ...refusal }: Refusal, options?: ErrorOptions) {
    super(message, { ...options, ...refusal });
  }
}

/** 401: the key is missing, unknown, or of the wrong kind. */
export class DifyAuthError extends DifyAPIError {
  override readonly name = 'DifyAuthError';
}
/** 403: the key is good, and may not do this. */
export class DifyPermissionError extends DifyAPIError {
  override readonly name = 'DifyPermissionError';
}
/** 404: what the call names does not exist for this key and user, or the path does not. */
export class DifyNotFoundError extends DifyAPIError {
  override readonly name = 'DifyNotFoundError';
}
/** 409 and 412: the state of things forbids it, such as a name that is taken or a form that was submitted. */
export class DifyConflictError extends DifyAPIError {
  override readonly name = 'DifyConflictError';
}
/** 400, 413, 415 and 422: the request itself is at fault. */
export class DifyValidationError extends DifyAPIError {
  override readonly name = 'DifyValidationError';
  /**
   * What is wrong with each field that the server names, by its path: `{ limit: 'Input should be …' }`, `files.0`,
   * `inputs.city` for a variable of the app. Empty where it names none.
   */
  readonly fields: Readonly<Record<string, string>> = fieldsOf(this);
}
/** Too many requests: 429, and the 400 that release 1.14 answers when all lanes are busy. */
export class DifyRateLimitError extends DifyAPIError {
  override readonly name = 'DifyRateLimitError';
}
/** 5xx: the server failed, or a proxy could not reach it. */
export class DifyServerError extends DifyAPIError {
  override readonly name = 'DifyServerError';
  /** True where the server is known to have done what was asked before it failed. */
  declare readonly applied?: boolean;
}

/** What a model's plugin said of its failure. */
export interface ProviderFailure {
  /** The plugin's word for it, such as `InvokeError`. */
  type?: string | undefined;
  message: string;
  /** HTTP status of the model's own API, where the text names it. */
  status?: number | undefined;
  /** All that the server said, with the JSON of the plugin. */
  raw: string;
}

/** The model or its plugin failed; the request may well be right. */
export class DifyModelError extends DifyAPIError {
  override readonly name = 'DifyModelError';
  declare readonly provider: ProviderFailure | undefined;
}
