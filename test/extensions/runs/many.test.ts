import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatMany, completeMany, type Progress, runMany } from '../../../src/extensions/runs/index.js';
import {
  DifyAbortError,
  DifyConnectionError,
  DifyError,
  DifyRateLimitError,
  DifyRunError,
  DifyServerError,
} from '../../../src/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { asked, client, lanes, starts } from './busy.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0, always: { answer: 'Done.' } });
});
afterAll(() => mock.close());

const texts = (count: number) => Array.from({ length: count }, (_, n) => ({ inputs: { text: `n${n}` } }));

describe('runMany', () => {
  it('gives 2,000 results in order, each run started once, while the server has lanes for 20 of 50', async () => {
    const key = 'app-workflow-2000';
    const seen: Progress[] = [];
    const results = await runMany(client(mock, key, lanes(20)), texts(2_000), {
      concurrency: 50,
      onProgress: (it) => seen.push(it),
    });

    expect(results).toHaveLength(2_000);
    for (const [n, one] of results.entries()) {
      expect(one).toMatchObject({ index: n, input: { inputs: { text: `n${n}` } }, status: 'fulfilled' });
      if (one.status === 'fulfilled') expect(JSON.stringify(one.value.data.inputs)).toContain(`"n${n}"`);
    }
    const started = starts(mock, key);
    expect(started.size).toBe(2_000);
    expect([...started.values()].every((it) => it === 1)).toBe(true);
    const refused = asked(mock, key).filter((it) => it.status === 400).length;
    expect(refused).toBeGreaterThan(20);
    expect(results.reduce((sum, it) => sum + it.attempts - 1, 0)).toBe(refused);
    expect(seen.map((it) => it.done)).toEqual(Array.from({ length: 2_000 }, (_, n) => n + 1));
    expect(Math.min(...seen.map((it) => it.lanes))).toBeLessThan(20);
    expect(seen.at(-1)).toMatchObject({ done: 2_000, failed: 0, total: 2_000, running: 0 });
  }, 120_000);

  it('takes inputs only as fast as the results are read', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield { inputs: { text: `n${taken++}` } };
    }
    let read = 0;
    for await (const one of runMany(client(mock, 'app-workflow-slow'), endless(), { concurrency: 4 })) {
      expect(one.status).toBe('fulfilled');
      expect(taken - read).toBeLessThanOrEqual(5);
      if (++read === 20) break;
    }
    expect(taken).toBeLessThanOrEqual(25);
  });

  it('tells of a run that failed, with its result, and goes on', async () => {
    const dify = client(mock, 'app-workflow-fails');
    const inputs = ['a', 'FAIL', 'b'].map((text) => ({ inputs: { text } }));
    const [a, failed, b] = await runMany(dify, inputs);
    expect([a?.status, b?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(failed).toMatchObject({ status: 'rejected', attempts: 1, partial: { data: { status: 'failed' } } });
    expect(failed?.status === 'rejected' && failed.reason).toBeInstanceOf(DifyRunError);
  });

  it('never sends again what may have started', async () => {
    const key = 'app-workflow-once';
    mock.next('workflows.stream', { code: 502 }, { key });
    mock.next('workflows.stream', { drop: 'before' }, { key });
    mock.next('workflows.stream', { code: 429, error: 'rate_limit_error' }, { key });
    const results = await runMany(client(mock, key), texts(3), { concurrency: 1 });
    expect(results.map((it) => it.attempts)).toEqual([1, 1, 1]);
    const reasons = results.map((it) => (it.status === 'rejected' ? it.reason : undefined));
    expect(reasons[0]).toBeInstanceOf(DifyServerError);
    expect(reasons[1]).toBeInstanceOf(DifyConnectionError);
    expect(reasons[2]).toBeInstanceOf(DifyRateLimitError);
    expect(asked(mock, key)).toHaveLength(3);
  });

  it('waits as long as the server asks for, and asks `shouldRetry`', async () => {
    const key = 'app-workflow-asked';
    mock.next('workflows.stream', { code: 503, retry_after: 1 }, { key });
    const began = performance.now();
    const asked: number[] = [];
    const shouldRetry = ({ attempt }: { attempt: number }) => asked.push(attempt) > 0;
    expect(await runMany(client(mock, key), texts(1), { shouldRetry })).toMatchObject([{ attempts: 2 }]);
    expect(performance.now() - began).toBeGreaterThan(990);
    expect(asked).toEqual([1]);
    mock.next('workflows.stream', { code: 503, retry_after: 1 }, { key });
    const refused = await runMany(client(mock, key), texts(1), { shouldRetry: () => false });
    expect(refused).toMatchObject([{ status: 'rejected', attempts: 1 }]);
  });

  it('gives up after `retries`', async () => {
    const key = 'app-workflow-gives-up';
    mock.next('workflows.stream', { code: 429, error: 'too_many_requests' }, { key, times: 3 });
    const [one] = await runMany(client(mock, key), texts(1), { retries: 2 });
    expect(one).toMatchObject({ status: 'rejected', attempts: 3 });
    expect(one).not.toHaveProperty('partial');
    expect(one?.status === 'rejected' && one.reason).toMatchObject({ attempts: 3, stopped: '`retries` is 2' });
  });

  it('sends again where no connection came about', async () => {
    let tries = 0;
    const dify = client(mock, 'app-workflow-refused', async (url, init) => {
      if (tries++ === 0) throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED', syscall: 'connect' } });
      return fetch(url, init);
    });
    expect(await runMany(dify, texts(1))).toMatchObject([{ status: 'fulfilled', attempts: 2 }]);
  });

  it('ends with its signal: what has ended stays, what is under way is aborted, the rest is not taken', async () => {
    const key = 'app-workflow-abort';
    const controller = new AbortController();
    const results = await runMany(client(mock, key), texts(100), {
      concurrency: 2,
      signal: controller.signal,
      onProgress: ({ done }) => done === 5 && controller.abort(),
    });
    expect(results.length).toBeLessThan(10);
    expect(results.slice(0, 4).map((it) => it.status)).toEqual(Array(4).fill('fulfilled'));
    const last = results.at(-1);
    expect(last?.status === 'rejected' && last.reason).toBeInstanceOf(DifyAbortError);
    expect(await runMany(client(mock, key), texts(3), { signal: AbortSignal.abort() })).toEqual([]);
  });

  it('throws what its inputs throw, when the runs before have ended', async () => {
    function* broken() {
      yield { inputs: { text: 'a' } };
      throw new Error('The file ends here.');
    }
    const statuses: string[] = [];
    const iterate = async () => {
      for await (const one of runMany(client(mock, 'app-workflow-broken'), broken())) statuses.push(one.status);
    };
    await expect(iterate()).rejects.toThrow('The file ends here.');
    expect(statuses).toEqual(['fulfilled']);
  });

  it('refuses what is no batch before anything is sent', async () => {
    const key = 'app-workflow-wrong';
    const dify = client(mock, key);
    expect(() => runMany(dify, texts(1), { concurrency: 0 })).toThrow(/`concurrency`/);
    expect(() => runMany(dify, texts(1), { retries: -1 })).toThrow(/`retries`/);
    expect(() => runMany(dify, 7 as never)).toThrow(/`inputs`/);
    const [one] = await runMany(dify, [{ text: 'a' } as never]);
    expect(one?.status === 'rejected' && one.reason).toBeInstanceOf(DifyError);
    expect(one?.status === 'rejected' && String(one.reason)).toMatch(/`inputs\[0\]` has no `inputs`/);
    const twice = runMany(dify, []);
    expect(await twice).toEqual([]);
    await expect(twice[Symbol.asyncIterator]().next()).rejects.toThrow(/runs once/);
    expect(asked(mock, key)).toEqual([]);
  });
});

it('chatMany asks each question in a conversation of its own, for the user that it names', async () => {
  const results = await chatMany(client(mock, 'app-chat-many'), [{ query: 'a' }, { query: 'b', user: 'bob' }], {
    user: 'carol',
  });
  const conversations = results.map((it) => it.status === 'fulfilled' && it.value.conversation_id);
  expect(new Set(conversations).size).toBe(2);
  expect(results.map((it) => it.status === 'fulfilled' && it.value.answer)).toEqual(['Done.', 'Done.']);
  const users = asked(mock, 'app-chat-many').map((it) => (it.body as { user: string }).user);
  expect(users.sort()).toEqual(['bob', 'carol']);
});

it('completeMany writes a text for each', async () => {
  const inputs = [{ inputs: { query: 'a' } }, { inputs: { query: 'b' } }];
  const results = await completeMany(client(mock, 'app-completion-many'), inputs);
  expect(results.map((it) => it.status === 'fulfilled' && it.value.answer)).toEqual(['Done.', 'Done.']);
});
