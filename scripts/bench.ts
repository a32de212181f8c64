/** `npm run bench [-- requests streams --rounds 15]`: the client beside raw fetch and its peers, each section in processes of its own; `-- mock`, `-- gateway`: those. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { TARGET } from './build/code.js';

const SECTIONS = ['requests', 'import', 'memory', 'streams', 'uploads'];
/** What the sections start for themselves. */
const PROCESSES = ['server', 'open', 'upload'];
const OUT = 'dist/bench';

const given = process.argv.slice(2);
if (given[0] === 'mock' || given[0] === 'gateway') {
  const [name, ...rest] = given;
  process.exit(spawnSync('tsx', [`scripts/bench-${name}.ts`, ...rest], { stdio: 'inherit' }).status ?? 1);
}
const options = { rounds: { type: 'string', default: '15' } } as const;
const { values, positionals: wanted } = parseArgs({ args: given, allowPositionals: true, options });
const unknown = wanted.find((it) => !SECTIONS.includes(it));
if (unknown)
  throw new Error(
    `There is no section ${unknown}: give some of ${SECTIONS.join(', ')}, or \`mock\` or \`gateway\` alone.`,
  );

// Bundled as the package is: what runs under tsx is a little slower, and only ours would be.
await build({
  entryPoints: [...SECTIONS, ...PROCESSES].map((it) => `scripts/bench/${it}.ts`),
  outdir: OUT,
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: TARGET,
  logLevel: 'warning',
});
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${process.platform}`);
for (const section of SECTIONS) {
  if (!wanted.length || wanted.includes(section)) {
    spawnSync(process.execPath, ['--expose-gc', `${OUT}/${section}.js`, values.rounds], { stdio: 'inherit' });
  }
}
