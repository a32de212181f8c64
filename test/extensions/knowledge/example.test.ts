/** `examples/ingest-folder.ts` as it stands. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createKnowledge } from '../../../src/extensions/knowledge/index.js';
import { Dify } from '../../../src/index.js';
import { startMock } from '../../../src/mock/index.js';
import { run } from '../../cli/run.js';

it('brings a folder, and then what has changed in it', async () => {
  await using mock = await startMock({ pace: 0 });
  const place = await mkdtemp(join(tmpdir(), 'dify-kit-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const path = join(place, 'docs');
  await mkdir(path);
  for (const name of ['a.md', 'b.txt', 'c.png']) await writeFile(join(path, name), `This is ${name}.`);
  const env = { DIFY_BASE_URL: mock.url, DIFY_DATASET_KEY: 'dataset-example' };
  const kb = await createKnowledge(new Dify({ baseUrl: mock.url, datasetKey: 'dataset-example' }), { name: 'docs' });
  const ingested = async () => {
    const { status, stdout, stderr } = await run(['examples/ingest-folder.ts', kb.id, path], env);
    expect([status, stderr]).toEqual([0, '']);
    return stdout.trim().split('\n');
  };

  const first = await ingested();
  expect(first.at(-1)).toBe('2 new, 0 as before, 0 deleted, 0 still indexed');
  expect(first.join('\n')).toMatch(/2\/2 done (a\.md|b\.txt)/);
  await rm(join(path, 'b.txt'));
  expect((await ingested()).at(-1)).toBe('0 new, 1 as before, 1 deleted, 0 still indexed');
  expect((await kb.documents.list()).data.map(({ name }) => name)).toEqual(['a.md']);
});
