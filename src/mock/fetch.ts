/** A `fetch` that needs no port: HTTP all the same, over a pair of streams in this process. */
import { type IncomingMessage, request, type Server } from 'node:http';
import { type Duplex, duplexPair } from 'node:stream';

export type InProcess = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const EMPTY: ReadonlySet<number> = new Set([204, 304]);
const MOST_REDIRECTS = 20;

/** Two ends of a connection with the server: what goes wrong at one end is known at the other, as with sockets. */
function connection(server: Server, open: Set<Duplex>): Duplex {
  const [near, far] = duplexPair();
  const reset = () => {
    near.destroy(new Error('The connection was reset.'));
    far.destroy();
  };
  // What the server calls on a socket besides writing to it.
  Object.assign(far, { resetAndDestroy: reset, destroySoon: () => far.end(() => far.destroy()) });
  far.on('close', () => far.writableFinished || near.destroy(new Error('The connection was closed.')));
  near.on('close', () => {
    open.delete(near);
    far.destroy();
  });
  near.on('error', () => {});
  far.on('error', () => {});
  open.add(near);
  server.emit('connection', far);
  return near;
}

function bodyOf(message: IncomingMessage, signal: AbortSignal): ReadableStream<Uint8Array> {
  const chunks = message[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      } catch (cause) {
        controller.error(signal.aborted ? signal.reason : new TypeError('terminated', { cause }));
      }
    },
    cancel: () => void message.destroy(),
  });
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
  return headers;
}

/** One request and its answer; the host of the address is of no account. */
function exchange(near: Duplex, asked: Request, url: URL, body: Uint8Array): Promise<Response> {
  const { signal, method } = asked;
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(signal.aborted ? signal.reason : new TypeError('fetch failed', { cause }));
    const headers = { ...Object.fromEntries(asked.headers), host: url.host, connection: 'close' };
    const sent = request({ createConnection: () => near, path: url.pathname + url.search, method, headers });
    const abort = () => near.destroy(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    signal.addEventListener('abort', abort, { once: true });
    near.on('close', () => signal.removeEventListener('abort', abort));
    sent.on('error', fail);
    sent.on('response', (message) => {
      const { statusCode: status = 0, statusMessage = '' } = message;
      const bare = EMPTY.has(status) || method === 'HEAD';
      if (bare) message.resume();
      const content = bare ? null : bodyOf(message, signal);
      resolve(new Response(content, { status, statusText: statusMessage, headers: headersOf(message) }));
    });
    sent.end(body);
  });
}

/** A `fetch` whose every request this server answers, and what drops all of its connections. */
export function inProcess(server: Server): { fetch: InProcess; close: () => void } {
  const open = new Set<Duplex>();
  async function fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const asked = new Request(input, init);
    asked.signal.throwIfAborted();
    const body = new Uint8Array(await asked.arrayBuffer());
    let url = new URL(asked.url);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      asked.signal.throwIfAborted();
      const response = await exchange(connection(server, open), asked, url, body);
      const location = response.status === 308 && asked.redirect !== 'manual' && response.headers.get('location');
      if (!location) return response;
      if (asked.redirect === 'error') break;
      await response.body?.cancel();
      url = new URL(location, url);
    }
    throw new TypeError('fetch failed', { cause: new Error('The answer is one redirect too many.') });
  }
  return { fetch, close: () => open.forEach((it) => void it.destroy()) };
}
