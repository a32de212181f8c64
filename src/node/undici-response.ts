import type { Dispatcher } from 'undici';

const NULL_BODY = [101, 204, 205, 304];

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
  readonly #data: Dispatcher.ResponseData;
  readonly #signal: AbortSignal | null | undefined;
  readonly #empty: boolean;
  #headers: Headers | undefined;
  #body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  /** Takes over when it was cloned: from then on there are two readers. */
  #whole: Response | undefined;

  constructor(url: string, method: string, data: Dispatcher.ResponseData, signal?: AbortSignal | null) {
    this.url = url;
    this.status = data.statusCode;
    this.statusText = data.statusText;
    this.#data = data;
    this.#signal = signal;
    this.#empty = method === 'HEAD' || NULL_BODY.includes(data.statusCode);
    // Who is not read to its end keeps its listener on the signal; and an error that nobody waits for is none.
    data.body.on('error', () => {});
    if (this.#empty || data.headers['content-length'] === '0') data.body.resume();
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get headers(): Headers {
    return (this.#headers ??= headersOf(this.#data.headers));
  }

  /** One header, without `Headers` of all. */
  header(name: string): string | null {
    const value = this.#headers ? this.#headers.get(name) : this.#data.headers[name];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    if (this.#whole) return this.#whole.body;
    return this.#empty ? null : (this.#body ??= this.#stream());
  }

  get bodyUsed(): boolean {
    return this.#whole?.bodyUsed ?? this.#data.body.bodyUsed;
  }

  text(): Promise<string> {
    return this.#read('text') as Promise<string>;
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#read('arrayBuffer') as Promise<ArrayBuffer>;
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }

  blob(): Promise<Blob> {
    return this.#read('blob') as Promise<Blob>;
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

  #read(as: 'text' | 'arrayBuffer' | 'blob'): Promise<unknown> {
    if (this.#whole) return this.#whole[as]();
    if (this.#body?.locked) return Promise.reject(new TypeError('Body is unusable: its stream is locked.'));
    return this.#data.body[as]().catch((cause) => failed('terminated', cause, this.#signal));
  }

  /** Pulled piece by piece, so that who reads slowly holds the server back. */
  #stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const { body } = this.#data;
    let pieces: AsyncIterator<Uint8Array<ArrayBuffer>> | undefined;
    return new ReadableStream(
      {
        pull: async (out) => {
          pieces ??= body[Symbol.asyncIterator]();
          const { value, done } = await pieces.next().catch((cause) => failed('terminated', cause, this.#signal));
          if (done) out.close();
          else out.enqueue(value);
        },
        cancel: () => void body.destroy(),
      },
      { highWaterMark: 0 },
    );
  }
}

function headersOf(received: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(received)) {
    for (const one of [value].flat()) headers.append(name, one);
  }
  return headers;
}
