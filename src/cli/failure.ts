/** What a command says when it fails. */
import { enableHints } from '../extensions/hints/index.js';
import { isDifyError } from '../index.js';
import { exitCodeOf, Misused } from './exit.js';
import { terminal } from './terminal.js';

enableHints();

/** An error as JSON: what a script asks it for. */
export function failureOf(error: unknown): Record<string, unknown> {
  const { name, message } = error as Error;
  const { status, code, operation, traceId, hint } = error as Record<string, unknown>;
  return { name, message, status, code, operation, trace_id: traceId, hint: isDifyError(error) ? hint : undefined };
}

/** Prints what went wrong, and sets how the process ends. With `json` on the standard output, where a reader waits for it. */
export function fail(error: unknown, { json = false }: { json?: boolean } = {}): void {
  if (!isDifyError(error) && !(error instanceof Misused)) throw error;
  process.exitCode = exitCodeOf(error);
  if (json) {
    process.stdout.write(`${JSON.stringify({ error: failureOf(error) })}\n`);
    return;
  }
  const err = terminal(process.stderr);
  err.line(err.red(told(error)));
  const hint = error instanceof Misused ? undefined : error.hint;
  if (hint) err.line(err.plain(hint));
}

/** `DifyAuthError 401 unauthorized: Access token is invalid`, on one line and without control characters. */
export function told(error: Error): string {
  const { name, status, code } = error as Error & { status?: number; code?: string };
  const head = error instanceof Misused ? '' : `${[name, status, code].filter(Boolean).join(' ')}: `;
  return terminal(process.stderr).plain(head + error.message.replace(/\s+/g, ' '));
}
