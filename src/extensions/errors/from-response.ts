/** An answer that is no success, as an error: envelope JSON, a proxy's HTML, plain text, nothing at all. */
import type { DifyAPIError } from './api.js';
import { classify } from './classify.js';

/** Longest text of a foreign body that a message quotes, in characters. */
const QUOTED = 200;

/** `body` is what openapi-fetch made of it: the parsed envelope, or text, cut where it was too long to be read. */
export function errorFromResponse(response: Response, body: unknown, operation: string): DifyAPIError {
  const { status, headers } = response;
  // A server between may speak JSON of its own, in which the same words hold something else.
  const said = (name: string) => {
    const value = Object(body)[name];
    return typeof value === 'string' ? value : undefined;
  };
  return classify({
    status,
    code: said('code'),
    message: said('message') || foreign(body, response),
    params: said('params'),
    operation,
    traceId: headers.get('x-trace-id') ?? undefined,
    serverVersion: headers.get('x-version') ?? undefined,
  });
}

/** A page of a proxy says what it means in its title; other text is quoted, and cut. */
function foreign(body: unknown, { status, statusText }: Response): string {
  const told = typeof body === 'string' ? body : body ? JSON.stringify(body) : '';
  const title = /<title>([^<]*)/i.exec(told)?.[1]?.trim();
  if (title) return `${title} (a page of HTML: is \`baseUrl\` that of the API?)`;
  const text = told.replace(/\s+/g, ' ').trim() || `${status} ${statusText}`;
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
