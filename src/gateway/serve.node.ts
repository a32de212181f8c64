/** A fetch handler on node:http: bodies are streamed both ways, and a caller that leaves is told to the handler. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  const left = new AbortController();
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  response.on('close', () => {
    if (response.writableFinished) return;
    left.abort();
    void reader?.cancel().catch(() => {});
  });
  const request = requestOf(message, left.signal);
  const answer = request ? await fetch(request) : refusal(new Refused(400, 'invalid_param', 'That is no request.'));
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
  reader = answer.body?.getReader();
  if (response.destroyed) return void reader?.cancel().catch(() => {});
  response.writeHead(answer.status, headers);
  if (!reader) return void response.end();
  response.flushHeaders();
  for (;;) {
    const { value } = await reader.read();
    if (!value || response.destroyed) break;
    if (!response.write(value)) await drained(response);
  }
  response.end();
}

/** A body that nobody reads to its end does not take the connection with it: the answer still has to go there. */
function bodyOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = message.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value as Buffer);
      },
    },
    { highWaterMark: 0 },
  );
}

const drained = (response: ServerResponse) =>
  new Promise<void>((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });

/** Nothing where the request is none that a Request can hold, such as a host with a space or the method TRACE. */
function requestOf(message: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/', headers, rawHeaders } = message;
  try {
    const named = new Headers();
    for (let at = 0; at < rawHeaders.length; at += 2) named.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
    const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(message);
    // A path that begins with two slashes would be read as a host.
    const address = url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url;
    return new Request(address, { method, headers: named, body, signal, duplex: 'half' } as RequestInit);
  } catch {
    return undefined;
  }
}
