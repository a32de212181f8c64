/** `npx tsx scripts/fuzz-mock.ts [--minutes 5] [--seed 1]`: malformed requests to the mock for as long as one likes. */
import { parseArgs } from 'node:util';
import { fuzz } from '../test/mock/fuzz/rounds.js';

const { minutes, seed } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
}).values;
const until = Date.now() + Number(minutes) * 60_000;
const MB = 1024 * 1024;
const inMB = (bytes = 0) => `${(bytes / MB).toFixed(0)} MB`;

const report = await fuzz({
  seed: Number(seed),
  requests: 2_000,
  more: () => Date.now() < until,
  onRound: ({ sent, faults, held, resident }) =>
    console.log(`${sent} sent, ${faults.length} faults, ${inMB(held.at(-1))} held, ${inMB(resident.at(-1))} resident`),
});
for (const fault of report.faults.slice(0, 50)) console.log(fault);
console.log(
  Object.entries(report.kinds)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', '),
);
const { held } = report;
// The first rounds fill caches that are there to stay.
const grown = (held.at(-1) ?? 0) - (held[Math.min(2, held.length - 1)] ?? 0);
const steady = grown < 64 * MB;
console.log(
  `seed ${seed}: ${report.sent} requests, ${report.faults.length} faults, memory ${steady ? 'steady' : 'grows'} (${inMB(grown)})`,
);
process.exitCode = report.faults.length || !steady ? 1 : 0;
