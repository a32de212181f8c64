import { DifyError } from './base.js';

/** No answer came: the server was not reached, or the connection broke. `cause` is the error of the runtime. */
export class DifyConnectionError extends DifyError {
  override readonly name = 'DifyConnectionError';
}

/** A clock ran out. */
export class DifyTimeoutError extends DifyError {
  override readonly name = 'TimeoutError';
  /** Which clock it was. */
  readonly clock: 'response' | 'start' | 'idle' | 'total';
  /** Its milliseconds. */
  readonly ms: number;

  constructor(message: string, { clock, ms, cause }: ErrorOptions & Pick<DifyTimeoutError, 'clock' | 'ms'>) {
    super(message, { cause });
    this.clock = clock;
    this.ms = ms;
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class DifyAbortError extends DifyError {
  override readonly name = 'AbortError';
}
