import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/extensions/conversations/literal.js';
import { repr } from '../../../src/mock/validation/python.js';

describe('a value as Python prints it', () => {
  it.each([
    ["{'a': 1, 'b': None, 'c': True}", { a: 1, b: null, c: true }],
    ["['x', 'hello', 'noch einmal 表情 👍🏽']", ['x', 'hello', 'noch einmal 表情 👍🏽']],
    ['[1, 2.5, -3, 1e+16, 1e-07]', [1, 2.5, -3, 1e16, 1e-7]],
    ["[{'a': 1}, {}]", [{ a: 1 }, {}]],
    [`["it's", 'say "hi"', 'both \\' and "']`, ["it's", 'say "hi"', 'both \' and "']],
    [String.raw`'\n\t\r\\ \x00 \x7f \u200b \U0001f44d'`, '\n\t\r\\ \0 \x7f \u200b 👍'],
    ['False', false],
    ['nan', Number.NaN],
    ['-inf', Number.NEGATIVE_INFINITY],
    ["(1, 'a')", [1, 'a']],
    ['(1,)', [1]],
    ['{"json": [true, null]}', { json: [true, null] }],
    ["{1: 'a'}", { 1: 'a' }],
    ["{'__proto__': 1}", Object.fromEntries([['__proto__', 1]])],
    ['[]', []],
  ])('%s', (text, value) => expect(literal(text)).toEqual(value));

  it.each(['', '[1', '[1 2]', "{'a'}", "{'a': }", ']', '<File x>', "'open", '1 2', '{1: 2]', '[,]'])(
    '%j is none',
    (text) => expect(() => literal(text)).toThrow(SyntaxError),
  );

  it('is read back whatever it holds', () => {
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        expect(literal(repr(value))).toEqual(value);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('is read in linear time', () => {
    const long = `['${'a'.repeat(4_000_000)}', ${'1, '.repeat(200_000)}]`;
    expect((literal(long) as unknown[]).length).toBe(200_001);
  });
});
