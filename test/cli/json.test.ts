/** `--json` of the commands that are no call: one object a line, that a script can read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.js';
import { Dify } from '../../src/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  folder = await mkdtemp(join(tmpdir(), 'json-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const env = () => ({ DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-chat-json', DIFY_USER: 'alice' });
const cli = (args: string[], more: Record<string, string> = {}) => run(['src/cli/main.ts', ...args, '--json'], more);

/** A server: its ready line, what happens while it runs, and the lines after that. */
// biome-ignore lint/suspicious/noExplicitAny: what a test looks into is for the test to know
async function server(args: string[], more: Record<string, string>, meanwhile: (ready: any) => Promise<unknown>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args, '-p', '0', '--json'], {
    env: { PATH: process.env['PATH'], ...more },
  });
  const ended = once(child, 'close');
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  await once(reader, 'line');
  const ready = JSON.parse(lines[0] ?? '');
  await meanwhile(ready);
  child.kill('SIGTERM');
  const [status] = await ended;
  return { ready, requests: lines.slice(1).map((it) => JSON.parse(it)), status };
}

describe('--json', () => {
  it('of mock: where it is ready, and a line for each request', async () => {
    const { ready, requests, status } = await server(['mock', '--pace', '0'], {}, ({ url }) =>
      new Dify({ baseUrl: url, apiKey: 'app-workflow-secret', user: 'alice' }).app.info(),
    );
    expect(ready).toEqual({
      event: 'ready',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1$/),
      page: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      keys: expect.arrayContaining(['app-chat', 'dataset-demo']),
    });
    expect(requests).toMatchObject([{ event: 'request', operation: 'app.info', status: 200, key: 'app-workflow' }]);
    expect(status).toBe(0);
  });

  it('of gateway: where it is ready, which apps, and a line for each request', async () => {
    const { ready, requests, status } = await server(['gateway'], env(), ({ url }) => fetch(`${url}/chat?query=Hi`));
    expect(ready).toMatchObject({
      event: 'ready',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      page: expect.stringMatching(/\d\/$/),
      apps: ['default'],
      forgetful: true,
    });
    expect(requests).toMatchObject([{ event: 'request', app: 'default', operation: 'chat.send', status: 200 }]);
    expect(JSON.stringify([ready, requests])).not.toMatch(/app-chat-json|query/);
    expect(status).toBe(0);
  });

  it('of types: the source, and where it was written', async () => {
    const { stdout } = await cli(['types', '--name', 'Bees'], env());
    expect(JSON.parse(stdout)).toEqual({ name: 'Bees', source: expect.stringContaining('export interface Bees {') });
    const file = join(folder, 'app.ts');
    const { source, ...rest } = JSON.parse((await cli(['types', '--name', 'Bees', '-o', file], env())).stdout);
    expect(rest).toEqual({ name: 'Bees', file });
    expect(await readFile(file, 'utf8')).toBe(source);
  });

  it('of demo: its steps, and what came of each', async () => {
    const { stdout, stderr, status } = await cli(['demo'], { ...env(), DIFY_API_KEY: 'app-workflow-json' });
    expect([status, stderr]).toEqual([0, '']);
    const { server, seconds, steps } = JSON.parse(stdout);
    expect([server, seconds]).toEqual([mock.url, expect.any(Number)]);
    expect(steps.map((it: { status: string }) => it.status)).toEqual(['skipped', 'done', 'done', 'skipped']);
    const failed = await cli(['demo'], { ...env(), DIFY_BASE_URL: 'http://127.0.0.1:1' });
    expect(failed.status).toBe(EXIT.other);
    expect(JSON.parse(failed.stdout).steps[0]).toMatchObject({
      status: 'failed',
      error: { name: 'DifyConnectionError' },
    });
  });

  it('of tape to-test: the source of the test', async () => {
    const tapes = join(folder, 'tapes');
    await using recording = await startMock({ record: { url: mock.url, folder: tapes } });
    await new Dify({ baseUrl: recording.url, apiKey: 'app-chat-json', user: 'alice' }).app.info();
    const [tape = ''] = (await readdir(tapes, { recursive: true })).filter((it) => it.endsWith('.json'));
    const { stdout } = await cli(['tape', 'to-test', join(tapes, tape)]);
    expect(JSON.parse(stdout).source).toContain("from 'vitest'");
  });

  it.each([
    ['an argument that is missing', ['ingest'], /PATH/],
    ['an unknown command', ['runn'], /Unknown command/],
    ['an unknown option', ['demo', '--fast'], /no option --fast/],
    ['a port that is none', ['mock', '-p', 'http'], /--port takes a number, and is "http"/],
    ['a port that is taken', ['mock', '-p'], /EADDRINUSE/],
    ['a file that is not there', ['gateway', '-c', 'nowhere.yaml'], /nowhere\.yaml cannot be read/],
    ['no key', ['types'], /There is no key/],
    ['a tape that is not there', ['tape', 'to-test', 'nowhere.json'], /nowhere\.json/],
  ])('of %s: the error, and 2', async (_, args, told) => {
    const given = args.at(-1) === '-p' ? [...args, new URL(mock.url).port] : args;
    const { status, stdout, stderr } = await cli(given);
    expect([status, stderr]).toEqual([EXIT.usage, '']);
    expect(JSON.parse(stdout)).toEqual({ error: { name: 'Misused', message: expect.stringMatching(told) } });
  });
});
