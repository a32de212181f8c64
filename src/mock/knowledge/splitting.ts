/** Cuts texts into segments and their children, and finds the words to look them up by. */
import type { Rule, Segmentation } from './records.js';

export interface Piece {
  content: string;
  answer: string | null;
  children: string[];
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code < 0xe000;

/** Pieces of about `most` characters at most, cut at spaces where there are any, never inside a character. */
function cut(text: string, most: number): string[] {
  const size = Math.max(10, most);
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > size) {
    const space = text.lastIndexOf(' ', from + size);
    let to = space > from + size / 2 ? space : from + size;
    if (isLowSurrogate(text.charCodeAt(to))) to--;
    pieces.push(text.slice(from, to).trim());
    from = to;
  }
  return [...pieces, text.slice(from).trim()];
}

function bySeparator(
  text: string,
  { separator = '\n', max_tokens }: Partial<Segmentation> & Pick<Segmentation, 'max_tokens'>,
): string[] {
  const parts = text.split(separator.replaceAll('\\n', '\n') || '\n').map((it) => it.trim());
  return parts.filter(Boolean).flatMap((it) => cut(it, max_tokens));
}

/** Lines put together again as long as they stay below 500 characters: the automatic rule. */
function byLines(text: string): string[] {
  const merged: string[] = [];
  for (const line of text.split('\n').flatMap((it) => cut(it, 500))) {
    const last = merged.at(-1);
    if (last !== undefined && last.length + line.length < 500) merged[merged.length - 1] = `${last}\n${line}`;
    else merged.push(line);
  }
  return merged.map((it) => it.trim()).filter(Boolean);
}

export function split(text: string, { mode, sent }: Rule, form: string): Piece[] {
  const { segmentation, subchunk_segmentation: sub, parent_mode } = sent.rules ?? {};
  // Nothing comes of it on a real server either, and it calls that completed.
  if (form === 'hierarchical_model' && mode !== 'hierarchical') return [];
  if (mode === 'automatic' || !segmentation) return byLines(text).map((it) => piece(it, form));
  const whole = mode === 'hierarchical' && parent_mode === 'full-doc';
  const contents = whole ? [text.trim()].filter(Boolean) : bySeparator(text, segmentation);
  return contents.map((it) => ({ ...piece(it, form), children: sub ? bySeparator(it, sub) : [] }));
}

const piece = (content: string, form: string): Piece => ({
  content,
  answer: form === 'qa_model' ? content : null,
  children: [],
});

/** Single words; of Chinese, Japanese and Korean text single characters, as nothing stands between those. */
export const terms = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];

/** Up to ten words that an economy knowledge base finds a text by: the longest ones. */
export function keywords(text: string): string[] {
  const longest = [...new Set(terms(text))].filter((it) => it.length > 2).sort((a, b) => b.length - a.length);
  return longest.slice(0, 10);
}
