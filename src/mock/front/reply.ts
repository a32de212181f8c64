/** What is answered, before it is bytes on a socket. */
import type { ServerResponse } from 'node:http';
import type { Refusal } from '../refusal.js';
import type { Feed } from '../runs/feed.js';

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** Content type; of JSON unless something else is said. */
  type?: string;
  json?: unknown;
  bytes?: Uint8Array | string;
  stream?: EventStream;
  /** The program in front of the server answers: without any header of its. */
  bare?: boolean;
}
export interface EventStream {
  feed: Feed;
  /** Whether a ping comes before anything else, as on all streams of workflows. */
  pingFirst: boolean;
  /** Milliseconds of pings alone after which the server gives up and closes. */
  idle?: number;
  /** A scenario ends it with an `error` event of this message. */
  onError?: (message: string) => void;
  /** The client went away before the end. */
  onGone?: () => void;
}

export const json = (value: unknown, status = 200): Reply => ({ status, json: value });
/** Answers of a model say their charset, no others do. */
export const generated = (value: unknown): Reply => ({
  status: 200,
  json: value,
  type: 'application/json; charset=utf-8',
});
export const success = (): Reply => json({ result: 'success' });
/** The server calls even nothing JSON. */
export const noContent = (): Reply => ({ status: 204, type: 'application/json' });
export const html = (status: number, text: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  type: 'text/html; charset=utf-8',
  bytes: text,
});
export const bytes = (type: string, content: Uint8Array, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  headers,
  type,
  bytes: content,
});
export const events = (stream: EventStream): Reply => ({
  status: 200,
  type: 'text/event-stream; charset=utf-8',
  stream,
});

export function refused({ status, headers, body }: Refusal): Reply {
  return typeof body === 'string'
    ? { status, headers, type: 'text/plain', bytes: body, bare: true }
    : { status, headers, json: body };
}

/** Text stays text: Node writes it together with the headers, bytes after them. */
function contentOf({ json: value, bytes: given }: Reply): string | Uint8Array | undefined {
  return given ?? (value === undefined ? undefined : `${JSON.stringify(value)}\n`);
}

/** Sends everything but a stream. `end` sends the body, or what is to be seen of it. */
export function send(
  response: ServerResponse,
  reply: Reply,
  common: Record<string, string>,
  end: (content: string | Uint8Array | undefined) => unknown = (content) => response.end(content),
): void {
  const { status, type = 'application/json', headers } = reply;
  const content = contentOf(reply);
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(content ?? '')) };
  response.writeHead(status, { 'content-type': type, ...length, ...headers, ...common });
  end(content);
}
