/** A request of node:http as a Request, whose parts are made when somebody asks for them. */
import type { IncomingMessage } from 'node:http';

/**
 * A Request of its own would be most of what a stream costs here, in memory and in time: it makes a signal that follows
 * another one, a stream of a body, and headers in a form of its own, of which a request that is passed on needs little.
 */
class IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly #message: IncomingMessage;
  #headers: Headers | undefined;
  #left: AbortController | undefined;
  #body: ReadableStream<Uint8Array> | null | undefined;
  #whole: Request | undefined;
  #gone = false;

  constructor(message: IncomingMessage, url: string) {
    this.method = message.method ?? 'GET';
    this.url = url;
    this.#message = message;
  }

  get headers(): Headers {
    if (!this.#headers) {
      const { rawHeaders } = this.#message;
      this.#headers = new Headers();
      for (let at = 0; at < rawHeaders.length; at += 2) {
        this.#headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
      }
    }
    return this.#headers;
  }

  get signal(): AbortSignal {
    this.#left ??= new AbortController();
    if (this.#gone) this.#left.abort();
    return this.#left.signal;
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (this.#body === undefined) {
      this.#body = this.method === 'GET' || this.method === 'HEAD' ? null : bodyOf(this.#message);
    }
    return this.#whole ? this.#whole.body : this.#body;
  }

  /** The caller has gone. */
  leave(): void {
    this.#gone = true;
    this.#left?.abort();
  }

  /** Everything else that a Request can do. */
  static whole(it: IncomingRequest): Request {
    const { method, url, headers, signal, body } = it;
    it.#whole ??= new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit);
    return it.#whole;
  }
}

Object.setPrototypeOf(IncomingRequest.prototype, Request.prototype);
const OWN = ['method', 'url', ...Object.getOwnPropertyNames(IncomingRequest.prototype)];
for (const name of Object.getOwnPropertyNames(Request.prototype)) {
  if (OWN.includes(name)) continue;
  Object.defineProperty(IncomingRequest.prototype, name, {
    configurable: true,
    get(this: IncomingRequest) {
      const whole = IncomingRequest.whole(this);
      const value: unknown = Reflect.get(whole, name);
      return typeof value === 'function' ? value.bind(whole) : value;
    },
  });
}

export type Incoming = Request & { leave(): void };

/** What a Request refuses: such requests are no HTTP that can be passed on. */
const REFUSED_METHOD = /^(connect|trace|track)$/i;

/** Nothing where the request is none that a Request can hold, such as a host with a space or the method TRACE. */
export function incoming(message: IncomingMessage): Incoming | undefined {
  const { method = 'GET', url = '/', headers } = message;
  // A path that begins with two slashes would be read as a host.
  const address = url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url;
  if (REFUSED_METHOD.test(method) || !URL.canParse(address)) return undefined;
  const { href, username, password } = new URL(address);
  if (username || password) return undefined;
  return new IncomingRequest(message, href) as unknown as Incoming;
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
