/** `npm run bench:types`: what the types of the client cost the compiler. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Of instantiations: they are the same on every machine, which time is not. */
const LIMIT = 15_000;

const CLIENT = `
import { Dify, DifyAPIError, isDifyError } from 'dify-kit';

const dify = new Dify({ user: 'alice' });
`;
/** Every kind of call that the facade has. */
const METHODS = `${CLIENT}
for await (const event of dify.chat.stream({ query: 'Hi', inputs: { city: 'Rome' } })) {
  if (event.event === 'message') console.log(event.answer);
  if (event.event === 'node_finished') console.log(event.data.status);
}
const reply = await dify.chat.send({ query: 'Hi' });
const wire = await dify.chat.send({ query: 'Hi' }, { blocking: true });
const run = await dify.workflows.run({ inputs: { text: 'Hi' } });
const { data, response } = await dify.conversations.list({ limit: 5 }).withResponse();
for (const { id, name } of data.data) await dify.conversations.rename({ conversation_id: id, name: name + '!' });
const file = await dify.files.upload({ file: new File(['Hi'], 'hi.txt') });
const hits = await dify.datasets.retrieve({ dataset_id: '1', query: 'Hi' });
for (const { segment, score } of hits.records) console.log(segment?.content, score);
console.log(reply.answer, wire.answer, run, response.status, file.id);
export const codeOf = (error: unknown) => (isDifyError(error) && error instanceof DifyAPIError ? error.code : undefined);
`;
const BY_PATH = `${METHODS}
const byPath = await dify.http.GET('/conversations', { params: { query: { user: 'alice' } } });
console.log(byPath.data?.has_more);
`;

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable', 'ESNext.Disposable'],
  module: 'NodeNext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: { 'dify-kit': [resolve('src/index.ts')] },
};

/** What `tsc --extendedDiagnostics` counts over a project of one file and the sources of the client. */
async function counts(project: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'dify-kit-'));
  try {
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'project.ts'), project);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['project.ts'] }));
    const tsc = [resolve('node_modules/typescript/bin/tsc'), '--extendedDiagnostics', '--pretty', 'false'];
    const { stdout, status } = spawnSync(process.execPath, [...tsc, '-p', folder], { encoding: 'utf8' });
    const lines = stdout.split('\n');
    if (status)
      throw new Error(`The project does not compile:\n${lines.filter((it) => it.includes('error')).join('\n')}`);
    return new Map(
      lines.flatMap((it) => [...it.matchAll(/^(.+?):\s+(\S+)$/g)].map(([, name = '', n = '']) => [name, n])),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const COLUMNS = ['Instantiations', 'Types', 'Memory used', 'Check time'];
const row = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(26) + cells.map((it) => it.padStart(16)).join(''));

row('', COLUMNS);
const measure = async (name: string, project: string): Promise<number> => {
  const found = await counts(project);
  row(
    name,
    COLUMNS.map((it) => found.get(it) ?? '?'),
  );
  return Number(found.get('Instantiations') ?? Number.NaN);
};
await measure('the client', CLIENT);
const instantiations = await measure('and calls by its methods', METHODS);
// openapi-fetch infers a call from all paths: who uses `dify.http` pays for it, the client does not.
await measure('and a call by path', BY_PATH);

console.log(`\n${instantiations.toLocaleString('en')} instantiations, limit ${LIMIT.toLocaleString('en')}`);
if (!(instantiations < LIMIT)) {
  console.error('The types of the client have become too dear.');
  process.exitCode = 1;
}
