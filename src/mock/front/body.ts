/** The body of a request: read up to a limit, and taken apart by its content type. */
import type { IncomingMessage } from 'node:http';
import { crashed, malformed, notJson, tooLarge } from '../refusal.js';
import { boundaryOf, type Form, readForm } from './multipart.js';

const MOST = 64 * 1024 * 1024;

/** The whole body. Refuses what is too large, and lets the rest of it run out so that the client gets to read the answer. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let ended = false;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () => {
      ended = true;
      if (size > MOST) reject(tooLarge());
      else resolve(Buffer.concat(chunks));
    });
    // This comes after the end as well, and an error is dear to make.
    request.on('close', () => ended || reject(new Error('The request was cut off.')));
  });
}

export const isJson = (contentType: string): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType);
export const isForm = (contentType: string): boolean => /^multipart\/form-data\s*(?:;|$)/i.test(contentType);

/** The JSON of a body: refused when it says it is something else, or is broken. */
export function parseJson(body: Buffer, contentType: string): unknown {
  if (!isJson(contentType)) throw notJson();
  const value = decoded(body);
  if (deeper(value)) throw crashed();
  return value;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decoded(body: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(body));
  } catch {
    throw malformed();
  }
}

/** Levels that the server's parser goes down; it crashes of more, and so would whatever writes such a value out again. */
const DEEPEST = 900;
const deeper = (value: unknown, left: number = DEEPEST): boolean =>
  typeof value === 'object' && value !== null && (!left || Object.values(value).some((it) => deeper(it, left - 1)));

/** The form of a body, files or none; an empty one when the body is something else. */
export function parseForm(body: Buffer, contentType: string): Form {
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    return { fields: new Map(new URLSearchParams(body.toString('utf8'))), files: new Map() };
  }
  const boundary = isForm(contentType) ? boundaryOf(contentType) : undefined;
  return boundary === undefined ? { fields: new Map(), files: new Map() } : readForm(body, boundary);
}

/** The journal keeps what it shows. */
const SHOWN = 1024 * 1024;

/** A body as the journal shows it. */
export function shown(body: Buffer, contentType: string): unknown {
  if (!body.length) return undefined;
  if (body.length > SHOWN && !isForm(contentType)) return `${body.length} bytes`;
  if (isForm(contentType)) {
    const { fields, files } = parseForm(body, contentType);
    const named = [...files].map(([name, them]) => [
      name,
      them.map((it) => ({ filename: it.filename, content_type: it.type ?? null, bytes: it.content.length })),
    ]);
    return { ...Object.fromEntries(fields), ...Object.fromEntries(named) };
  }
  const text = body.toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    return deeper(value) ? text : value;
  } catch {
    return text;
  }
}
