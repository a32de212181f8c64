/** Uploaded files, of apps and of documents, and what kind of file a name means. */
export interface StoredFile {
  id: string;
  name: string;
  extension: string;
  mimeType: string;
  content: Buffer;
  /** The end user of an app's file; the account of a document's. */
  createdBy: string;
  user: string;
  /** Seconds; with a fraction for documents. */
  createdAt: number;
  /** Whether a message has it: only then can it be previewed. */
  used: boolean;
}

const KINDS: [kind: string, extensions: RegExp, mime: RegExp][] = [
  ['image', /^(?:jpe?g|png|webp|gif|svg)$/, /^image\//],
  ['audio', /^(?:mp3|m4a|wav|amr|mpga)$/, /^audio\//],
  ['video', /^(?:mp4|mov|mpeg|webm)$/, /^video\//],
  ['document', /^(?:txt|markdown|mdx?|pdf|html?|xlsx?|docx?|csv|eml|msg|pptx?|xml|epub|vtt|properties)$/, /^$/],
];
export const FILE_TYPES: readonly string[] = [...KINDS.map(([kind]) => kind), 'custom'];

export const fileKind = (extension: string, mimeType: string): string =>
  KINDS.find(([, extensions, mime]) => extensions.test(extension) || mime.test(mimeType))?.[0] ?? 'custom';

export const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The server cuts the stem of a long name to 200 characters. */
export function shortened(name: string): string {
  const extension = extensionOf(name);
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  const kept = [...stem].slice(0, 200).join('');
  return extension ? `${kept}.${extension}` : kept;
}

const MEGABYTE = 1024 * 1024;
const LIMITS: Record<string, number> = { image: 10, video: 100, audio: 50 };

/** `limit` are the megabytes of a document. */
export const tooBig = ({ extension, content }: Pick<StoredFile, 'extension' | 'content'>, limit: number): boolean =>
  content.length > (LIMITS[fileKind(extension, '')] ?? limit) * MEGABYTE;
