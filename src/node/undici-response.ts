import type { Exchange } from './undici-exchange.js';

const NULL_BODY = [101, 204, 205, 304];
const BOM = [0xef, 0xbb, 0xbf];

/** Throws as fetch does: what happened is the cause, and the reason of a signal comes as it is. */
export function failed(message: string, cause: unknown, signal?: AbortSignal | null): never {
  if (signal?.aborted) throw signal.reason;
  throw new TypeError(message, { cause });
}

/**
 * What is used of a `Response`, made at once or when it is asked for. Text, JSON and bytes are read the short way; the
 * stream is made only for who reads it.
 */
export class UndiciResponse {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly type = 'default';
  readonly redirected = false;
  readonly #exchange: Exchange;
  readonly #signal: AbortSignal | null | undefined;
  readonly #empty: boolean;
  #used = false;
  #headers: Headers | undefined;
  #body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  /** Takes over when it was cloned: from then on there are two readers. */
  #whole: Response | undefined;

  constructor(url: string, method: string, exchange: Exchange, signal?: AbortSignal | null) {
    this.url = url;
    this.status = exchange.status;
    this.statusText = exchange.statusText;
    this.#exchange = exchange;
    this.#signal = signal;
    this.#empty = method === 'HEAD' || NULL_BODY.includes(exchange.status);
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get headers(): Headers {
    return (this.#headers ??= headersOf(this.#exchange.headers));
  }

  /** One header, without `Headers` of all. */
  header(name: string): string | null {
    const value = this.#headers ? this.#headers.get(name) : this.#exchange.headers[name];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#whole) return this.#whole.body;
    return this.#empty ? null : (this.#body ??= this.#stream());
  }

  get bodyUsed(): boolean {
    return this.#whole?.bodyUsed ?? this.#used;
  }

  async text(): Promise<string> {
    const bytes = await this.#read();
    return bytes.toString('utf8', BOM.every((byte, at) => bytes[at] === byte) ? BOM.length : 0);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#read());
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.header('content-type') ?? '' });
  }

  formData(): Promise<FormData> {
    return this.#web().formData();
  }

  clone(): Response {
    return this.#web().clone();
  }

  /** The same with fetch's own class, which can do the rest. */
  #web(): Response {
    return (this.#whole ??= new Response(this.body, this as unknown as ResponseInit));
  }

  async #read(): Promise<Buffer> {
    if (this.#whole) return Buffer.from(await this.#whole.arrayBuffer());
    if (this.#used || this.#body?.locked)
      throw new TypeError('Body is unusable: it was read, or its stream is locked.');
    this.#used = true;
    return this.#exchange.rest().catch((cause) => failed('terminated', cause, this.#signal));
  }

  /** Pulled piece by piece, so that who reads slowly holds the server back. */
  #stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const exchange = this.#exchange;
    const give = (out: ReadableStreamDefaultController, piece: Buffer | undefined) => {
      if (piece) out.enqueue(piece);
      else out.close();
    };
    return new ReadableStream(
      {
        pull: (out) => {
          this.#used = true;
          const next = exchange.next();
          if (!(next instanceof Promise)) return give(out, next);
          return next.then(
            (piece) => give(out, piece),
            (cause) => failed('terminated', cause, this.#signal),
          );
        },
        cancel: (reason) => exchange.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }
}

function headersOf(received: Exchange['headers']): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(received)) {
    for (const one of [value].flat()) headers.append(name, one);
  }
  return headers;
}
