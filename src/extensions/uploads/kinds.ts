/** What a name and a MIME type say of a file, as the server reads them. */

export type Kind = 'image' | 'audio' | 'video' | 'document' | 'custom';

/** The kinds of Dify, by the endings of their names. */
const KINDS: Readonly<Record<Exclude<Kind, 'custom'>, RegExp>> = {
  image: /^(jpe?g|png|webp|gif|svg)$/,
  audio: /^(mp3|m4a|wav|amr|mpga)$/,
  video: /^(mp4|mov|mpeg|webm)$/,
  document: /^(txt|markdown|mdx?|pdf|html?|xlsx?|docx?|csv|eml|msg|pptx?|xml|epub|vtt|properties)$/,
};

/** MIME types that are not kind and ending. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  mov: 'video/quicktime',
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  csv: 'text/csv',
  pdf: 'application/pdf',
};

/** The ending of a name, in small letters and without its dot. */
export const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The ending decides, and the type where that says nothing. */
export function kindOf(name: string, type = ''): Kind {
  const ending = endingOf(name);
  for (const [kind, endings] of Object.entries(KINDS)) {
    if (endings.test(ending) || type.startsWith(`${kind}/`)) return kind as Kind;
  }
  return 'custom';
}

/** The type of a file that has none: a part without one is refused, and a model takes no picture of unknown type. */
export function typeOf(name: string): string {
  const ending = endingOf(name);
  const kind = kindOf(name);
  return TYPES[ending] ?? (/^[iav]/.test(kind) ? `${kind}/${ending}` : 'application/octet-stream');
}

/** A name for what has none. */
export function nameFor(type: string): string {
  const [ending = /^(?:image|audio|video)\/(\w+)$/.exec(type)?.[1]] =
    Object.entries(TYPES).find(([, it]) => it === type) ?? [];
  return ending ? `blob.${ending}` : 'blob';
}
