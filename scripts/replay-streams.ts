/**
 * `npx tsx scripts/replay-streams.ts [folder] [--full-pace]`: every recorded stream of a folder, replayed by the mock, through
 * the client: in pieces of a byte, in random ones and at its pace, and cut off everywhere. Exits with 1 where any comes through otherwise.
 */
import { isDeepStrictEqual } from 'node:util';
import { startMock } from '../src/mock/index.js';
import { recordedIn } from './replay/recorded.js';
import { boundaries, bytesOf, faultOfCut, over, read } from './replay/replay.js';

const fullPace = process.argv.includes('--full-pace');
const folder = process.argv.slice(2).find((it) => !it.startsWith('--')) ?? 'test/recordings';
const RANDOM_CUTS = 200;

let seed = 20_261_121;
/** The same numbers in every run. */
function random(most: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
}

const all = recordedIn(folder);
const faults: string[] = [];
let [frames, bytes, cuts] = [0, 0, 0];
const CLOCKS = { idle: 30_000 / 20, start: 300_000 / 20 };

async function replay(one: (typeof all)[number]): Promise<void> {
  const whole = bytesOf(one);
  frames += boundaries(whole).length;
  bytes += whole.length;
  const as = await read(one, [whole], undefined, { resume: false });
  await using quick = await startMock({ replay: { folder: one.file, speed: 0 } });
  await using timed = await startMock({ replay: { folder: one.file, speed: fullPace ? 1 : 20 } });
  const ways = {
    bytes: over(quick, one, () => 1),
    'random pieces': over(quick, one, () => 1 + random(99)),
    'its pace': over(timed, one),
  };
  for (const [way, answer] of Object.entries(ways)) {
    const timeout = way === 'its pace' && !fullPace ? CLOCKS : { start: 310_000 };
    const { events, result, error } = await read(one, answer, undefined, { resume: false, timeout });
    const same = isDeepStrictEqual([events, result, error?.name], [as.events, as.result, as.error?.name]);
    if (!same) faults.push(`${one.name}: ${way}: ${error ?? 'other events or result'}`);
  }
  const places = [
    ...boundaries(whole).slice(0, -1),
    ...Array.from({ length: RANDOM_CUTS }, () => random(whole.length)),
  ];
  for (const at of places) {
    cuts++;
    const fault = await faultOfCut(one, whole, at);
    if (fault) faults.push(`${one.name}: cut at ${at} of ${whole.length}: ${fault}`);
  }
}

const began = performance.now();
const LANES = 16;
const rest = [...all];
await Promise.all(
  Array.from({ length: LANES }, async () => {
    for (let one = rest.shift(); one; one = rest.shift()) await replay(one);
  }),
);
for (const fault of faults.slice(0, 40)) console.error(fault);
const n = (count: number) => count.toLocaleString('en');
console.log(
  `${n(all.length)} streams, ${n(frames)} frames, ${n(bytes)} bytes; ${n(cuts)} cuts; ${n(faults.length)} faults; ${((performance.now() - began) / 1_000).toFixed(1)} s`,
);
process.exitCode = faults.length ? 1 : 0;
