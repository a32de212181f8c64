/** What makes a request the same request as the one on a tape. */
import { unescaped } from './address.js';
import type { Part, TapeRequest } from './tape.js';

/** One way of writing a value, whatever the order of its fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, it) =>
    it && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}

export const partsOf = (body: unknown): Part[] | undefined => {
  const parts = (body as { multipart?: unknown } | null | undefined)?.multipart;
  return Array.isArray(parts) ? (parts as Part[]) : undefined;
};
const isRecord = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** Clients send an empty file name as none, and backslashes escaped or not. */
function partTelling(part: Part): unknown {
  if (!('filename' in part)) return part.value;
  return part.filename ? { filename: part.filename.replace(/\\+/g, '\\') } : (part.text ?? null);
}

/** The fields of a body that tell requests apart: not who asks, not the bytes of files. */
export function telling(body: unknown): unknown {
  const parts = partsOf(body);
  if (parts) {
    const named = parts.map((it) => [it.name, partTelling(it)] as const);
    return Object.fromEntries(named.filter(([name]) => name !== 'user'));
  }
  if (!isRecord(body)) return body ?? null;
  const { user: _, ...rest } = body;
  return rest;
}

/** Without what is new with every signature. */
export function plainQuery(query: TapeRequest['query'] = {}): Record<string, string | string[]> {
  const signed = 'sign' in query;
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => !signed || !['sign', 'nonce', 'timestamp'].includes(name)),
  );
}

export const keyOf = ({ method, path, query, body }: TapeRequest): string =>
  canonical([method, unescaped(path), plainQuery(query), telling(body)]);

/** `Bearer app-{key}` of whatever key. */
export const shapeOf = ({ authorization }: TapeRequest): string =>
  (authorization ?? '')
    .replace(/\b(app|dataset)-\S+/, '$1-')
    .replace(/\{key\}/g, '')
    .trim();

export const userOf = ({ body }: TapeRequest): unknown => {
  const part = partsOf(body)?.find((it) => it.name === 'user');
  if (part) return 'value' in part && part.value;
  return isRecord(body) ? body['user'] : undefined;
};
