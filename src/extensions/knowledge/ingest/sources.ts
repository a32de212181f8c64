/** What can be ingested, and how it becomes a document. */
import { DifyError, type ProcessRule } from '../../../index.js';

/** A text that is a document. */
export interface TextSource {
  name: string;
  text: string;
}

/** A file that is opened when its turn comes; `file()` and `folder()` of `dify-kit/node` give these. */
export interface FileLike {
  /** Its name, for a folder with the path in it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  blob(): Promise<Blob>;
  /** Its SHA-256 in hexadecimal, where that can be told without holding all of it. */
  sha256?(): Promise<string>;
}

/** Values for a document's metadata, by the names of their fields. Fields that do not exist are made. */
export type MetadataValues = Readonly<Record<string, string | number>>;

/** A source with what is special to it. */
export interface SourceWith {
  source: Blob | FileLike | TextSource;
  /** Name of the document. */
  name?: string | undefined;
  process_rule?: ProcessRule | undefined;
  metadata?: MetadataValues | undefined;
}

export type Source = Blob | FileLike | TextSource | SourceWith;
export type Sources = Source | Iterable<Source> | AsyncIterable<Source>;

/** A document to be. */
export interface Item {
  name: string;
  /** Bytes of a file, characters of a text. */
  size: number;
  text: string | undefined;
  blob(): Promise<Blob>;
  /** Of its contents, and of the rule it is cut by. */
  hash(): Promise<string>;
  process_rule: ProcessRule | undefined;
  metadata: MetadataValues;
}

/** The formats that a Dify server can be set up to take, as endings. */
export const FORMATS: readonly string[] =
  'txt markdown md mdx pdf html htm xlsx xls docx csv vtt properties doc eml msg ppt pptx xml epub'.split(' ');

const refuse = (source: unknown): DifyError =>
  new DifyError(
    typeof source === 'string'
      ? "A string is no source: it could be a path or a text. Say `file('a.pdf')` or `folder('docs')` (from `dify-kit/node`), or `{ name, text }`."
      : '`sources` must be Files, `file()`, `folder()`, `{ name, text }`, `{ source, … }`, or an iterable of these.',
  );

const isSource = (it: object): boolean => it instanceof Blob || 'text' in it || 'blob' in it || 'source' in it;

/** Throws at once for what is no source; what an iterable gives is looked at when it comes. */
export function checkSources(sources: Sources): void {
  const many =
    typeof sources === 'object' && sources && (Symbol.iterator in sources || Symbol.asyncIterator in sources);
  if (!many) checkSource(sources);
  if (Array.isArray(sources)) for (const it of sources) checkSource(it);
}

function checkSource(source: unknown): asserts source is Source {
  if (typeof source !== 'object' || !source || !isSource(source)) throw refuse(source);
  if ('source' in source) checkSource(source.source);
}

/** One after the other, whether there is one or many. */
export async function* each(sources: Sources): AsyncGenerator<Source> {
  if (Symbol.asyncIterator in sources || Symbol.iterator in sources) yield* sources;
  else yield sources;
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const textHash = (text: string) => sha256(new TextEncoder().encode(text));

/** The server cuts the stem of a file's name, and a text's name, to 200 characters. */
function shortened(name: string, stemOnly: boolean): string {
  const [, stem = name, ending = ''] = (stemOnly && /^(.*)(\.[^.]+)$/s.exec(name)) || [];
  return [...stem].slice(0, 200).join('') + ending;
}

/** Folders become part of the name: the server refuses slashes in the names of files. */
const plainName = (name: string): string => name.replaceAll(/[/\\]+/g, '__');

export interface Defaults {
  name?: ((name: string) => string) | undefined;
  process_rule?: ProcessRule | undefined;
  metadata?: MetadataValues | undefined;
}

export function itemOf(given: Source, { name: rename = plainName, ...defaults }: Defaults): Item {
  checkSource(given);
  const { source, name, process_rule, metadata }: SourceWith = 'source' in given ? given : { source: given };
  const own = name ?? ('name' in source && typeof source.name === 'string' ? rename(source.name) : undefined);
  if (!own) throw new DifyError('A Blob has no name: give it one with `{ source, name }`, or make it a File.');
  const text = 'text' in source && typeof source.text === 'string' ? source.text : undefined;
  const blob = async (): Promise<Blob> =>
    source instanceof Blob ? source : 'blob' in source ? source.blob() : new Blob([text ?? '']);
  const rule = process_rule ?? defaults.process_rule;

  const contents = async (): Promise<string> => {
    if (text !== undefined) return textHash(text);
    if ('sha256' in source && source.sha256) return source.sha256();
    return sha256(await (await blob()).arrayBuffer());
  };
  return {
    name: shortened(own, text === undefined),
    size: text === undefined ? (source as Blob | FileLike).size : text.trim().length,
    text,
    blob,
    hash: async () => (await contents()) + (rule ? `.${(await textHash(JSON.stringify(rule))).slice(0, 8)}` : ''),
    process_rule: rule,
    metadata: { ...defaults.metadata, ...metadata },
  };
}

/** Why a document cannot be made of it; undefined where it can. */
export function trouble({ name, size, text }: Item, formats: readonly string[]): string | undefined {
  if (size === 0) return 'It is empty: the server would take it and index nothing.';
  if (text !== undefined) return undefined;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (!ending) return 'Its name has no ending, and the server goes by that.';
  return formats.includes(ending) ? undefined : `\`.${ending}\` is no format that the server takes.`;
}
