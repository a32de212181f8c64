/** Tests of code that talks to Dify: one mock for a file, a key of its own for each test. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// In a project of yours: from 'dify-kit' and from 'dify-kit/mock'.
import { Dify, DifyRateLimitError } from '../src/index.js';
import { type Mock, startMock } from '../src/mock/index.js';

/** What is tested: an answer, asked for once more where the server is busy. */
async function askTwice(dify: Dify, query: string): Promise<string> {
  try {
    return (await dify.chat.send({ query })).answer;
  } catch (error) {
    if (!(error instanceof DifyRateLimitError)) throw error;
    return (await dify.chat.send({ query })).answer;
  }
}

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const client = (apiKey: string) => new Dify({ baseUrl: mock.url, apiKey, user: 'alice' });

describe('askTwice', () => {
  it('answers', async () => {
    mock.next('chat.send', { answer: 'Refunds take 3 days.' }, { key: 'app-chat-calm' });
    expect(await askTwice(client('app-chat-calm'), 'How long does a refund take?')).toBe('Refunds take 3 days.');
  });

  it('asks again when the server is busy', async () => {
    mock.next('chat.send', { code: 429, error: 'too_many_requests' }, { key: 'app-chat-busy' });
    expect(await askTwice(client('app-chat-busy'), 'Hello')).toContain('Hello');
    const came = mock.requests().filter((it) => it.key === 'app-chat-busy');
    expect(came.map((it) => it.status)).toEqual([429, 200]);
    // Nothing that was sent is against the specification.
    expect(came.flatMap((it) => it.violations)).toEqual([]);
  });
});
