/** Every block of TypeScript in the documents compiles as it stands, and runs against the mock. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from '../cli/run.js';
import { here, problemsOf } from './here.js';

const GUIDES = (await readdir('docs/guide')).filter((it) => it.endsWith('.md')).map((it) => `docs/guide/${it}`);
const DOCUMENTS = ['README.md', 'README.zh-CN.md', ...GUIDES.sort()];
/** Where the documents say that a mock runs. */
const WRITTEN_URL = 'http://127.0.0.1:4010';

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  // Inside the repository: what a block imports is found from there.
  folder = await mkdtemp(resolve('test/docs/.blocks-'));
  const written = ({ name, code }: (typeof blocks)[number]) =>
    writeFile(fileOf(name), `${here(code.replaceAll(WRITTEN_URL, new URL(mock.url).origin))}\nexport {};\n`);
  await Promise.all(blocks.map(written));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const blocks: { document: string; name: string; code: string }[] = [];
for (const document of DOCUMENTS) {
  const text = await readFile(document, 'utf8');
  for (const [at, [, code = '']] of [...text.matchAll(/^```ts\n(.*?)^```/gms)].entries()) {
    blocks.push({ document, name: `${document.replaceAll(/[./]/g, '-')}-${at + 1}`, code });
  }
}

const fileOf = (name: string) => join(folder, `${name}.ts`);
/** One look of the compiler at all of them. */
let problems: ((file: string) => string[]) | undefined;

describe('the documents', () => {
  const count = (document: string) => blocks.filter((it) => it.document === document).length;

  it.each(DOCUMENTS.filter((it) => !it.endsWith('.zh-CN.md')))('%s has as many blocks in each language', (document) => {
    const other = document.replace(/md$/, 'zh-CN.md');
    expect(DOCUMENTS).toContain(other);
    expect(count(other)).toBe(count(document));
  });

  it('are in both languages, and have blocks', () => {
    const translated = DOCUMENTS.filter((it) => it.endsWith('.zh-CN.md'));
    expect(translated).toHaveLength(DOCUMENTS.length / 2);
    expect(count('README.md')).toBeGreaterThan(2);
    expect(count('docs/guide/errors.md')).toBeGreaterThan(0);
  });

  it.each(blocks)('$name compiles', { timeout: 60_000 }, ({ name }) => {
    problems ??= problemsOf(blocks.map((it) => fileOf(it.name)));
    expect(problems(fileOf(name))).toEqual([]);
  });

  it.concurrent.each(blocks)('$name runs', { timeout: 60_000 }, async ({ name }) => {
    const env = { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-chat-docs', DIFY_DATASET_KEY: 'dataset-docs' };
    const { status, stderr } = await run([fileOf(name)], env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
