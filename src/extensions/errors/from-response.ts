/** An answer that is no success, as an error: envelope JSON, a proxy's HTML, plain text, nothing at all. */
import type { DifyAPIError } from './api.js';
import { classify } from './classify.js';

/** Longest text of a foreign body that a message quotes, in characters. */
const QUOTED = 200;

/** `body` is what was read of it: the parsed envelope, or text, cut where it was too long to be read. */
export function errorFromResponse(response: Response, body: unknown, operation: string): DifyAPIError {
  const { status, headers } = response;
  const envelope = Object(completed(body));
  // A server between may speak JSON of its own, in which the same words hold something else.
  const said = (name: string) => {
    const value = envelope[name];
    return typeof value === 'string' ? value : undefined;
  };
  return classify({
    status,
    code: said('code'),
    message: said('message') || said('error') || foreign(body, response),
    params: said('params'),
    operation,
    traceId: headers.get('x-trace-id') ?? undefined,
    serverVersion: headers.get('x-version') ?? undefined,
  });
}

/** An envelope that was cut off, in the middle of a text or behind a value, still says what it began with. */
function completed(body: unknown): unknown {
  for (const end of ['"}', '}']) {
    try {
      return JSON.parse(body + end);
    } catch {}
  }
  return body;
}

/** A redirect says where to, unless fetch hides it; a page of a proxy says what it means in its title; other text is quoted, and cut. */
function foreign(body: unknown, { status, statusText, headers, type }: Response): string {
  if (type === 'opaqueredirect') return 'Redirected, and fetch hides where to: use the final address as `baseUrl`.';
  const location = headers.get('location');
  if (location) return `Redirected to ${location.replace(/\?.*/, '')}: use that as \`baseUrl\`.`;
  const told = typeof body === 'string' ? body : body ? JSON.stringify(body) : '';
  const title = /<title>([^<]*)/i.exec(told)?.[1]?.trim();
  if (title) return `${title} (a page of HTML: is \`baseUrl\` that of the API?)`;
  const text = told.replace(/\s+/g, ' ').trim() || `${status} ${statusText}`.trim();
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
