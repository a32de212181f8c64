/** Bodies as they stand on a tape. */

import { isForm, isJson } from '../front/body.js';
import { boundaryOf, readForm } from '../front/multipart.js';
import type { Chunk, Part, TapeRequest, TapeResponse } from './tape.js';

const HEAD = 96;
/** Small text files are kept, so that a reader sees what was sent. */
const SHORT = 4_096;

/** The text of bytes that are UTF-8, a byte order mark and all. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonOf(text: string | undefined): { json: unknown } | undefined {
  try {
    return text === undefined ? undefined : { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function binary(bytes: Buffer): { bytes: number; base64_head: string; base64?: string } {
  const base64_head = bytes.subarray(0, HEAD).toString('base64');
  return { bytes: bytes.length, base64_head, ...(bytes.length > HEAD && { base64: bytes.toString('base64') }) };
}

function multipart(body: Buffer, contentType: string): { multipart: Part[] } {
  const { fields, files } = readForm(body, boundaryOf(contentType) ?? '');
  const values: Part[] = [...fields].map(([name, value]) => ({ name, value }));
  for (const [name, sent] of files) {
    for (const { filename, type, content } of sent) {
      const text = content.length <= SHORT ? textOf(content) : undefined;
      values.push({
        name,
        filename,
        ...(type !== undefined && { content_type: type }),
        bytes: content.length,
        ...(text !== undefined && { text }),
      });
    }
  }
  return { multipart: values };
}

/** `content_type` and `body` of a request. */
export function requestContent(body: Buffer, contentType: string): Pick<TapeRequest, 'content_type' | 'body'> {
  const said = contentType ? { content_type: contentType.split(';')[0]?.trim() ?? '' } : {};
  if (!body.length) return said;
  if (isForm(contentType)) return { ...said, body: multipart(body, contentType) };
  const text = textOf(body);
  const parsed = isJson(contentType) ? jsonOf(text) : undefined;
  if (parsed) return { ...said, body: parsed.json };
  return { ...said, body: text === undefined ? binary(body) : { text } };
}

/** Chunks with their times. The text of a letter that two chunks share is with the second. */
export function streamContent(chunks: readonly [ms: number, bytes: Buffer][]): Chunk[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return chunks.map(([ms, bytes]) => {
    const text = decoder.decode(bytes, { stream: true });
    return Buffer.from(text).equals(bytes) ? [ms, text] : [ms, text, bytes.toString('base64')];
  });
}

/** The body of an answer that is no stream. */
export function responseContent(body: Buffer, contentType: string): Partial<TapeResponse> {
  if (!body.length) return { text: '' };
  const text = textOf(body);
  const parsed = isJson(contentType) ? jsonOf(text) : undefined;
  if (parsed) return parsed;
  return text === undefined || !/^text\/|json|xml/i.test(contentType) ? binary(body) : { text };
}

/** The bytes of an answer on a tape; what only its head is known of ends in zeros. */
export function bytesOf({ json, text, bytes, base64_head, base64 }: TapeResponse): Buffer {
  if (json !== undefined) return Buffer.from(`${JSON.stringify(json)}\n`);
  if (bytes === undefined) return Buffer.from(text ?? '');
  const known = Buffer.from(base64 ?? base64_head ?? '', 'base64');
  return Buffer.concat([known, Buffer.alloc(Math.max(0, bytes - known.length))]);
}

export const chunkBytes = ([, text, base64]: Chunk): Buffer =>
  base64 === undefined ? Buffer.from(text) : Buffer.from(base64, 'base64');
