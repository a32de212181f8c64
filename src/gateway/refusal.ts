/** Errors in Dify's envelope: `{ code, message, status }`. */
import {
  DifyAPIError,
  DifyConnectionError,
  DifyRunError,
  DifyTimeoutError,
  DifyTruncatedError,
  isDifyError,
} from '../index.js';

/** What Dify answers where it refuses. */
export interface Envelope {
  code: string;
  message: string;
  status: number;
}

/** A request that the gateway does not pass on. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const invalid = (message: string): Refused => new Refused(400, 'invalid_param', message);
export const unauthorized = (message: string): Refused => new Refused(401, 'unauthorized', message);
export const forbidden = (message: string): Refused => new Refused(403, 'forbidden', message);
export const notFound = (message: string): Refused => new Refused(404, 'not_found', message);

/** Dify does not take the key that the gateway sends: a caller can do nothing about it, and must not take it for their own. */
export const REFUSED_KEY: Envelope = {
  status: 502,
  code: 'bad_gateway',
  message: 'Dify refused the key of this app: whoever runs the gateway must check it.',
};
export const UNREACHED: Envelope = {
  status: 502,
  code: 'bad_gateway',
  message: 'Dify was not reached, or broke off its answer.',
};

/** What a caller is told of an error. The words of a connection would name addresses of the inner network. */
export function envelopeOf(error: unknown): Envelope {
  if (error instanceof Refused) return { code: error.code, message: error.message, status: error.status };
  if (error instanceof DifyAPIError) {
    const { status, code = 'bad_gateway', message } = error;
    if (status === 401) return REFUSED_KEY;
    // A redirect names an address as well.
    return status >= 400 ? { code, message, status } : UNREACHED;
  }
  if (error instanceof DifyTimeoutError) return { code: 'gateway_timeout', message: error.message, status: 504 };
  if (error instanceof DifyTruncatedError || error instanceof DifyConnectionError) return UNREACHED;
  if (error instanceof DifyRunError) return { code: 'run_failed', message: error.message, status: 500 };
  if (isDifyError(error)) return { code: 'invalid_param', message: error.message, status: 400 };
  return { code: 'internal_server_error', message: 'The gateway failed.', status: 500 };
}

export function refusal(error: unknown): Response {
  const envelope = envelopeOf(error);
  return Response.json(envelope, { status: envelope.status });
}

/** The last frame of a stream that does not end well, as Dify says it. */
export const errorFrame = (error: unknown): string =>
  `data: ${JSON.stringify({ event: 'error', ...envelopeOf(error) })}\n\n`;

/** What is said to whoever comes, or is there still, when the gateway closes. */
export const CLOSING: Refused = new Refused(503, 'service_unavailable', 'The gateway closes: ask again in a moment.');
