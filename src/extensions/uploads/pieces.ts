import type { Source } from './source.js';

export interface Pieces {
  /** The next one; nothing at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Closes the file that is open. */
  cancel(): void;
}

/** Bytes and files one after the other, each file opened when its turn has come. */
export function piecesOf(parts: Iterable<Uint8Array | Source>): Pieces {
  const rest = parts[Symbol.iterator]();
  let source: Source | undefined;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let bytes = 0;

  /** A file that has grown or shrunk since it was looked at would make the request another one than was announced. */
  const assertSize = (fits: boolean) => {
    if (!fits) throw new Error(`\`${source?.name}\` is not of the ${source?.size} bytes that it was said to have.`);
  };

  const next = async (): Promise<Uint8Array | undefined> => {
    if (!reader) {
      const { value } = rest.next();
      if (!value || value instanceof Uint8Array) return value;
      source = value;
      bytes = 0;
      reader = value.stream().getReader() as ReadableStreamDefaultReader<Uint8Array>;
    }
    const { value } = await (reader as ReadableStreamDefaultReader<Uint8Array>).read();
    const size = source?.size;
    if (value) {
      if (!ArrayBuffer.isView(value)) throw new Error('its stream is not one of bytes.');
      bytes += value.length;
      assertSize(size === undefined || bytes <= size);
      return value;
    }
    reader = undefined;
    assertSize(size === undefined || bytes === size);
    return next();
  };
  return { next, cancel: () => void reader?.cancel().catch(() => {}) };
}
