/** `npm run generate [-- --check]`: the specification, two generators, one folder. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '@hey-api/openapi-ts';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { bundle, lint, ROOT } from './document.js';
import { facade } from './facade.js';
import { asCalled, onePerAnswer, plainUnions } from './generators.js';
import { operationTable } from './table.js';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    spec: { type: 'string', default: ROOT },
    out: { type: 'string', default: 'src/generated' },
  },
});
const BANNER = '// Generated from spec/ by `npm run generate`. Do not edit.\n';

const problems = await lint(values.spec);
if (problems.length) {
  console.error(`${values.spec} has ${problems.length} problems.`);
  process.exit(1);
}
const document = await bundle(values.spec);
const split = onePerAnswer(structuredClone(document));
const called = plainUnions(asCalled(structuredClone(split)));

const fresh = await mkdtemp(join(tmpdir(), 'dify-kit-'));
try {
  await createClient({
    input: structuredClone(called) as never,
    output: { path: fresh, module: { extension: '.js' }, tsConfigPath: null, header: BANNER.trim() },
    plugins: ['@hey-api/typescript', facade(called)] as never,
    logs: { level: 'silent', file: false },
  });
  await rm(join(fresh, 'index.ts'), { force: true });
  const Blob = ts.factory.createTypeReferenceNode('Blob');
  const paths = await openapiTS(structuredClone(called) as never, {
    silent: true,
    defaultNonNullable: false,
    transform: (schema) => (schema.format === 'binary' ? Blob : undefined),
  });
  await writeFile(join(fresh, 'schema.d.ts'), BANNER + astToString(paths));
  await writeFile(join(fresh, 'operations.gen.ts'), operationTable(split));
  await writeFile(join(fresh, 'openapi.json'), `${JSON.stringify(document, null, 1)}\n`);

  if (values.check) await compare();
  else {
    await rm(values.out, { recursive: true, force: true });
    await cp(fresh, values.out, { recursive: true });
    console.log(`${values.out}: ${(await readdir(fresh)).sort().join(', ')}`);
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const [now, kept] = [await contents(fresh), await contents(values.out)];
  const stale = [...new Set([...now.keys(), ...kept.keys()])].filter((name) => now.get(name) !== kept.get(name));
  if (stale.length) {
    console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\`.`);
    process.exitCode = 1;
  } else console.log(`${values.out} is fresh.`);
}

async function contents(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
