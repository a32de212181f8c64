/** `dify-kit run --many`: a process that is killed, and one that goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';
import { CTRL_C, Screen } from './screen.js';

let mock: Mock;
let folder: string;
let made = 0;
beforeAll(async () => {
  mock = await startMock();
  folder = await mkdtemp(join(tmpdir(), 'many-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

interface Result {
  line: number;
  key: string;
  status: string;
  workflow_run_id?: string;
  outputs?: Record<string, string>;
  error?: { name: string };
}

/** A file of jobs, and all that a test asks about it. */
async function batch(texts: string[], key: string) {
  const jobs = join(folder, `jobs-${++made}.jsonl`);
  const output = join(folder, `results-${made}.jsonl`);
  await writeFile(jobs, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  const env = { DIFY_BASE_URL: mock.url, DIFY_API_KEY: key, DIFY_USER: 'alice' };
  const args = ['run', '--many', jobs, '--concurrency', '3', '-o', output];
  return {
    jobs,
    output,
    args,
    env,
    go: (more: Record<string, string> = {}) => run(['src/cli/main.ts', ...args], { ...env, ...more }),
    start: () =>
      spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { env: { ...process.env, ...env } }),
    results: async (): Promise<Result[]> =>
      existsSync(output) ? lines(await readFile(output, 'utf8')).map((it) => JSON.parse(it)) : [],
    state: async (): Promise<string[]> =>
      existsSync(`${output}.state`) ? lines(await readFile(`${output}.state`, 'utf8')) : [],
    sent: () =>
      mock
        .requests()
        .filter((it) => it.operation === 'workflows.run' && it.key?.startsWith(key.split('+')[0] ?? ''))
        .map((it) => (it.body as { inputs: { text: string } }).inputs.text),
  };
}

const lines = (text: string) => text.split('\n').filter(Boolean);

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await is())) await pause(20);
}

describe('dify-kit run --many', () => {
  it('goes on after it was killed: what has a result is skipped, what was sent is followed, nothing is sent twice', async () => {
    const texts = Array.from({ length: 12 }, (_, n) => `job ${n}`);
    const jobs = await batch(texts, 'app-workflow-kill+chunk_delay=40');
    const child = jobs.start();
    await until(async () => {
      // In this order, and two of them: one may come to its end while this is read.
      const started = (await jobs.state()).filter((it) => it.includes('started')).length;
      const ended = (await jobs.results()).length;
      return ended >= 2 && started >= ended + 2;
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    const before = await jobs.results();
    expect(before.length).toBeLessThan(12);
    // What a process that dies in the middle of a word leaves.
    await appendFile(jobs.output, '{"line":99,"key":"cut o');

    const { status, stderr } = await jobs.go();
    const after = await jobs.results();
    expect(after.map((it) => it.line).toSorted((a, b) => a - b)).toEqual(texts.map((_, n) => n + 1));
    expect(jobs.sent().toSorted()).toEqual(texts.toSorted());
    const unknown = after.filter((it) => it.status === 'unknown');
    expect(unknown.length).toBeLessThanOrEqual(3);
    expect(status).toBe(unknown.length ? EXIT.other : 0);
    expect(stderr).toContain(`${before.length} skipped`);
    for (const { line, status, outputs } of after) {
      if (status !== 'unknown') expect(Object.values(outputs ?? {})[0]).toContain(`job ${line - 1}.`);
    }
    // A run that was under way was followed by its id.
    const followed = mock.requests().filter((it) => it.operation === 'workflows.runs.events');
    expect(followed.length).toBeGreaterThan(0);
    expect(existsSync(`${jobs.output}.state`)).toBe(false);
    expect((await jobs.go()).stderr).toContain('0 succeeded, 12 skipped');
    expect(jobs.sent()).toHaveLength(12);
  });

  it('calls unknown what was sent and never heard of again, and does not send it', async () => {
    const jobs = await batch(['lost'], 'app-workflow-lost+delay=60000');
    const child = jobs.start();
    await until(() => jobs.sent().length === 1);
    child.kill('SIGKILL');
    await once(child, 'close');
    const { status, stderr } = await jobs.go({ DIFY_API_KEY: 'app-workflow-lost' });
    expect(await jobs.results()).toMatchObject([{ line: 1, status: 'unknown' }]);
    expect(jobs.sent()).toEqual(['lost']);
    expect(status).toBe(EXIT.other);
    expect(stderr).toContain('1 unknown');
  });

  it('sends later what certainly did not begin, and keeps failures as results', async () => {
    const jobs = await batch(['one', 'FAIL', 'one'], 'app-workflow-again');
    const refused = await jobs.go({ DIFY_API_KEY: 'app-workflow-again+code=401' });
    expect(refused.status).toBe(EXIT.key);
    // No other line is tried with a key that was refused.
    const tried = mock.requests().filter((it) => it.key?.includes('app-workflow-again+code=401'));
    expect(tried.length).toBeLessThanOrEqual(2);
    expect(refused.stderr).toMatch(/3 unsent\nGive the command again: DifyAuthError 401/);
    expect(await jobs.results()).toEqual([]);
    const { status } = await jobs.go();
    expect(status).toBe(EXIT.other);
    const results = (await jobs.results()).toSorted((a, b) => a.line - b.line);
    expect(results.map((it) => it.status)).toEqual(['succeeded', 'failed', 'succeeded']);
    expect(new Set(results.map((it) => it.key)).size).toBe(3);
    // Lines are known by what is in them: others may be put in.
    await writeFile(
      jobs.jobs,
      ['{"text":"new"}', '{"text":"one"}', '', '{"inputs":{"text":"mine"},"user":"bob"}'].join('\n'),
    );
    expect((await jobs.go()).stderr).toContain('2 succeeded, 1 skipped');
    expect(jobs.sent().slice(-2).toSorted()).toEqual(['mine', 'new']);
    const mine = mock.requests().filter((it) => (it.body as { user?: string } | undefined)?.user === 'bob');
    expect(mine).toHaveLength(1);
  });

  it('lets what is under way end at the first Ctrl-C, and stops it on the server at the second', async () => {
    const jobs = await batch(['SLOW 1', 'SLOW 2', 'SLOW 3', 'SLOW 4'], 'app-workflow-ctrlc');
    using screen = new Screen(jobs.args, jobs.env);
    await screen.until('0/4');
    await until(async () => (await jobs.state()).filter((it) => it.includes('started')).length === 3);
    screen.type(CTRL_C);
    await screen.until('Waiting for 3 under way');
    screen.type(CTRL_C);
    expect(await screen.ended).toBe(EXIT.interrupted);
    expect((await jobs.results()).map((it) => it.status)).toEqual(['stopped', 'stopped', 'stopped']);
    expect(jobs.sent()).toHaveLength(3);
    expect(screen.text).toContain('0 succeeded, 3 stopped, 1 unsent');
  });

  it('refuses a line that is no run before it sends any, and a file that another process works on', async () => {
    const jobs = await batch(['fine'], 'app-workflow-bad');
    await appendFile(jobs.jobs, '[1]\n');
    const bad = await jobs.go();
    expect(bad).toMatchObject({ status: EXIT.usage });
    expect(bad.stderr).toContain('line 2: a line is an object');
    expect(jobs.sent()).toEqual([]);
    const other = await batch(['fine'], 'app-workflow-bad');
    await writeFile(`${other.output}.lock`, String(process.pid));
    expect((await other.go()).stderr).toContain(`Process ${process.pid} is at work on this file`);
  });

  it('without a file prints results as they come', async () => {
    const jobs = await batch(['a', 'b'], 'app-workflow-out');
    const { status, stdout } = await run(['src/cli/main.ts', 'run', '--many', jobs.jobs], jobs.env);
    expect(status).toBe(0);
    expect(lines(stdout).map((it) => JSON.parse(it).status)).toEqual(['succeeded', 'succeeded']);
  });
});
