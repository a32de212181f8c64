/** A fetch that keeps what went over the wire, in the format of recorded exchanges. */
import { type Exchange, type Part, parts } from '../../scripts/conform/exchange.js';
import type { Fetch } from '../../src/index.js';

export class Recorder {
  readonly #kept: { exchange: Exchange; chunks: Uint8Array[] }[] = [];

  readonly fetch: Fetch = async (url, given) => {
    // A form comes as a stream that is written as it is read.
    const written = given.body instanceof ReadableStream && new Response(given.body, { headers: given.headers ?? {} });
    const form = written ? await written.formData() : undefined;
    const init = form ? { ...given, body: form, headers: unwritten(given.headers) } : given;
    const response = await fetch(url, init);
    const { status, statusText, headers } = response;
    const kept: Exchange['response'] = { status, headers: Object.fromEntries(headers), ended: !response.body };
    const chunks: Uint8Array[] = [];
    this.#kept.push({ exchange: { case: url, request: requestOf(url, init), response: kept }, chunks });
    // What the client has not read is not looked at: it may leave a stream once the last event is there.
    const body = response.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          chunks.push(chunk);
          controller.enqueue(chunk);
        },
        flush() {
          kept.ended = true;
        },
      }),
    );
    return new Response(body ?? null, { status, statusText, headers });
  };

  /** Everything that was sent, with as much of the answers as was read. */
  exchanges(): Exchange[] {
    return this.#kept.map(({ exchange, chunks }) => ({
      ...exchange,
      response: { ...exchange.response, ...read(exchange.response.headers['content-type'] ?? '', chunks) },
    }));
  }
}

/** The headers of a form that fetch writes. */
function unwritten(given: HeadersInit | undefined): Headers {
  const headers = new Headers(given);
  headers.delete('content-type');
  headers.delete('content-length');
  return headers;
}

function requestOf(address: string, { method = 'GET', headers, body }: RequestInit): Exchange['request'] {
  const { pathname, searchParams } = new URL(address);
  const names = [...new Set(searchParams.keys())];
  const query = names.map((name) => [name, single(searchParams.getAll(name))] as const);
  const form = body instanceof FormData;
  return {
    method,
    path: pathname,
    ...(names.length && { query: Object.fromEntries(query) }),
    content_type: form ? 'multipart/form-data' : new Headers(headers).get('content-type'),
    authorization: new Headers(headers).get('authorization'),
    ...(form && { body: { multipart: partsOf(body) } }),
    ...(typeof body === 'string' && { body: JSON.parse(body) }),
  };
}

const single = (values: string[]): string | string[] => (values.length === 1 ? (values[0] ?? '') : values);

const partsOf = (form: FormData): Part[] =>
  [...form].map(([name, value]) =>
    typeof value === 'string'
      ? { name, value }
      : { name, filename: value.name, content_type: value.type, bytes: value.size },
  );

function read(type: string, chunks: Uint8Array[]): Partial<Exchange['response']> {
  const bytes = Buffer.concat(chunks);
  if (type.includes('text/event-stream')) return { stream: [[0, bytes.toString()]] };
  if (!type.includes('json')) return { bytes: bytes.length };
  return bytes.length ? { json: JSON.parse(bytes.toString()) } : {};
}

/** The parameters of the body, whichever way it travelled. */
export function bodyOf({ body }: Exchange['request']): unknown {
  const form = parts(body);
  if (!form) return body;
  return Object.fromEntries(
    form.map(({ name, value = 'file' }) => [name, value.startsWith('{') ? JSON.parse(value) : value]),
  );
}
