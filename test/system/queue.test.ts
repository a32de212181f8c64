import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createQueue, type Outcome } from '../../src/extensions/runs/queue.node.js';
import { type JournalEntry, startMock } from '../../src/mock/index.js';
import { client, starts } from '../extensions/runs/busy.js';
import { type Redis, startRedis } from './redis.js';

let redis: Redis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis[Symbol.asyncDispose]());

const texts = (count: number) => Array.from({ length: count }, (_, n) => ({ inputs: { text: `n${n}` } }));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const it of items) out.push(it);
  return out;
}

async function startWorker(...args: string[]): Promise<ChildProcess> {
  const worker = fork('test/system/queue-worker.ts', args, { execArgv: ['--import', 'tsx'] });
  await once(worker, 'message');
  return worker;
}

describe('a queue', () => {
  it('starts each of 2,000 inputs once at most, though one of two workers is killed at half', async () => {
    const key = 'app-workflow-queue';
    const CONCURRENCY = 25;
    let ended = 0;
    let half = () => {};
    const atHalf = new Promise<void>((resolve) => {
      half = resolve;
    });
    const log = ({ operation }: JournalEntry) => {
      if (operation === 'workflows.run' && ++ended === 1_000) half();
    };
    // Some are caught before their first event and some after it.
    await using mock = await startMock({
      pace: 0,
      log,
      always: { answer: 'One two three.', delay: 40, chunk_delay: 80, jitter: 1 },
    });
    const args = [redis.url, mock.url, key, `${CONCURRENCY}`];
    const workers = await Promise.all([startWorker(...args), startWorker(...args)]);
    const [killed, other] = workers as [ChildProcess, ChildProcess];
    try {
      await using queue = await createQueue('runs', { connection: redis.url });
      await queue.enqueue(texts(2_000), { batch: 'half' });
      await atHalf;
      killed.kill('SIGKILL');
      expect((await queue.progress('half')).done).toBeLessThan(2_000);

      const outcomes: Outcome<'workflow'>[] = await all(queue.results('half'));
      expect(outcomes.map((it) => it.index)).toEqual(Array.from({ length: 2_000 }, (_, n) => n));
      const started = starts(mock, key);
      expect([...started.values()].filter((it) => it !== 1)).toEqual([]);

      const by = (status: string) => outcomes.filter((it) => it.status === status);
      const unknown = by('unknown').map((it) => it.index);
      const resumed = outcomes.filter((it) => it.resumed);
      console.log(`unknown: ${unknown.join(', ')}; resumed: ${resumed.map((it) => it.index).join(', ')}`);
      expect(by('rejected')).toEqual([]);
      expect(by('fulfilled').length + unknown.length).toBe(2_000);
      // What the dead worker held was followed by its id, or is named as unknown.
      expect(unknown.length + resumed.length).toBeGreaterThan(0);
      expect(unknown.length + resumed.length).toBeLessThanOrEqual(CONCURRENCY);
      expect(resumed.length).toBeGreaterThan(0);
      for (const { index, value, ids } of by('fulfilled')) {
        expect(started.get(`n${index}`)).toBe(1);
        expect(value?.data.status).toBe('succeeded');
        expect(value?.workflow_run_id).toBe(ids.workflow_run_id);
      }
      expect(await queue.progress('half')).toEqual({
        total: 2_000,
        done: 2_000,
        fulfilled: 2_000 - unknown.length,
        rejected: 0,
        unknown: unknown.length,
      });
    } finally {
      for (const worker of workers) worker.kill('SIGKILL');
      if (other.exitCode === null && other.signalCode === null) await once(other, 'exit');
    }
  }, 180_000);

  it('reports as unknown what was sent and had no id yet, and does not send it again', async () => {
    const key = 'app-workflow-unknown';
    await using mock = await startMock({ pace: 0 });
    mock.next('workflows.stream', { hang: true }, { key });
    const killed = await startWorker(redis.url, mock.url, key, '1');
    await using queue = await createQueue('runs', { connection: redis.url });
    await queue.enqueue(texts(1), { batch: 'unknown' });
    await vi.waitFor(() => expect(mock.requests()).toHaveLength(1), { timeout: 10_000, interval: 20 });
    killed.kill('SIGKILL');
    await using _worker = await queue.work(client(mock, key), { stalledAfter: 500 });
    expect(await all(queue.results('unknown'))).toMatchObject([{ index: 0, status: 'unknown', ids: {} }]);
    expect(mock.requests()).toHaveLength(1);
  });

  it('puts back what the server had no lane for, and reports what it refused', async () => {
    const key = 'app-workflow-queue-busy';
    await using mock = await startMock({ pace: 0, always: { answer: 'Done.' } });
    mock.next('workflows.stream', { example: 'tooManyRequests' }, { key, times: 12 });
    await using queue = await createQueue('busy', { connection: redis.url });
    const inputs = [...texts(40), { inputs: { text: 'FAIL' } }, { inputs: {} }];
    const { batch, total } = await queue.enqueue(inputs);
    expect(total).toBe(42);
    await using _worker = await queue.work(client(mock, key), { concurrency: 8 });
    const outcomes = await all(queue.results(batch));
    expect(outcomes.slice(0, 40).map((it) => it.status)).toEqual(Array(40).fill('fulfilled'));
    expect(outcomes[40]).toMatchObject({
      status: 'rejected',
      reason: { name: 'DifyRunError' },
      value: { data: { status: 'failed' } },
    });
    expect([...starts(mock, key).values()].every((it) => it === 1)).toBe(true);
    const refused = mock.requests().filter((it) => it.status === 400);
    expect(refused).toHaveLength(12);
    await queue.forget(batch);
    await expect(queue.progress(batch)).rejects.toThrow(/There is no `batch`/);
  });

  it('adds nothing twice when a batch is put in again', async () => {
    const key = 'app-chat-queue';
    await using mock = await startMock({ pace: 0, always: { answer: 'Done.' } });
    await using queue = await createQueue('again', { connection: redis.url, kind: 'chat' });
    const inputs = ['a', 'b', 'c'].map((query) => ({ query }));
    await queue.enqueue(inputs.slice(0, 2), { batch: 'monday' });
    await using _worker = await queue.work(client(mock, key));
    await all(queue.results('monday'));
    await queue.enqueue(inputs, { batch: 'monday' });
    const outcomes = await all(queue.results('monday'));
    expect(outcomes.map(({ status, ids }) => [status, typeof ids.message_id])).toEqual(
      Array(3).fill(['fulfilled', 'string']),
    );
    expect(Object.fromEntries(starts(mock, key))).toEqual({ a: 1, b: 1, c: 1 });
  });

  it('refuses what is not JSON, or no batch, before anything is sent', async () => {
    await using queue = await createQueue('wrong', { connection: redis.url });
    const file = new Blob(['Hi']) as never;
    await expect(queue.enqueue([{ inputs: { file } }])).rejects.toThrow('`inputs[0].inputs.file` is no JSON but Blob');
    await expect(queue.enqueue([{ text: 'Hi' } as never])).rejects.toThrow('`inputs[0]` has no `inputs`');
    await expect(queue.enqueue([], { batch: 'a:b' })).rejects.toThrow('`batch`');
    await expect(queue.results('nowhere').next()).rejects.toThrow('There is no `batch` nowhere');
  });
});
