import type { Call } from './call.js';
import { headerOf } from './headers.js';

/** Anything that takes a line and its fields: `console`, pino, winston. */
export interface Logger {
  debug(message: string, fields?: object): void;
  info(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
  error(message: string, fields?: object): void;
}

/**
 * One line a call, when it is over. What the error says is left out as well: servers and models quote in their messages
 * what they were sent.
 */
export function logged({ operation, options, client, attempt, bytes, began, response }: Call, error?: unknown): void {
  const logger = options.logger ?? client.logger;
  if (!logger) return;
  const { name, code, status = response?.status } = Object(error) as { name?: string; code?: string; status?: number };
  const ms = Math.round(performance.now() - began);
  const traceId = (response && headerOf(response, 'x-trace-id')) ?? undefined;
  const fields = { operation: operation.id, status, ms, attempts: attempt, traceId, bytes, error: name, code };
  const line = `${operation.id} ${name ?? 'ok'} ${status ?? ''} in ${ms} ms`.replace('  ', ' ');
  logger[error ? 'error' : 'info'](line, fields);
}
