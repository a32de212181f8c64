/** `npm run build [-- --out dist]`: the files of the package. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { code } from './build/code.js';
import { declarations } from './build/declarations.js';
import { ENTRIES } from './build/entries.js';
import { notices } from './build/notices.js';
import { assertUsed } from './build/substitutes.js';

const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values;
const entries = ENTRIES.filter((it) => existsSync(it.source));

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const metafiles = await Promise.all(entries.map((entry) => code(entry, out)));
for (const [at, entry] of entries.entries()) if (entry.name === 'mock' && metafiles[at]) assertUsed(metafiles[at]);
await declarations(
  entries.filter((it) => !it.program),
  out,
);
await copyFile('src/generated/openapi.json', join(out, 'openapi.json'));
await writeFile(join(out, 'THIRD_PARTY_NOTICES'), await notices(metafiles));

for (const name of (await readdir(out)).sort()) {
  const { size } = await stat(join(out, name));
  console.log(`${join(out, name).padEnd(32)} ${(size / 1024).toFixed(1).padStart(9)} kB`);
}
