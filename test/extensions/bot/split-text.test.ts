import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/extensions/bot/index.js';

const dense = (text: string) => text.replace(/\s/g, '');
const bytes = (text: string) => new TextEncoder().encode(text).length;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const FAMILY = '👨‍👩‍👧‍👦';

describe('splitText', () => {
  it('leaves alone what fits', () => {
    expect(splitText('Hi there.\n\nAll well?', { characters: 100 })).toEqual(['Hi there.\n\nAll well?']);
    expect(splitText('你好', { bytes: 6 })).toEqual(['你好']);
    expect(splitText(' \n', { characters: 10 })).toEqual([]);
  });

  it('cuts at the end of a paragraph, else of a sentence or line, else between words', () => {
    expect(splitText('One two. Three.\n\nFour five. Six seven.', { characters: 22 })).toEqual([
      'One two. Three.',
      'Four five. Six seven.',
    ]);
    expect(splitText('First one. Second 3.14 is here! Third? Yes', { characters: 20 })).toEqual([
      'First one.',
      'Second 3.14 is here!',
      'Third? Yes',
    ]);
    expect(splitText('alpha beta gamma delta', { characters: 12 })).toEqual(['alpha beta', 'gamma delta']);
    expect(splitText('a line\n  an indented line', { characters: 18 })).toEqual(
      ['a line', '  an indented line'].map((it) => it.trim()),
    );
  });

  it('knows Chinese sentences, their closing marks, and bytes', () => {
    expect(splitText('第一句。第二句很长很长！“第三句。”第四句', { bytes: 30 })).toEqual([
      '第一句。',
      '第二句很长很长！',
      '“第三句。”第四句',
    ]);
    expect(splitText('“第三句。”第四句', { characters: 6 })).toEqual(['“第三句。”', '第四句']);
  });

  it('never cuts what is one character to a reader, unless it is above the limit by itself', () => {
    expect(splitText(FAMILY.repeat(3), { characters: 12 })).toEqual([FAMILY, FAMILY, FAMILY]);
    expect(splitText('e\u0301'.repeat(5), { characters: 3 })).toEqual(Array(5).fill('e\u0301'));
    const parts = splitText(FAMILY, { characters: 5 });
    expect(parts.join('')).toBe(FAMILY);
    expect(parts.every((it) => !/\p{Surrogate}/u.test(it))).toBe(true);
  });

  it('loses nothing, exceeds nothing and cuts no grapheme of any text', () => {
    const sign = fc.constantFrom(
      'a',
      'Z',
      '. ',
      '。',
      ' ',
      '\n',
      '\n\n',
      '”',
      '你',
      '😀',
      FAMILY,
      '🇩🇪',
      'e\u0301',
      '\r\n',
      ',',
    );
    const text = fc.array(sign, { maxLength: 200 }).map((it) => it.join(''));
    const limits = fc.record({ characters: fc.integer({ min: 12, max: 60 }), bytes: fc.integer({ min: 26, max: 99 }) });
    fc.assert(
      fc.property(text, limits, (text, limit) => {
        const pieces = splitText(text, limit);
        expect(dense(pieces.join(''))).toBe(dense(text));
        const whole = new Set([...graphemes.segment(text)].map((it) => it.segment));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit.characters);
          expect(bytes(piece)).toBeLessThanOrEqual(limit.bytes);
          expect(piece.trim()).not.toBe('');
          for (const { segment } of graphemes.segment(piece)) expect(whole).toContain(segment);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('is quick with long texts', () => {
    const began = performance.now();
    expect(splitText('word '.repeat(200_000), { characters: 5000 })).toHaveLength(200);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('names a limit that is too small', () => {
    expect(() => splitText('x', { characters: 1 })).toThrow('`limit.characters` must be 2 or more');
    expect(() => splitText('x', { bytes: Number.NaN })).toThrow('`limit.bytes` must be 4 or more');
  });
});
