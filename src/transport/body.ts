import { DifyConnectionError, DifyError } from '../extensions/errors/index.js';
import type { Call } from './call.js';
import { headerOf } from './headers.js';

/** A body so short is there as a whole when its first byte is, in bytes. */
const SHORT = 64 * 1024;

/** The body of an answer by its content type: JSON, bytes, or nothing. */
export async function bodyOf(call: Call, response: Response): Promise<unknown> {
  const { id } = call.operation;
  const type = headerOf(response, 'content-type') ?? '';
  const length = headerOf(response, 'content-length');
  if (response.status === 204 || length === '0') return undefined;
  if (type.startsWith('text/html')) {
    void response.body?.cancel();
    throw new DifyError(`\`${id}\` was answered with a page of HTML: is \`baseUrl\` that of the API?`);
  }
  const json = /\bjson\b/.test(type);
  const bytes = Number(length);
  if (json && bytes && bytes <= SHORT) {
    call.bytes = bytes;
    return parsed(id, await call.during(response.text(), 'idle'));
  }
  const whole = new Blob(await chunksOf(call, response), { type });
  return json ? parsed(id, await whole.text()) : whole;
}

async function chunksOf(call: Call, { body }: Response): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  try {
    for (;;) {
      const { value } = (await call.during(reader?.read() ?? Promise.resolve(undefined), 'idle')) ?? {};
      if (!value) return chunks;
      call.bytes += value.length;
      chunks.push(value as Uint8Array<ArrayBuffer>);
    }
  } finally {
    void reader?.cancel().catch(() => {});
  }
}

function parsed(id: string, text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch (cause) {
    throw new DifyConnectionError(`\`${id}\` was answered with broken JSON.`, { cause });
  }
}
