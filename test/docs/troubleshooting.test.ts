/** What the guide says a person sees is what the code beside it says. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../cli/run.js';

it.each(['docs/guide/troubleshooting.md', 'docs/guide/troubleshooting.zh-CN.md'])('%s', async (document) => {
  const text = await readFile(document, 'utf8');
  const [, code = '', seen] = /^```ts\n(.*?)^```\n\n```text\n(.*?)^```/ms.exec(text) ?? [];
  // Inside the repository: what the block imports is found from there.
  const folder = await mkdtemp(resolve('test/docs/.blocks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const here = code
    .replace("'dify-kit'", "'../../../src/index.js'")
    .replace("'dify-kit/mock'", "'../../../src/mock/index.js'");
  await writeFile(join(folder, 'block.ts'), here);
  const { stdout, stderr } = await run([join(folder, 'block.ts')]);
  expect(stderr).toBe('');
  expect(seen?.split('\n')).toHaveLength(6);
  expect(stdout).toBe(seen);
});
