/** An answer that is no success, as an error: envelope JSON, a proxy's HTML, plain text, nothing at all. */
import type { DifyAPIError } from './api.js';
import { classify } from './classify.js';

/** Longest text of a foreign body that a message quotes, in characters. */
const QUOTED = 200;

interface Envelope {
  code?: string;
  message?: string;
  params?: string;
}

/** `body` is the text of the answer, cut where it was too long to be read. */
export function errorFromResponse(response: Response, body: string, operation: string | undefined): DifyAPIError {
  const { code, message, params } = envelope(body) ?? {};
  const header = (name: string) => response.headers.get(name) ?? undefined;
  return classify({
    status: response.status,
    code,
    message: message || foreign(body, response),
    params,
    operation,
    traceId: header('x-trace-id'),
    serverVersion: header('x-version'),
  });
}

function envelope(body: string): Envelope | undefined {
  if (!body.trimStart().startsWith('{')) return undefined;
  try {
    const { code, message, params } = JSON.parse(body) as Record<string, unknown>;
    const out: Envelope = {};
    if (typeof code === 'string') out.code = code;
    if (typeof message === 'string') out.message = message;
    if (typeof params === 'string') out.params = params;
    return out;
  } catch {
    return undefined;
  }
}

/** A page of a proxy says what it means in its title; other text is quoted, and cut. */
function foreign(body: string, { status, statusText }: Response): string {
  const title = /<title>\s*([^<]*?)\s*<\/title>/i.exec(body)?.[1];
  if (title) return `${title} (a page of HTML, not of Dify's API; is the base URL right?)`;
  const text = body.replace(/\s+/g, ' ').trim();
  if (text) return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  return `${status} ${statusText}`.trim();
}
