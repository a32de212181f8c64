import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startMock } from '../../../src/mock/index.js';
import { run } from '../../cli/run.js';
import { starts } from './busy.js';

it('examples/batch.ts runs a workflow for each line of a file, and tells what failed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'batch-'));
  await using mock = await startMock({ pace: 0, always: { answer: 'Done.' } });
  try {
    const file = join(folder, 'texts.txt');
    await writeFile(file, 'one\n\ntwo\nFAIL\nthree\n');
    const key = 'app-workflow-example';
    const { status, stdout, stderr } = await run(['examples/batch.ts', file], {
      DIFY_BASE_URL: mock.url,
      DIFY_API_KEY: key,
    });
    expect(stderr).toBe('');
    const lines = stdout.trim().split('\n');
    expect(lines.slice(0, 3).sort()).toEqual([0, 1, 3].map((it) => `${it} {"answer":"Done."}`));
    expect(lines[3]).toMatch(/^2 failed: DifyRunError: /);
    expect(lines[4]).toBe('3 of 4 done');
    expect(status).toBe(1);
    expect(Object.fromEntries(starts(mock, key))).toEqual({ one: 1, two: 1, FAIL: 1, three: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
});
