import { DifyError } from './base.js';

/** No answer came: the server was not reached, or the connection broke. `cause` is the error of the runtime. */
export class DifyConnectionError extends DifyError {
  override readonly name = 'DifyConnectionError';
  /** The runtime's word for it, such as `ECONNREFUSED`, where it has one. */
  readonly code: string | undefined = codeOf(this.cause);
}

/** fetch hides what happened in its cause. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  const { code: inner = code } = Object(cause) as { code?: unknown };
  return typeof inner === 'string' ? inner : undefined;
}

/** A clock ran out. The server may still be at work. */
export class DifyTimeoutError extends DifyError {
  override readonly name = 'TimeoutError';
  /** Which clock it was. */
  declare readonly clock: 'response' | 'start' | 'idle' | 'total';
  /** Its milliseconds. */
  declare readonly ms: number;

  /** @param options What must be known of it. */
  constructor(message: string, options: ErrorOptions & Pick<DifyTimeoutError, 'clock' | 'ms'>) {
    super(message, options);
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class DifyAbortError extends DifyError {
  override readonly name = 'AbortError';
}
