import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaries, bytesOf, cut, faultOfCut, paced, read } from '../../../scripts/replay/replay.js';
import { isWhole, recorded } from './recorded.js';

const named = recorded.map((one) => [one.name, one] as const);

describe('every recorded stream gives the same events and the same result', () => {
  it.each(named)(
    '%s: in pieces of a byte, in random ones, and at twenty times its pace',
    { timeout: 60_000 },
    async (_, one) => {
      const whole = bytesOf(one);
      const once = { resume: false, timeout: { idle: 1_500, start: 15_000 } } as const;
      const { events, result, error } = await read(one, [whole], undefined, once);
      const pieces = fc.sample(fc.integer({ min: 1, max: 99 }), { seed: whole.length, numRuns: 100 });
      let turn = 0;
      const ways = [cut(whole, () => 1), cut(whole, () => pieces[turn++ % pieces.length] ?? 1), paced(one, 20)];
      for (const way of ways) {
        const got = await read(one, way, undefined, once);
        expect(got.events).toEqual(events);
        expect(got.result).toEqual(result);
        expect(got.error?.name).toBe(error?.name);
      }
    },
  );
});

describe('a recorded stream that is cut is no silent success', () => {
  it.each(named.filter(([, one]) => isWhole(one)))(
    '%s: at every frame, and anywhere',
    { timeout: 60_000 },
    async (_, one) => {
      const whole = bytesOf(one);
      const { result = {} } = await read(one, [whole]);
      const anywhere = fc.sample(fc.nat(whole.length - 1), { seed: whole.length, numRuns: 200 });
      for (const at of [...boundaries(whole).slice(0, -1), ...anywhere]) {
        expect(await faultOfCut(one, whole, at, result), `cut at ${at}`).toBeUndefined();
      }
    },
  );
});
