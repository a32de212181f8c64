/** A file on the disk, read when it is needed. */
import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob, type Stats, statSync } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import mime from 'mime';
import { DifyError } from '../index.js';

/** Bytes that are read at once: with pieces of 64 KiB an upload takes half as long again. */
const PIECE = 512 * 1024;

export interface FileSource {
  /** Its name; in a folder the path from there, with slashes. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** MIME type, by the name's ending. */
  readonly type: string;
  /** Absolute path. */
  readonly path: string;
  /** When it was changed last, in milliseconds. */
  readonly mtimeMs: number;
  stream(): ReadableStream<Uint8Array>;
  bytes(): Promise<Uint8Array>;
  /** A Blob that is read from the disk as it is sent. Reading it fails if the file has changed since. */
  blob(): Promise<Blob>;
  /** SHA-256 of its contents in hexadecimal, read in pieces. */
  sha256(): Promise<string>;
}

export interface FileOptions {
  /** Default: the last part of the path. */
  name?: string | undefined;
  /** MIME type. Default: by the name's ending, or else `application/octet-stream`. */
  type?: string | undefined;
}

/**
 * A file, for everything that takes one.
 *
 * @throws DifyError when there is no such file.
 */
export function file(path: string | URL, { name, type }: FileOptions = {}): FileSource {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (cause) {
    throw new DifyError(`\`path\` names no file that can be read: ${path}`, { cause });
  }
  if (!stats.isFile()) throw new DifyError(`\`path\` is no file: ${path}. For a folder there is \`folder()\`.`);
  const whole = path instanceof URL ? fileURLToPath(path) : resolve(path);
  const called = name ?? basename(whole);
  const mimeType = type ?? mime.getType(called) ?? 'application/octet-stream';
  return {
    name: called,
    size: stats.size,
    type: mimeType,
    path: whole,
    mtimeMs: stats.mtimeMs,
    stream: () => piecesOf(whole),
    bytes: () => readFile(path),
    blob: () => openAsBlob(path, { type: mimeType }),
    sha256: async () => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(path), hash);
      return hash.digest('hex');
    },
  };
}

/** Opened when it is read first, and closed at its end, by a failure, or when nobody reads on. */
function piecesOf(path: string): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  return new ReadableStream(
    {
      async pull(out) {
        try {
          handle ??= await open(path);
          const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafeSlow(PIECE), 0, PIECE);
          if (bytesRead) return out.enqueue(buffer.subarray(0, bytesRead));
          await handle.close();
          out.close();
        } catch (error) {
          await handle?.close();
          throw error;
        }
      },
      cancel: () => handle?.close(),
    },
    { highWaterMark: 0 },
  );
}
