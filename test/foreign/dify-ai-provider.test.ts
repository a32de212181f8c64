/** npm `dify-ai-provider` 1.1.1 under the AI SDK, against the mock: whoever builds on `ai` should be able to test with it as well. */
import { APICallError, generateText, streamText } from 'ai';
import { createDifyProvider } from 'dify-ai-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const headers = { 'user-id': 'alice' };
const model = (apiKey: string, responseMode: 'blocking' | 'streaming' = 'streaming') =>
  createDifyProvider({ baseURL: mock.url })('app', { apiKey, responseMode, logger: false });
/** It keeps the conversation in its metadata, under its own name. */
const conversationOf = (metadata: unknown): string =>
  (Object.values(metadata as Record<string, { conversationId: string }>)[0] as { conversationId: string })
    .conversationId;

describe('dify-ai-provider 1.1.1', () => {
  it('generates a text, whose usage is that of the stream', async () => {
    const told = await generateText({ model: model('app-chat-ai', 'blocking'), prompt: 'Hello there?', headers });
    expect(told.text).toContain('Hello there?');
    expect(told.finishReason).toBe('stop');
    expect(told.usage.totalTokens).toBeGreaterThan(0);
    expect(mock.requests()[0]).toMatchObject({ operation: 'chat.send', status: 200, body: { user: 'alice' } });
  });

  it.each(['app-chat-ai', 'app-agent-ai', 'app-chatflow-ai'])('streams a text of %s', async (key) => {
    const told = streamText({ model: model(key), prompt: 'Word by word?', headers });
    const pieces: string[] = [];
    for await (const piece of told.textStream) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toContain('Word by word?');
    expect(await told.finishReason).toBe('stop');
    expect(mock.requests().map((it) => it.operation)).toEqual(['chat.send']);
  });

  it('goes on in a conversation', async () => {
    const first = await generateText({ model: model('app-chat-ai', 'blocking'), prompt: 'One', headers });
    const id = conversationOf(first.providerMetadata);
    const goesOn = { ...headers, 'chat-id': id };
    const second = streamText({ model: model('app-chat-ai'), prompt: 'Two', headers: goesOn });
    await second.consumeStream();
    const bodies = mock.requests().map((it) => it.body as { conversation_id?: string });
    expect(bodies[1]?.conversation_id).toBe(id);
    expect(conversationOf(await second.providerMetadata)).toBe(id);
  });

  it('fails with what the server said', async () => {
    mock.next('chat.send', { code: 401 }, { key: 'app-chat-ai' });
    const refused = generateText({ model: model('app-chat-ai', 'blocking'), prompt: 'Hello', headers, maxRetries: 0 });
    const error = await refused.catch((it: unknown) => it);
    expect(error).toBeInstanceOf(APICallError);
    expect(error).toMatchObject({ statusCode: 401 });
  });
});
