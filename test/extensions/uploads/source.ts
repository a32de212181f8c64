/** Sources for tests, that tell whether they were closed. */
import type { FileLike } from '../../../src/index.js';

export const PIECE: number = 64 * 1024;

export interface Watched extends FileLike {
  /** How often it was opened, and how often it was closed, by its end or by a cancel. */
  opened: number;
  closed: number;
  /** Bytes that were read. */
  read: number;
}

interface Trouble {
  /** The byte at which it fails. */
  fails?: number;
  /** Milliseconds that it waits before each piece. */
  wait?: number;
  /** Milliseconds for which it keeps the processor busy before each piece. */
  work?: number;
}

/** A file of so many bytes. */
export function watched(size: number, { fails, wait = 0, work = 0 }: Trouble = {}): Watched {
  const file: Watched = {
    name: 'big.bin',
    size,
    opened: 0,
    closed: 0,
    read: 0,
    stream() {
      file.opened++;
      let at = 0;
      return new ReadableStream<Uint8Array>(
        {
          async pull(out) {
            if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
            for (const end = performance.now() + work; performance.now() < end; );
            if (fails !== undefined && at >= fails) {
              file.closed++;
              throw new Error('The disk is gone.');
            }
            if (at >= size) {
              file.closed++;
              return out.close();
            }
            const piece = new Uint8Array(Math.min(PIECE, size - at));
            at += piece.length;
            file.read += piece.length;
            out.enqueue(piece);
          },
          cancel() {
            file.closed++;
          },
        },
        { highWaterMark: 0 },
      );
    },
  };
  return file;
}

/** The same as a stream that can be read once. */
export const once = (file: Watched): { name: string; content: ReadableStream<Uint8Array>; size: number } => ({
  name: file.name,
  content: file.stream(),
  size: file.size as number,
});
