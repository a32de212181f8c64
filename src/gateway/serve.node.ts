/** A fetch handler on node:http: bodies are streamed both ways, and a caller that leaves is told to the handler. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { incoming } from './incoming.node.js';
import { Refused, refusal } from './refusal.js';

export interface Serving {
  /** `http://127.0.0.1:8000` */
  readonly url: string;
  /** Stops listening; resolves when the last answer has been sent. */
  close(): Promise<void>;
}

/** Milliseconds that a body which is refused may still come, so that its sender reads the refusal. */
const LINGER = 1_000;

type Handler = (request: Request) => Promise<Response>;

/** Rejects with the system's error where it cannot listen. */
export async function serve(fetch: Handler, { port, host }: { port: number; host: string }): Promise<Serving> {
  const server = createServer((request, response) => {
    respond(fetch, request, response).catch(() => response.destroy());
  });
  // A stream may take as long as it takes; what is bounded is how long a request may.
  server.headersTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 2_048 }, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

async function respond(fetch: Handler, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = incoming(message);
  // Until there is an answer its signal tells of a caller that leaves; then the stream is cancelled, and the request let go.
  const leave = () => request?.leave();
  response.on('close', leave);
  const body = begin(await answerTo(request, fetch), message, response);
  response.off('close', leave);
  if (response.destroyed) return body?.cancel();
  if (!body) return void response.end();
  return pour(body.getReader(), response);
}

const answerTo = async (request: Request | undefined, fetch: Handler): Promise<Response> =>
  request ? fetch(request) : refusal(new Refused(400, 'invalid_param', 'That is no request.'));

/** The head of an answer; what is left of it is its body, which is all that a stream keeps hold of. */
function begin(answer: Response, message: IncomingMessage, response: ServerResponse): Response['body'] {
  // `Set-Cookie` alone may stand there more than once.
  const headers: Record<string, string | string[]> = Object.fromEntries(answer.headers);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length) headers['set-cookie'] = cookies;
  if (!message.complete && message.method !== 'GET') {
    // Refused while its body still comes: whoever sends it must be able to read why.
    headers['connection'] = 'close';
    response.on('finish', () => {
      message.resume();
      setTimeout(() => message.destroy(), LINGER).unref();
    });
  }
  if (!response.destroyed) response.writeHead(answer.status, headers);
  return answer.body;
}

async function pour(reader: ReadableStreamDefaultReader<Uint8Array>, response: ServerResponse): Promise<void> {
  response.on('close', () => {
    if (!response.writableFinished) void reader.cancel().catch(() => {});
  });
  let next = reader.read();
  // What is there already goes in one piece with the head, which waits for nothing else.
  if (!(await Promise.race([next, turn()]))) response.flushHeaders();
  for (;;) {
    const { value } = await next;
    if (!value || response.destroyed) break;
    if (!response.write(value)) await drained(response);
    next = reader.read();
  }
  response.end();
}

/** One turn of the event loop. */
const turn = () => new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)));

const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
