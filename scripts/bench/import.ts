/** Milliseconds that a process takes longer when it imports the package: 20 processes beside 20 with an empty module. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { median, quantile } from './client.js';
import { heading, table, target } from './report.js';

const PROCESSES = 20;
const BUILT = 'dist/index.js';

/** As the process itself saw it: what starts Node is the same for all and varies more than what is asked for. */
function took(module: string): number {
  const code = `const began = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - began)`;
  return Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout);
}

heading(`import: ${PROCESSES} processes in turns, milliseconds`);
if (!existsSync(BUILT)) console.log(`  There is no ${BUILT}: npm run build`);
else {
  // A file beside the package, found and read as it is: what costs time before anything of ours is run, costs it there too.
  const nothing = pathToFileURL('dist/empty.mjs');
  writeFileSync(nothing, '');
  const modules = { 'an empty module': nothing.href, 'dify-kit': pathToFileURL(BUILT).href };
  const found: Record<string, number[]> = {};
  for (let n = 0; n < PROCESSES; n++) {
    for (const [name, module] of Object.entries(modules)) (found[name] ??= []).push(took(module));
  }
  rmSync(nothing);
  const row = ([name, ms]: [string, number[]]) => [name, median(ms).toFixed(1), quantile(ms, 0.9).toFixed(1)];
  table(['', 'median', 'p90'], Object.entries(found).map(row));
  const [empty, ours] = Object.values(found).map(median) as [number, number];
  target('milliseconds beyond an empty module', ours - empty, { most: 5 });
}
