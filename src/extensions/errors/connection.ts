import { DifyError } from './base.js';

/** No answer came: the server was not reached, or the connection broke. `cause` is the error of the runtime. */
export class DifyConnectionError extends DifyError {
  override readonly name = 'DifyConnectionError';
}

/** A clock ran out. */
export class DifyTimeoutError extends DifyError {
  override readonly name = 'TimeoutError';
  /** Which clock it was: `total`, that of the whole call. */
  readonly clock = 'total';
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class DifyAbortError extends DifyError {
  override readonly name = 'AbortError';
}
