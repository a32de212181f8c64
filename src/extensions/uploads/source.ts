import type { InputFile } from '../../generated/types.gen.js';
import { DifyError } from '../../index.js';
import { nameFor, typeOf } from './kinds.js';

type Bytes = ReadableStream<Uint8Array>;

/** Content under a name of its own. */
export interface NamedContent {
  /** The last part of it is sent. */
  name: string;
  /** A stream is read once: the call is not repeated, and the stream is cancelled when the call ends early. */
  content: ArrayBuffer | ArrayBufferView | Blob | ReadableStream<Uint8Array>;
  /** MIME type. Default: by the name's ending. */
  type?: string | undefined;
  /** Bytes, of a stream. With it the length of the request is told beforehand, and progress knows its total. */
  size?: number | undefined;
}

/** What can be opened again and again, such as `file('a.pdf')` of `dify-kit/node`. */
export interface FileLike {
  readonly name: string;
  /** Bytes. */
  readonly size?: number;
  /** MIME type. */
  readonly type?: string;
  /** Where it is, and when it was changed last: together with the size they say whether it is the same file. */
  readonly path?: string;
  readonly mtimeMs?: number;
  stream(): ReadableStream<Uint8Array>;
}

/** Everything that can be uploaded. A plain text is never a path, and data URLs hold their content. */
export type Uploadable = Blob | FileLike | NamedContent | URL | `data:${string}`;

/** What carries the address of a file: it itself, a `message_file` event, a file of a message, what `documents.download` answers. */
export type Fetchable = string | URL | { readonly url?: string | null };

/** Parameters of a call whose files are given as they are, besides how the wire names them. */
export type WithFiles<P> = {
  [K in keyof P]: K extends 'file'
    ? P[K] | Uploadable
    : K extends 'files'
      ? P[K] | Array<InputFile | Uploadable>
      : P[K];
};

/** A file about to be sent. */
export interface Source {
  readonly name: string;
  readonly type: string;
  /** Bytes, where they are known. */
  readonly size: number | undefined;
  /** What it was made from. */
  readonly from: Partial<FileLike> & { blob?: Blob };
  /** The stream that can be read but once. */
  readonly once: Bytes | undefined;
  stream(): Bytes;
}

const DATA = /^data:([^,;]*)([^,]*),(.*)$/s;

/** What can be uploaded as a source; nothing for anything else. */
export function sourceOf(given: unknown): Source | undefined {
  if (typeof given === 'string' || given instanceof URL) {
    const [, type = '', how = '', data = ''] = DATA.exec(`${given}`) ?? [];
    if (!how && !data && !type) return undefined;
    return source(new Blob([contentOf(data, how)], { type }), {});
  }
  const { name, content, stream } = Object(given) as Partial<NamedContent & FileLike>;
  // A source stays one.
  if ('once' in Object(given)) return given as Source;
  if (given instanceof Blob) return source(given, {});
  if (typeof name !== 'string') return undefined;
  if (typeof stream === 'function') return source(given as FileLike, {});
  if (content instanceof ReadableStream) {
    if (content.locked)
      throw new DifyError(`\`${name}\` is a stream that somebody reads already: it can be sent once.`);
    const once = content as Bytes;
    return { ...source({ ...(given as FileLike), stream: () => once }, {}), once };
  }
  const inMemory = content instanceof ArrayBuffer || ArrayBuffer.isView(content) || content instanceof Blob;
  return inMemory ? source(new Blob([content as BlobPart]), given as NamedContent) : undefined;
}

/** The content of a data URL. */
function contentOf(data: string, how: string): BlobPart {
  try {
    const text = decodeURIComponent(data);
    return how.endsWith('base64') ? Uint8Array.from(atob(text), (it) => it.charCodeAt(0)) : text;
  } catch (cause) {
    throw new DifyError(`A data URL cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function source(
  it: Blob | FileLike,
  { name = (it as Partial<File>).name, type = it.type }: Partial<NamedContent>,
): Source {
  // Slashes are refused by the server.
  const base = (name ?? nameFor(it.type ?? '')).replace(/^.*[/\\]/s, '');
  return {
    name: base,
    type: type || typeOf(base),
    size: it.size,
    from: it instanceof Blob ? { blob: it } : it,
    once: undefined,
    stream: () => it.stream(),
  };
}

/** Throws what a caller reads who gave something else: what it was, and what would do. */
export function refused(field: string, id: string, given: unknown): never {
  const what = typeof given === 'string' ? 'text' : given instanceof URL ? given.protocol : kindOfValue(given);
  throw new DifyError(
    `\`${field}\` of \`${id}\` must be a file, and is ${what}: give \`new File([bytes], 'a.pdf')\`, \`{ name, content }\`, or \`file('a.pdf')\` of dify-kit/node.`,
  );
}

const kindOfValue = (given: unknown) => Object(given).constructor?.name ?? typeof given;
