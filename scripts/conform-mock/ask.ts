/** Sends a recorded request to a server, byte for byte where the recording has the bytes. */
import { type Exchange, isJsonBody, type Part, parts } from '../conform/exchange.js';
import { cutFrames } from '../conform/frames.js';

export type Request = Exchange['request'];
export interface Answer {
  status: number;
  headers: Record<string, string>;
  json: unknown;
  text: string;
  /** The events of a stream; a ping has no data and is left out. */
  events: unknown[] | undefined;
}

/** A character that stands for a byte which was no UTF-8 goes out as such a byte again. */
const bytesOf = (text: string): Buffer =>
  Buffer.concat(text.split('\uFFFD').flatMap((it, at) => [...(at ? [Buffer.of(0xff)] : []), Buffer.from(it)]));
const BOUNDARY = 'recorded-form-boundary';
/** Streams that a server holds open are read this long. */
const PATIENCE = 400;

export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
export const eventsOf = (text: string): unknown[] =>
  cutFrames(text).frames.flatMap(({ data }) => (data === undefined ? [] : [parsed(data)]));

/** What stood in files is not in a recording, unless it was text: their length is. */
function partBytes(part: Part): Buffer {
  const { name, value = '', filename, content_type, bytes = 0, text } = part;
  const file = filename === undefined ? '' : `; filename="${filename}"`;
  const type = filename === undefined || !content_type?.trim() ? '' : `content-type: ${content_type}\r\n`;
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n${type}\r\n`;
  const content = filename === undefined ? Buffer.from(value) : text === undefined ? Buffer.alloc(bytes) : text;
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')]);
}

/** `{ text }` is JSON like any other, unless it was no JSON. */
function bodyOf(request: Request, malformed: boolean): { body?: Uint8Array; type?: string } {
  const { body, content_type } = request;
  const form = parts(body);
  if (form) {
    const all = [...form.map(partBytes), Buffer.from(`--${BOUNDARY}--\r\n`)];
    return { body: Buffer.concat(all), type: `multipart/form-data; boundary=${BOUNDARY}` };
  }
  const type = content_type ? { type: content_type } : {};
  if (body === undefined || body === null)
    return { ...type, ...(content_type && { body: Buffer.from(isJsonBody(request) && !malformed ? 'null' : '') }) };
  const text = (body as { text?: unknown }).text;
  const raw = typeof text === 'string' && Object.keys(body).length === 1 && (!isJsonBody(request) || malformed);
  return { ...type, body: bytesOf(raw ? text : JSON.stringify(body)) };
}

export interface Sent {
  /** The page that asks, where there was one. */
  origin?: string | undefined;
  /** The body was no JSON. */
  malformed?: boolean;
}

export async function ask(base: string, request: Request, { origin, malformed = false }: Sent = {}): Promise<Answer> {
  const { method, path, query = {}, authorization } = request;
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
  const { body, type } = bodyOf(request, malformed);
  const sends = body !== undefined && method !== 'GET' && method !== 'HEAD';
  const headers: Record<string, string> = {};
  if (authorization) headers['authorization'] = authorization;
  if (type) headers['content-type'] = type;
  if (origin) headers['origin'] = origin;
  const gone = new AbortController();
  const init = { method, headers, redirect: 'manual' as const, signal: gone.signal };
  const url = `${new URL(base).origin}${path}${asked.size ? `?${asked}` : ''}`;
  const response = await fetch(url, { ...init, ...(sends && { body: body as BodyInit }) });
  const answer = { status: response.status, headers: Object.fromEntries(response.headers) };
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    const text = await response.text();
    return { ...answer, text, json: parsed(text), events: undefined };
  }
  const text = await readFor(response, gone);
  return { ...answer, text, json: undefined, events: eventsOf(text) };
}

/** A stream to its end, or as far as it comes. */
async function readFor(response: Response, gone: AbortController): Promise<string> {
  const timer = setTimeout(() => gone.abort(), PATIENCE);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      timer.refresh();
    }
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
  }
  return text;
}
