import { describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client } from './client.js';

const now = () => Date.parse('2026-11-21T05:46:15Z');
const session = async (mock: Mock, key: string): Promise<string[]> => {
  const app = new Client(mock, key);
  const texts: string[] = [];
  for (const query of ['one', 'two']) {
    texts.push(
      (await app.post('/chat-messages', { inputs: {}, query, user: 'alice', response_mode: 'streaming' })).text,
    );
  }
  texts.push((await app.get('/conversations?user=alice')).text);
  return texts;
};

describe('the mock', () => {
  it('gives the same ids to the same calls, whatever else goes on', async () => {
    await using one = await startMock({ pace: 0, now });
    await using two = await startMock({ pace: 0, now });
    const alone = await session(one, 'app-chat-a');
    const [among] = await Promise.all(['app-chat-a', 'app-chat-b', 'app-agent-c'].map((key) => session(two, key)));
    expect(among).toEqual(alone);
    await using other = await startMock({ pace: 0, now, seed: 'other' });
    expect(await session(other, 'app-chat-a')).not.toEqual(alone);
  });

  it('forgets one key, or all of them', async () => {
    await using mock = await startMock({ pace: 0, now });
    const first = await session(mock, 'app-chat-a');
    await session(mock, 'app-chat-b');
    mock.reset('app-chat-a');
    expect(mock.requests().every((it) => it.key === 'app-chat-b')).toBe(true);
    expect(await session(mock, 'app-chat-a')).toEqual(first);
    mock.reset();
    expect(mock.requests()).toEqual([]);
    expect((await new Client(mock, 'app-chat-b').get('/conversations?user=alice')).json.data).toEqual([]);
  });

  it('keeps a journal of what it was asked', async () => {
    await using mock = await startMock({ pace: 0 });
    const app = new Client(mock, 'app-chat');
    await app.get('/conversations?user=alice&limit=500');
    await new Client(mock).get('/nothing');
    expect(mock.requests()).toMatchObject([
      {
        method: 'GET',
        path: '/v1/conversations?user=alice&limit=500',
        operation: 'conversations.list',
        key: 'app-chat',
        status: 400,
        violations: ['query/limit: Request query parameter limit must be <= 100'],
      },
      { method: 'GET', path: '/v1/nothing', status: 404, violations: [] },
    ]);
    expect(mock.requests()[0]?.at).toBeGreaterThan(0);
  });

  it('listens where it is told, and not where somebody else does', async () => {
    await using mock = await startMock({ pace: 0 });
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port })).rejects.toThrow('EADDRINUSE');
    await expect(startMock({ pace: -1 })).rejects.toThrow('`pace` is a number of at least 0, not -1.');
    await mock.close();
    await expect(fetch(`${mock.url}/info`)).rejects.toThrow();
    await mock.close();
  });

  it('takes its time', async () => {
    await using mock = await startMock({ pace: 1 });
    const started = performance.now();
    await new Client(mock, 'app-workflow').post('/workflows/run', { inputs: { text: 'x' }, user: 'alice' });
    expect(performance.now() - started).toBeGreaterThan(150);
  });
});
