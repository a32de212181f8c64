/** How a command ends: a number for each kind of failure, for scripts. `docs/guide/cli.md` has the table. */
import { isDifyError } from '../index.js';

export const EXIT = {
  done: 0,
  other: 1,
  usage: 2,
  key: 3,
  refused: 4,
  busy: 5,
  server: 6,
  network: 7,
  timeout: 8,
  run: 9,
  model: 10,
  paused: 11,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command line is wrong: nothing was sent. */
export class Misused extends Error {
  override readonly name = 'Misused';
}

const BY_NAME: Readonly<Record<string, ExitCode>> = {
  Misused: EXIT.usage,
  // The root class itself: an option or a key that is missing or wrong.
  DifyError: EXIT.usage,
  DifyAuthError: EXIT.key,
  DifyPermissionError: EXIT.key,
  DifyNotFoundError: EXIT.refused,
  DifyConflictError: EXIT.refused,
  DifyValidationError: EXIT.refused,
  DifyAPIError: EXIT.refused,
  DifyRateLimitError: EXIT.busy,
  DifyServerError: EXIT.server,
  DifyModelError: EXIT.model,
  DifyConnectionError: EXIT.network,
  DifyTruncatedError: EXIT.network,
  TimeoutError: EXIT.timeout,
  DifyRunError: EXIT.run,
  AbortError: EXIT.interrupted,
};

export function exitCodeOf(error: unknown): ExitCode {
  // An `error` event is what the refusal in its cause would have been.
  if (isDifyError(error, 'DifyStreamError') && error.cause) return exitCodeOf(error.cause);
  return BY_NAME[(error as Error).name] ?? EXIT.other;
}
