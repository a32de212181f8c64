import { expect, it } from 'vitest';
import { fuzz } from './fuzz/rounds.js';

const MB = 1024 * 1024;

it('nothing that is sent brings it down, hangs, or stays in its memory', { timeout: 120_000 }, async () => {
  const { sent, kinds, faults, held } = await fuzz({ seed: 7, requests: 1_500, more: (rounds) => rounds < 6 });
  expect(faults).toEqual([]);
  expect(sent).toBe(9_000);
  // Each kind of answer was met, or the requests are not what they are meant to be.
  expect(Object.entries(kinds).filter(([, count]) => count < 20)).toEqual([]);
  // The first two rounds fill what is there to stay.
  expect((held.at(-1) ?? 0) - (held[1] ?? 0)).toBeLessThan(32 * MB);
});
