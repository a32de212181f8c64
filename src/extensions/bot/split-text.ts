import { DifyError } from '../../index.js';

/** How long a text may be. Both may be given. */
export interface SplitLimit {
  /** UTF-16 code units, as `length` counts them: at least 2. */
  characters?: number | undefined;
  /** Bytes in UTF-8: at least 4. */
  bytes?: number | undefined;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const utf8 = new TextEncoder();

/** Where a text may be cut, the best place first. */
const ENDS: readonly RegExp[] = [
  /\n[^\S\n]*\n\s*/g,
  /(?:[.!?…]+["'”’)\]*_]*(?=\s)|[。！？；…]+["'”’」』）】]*|\n)\s*/g,
  /(?<=[，、,:：])\s*|\s+/g,
];

/**
 * Cuts a text into pieces within a limit: at the end of a paragraph where one ends in the second half of the room, else of a
 * sentence or line, else between words, and never within what a reader sees as one character (unless that one alone is above
 * the limit). White space at the cuts goes; all else is in the pieces.
 *
 * @throws DifyError when the limit is too small for any character.
 */
export function splitText(text: string, limit: SplitLimit): string[] {
  checkLimit(limit);
  const pieces: string[] = [];
  let rest = text.trimEnd();
  while (rest) {
    const room = roomOf(rest, limit);
    const end = room < rest.length ? cutOf(rest, room) : room;
    const piece = rest.slice(0, end).trimEnd();
    if (piece) pieces.push(piece);
    // What indents the next line is part of it.
    rest = rest.slice(end).replace(/^(?:[^\S\n]*\n)+/, '');
  }
  return pieces;
}

export function checkLimit({ characters = 2, bytes = 4 }: SplitLimit): void {
  if (!(characters >= 2)) throw new DifyError(`\`limit.characters\` must be 2 or more, and is ${characters}.`);
  if (!(bytes >= 4)) throw new DifyError(`\`limit.bytes\` must be 4 or more, and is ${bytes}.`);
}

/** How much of the text a piece has room for. */
function roomOf(text: string, { characters = text.length, bytes = text.length * 3 }: SplitLimit): number {
  const room = Math.floor(Math.min(characters, written(text, bytes)));
  if (room >= text.length) return text.length;
  // The code point behind the last one that fits tells whether it belongs to it.
  const index = graphemes.segment(text.slice(0, room + 2)).containing(room)?.index;
  // What is above the limit by itself is cut between its code points: else there would be no end of it.
  return index || ((text.codePointAt(room - 1) ?? 0) > 0xffff ? room - 1 : room);
}

/** How many code units of the text go into so many bytes. */
function written(text: string, bytes: number): number {
  // No code unit has more than three bytes.
  if (text.length * 3 <= bytes) return text.length;
  return utf8.encodeInto(text.slice(0, bytes), new Uint8Array(bytes)).read;
}

/** Where to cut a text that has more than there is room for. */
function cutOf(text: string, room: number): number {
  // One more character tells whether a full stop ends a sentence.
  const window = text.slice(0, room + 1);
  const [paragraph, ...others] = ENDS.map((ends) => lastEnd(window, ends, room));
  if (paragraph && paragraph > room / 2) return paragraph;
  return others.find(Boolean) ?? room;
}

/** The last place within the room at which something ends; white space behind it may reach beyond. */
function lastEnd(window: string, ends: RegExp, room: number): number {
  let last = 0;
  for (const { 0: found, index } of window.matchAll(ends)) {
    if (index + found.trimEnd().length <= room) last = Math.min(index + found.length, window.length);
  }
  return last;
}
