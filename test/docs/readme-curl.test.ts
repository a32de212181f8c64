/** The gateway of the README: started as it says there, and asked by its curl lines as a shell runs them. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMock } from '../../src/mock/index.js';

/** What a shell shows of a line. */
// biome-ignore lint/suspicious/noExplicitAny: what a test looks into is for the test to know
type Shown = { text: string; json: () => any };

const ANSWERS: [line: RegExp, check: (shown: Shown) => void][] = [
  [/stream=true/, ({ text }) => expect(text).toMatch(/^data: .*"event": ?"message_end"/m)],
  [/workflows\/run/, ({ json }) => expect(json().data).toMatchObject({ status: 'succeeded' })],
  // The three questions before it, of the one user whose cookie is in the jar.
  [/conversations/, ({ json }) => expect(json().data).toHaveLength(3)],
  [/\/chat/, ({ json }) => expect(json()).toMatchObject({ answer: expect.stringContaining('Hello') })],
];

describe('the gateway of the documents', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s', async (document) => {
    const mock = await startMock({ pace: 0 });
    onTestFinished(() => mock.close());
    const folder = await mkdtemp(join(tmpdir(), 'readme-'));
    onTestFinished(() => rm(folder, { recursive: true }));

    const text = await readFile(document, 'utf8');
    const [, yaml = ''] = /^```yaml\n(# dify-kit\.config\.yaml.*?)^```/ms.exec(text) ?? [];
    const [, keys = ''] = /^(.*_KEY=.*) npx dify-kit gateway$/m.exec(text) ?? [];
    await writeFile(
      join(folder, 'dify-kit.config.yaml'),
      yaml.replaceAll('http://127.0.0.1:4010', new URL(mock.url).origin),
    );
    const variables = Object.fromEntries(keys.split(' ').map((it) => it.split('=')));
    const gateway = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('src/cli/main.ts'), 'gateway', '-p', '0', '--json'],
      { cwd: folder, env: { PATH: process.env['PATH'], ...variables } },
    );
    const ended = once(gateway, 'close');
    const [ready] = (await once(createInterface(gateway.stdout), 'line')) as [string];
    const { url } = JSON.parse(ready);

    const lines = [...text.matchAll(/^curl .*$/gm)].map(([line]) => line);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const here = line.replace('http://127.0.0.1:8000', url).replace('curl ', 'curl --silent --show-error --fail ');
      const { stdout } = await promisify(execFile)('sh', ['-c', here], { cwd: folder });
      ANSWERS.find(([it]) => it.test(line))?.[1]({ text: stdout, json: () => JSON.parse(stdout) });
    }
    gateway.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });
});
