import type { Run } from '../streaming/results.js';
import { DifyAPIError, type ProviderFailure } from './api.js';
import { DifyError } from './base.js';
import { providerFailure, worded } from './provider.js';

/** What an error of a stream still has to give. */
export interface Interrupted<Result> {
  /** What had come before the stream broke. */
  partial: Result;
}

/** The server sent an `error` event into a stream that had begun well. `cause` is the refusal it would have been. */
export class DifyStreamError<Result = unknown> extends DifyAPIError implements Interrupted<Result> {
  /** What `instanceof` tells, for the compiler: of a class with a parameter it would tell `any`. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is DifyStreamError;
  override readonly name = 'DifyStreamError';
  declare readonly partial: Result;
  /** What a model's plugin said, where it is that which failed. */
  declare readonly provider: ProviderFailure | undefined;
}

/** The stream ended before the event that completes it: the answer is not whole. */
export class DifyTruncatedError<Result = unknown> extends DifyError implements Interrupted<Result> {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is DifyTruncatedError;
  override readonly name = 'DifyTruncatedError';
  declare readonly partial: Result;

  /** @param options What must be known of it. */
  constructor(message: string, options: ErrorOptions & Interrupted<Result>) {
    super(message, options);
  }
}

/** What the result of any run tells that failed; that of a stream whose kind is known tells more. */
export interface FailedRun extends Partial<Pick<Run, 'task_id' | 'workflow_run_id' | 'status' | 'nodes'>> {}

/** The run ended as `failed` or `stopped`. */
export class DifyRunError<Result = FailedRun> extends DifyError {
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is DifyRunError;
  override readonly name = 'DifyRunError';
  /** The whole result of the run, outputs and nodes included. */
  declare readonly result: Result;
  /** What a model's plugin said, where it is that which failed. */
  declare readonly provider: ProviderFailure | undefined;

  /** @param options What must be known of it. */
  constructor(message: string, options: { result: Result }) {
    const { error } = Object(Object(options.result).data) as { error?: string };
    const provider = providerFailure(error ?? message);
    super(provider ? worded(message) : message, { ...options, provider } as ErrorOptions);
  }
}
