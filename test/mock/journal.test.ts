import { describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';
import { Client } from './client.js';

const asked = (query: string) => ({ inputs: {}, query, user: 'alice' });

describe('the journal', () => {
  it('lets go of the oldest bodies, and of nothing else, when all are too large', async () => {
    await using mock = await startMock({ pace: 0, journalBytes: 2_500 });
    const app = new Client(mock, 'app-chat-journal');
    for (const it of ['a', 'b', 'c']) await app.post('/chat-messages', asked(it.repeat(1_000)));
    const size = JSON.stringify(asked('a'.repeat(1_000))).length;
    const bodies = mock.requests().map((it) => it.body);
    expect(bodies).toEqual([`${size} bytes`, asked('b'.repeat(1_000)), asked('c'.repeat(1_000))]);
    expect(mock.requests().map((it) => it.operation)).toEqual(['chat.send', 'chat.send', 'chat.send']);
  });

  it('keeps the last body however large it is, and forgets what is reset', async () => {
    await using mock = await startMock({ pace: 0, journalBytes: 1_500 });
    const [one, other] = [new Client(mock, 'app-chat-1'), new Client(mock, 'app-chat-2')];
    await one.post('/chat-messages', asked('a'.repeat(2_000)));
    expect(mock.requests()[0]?.body).toMatchObject({ user: 'alice' });
    mock.reset('app-chat-1');
    await other.post('/chat-messages', asked('b'.repeat(700)));
    await other.post('/chat-messages', asked('c'.repeat(600)));
    expect(mock.requests().map((it) => typeof it.body)).toEqual(['object', 'object']);
  });

  it('names what is wrong with a request that is refused for something else first', async () => {
    await using mock = await startMock({ pace: 0 });
    const { json } = await new Client(mock, 'app-chat-1').post('/chat-messages', { inputs: {}, query: 7 });
    expect(json.message).toBe('Arg user must be provided.');
    expect(mock.requests()[0]?.violations).toEqual([
      "body/user: Request body must have required property 'user'",
      'body/query: Request body property query must be string',
    ]);
  });

  it('refuses a bound that is none', async () => {
    await expect(startMock({ journalBytes: -1 })).rejects.toThrow('`journalBytes` is a number of at least 0');
  });
});
