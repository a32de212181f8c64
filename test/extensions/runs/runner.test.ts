/** One workflow, everything from the environment. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunner, runWorkflow } from '../../../src/extensions/runs/index.js';
import { DifyAPIError, DifyError, DifyRunError, DifyTimeoutError } from '../../../src/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const KEY = 'app-workflow-runner';
beforeEach(() => {
  mock.reset();
  vi.stubEnv('DIFY_BASE_URL', new URL(mock.url).origin);
  vi.stubEnv('DIFY_API_KEY', KEY);
  vi.stubEnv('DIFY_USER', 'alice');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What is logged: the line, and its fields. */
function logger() {
  const lines: string[] = [];
  return { lines, info: (line: string) => void lines.push(line.replace(/[\da-f-]{36}|\d+(?= ms)/g, '…')) };
}
const bodies = () => mock.requests().map((it) => it.body as Record<string, unknown>);

describe('runWorkflow', () => {
  it('needs nothing but inputs, with a base URL that lacks /v1', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { data } = await runWorkflow({ text: 'hello', data_meatinfo: 'x.h5ad' });
    expect(data.status).toBe('succeeded');
    expect(mock.requests()[0]).toMatchObject({ key: KEY, path: '/v1/workflows/run' });
    expect(bodies()[0]).toMatchObject({ inputs: { text: 'hello', data_meatinfo: 'x.h5ad' }, user: 'alice' });
    expect(told.mock.calls).toEqual([[expect.stringMatching(/^run [\da-f-]{36} succeeded in \d+ ms$/)]]);
  });

  it('is silent where it is told to be', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await runWorkflow({ text: 'hello' }, { logger: null });
    expect(told).not.toHaveBeenCalled();
  });

  it('names what is missing', async () => {
    vi.stubEnv('DIFY_USER', '');
    await expect(runWorkflow({ text: 'x' }, { logger: null })).rejects.toThrow('needs `user`');
    vi.stubEnv('DIFY_TIMEOUT', 'soon');
    expect(() => createRunner()).toThrow(/`DIFY_TIMEOUT` must be seconds above 0, and is "soon"/);
    expect(mock.requests()).toEqual([]);
  });

  it('counts DIFY_TIMEOUT in seconds', async () => {
    vi.stubEnv('DIFY_TIMEOUT', '0.2');
    vi.stubEnv('DIFY_API_KEY', `${KEY}+hang=true`);
    await expect(runWorkflow({ text: 'x' }, { logger: null })).rejects.toMatchObject({ clock: 'total', ms: 200 });
  });
});

describe('createRunner', () => {
  it('takes user, response mode, version and timeout for each run', async () => {
    const runner = createRunner({ user: 'bob', logger: null });
    const whole = await runner.run({ text: 'one' }, { response_mode: 'blocking', user: 'carol' });
    expect(whole.data.outputs).toBeTruthy();
    const streamed = await runner.run({ text: 'two' });
    expect(streamed.nodes.length).toBeGreaterThan(1);
    expect(bodies()).toMatchObject([
      { response_mode: 'blocking', user: 'carol' },
      { response_mode: 'streaming', user: 'bob' },
    ]);
    mock.next('workflows.run', { hang: true }, { key: KEY });
    await expect(runner.run({ text: 'x' }, { timeout: 100 })).rejects.toThrow(DifyTimeoutError);
    await expect(runner.run({}, { response_mode: 'fast' as never })).rejects.toThrow(DifyError);
  });

  it('says in a line at level info how each run ended, without what was sent', async () => {
    const log = logger();
    const runner = createRunner({ logger: log, retries: 0 });
    await runner.run({ text: 'secret' });
    mock.next('workflows.run', { code: 401 }, { key: KEY });
    await expect(runner.run({ text: 'secret' })).rejects.toThrow(DifyAPIError);
    mock.next('workflows.run', { drop: 'before' }, { key: KEY });
    await expect(runner.run({ text: 'secret' })).rejects.toThrow();
    mock.next('workflows.run', { hang: true }, { key: KEY });
    await expect(runner.run({ text: 'secret' }, { timeout: 1_000 })).rejects.toThrow();
    await expect(runner.run({ text: 'FAIL' })).rejects.toThrow(DifyRunError);
    expect(log.lines).toEqual([
      'run … succeeded in … ms',
      'run was refused in … ms: DifyAuthError 401 unauthorized',
      expect.stringMatching(/^run lost its connection in … ms: DifyConnectionError/),
      'run timed out in … ms: TimeoutError total',
      'run failed in … ms: DifyRunError',
    ]);
    expect(log.lines.join()).not.toContain('secret');
  });

  it('runs many at once: one that fails harms no other', async () => {
    const log = logger();
    const texts = ['one', 'FAIL', 'three'];
    const settled = await createRunner({ logger: log }).runMany(
      texts.map((text) => ({ text })),
      { concurrency: 2 },
    );
    expect(settled.map((it) => it.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(settled[1]).toMatchObject({ reason: expect.any(DifyRunError) });
    expect(settled.map((it) => it.index)).toEqual([0, 1, 2]);
    expect(log.lines).toHaveLength(3);
  });
});
