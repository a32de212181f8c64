import type { Call } from './call.js';
import type { Logger } from './log.js';

/** A request as it is about to be sent. It is no `Request` of the Web: making one costs more than the rest of a call. */
export interface HookRequest {
  url: string;
  method: string;
  /** Those of the client, the key among them; they may be changed. */
  headers: Headers;
  /** JSON as text, a form, or nothing. */
  body?: BodyInit | null | undefined;
}

/** What fetch is given; hooks see its headers as `Headers`. */
export interface Sendable extends Omit<HookRequest, 'headers'>, Omit<RequestInit, keyof HookRequest> {
  headers: Record<string, string> | Headers;
  duplex?: 'half';
}

export interface HookContext {
  /** The method that was called, such as `chat.send`. */
  readonly operation: string;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** Ends when the attempt does. */
  readonly signal: AbortSignal;
  readonly logger: Logger | undefined;
}

/**
 * Stands around every attempt: it may change the request, answer in place of the server, look at the answer, or throw.
 * The hooks of a client stand outside those of a call, and the first given outside the next.
 */
export type Hook = (
  request: HookRequest,
  next: (request: HookRequest) => Promise<Response>,
  context: HookContext,
) => Promise<Response>;

/** Sends through all hooks of a call. */
export function hooked(
  call: Call,
  request: Sendable,
  send: (request: Sendable) => Promise<Response>,
): Promise<Response> {
  const { client, options, operation, attempt, signal } = call;
  const context: HookContext = { operation: operation.id, attempt, signal, logger: options.logger ?? client.logger };
  return [...(client.hooks ?? []), ...(options.hooks ?? [])].reduceRight<(request: HookRequest) => Promise<Response>>(
    (next, hook) => (it) => hook(it, next, context),
    // What a hook passes on may be new; how it is sent, its signal among it, stays.
    (it) => send({ ...request, ...it }),
  )({ ...request, headers: new Headers(request.headers) });
}
