import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../cli/run.js';

/** Address of a mock that was started with these options. */
async function started(...options: string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'mock', '-p', '0', ...options]);
  onTestFinished(async () => {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/[\d.]+:\d+\/v1/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('It did not start.');
}
const info = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/info`, { headers: { authorization: 'Bearer app-chat', ...headers } });

describe('dify-kit mock', () => {
  it('does to every request what its options say, and to some what its file says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scenario-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'scenario.yaml');
    await writeFile(file, 'rules: [{ when: { operation: app.meta }, then: { code: 404 } }]');
    const url = await started('--code', '503', '--retry-after=4', '--scenario', file);
    const refused = await info(url);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '4']);
    expect((await info(url, { prefer: 'code=200' })).status).toBe(200);
    expect((await fetch(`${url}/meta`, { headers: { authorization: 'Bearer app-chat' } })).status).toBe(404);
  });

  it.each([[['--chunk-delay', 'slow'], '--chunk-delay takes milliseconds, not "slow".']])(
    'names a mistake: %j',
    async (options, message) => {
      const { status, stderr } = await run(['src/cli/main.ts', 'mock', '-p', '0', ...options]);
      expect(status).toBe(2);
      expect(stderr).toContain(message);
    },
  );
});
