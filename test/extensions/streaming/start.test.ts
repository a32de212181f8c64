import { expect, it } from 'vitest';
import { refusalOf } from '../../../src/extensions/streaming/start.js';

const form = [
  { 'text-input': { variable: 'name', required: true, max_length: 5 } },
  { select: { variable: 'size', required: false, options: ['S', 'M'] } },
  { number: { variable: 'age', required: false } },
  { file: { variable: 'doc', required: false } },
];
const told = (inputs: object, query?: string) =>
  refusalOf({ user_input_form: form } as never, { inputs: { name: 'Ann', ...inputs }, query }, 'chat.stream')?.message;

it.each([
  [{ name: undefined }, /`inputs.name` is required/],
  [{ name: null }, /`inputs.name` is required/],
  [{ name: 7 }, /`inputs.name` must be a string/],
  [{ name: 'Annika' }, /`inputs.name` must have 5 characters/],
  [{ size: 'L' }, /`inputs.size` must be one of S, M/],
  [{ size: '' }, /`inputs.size` must be one of/],
  [{ age: 'old' }, /`inputs.age` must be a number/],
])('%j is certainly wrong', (inputs, words) => {
  expect(told(inputs)).toMatch(words);
});

it.each([
  {},
  { name: '' },
  { name: '😀😀😀😀😀' },
  { size: null },
  { age: '7.5' },
  { age: '' },
  { doc: 'x' },
  { other: 1 },
])('%j may be right', (inputs) => {
  expect(told(inputs)).toBeUndefined();
});

it('an empty query is refused', () => {
  expect(told({}, '')).toMatch(/`query` is empty/);
  expect(told({}, 'Hi')).toBeUndefined();
});
