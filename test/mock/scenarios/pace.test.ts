import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Dify, DifyTimeoutError } from '../../../src/index.js';
import { clock } from '../../../src/mock/clock.js';
import { Mint } from '../../../src/mock/ids.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import type { Beat } from '../../../src/mock/runs/task.js';
import { timed } from '../../../src/mock/scenarios/pace.js';
import type { Scenario } from '../../../src/mock/scenarios/words.js';
import type { World } from '../../../src/mock/world.js';
import { Client } from '../client.js';
import { ask, frames, wire } from './wire.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const dify = (apiKey: string) => new Dify({ baseUrl: mock.url, apiKey, user: 'alice', retries: 0 });
const stream = (key: string, url = mock.url) =>
  wire(url, '/chat-messages', { method: 'POST', key, body: ask('one two') });
/** A timer may go off a millisecond before its time. */
const EARLY = 2;

describe('waits for words', () => {
  const word: Beat = { event: 'message', answer: 'x' };
  const beats: Beat[] = [70, { event: 'workflow_started' }, 75, word, 8, word, 8, word, 10, { event: 'message_end' }];
  const waits = (scenario: Scenario, pace = 1) => {
    const world = { clock: clock(Date.now, pace) } as World;
    return [...timed(beats, scenario, world, new Mint('x'))].filter((it) => typeof it === 'number');
  };

  it.each<[Scenario, number, number[]]>([
    [{ ttft: 300, chunk_delay: 40 }, 1, [70, 230, 40, 40, 10]],
    [{ ttft: 300, chunk_delay: 40 }, 0, [0, 300, 40, 40, 0]],
    [{ ttft: 50 }, 1, [70, 0, 8, 8, 10]],
    [{ chunk_delay: 0 }, 10, [700, 750, 0, 0, 100]],
  ])('are those of %j at pace %d', (scenario, pace, expected) => expect(waits(scenario, pace)).toEqual(expected));

  it('stay as they are where nothing is said of them', () => {
    expect(waits({ delay: 5 })).toEqual(beats.filter((it) => typeof it === 'number'));
  });

  it('vary by chance, the same chance every time', () => {
    const first = waits({ chunk_delay: 100, jitter: 0.2 });
    const words = first.slice(2, 4);
    for (const it of words) expect(Math.abs(it - 100)).toBeLessThanOrEqual(20);
    expect(new Set(words).size).toBe(2);
    expect(waits({ chunk_delay: 100, jitter: 0.2 })).toEqual(first);
  });
});

describe('a slow model', () => {
  it('takes its time before the first word and between words', async () => {
    const began = performance.now();
    const client = dify('app-chat+ttft=100;chunk_delay=10');
    let first = 0;
    let words = 0;
    for await (const event of client.chat.stream({ query: 'hi' })) {
      first ||= performance.now() - began;
      if (event.event === 'message') words++;
    }
    expect(first).toBeGreaterThan(100 - EARLY);
    expect(performance.now() - began).toBeGreaterThan(100 + (words - 1) * (10 - EARLY));
  });

  it('varies by order of any door', async () => {
    for (const ask of ['header', 'one-shot']) {
      const began = performance.now();
      const key = `app-chat-${ask}`;
      if (ask === 'one-shot') mock.next({ chunk_delay: 10, jitter: 0.5 }, { key });
      const response = await fetch(`${mock.url}/chat-messages`, {
        method: 'POST',
        body: JSON.stringify({ query: 'hi', inputs: {}, user: 'alice', retries: 0 }),
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          ...(ask === 'header' && { prefer: 'chunk_delay=10, jitter=.5' }),
        },
      });
      const { usage } = ((await response.json()) as { metadata: { usage: { completion_tokens: number } } }).metadata;
      expect(performance.now() - began).toBeGreaterThan((usage.completion_tokens - 2) * (5 - EARLY));
      expect(mock.requests().findLast((it) => it.key === key)?.scenario).toEqual({ chunk_delay: 10, jitter: 0.5 });
    }
  });

  it('takes as long for a whole answer', async () => {
    const began = performance.now();
    mock.next('chat.send', { ttft: 80, chunk_delay: 5 }, { key: 'app-chatflow-whole' });
    const asking = { query: 'hi', inputs: {}, user: 'alice' };
    await new Client(mock, 'app-chatflow-whole').post('/chat-messages', asking);
    expect(performance.now() - began).toBeGreaterThan(80 + 20 * (5 - EARLY));
  });

  it('is not slower for a slow mock', async () => {
    await using slow = await startMock({ pace: 100 });
    const began = performance.now();
    const { text } = await stream('app-chat+ttft=1;chunk_delay=1', slow.url);
    expect(frames(text)).toBeGreaterThan(10);
    // Its own first word would have come after 7.5 s, and the others 0.8 s after each other.
    expect(performance.now() - began).toBeLessThan(7_000);
  });

  it('can be stopped', async () => {
    const client = dify('app-chat-stopped');
    mock.next('chat.stream', { ttft: 0, chunk_delay: 3_600_000 }, { key: 'app-chat-stopped' });
    const names: string[] = [];
    const answer = client.chat.stream({ query: 'hi' });
    for await (const event of answer) {
      names.push(event.event);
      if (names.length === 1 && event.event === 'message') await client.chat.stop({ task_id: event.task_id });
    }
    expect(names).toEqual(['message', 'message_end']);
  });

  it('plays an example in its own time', async () => {
    const began = performance.now();
    const { text } = await stream('app-chat+example=chat;chunk_delay=20');
    expect(performance.now() - began).toBeGreaterThan((frames(text) - 2) * (20 - EARLY));
  });
});

describe('pings', () => {
  it('come as often as is asked for', async () => {
    const { text } = await stream('app-chat+ttft=200;ping=5');
    const [before = ''] = text.split('data: ');
    expect(before.split('event: ping\n\n').length).toBeGreaterThan(3);
    mock.next('chat.stream', { ttft: 50, ping: 60_000 }, { key: 'app-chat-quiet' });
    expect((await stream('app-chat-quiet')).text).not.toContain('ping');
  });
});

describe('an answer that does not come', () => {
  it('comes late', async () => {
    const began = performance.now();
    const { status } = await fetch(`${mock.url}/info`, {
      headers: { authorization: 'Bearer app-chat', prefer: 'delay=100, code=503' },
    });
    expect(status).toBe(503);
    expect(performance.now() - began).toBeGreaterThan(100 - EARLY);
    mock.next('app.info', { delay: 60 }, { key: 'app-late' });
    expect((await dify('app-late').app.info()).mode).toBe('chat');
    expect(mock.requests().findLast((it) => it.key === 'app-late')?.ms).toBeGreaterThan(60 - EARLY);
  });

  it('never comes, until the client gives up', async () => {
    const leave = new AbortController();
    const asked = fetch(`${mock.url}/info`, {
      headers: { authorization: 'Bearer app-hung', prefer: 'hang, code=503' },
      signal: leave.signal,
    });
    const entry = () => mock.requests().find((it) => it.key === 'app-hung');
    await vi.waitFor(() => expect(entry()?.scenario).toEqual({ hang: true, code: 503 }));
    leave.abort();
    await expect(asked).rejects.toThrow('abort');
    await vi.waitFor(() => expect(entry()?.ms).toBeGreaterThan(0));
    expect(entry()?.status).toBe(0);
  });

  it('is a timeout of the client', async () => {
    const client = new Dify({ baseUrl: mock.url, apiKey: 'app-hung-2', user: 'alice', retries: 0, timeout: 100 });
    mock.next({ hang: true }, { key: 'app-hung-2', times: 9 });
    await expect(client.app.info()).rejects.toBeInstanceOf(DifyTimeoutError);
  });

  it('does not keep the mock from closing', async () => {
    const other = await startMock({ always: { hang: true } });
    const asked = fetch(`${other.url}/info`, { headers: { authorization: 'Bearer app-x' } }).catch((it) => it);
    await vi.waitFor(() => expect(other.requests()).toHaveLength(1));
    await other.close();
    expect(await asked).toBeInstanceOf(Error);
  });
});
