import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startMock } from '../../../src/mock/index.js';
import { run } from '../../cli/run.js';

it('examples/chat-with-file.ts uploads the file and asks about it', async () => {
  await using mock = await startMock({ pace: 0 });
  const folder = await mkdtemp(join(tmpdir(), 'dify-kit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'plan 表.pdf');
  await writeFile(path, '%PDF-1.4');
  const env = { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-chat-1' };
  const { status, stdout, stderr } = await run(['examples/chat-with-file.ts', path], env);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\S/);
  const asked = mock.requests();
  expect(asked.map((it) => it.operation)).toEqual(['app.parameters', 'files.upload', 'chat.send']);
  expect(asked.flatMap((it) => it.violations)).toEqual([]);
});
