import type { StreamOptions } from '../../index.js';

/** How far a batch is. */
export interface Progress {
  /** How many have ended, well or not. */
  done: number;
  /** How many of those have failed. */
  failed: number;
  /** How many there are; absent where the inputs come from an iterable that does not tell. */
  total?: number;
  /** How many are under way. */
  running: number;
  /** How many may be under way at once, at this time. */
  lanes: number;
}

export interface BatchOptions extends Omit<StreamOptions, 'onProgress'> {
  /** Most runs at once. There are fewer while the server says that it has too many. @default 10 */
  concurrency?: number | undefined;
  /** Called whenever one has ended. What it throws ends the batch. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * How often one input is sent again where it certainly did not start: too many requests, no connection, a 503 with
   * `Retry-After`. Nothing else is ever sent twice. It is this batch that repeats, not the client. @default 10
   */
  retries?: number | undefined;
  /** The end user of those that name none. Default: the client's. */
  user?: string | undefined;
  /** Ends the batch: no further input is taken, and runs under way end as rejected. What has ended stays. */
  signal?: AbortSignal | undefined;
}

/** One of the inputs on its way. */
export interface Entry<Call> {
  /** Which of the inputs it is, from 0. */
  index: number;
  input: Call;
  /** How often it was sent; all but the last time nothing started. */
  attempts: number;
}

/** How one input ended: as `Promise.allSettled` says it, and which input it was. */
export type Settled<Call, Result> = Entry<Call> &
  (
    | { status: 'fulfilled'; value: Result }
    | {
        status: 'rejected';
        /** Why; a DifyRunError has the whole `result` of a run that failed. */
        reason: unknown;
        /** What had come before it failed, ids included; absent where nothing had started. */
        partial?: Result;
      }
  );

export type Inputs<Call> = Iterable<Call> | AsyncIterable<Call>;
