import { Readable } from 'node:stream';
import { type Dispatcher, FormData as UndiciFormData } from 'undici';

type Sendable = Pick<Dispatcher.RequestOptions, 'headers' | 'body'>;

/** Some gateways turn away who does not say what it is. */
const DEFAULTS = { accept: '*/*', 'user-agent': 'undici' };

/** Headers and body as undici takes them, the content type of the body among the headers. */
export function sendable(given: HeadersInit | undefined, body: BodyInit | null | undefined): Sendable {
  const headers: Record<string, string> = { ...DEFAULTS };
  const plain = given && !(given instanceof Headers) && !Array.isArray(given);
  for (const [name, value] of plain ? Object.entries(given) : new Headers(given)) headers[name.toLowerCase()] = value;
  if (body == null || typeof body === 'string' || body instanceof Uint8Array) {
    if (typeof body === 'string') headers['content-type'] ??= 'text/plain;charset=UTF-8';
    return { headers, body: body ?? null };
  }
  if (body instanceof FormData) return { headers, body: ofUndici(body) };
  if (body instanceof ReadableStream) return { headers, body: Readable.fromWeb(body as never) };
  if (body instanceof Blob) {
    headers['content-length'] ??= `${body.size}`;
    if (body.type) headers['content-type'] ??= body.type;
    return { headers, body: Readable.fromWeb(body.stream() as never) };
  }
  if (body instanceof URLSearchParams) {
    headers['content-type'] ??= 'application/x-www-form-urlencoded;charset=UTF-8';
    return { headers, body: `${body}` };
  }
  return { headers, body: ArrayBuffer.isView(body) ? bytesOf(body) : new Uint8Array(body) };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => new Uint8Array(buffer, byteOffset, byteLength);

/** undici knows the forms of its own package alone, whose length it can tell beforehand. */
function ofUndici(form: FormData): UndiciFormData {
  const out = new UndiciFormData();
  for (const [name, value] of form) {
    if (typeof value === 'string') out.append(name, value);
    else out.append(name, value, value.name);
  }
  return out;
}
