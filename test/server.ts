/** A real HTTP server for one test: it answers from a script, remembers what it was asked, and closes with the test. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type ClientOptions, Dify } from '../src/index.js';

/** A request as it came over the wire. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The body, read as JSON. */
  json: unknown;
  /** How the exchange came to its end: by our last byte, or because the client went away before it. */
  closed: Promise<'ended' | 'left'>;
}

/** Answers one request. What it leaves open stays open until the client leaves or the test ends. */
export type Answer = (response: ServerResponse, seen: Seen) => unknown;

export interface TestServer {
  /** Without a path. */
  url: string;
  /** Every request so far, oldest first. */
  seen: Seen[];
  /** Adds to the script. */
  script(...answers: Answer[]): void;
  /** The request of that number, as soon as it is there. */
  request(number?: number): Promise<Seen>;
  /** Before the test ends: nobody listens there any more. */
  close(): Promise<void>;
}

/** Each answer serves one request; a request too many is a 418 that says so, which nobody sends again. */
export async function serve(...script: Answer[]): Promise<TestServer> {
  const answers = [...script];
  const seen: Seen[] = [];
  const waiting = new Map<number, (one: Seen) => void>();
  const server = createServer(async (request, response) => {
    const closed = new Promise<'ended' | 'left'>((resolve) => {
      response.once('close', () => resolve(response.writableFinished ? 'ended' : 'left'));
    });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const one: Seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      get json() {
        return JSON.parse(body.toString());
      },
      closed,
    };
    seen.push(one);
    waiting.get(seen.length - 1)?.(one);
    await (answers.shift() ?? UNSCRIPTED)(response, one);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close,
    script: (...more) => void answers.push(...more),
    request(number = 0) {
      const there = seen[number];
      return there ? Promise.resolve(there) : new Promise((resolve) => waiting.set(number, resolve));
    },
  };
}

/** An answer in one piece; text or bytes as they are, everything else as JSON. */
export function reply(status: number, body?: unknown, headers: Record<string, string> = {}): Answer {
  const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  return (response) => {
    response.writeHead(status, raw ? headers : { 'content-type': 'application/json', ...headers });
    response.end(raw ? body : JSON.stringify(body));
  };
}

const UNSCRIPTED = reply(418, 'The test scripted no answer for this request.');

/** Server-sent events as Dify frames them. */
export const frame = (event: unknown): string => `data: ${JSON.stringify(event)}\n\n`;

/** A stream that says these events (text goes out as it is) and ends. */
export const events = (...all: unknown[]): Answer => stream((response) => void say(response, ...all).end());

/** A stream that the test drives. */
export const stream =
  (drive: (response: ServerResponse, seen: Seen) => unknown): Answer =>
  (response, seen) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-version': '1.14.1' });
    response.flushHeaders();
    return drive(response, seen);
  };

/** Says events into a stream and leaves it open. */
export function say(response: ServerResponse, ...all: unknown[]): ServerResponse {
  for (const one of all) response.write(typeof one === 'string' ? one : frame(one));
  return response;
}

/** A client of that server, whose keys and user tests that are not about them do not care for. */
export const client = (server: { url: string }, options: ClientOptions = {}): Dify =>
  new Dify({
    apiKey: 'app-chat-1',
    datasetKey: 'dataset-1',
    baseUrl: server.url,
    user: 'alice',
    retries: 0,
    ...options,
  });

/** What a call throws; one that does not throw fails the test. */
export const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: unknown) => error,
  );
