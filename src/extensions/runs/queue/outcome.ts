import type { ResumeResult } from '../../../index.js';
import type { Ids } from '../../streaming/ids.js';
import type { Kind, Results } from '../kinds.js';

/** What is kept of an error: it has to travel as JSON. */
export interface Reason {
  /** Class of the error, such as `DifyRunError`. */
  name: string;
  message: string;
  /** HTTP status, where the server refused. */
  status?: number;
  /** Dify's word for the refusal. */
  code?: string;
}

/**
 * What one input came to.
 *
 * `unknown`: it was sent, and its worker died before a run id was stored (or the run can no more be asked for). It may
 * have run. It is never sent again; look it up in the logs of the app, or take it as lost.
 */
export interface Outcome<K extends Kind = Kind> {
  /** Which of the batch's inputs it is, from 0. */
  index: number;
  status: 'fulfilled' | 'rejected' | 'unknown';
  /** The result; of a run that failed as well. */
  value?: Results[K] | ResumeResult;
  /** Why it was rejected, or is unknown. */
  reason?: Reason;
  /** By what it is found on the server; empty where nothing had started. */
  ids: Ids;
  /** A worker died over it, and another one followed the run to its end. */
  resumed?: true;
}

/** How far a batch is. */
export interface QueueProgress {
  /** How many inputs there are; absent while they are still being put in. */
  total?: number;
  /** How many have ended, in whichever way. */
  done: number;
  fulfilled: number;
  rejected: number;
  unknown: number;
}

export function reasonOf(error: unknown): Reason {
  const { name, message, status, code } = Object(error) as Partial<Reason>;
  return {
    name: name ?? 'Error',
    message: message ?? String(error),
    ...(typeof status === 'number' && { status }),
    ...(typeof code === 'string' && { code }),
  };
}
