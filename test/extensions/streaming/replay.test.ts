import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaries, bytesOf, faultOfCut, over, read } from '../../../scripts/replay/replay.js';
import { startMock } from '../../../src/mock/index.js';
import { recorded } from './recorded.js';

const named = recorded.map((one) => [one.name, one] as const);

describe('every recorded stream, replayed by the mock, gives the same events and the same result', {
  concurrent: true,
}, () => {
  it.each(named)(
    '%s: in pieces of a byte, in random ones, and at twenty times its pace',
    { timeout: 60_000 },
    async (_, one) => {
      const whole = bytesOf(one);
      const once = { resume: false, timeout: { idle: 1_500, start: 18_000 } } as const;
      const { events, result, error } = await read(one, [whole], undefined, once);
      expect(events.length + Number(!!error)).toBeGreaterThan(0);
      await using quick = await startMock({ replay: { folder: one.file, speed: 0 } });
      await using timed = await startMock({ replay: { folder: one.file, speed: 20 } });
      const pieces = fc.sample(fc.integer({ min: 1, max: 99 }), { seed: whole.length, numRuns: 100 });
      let turn = 0;
      const ways = [over(quick, one, () => 1), over(quick, one, () => pieces[turn++ % 100] ?? 1), over(timed, one)];
      for (const way of ways) {
        const got = await read(one, way, undefined, once);
        expect(got.events).toEqual(events);
        expect(got.result).toEqual(result);
        expect(got.error?.name).toBe(error?.name);
      }
    },
  );
});

describe('a recorded stream that is cut is no silent success: it has the right partial, or its run the right end', () => {
  it.each(named)('%s: at every frame, and anywhere', { timeout: 60_000 }, async (_, one) => {
    const whole = bytesOf(one);
    const anywhere = fc.sample(fc.nat(whole.length - 1), { seed: whole.length, numRuns: 200 });
    for (const at of [...boundaries(whole).slice(0, -1), ...anywhere]) {
      expect(await faultOfCut(one, whole, at), `cut at ${at}`).toBeUndefined();
    }
  });
});
