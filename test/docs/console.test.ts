/** Every console block in the documents runs as it is typed, and shows what is written below each line. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';

const WRITTEN_URL = 'http://127.0.0.1:4010';

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  folder = await mkdtemp(join(tmpdir(), 'console-'));
  const cli = `exec ${process.execPath} --import ${import.meta.resolve('tsx')} ${resolve('src/cli/main.ts')} "$@"\n`;
  await writeFile(join(folder, 'dify-kit'), `#!/bin/sh\n${cli}`, { mode: 0o755 });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const blocks: { name: string; lines: { typed: string; shown: string[] }[] }[] = [];
for (const file of (await readdir('docs/guide')).sort()) {
  const text = await readFile(join('docs/guide', file), 'utf8');
  for (const [at, [, block = '']] of [...text.matchAll(/^```console\n(.*?)^```/gms)].entries()) {
    const lines = block
      .split(/^\$ /m)
      .slice(1)
      .map((it) => {
        const [typed = '', ...shown] = it.trimEnd().split('\n');
        return { typed, shown };
      });
    blocks.push({ name: `${file} ${at + 1}`, lines });
  }
}

/** A shell at work in a folder of its own; what each line shows comes between marks. */
async function typed(lines: readonly string[], at: string): Promise<{ status: number | null; shown: string[] }> {
  const inherited = Object.entries(process.env).filter(([it]) => !it.startsWith('DIFY_'));
  const env = { ...Object.fromEntries(inherited), PATH: `${folder}:${process.env['PATH']}`, XDG_STATE_HOME: at };
  const script = `set -e\n${lines.map((it) => `${it}\necho '-- shown --'`).join('\n')}\n`;
  const shell = spawn('bash', ['-c', script], { cwd: at, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  shell.stdout.on('data', (it) => (out += it));
  shell.stderr.on('data', (it) => (out += it));
  const status = await new Promise<number | null>((done) => shell.on('close', done));
  return { status, shown: out.split('-- shown --\n') };
}

describe('console blocks', () => {
  it('are there', () => expect(blocks.length).toBeGreaterThan(4));

  it.each(blocks)('$name', async ({ lines }) => {
    mock.reset();
    const at = await mkdtemp(join(folder, 'at-'));
    const here = lines.map((it) => it.typed.replaceAll(WRITTEN_URL, new URL(mock.url).origin));
    const { status, shown } = await typed(here, at);
    expect(status, shown.join('\n')).toBe(0);
    for (const [n, line] of lines.entries()) for (const it of line.shown) expect(shown[n]).toContain(it);
  });
});
