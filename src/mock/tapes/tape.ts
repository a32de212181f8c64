/** A tape: one exchange with a server, as a JSON file. The README of `test/recordings` describes the format. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** A network chunk: milliseconds since the request, its text, and its bytes in base64 where the text alone would not give them back. */
export type Chunk = [ms: number, text: string, base64?: string];
/** A part of a form: a field, or a file. */
export type Part =
  | { name: string; value: string; filename?: undefined; content_type?: undefined; bytes?: undefined; text?: undefined }
  | { name: string; value?: undefined; filename: string; content_type?: string; bytes: number; text?: string };

export interface TapeRequest {
  method: string;
  /** With `/v1`, without the query. */
  path: string;
  query?: Record<string, string | string[]>;
  content_type?: string | null;
  authorization?: string | null;
  body?: unknown;
}
export interface TapeResponse {
  status: number;
  headers: Record<string, string>;
  /** Milliseconds from the request to the end of the answer. */
  ms?: number;
  /** False when one side cut it. */
  ended?: boolean;
  json?: unknown;
  text?: string;
  bytes?: number;
  /** The first 96 bytes; `base64` has all of them. */
  base64_head?: string;
  base64?: string;
  stream?: Chunk[];
}
export interface Tape {
  case: string;
  server?: string;
  request: TapeRequest;
  response: TapeResponse;
}

/** A tape and where it lies in its folder. */
export interface Filed {
  name: string;
  tape: Tape;
}

/** The files of tapes below a folder, or the one file that is given, in the order of their names; what begins with `_` holds none. */
export function tapeFiles(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_') && !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return tapeFiles(path);
      return name.endsWith('.json') ? [path] : [];
    });
}

/** Throws a RangeError for a file that is no tape. */
export function readTape(file: string): Tape {
  let tape: Partial<Tape> | null = null;
  try {
    tape = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // What it is not is said below.
  }
  const isTape = typeof tape?.request?.path === 'string' && typeof tape.response?.status === 'number';
  if (!isTape) throw new RangeError(`${file} is no tape: it has no \`request\` and \`response\`.`);
  return tape as Tape;
}

/** All tapes of a folder. Throws a RangeError when there are none. */
export function readTapes(folder: string): Filed[] {
  let files: string[] = [];
  try {
    files = tapeFiles(folder);
  } catch (error) {
    throw new RangeError(`\`replay.folder\` cannot be read: ${(error as Error).message}`);
  }
  if (!files.length) throw new RangeError(`\`replay.folder\` has no tapes: ${folder}`);
  const nameOf = (file: string) => (relative(folder, file) || basename(file)).split(sep).join('/');
  return files.map((file) => ({ name: nameOf(file), tape: readTape(file) }));
}
