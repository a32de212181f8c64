/** Fenced code, which stays as it is, with the fence around it. */
const FENCED = /^([^\S\n]*)(```+|~~~+)[^\n]*\n([\s\S]*?)(?:^[^\S\n]*\2[^\S\n]*$|(?![\s\S]))\n?/gm;
const CODE = /(`{1,9})([^`]|[^`][^\n]{0,999}?[^`])\1(?!`)/g;
/** Stands for code or an address while marks are taken off around it; no text has it, for it is taken out first. */
const HOLE = '\uE000';

type Rule = [mark: RegExp, text: string | ((...found: string[]) => string)];

/** What may be repeated within a line has a bound here and below: else a line of marks alone would take seconds. */
const LINK = /!?\[([^[\]\n]*)\]\([^\S\n]?<?([^\s)>]{1,2000})>?(?:[^\S\n]["'][^)\n]{0,300}["'])?[^\S\n]?\)/g;
const ADDRESS = /<?((?:https?:\/\/|mailto:)[^\s<>\uE000]+)>?/g;

const RULES: readonly Rule[] = [
  [/<br\s*\/?>/gi, '\n'],
  [/^[^\S\n]*#{1,6}[^\S\n]+(.*?)[^\S\n]*#*$/gm, '$1'],
  [/^[^\S\n]*(?:([-*_])[^\S\n]*)(?:\1[^\S\n]*){2,}$\n?/gm, ''],
  [/^(?:[^\S\n]*>[^\S\n]?)+/gm, ''],
  [/^([^\S\n]*)[-*+][^\S\n]+\[ \][^\S\n]+/gm, '$1☐ '],
  [/^([^\S\n]*)[-*+][^\S\n]+\[[xX]\][^\S\n]+/gm, '$1☑ '],
  [/^([^\S\n]*)[-*+][^\S\n]+/gm, '$1• '],
  [/^(?=[^\n]*-)(?=[^\n]*\|)[|: \t-]+$\n?/gm, ''],
  [/^[^\S\n]*\|(.*)\|[^\S\n]*$/gm, (_, row = '') => row.trim().replace(/\s*\|\s*/g, ' | ')],
  [/(\*\*\*|\*\*|~~)(?=\S)([^\n]{0,999}?\S)\1/g, '$2'],
  [/(?<![\w\\])(__|_)(?=\S)([^\n]{0,999}?\S)\1(?!\w)/g, '$2'],
  [/(?<![\w*\\])\*(?=[^\s*])([^*\n]{0,999}?[^\s*\\])\*(?![\w*])/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!|~>])/g, '$1'],
];

/** A text without the marks of markdown. Code keeps what is in it, a link its address. */
export function plainText(markdown: string): string {
  const held: string[] = [];
  const hold = (whole: string): string => `${HOLE}${held.push(whole) - 1}${HOLE}`;
  let text = markdown
    .replaceAll(HOLE, '')
    .replace(FENCED, (...[, , , code = '']: string[]) => `${hold(code.trimEnd())}\n`)
    .replace(CODE, (...[, , code = '']: string[]) => hold(code.trim()))
    .replace(LINK, (_, said: string, url: string) => (!said || said === url ? hold(url) : `${said} (${hold(url)})`))
    .replace(ADDRESS, (_, url: string) => hold(url));
  for (const [mark, plain] of RULES) text = text.replace(mark, plain as string);
  text = text.replace(/\n{3,}/g, '\n\n');
  return text.replace(new RegExp(`${HOLE}(\\d+)${HOLE}`, 'g'), (_, at: string) => held[Number(at)] ?? '').trim();
}
