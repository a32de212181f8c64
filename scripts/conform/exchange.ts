/** Recorded exchanges, as the tapes of the mock have them: one JSON file each; what begins with `_` is no exchange. */
import { basename } from 'node:path';
import { type Part, readTape, type Tape } from '../../src/mock/tapes/tape.js';

export type { Part, Tape as Exchange } from '../../src/mock/tapes/tape.js';
/** The files of exchanges below a folder, or the one file that is given. */
export { tapeFiles as exchangeFiles } from '../../src/mock/tapes/tape.js';

export function readExchange(file: string): Tape {
  const tape = readTape(file);
  tape.case ??= basename(file, '.json');
  return tape;
}

/** The multipart body of a recorded request, if it has one. */
export function parts(body: unknown): Part[] | undefined {
  const multipart = (body as { multipart?: unknown } | null | undefined)?.multipart;
  return Array.isArray(multipart) ? (multipart as Part[]) : undefined;
}

/** Whether the body of a recorded request went out as JSON; text that did not stands as `{ text }`. */
export const isJsonBody = ({ content_type }: Tape['request']): boolean => /\bjson\b/.test(content_type ?? '');
