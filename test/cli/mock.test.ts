import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { Dify } from '../../src/index.js';
import { version } from '../../src/version.js';
import { run } from './run.js';

describe('dify-kit mock', () => {
  it('says where it listens, answers, and ends on SIGTERM', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'mock', '-p', '0', '--pace', '0']);
    const ended = once(child, 'close');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const url = /^Ready at (http:\/\/127\.0\.0\.1:\d+\/v1)$/.exec(line)?.[1];
    const info = await new Dify({ baseUrl: url, apiKey: 'app-workflow-1' }).app.info();
    expect(info.mode).toBe('workflow');
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });

  it('names an option that is no number', async () => {
    const { status, stderr } = await run(['src/cli/main.ts', 'mock', '-p', 'http']);
    expect(status).toBe(2);
    expect(stderr).toContain('--port takes a number, and is "http".');
  });

  it('tells the version of the package', () => expect(version).toBe(manifest.version));
});
