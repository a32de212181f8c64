/** `npm run conform:mock [-- folder] [--all]`: what recorded requests get from the mock, beside what they got from a real server. */
import { parseArgs } from 'node:util';
import { conformMock } from './conform-mock/run.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const [root = 'test/recordings'] = positionals;
const verdicts = await conformMock(root);
const rows = new Map<string, { equal: number; different: number; explained: number }>();
for (const { operation, differences, explained } of verdicts) {
  const row = rows.get(operation) ?? { equal: 0, different: 0, explained: 0 };
  rows.set(operation, row);
  if (differences.length) row.different++;
  else if (explained.length) row.explained++;
  else row.equal++;
}
const sum = (name: 'equal' | 'different' | 'explained') => [...rows.values()].reduce((all, it) => all + it[name], 0);
const line = (cells: (string | number)[]) => cells.map((it, at) => String(it).padEnd(at ? 10 : 34)).join('');
console.log(line(['operation', 'equal', 'different', 'explained']));
for (const [operation, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(line([operation, row.equal, row.different, row.explained]));
console.log(line(['all', sum('equal'), sum('different'), sum('explained')]));
for (const { case: name, differences, explained } of verdicts) {
  if (differences.length) console.log(`\n${name}\n  ${differences.join('\n  ')}`);
  if (values.all)
    for (const { difference, why } of explained) console.log(`\n${name}\n  ${difference}\n  because ${why}`);
}
if (!verdicts.length) console.error(`No exchange below ${root}.`);
process.exitCode = sum('different') || !verdicts.length ? 1 : 0;
