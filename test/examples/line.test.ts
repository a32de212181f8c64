/** `examples/line.ts` as it stands, between a mock of Dify and a stand-in for LINE. */
import { createHmac } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { type Platform, platform, type Taken } from './platform.js';
import { type Program, started } from './program.js';

const SECRET = 'channel-secret';

interface Scene {
  mock: Mock;
  api: Platform;
  program: Program;
  runs(): number;
}

const line = (): ReturnType<Parameters<typeof platform>[0]> => ({ json: {} });

async function scene(env: Record<string, string> = {}, answer: Parameters<typeof platform>[0] = line): Promise<Scene> {
  const mock = await startMock({ pace: 0 });
  onTestFinished(() => mock.close());
  const api = await platform(answer);
  const program = await started('examples/line.ts', {
    DIFY_BASE_URL: mock.url,
    DIFY_API_KEY: 'app-chat-1',
    LINE_CHANNEL_SECRET: SECRET,
    LINE_CHANNEL_TOKEN: 'channel-token',
    LINE_API: api.url,
    LINE_DATA_API: api.url,
    ...env,
  });
  return { mock, api, program, runs: () => mock.requests().filter((it) => it.operation?.startsWith('chat.')).length };
}

const texted = (userId: string, id: string, text: string, more: object = {}) => ({
  type: 'message',
  replyToken: `token-${id}`,
  webhookEventId: id,
  source: { type: 'user', userId },
  message: { id, type: 'text', text },
  ...more,
});

function post({ program }: Scene, events: unknown[], secret: string = SECRET): Promise<Response> {
  // With white space of its own: the signature is over the bytes, and not over what they mean.
  const body = JSON.stringify({ destination: 'bot', events }, undefined, 3);
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  return fetch(program.url, { method: 'POST', body, headers: { 'x-line-signature': signature } });
}

const textsOf = ({ body }: Taken): string[] => body.messages.map((it: { text: string }) => it.text);

describe('examples/line.ts', { timeout: 60_000 }, () => {
  it('answers with the reply token, and keeps a conversation for each user and group', async () => {
    const all = await scene();
    const { mock, api, program } = all;
    mock.next('chat.stream', { answer: '<think>hm</think>**Hi** Alice' });
    const group = { source: { type: 'group', groupId: 'group-1', userId: 'bob' } };
    expect((await post(all, [texted('alice', '1', 'Hi')])).status).toBe(200);
    await api.some(1);
    await post(all, [texted('alice', '2', 'And now?'), texted('bob', '3', 'Hello', group)]);
    const taken = await api.some(3);
    expect(taken[0]?.path).toBe('/v2/bot/message/reply');
    expect(taken[0]?.headers.authorization).toBe('Bearer channel-token');
    expect(taken[0]?.body).toEqual({ replyToken: 'token-1', messages: [{ type: 'text', text: 'Hi Alice' }] });
    expect(new Set(taken.map((it) => it.body.replyToken))).toEqual(new Set(['token-1', 'token-2', 'token-3']));
    const bodies = mock
      .requests()
      .filter((it) => it.operation?.startsWith('chat.'))
      .map((it) => it.body as { user: string; conversation_id?: string });
    const begun = bodies.map((it) => `${it.user} ${it.conversation_id ? 'goes on' : 'begins'}`);
    expect(begun.sort()).toEqual(['alice begins', 'alice goes on', 'group-1 begins']);
    expect(program.errors()).toBe('');
    expect(await program.stop()).toBe(0);
  });

  it('tells who asks a slow model to wait, and pushes the answer once', async () => {
    let failed = false;
    const all = await scene({ PATIENCE: '200' }, ({ path }) => {
      if (!path.endsWith('/push') || failed) return { json: {} };
      failed = true;
      return { status: 500, json: { message: 'later' } };
    });
    all.mock.next('chat.stream', { ttft: 800, answer: 'Slow, but here.' });
    await post(all, [texted('alice', '1', 'Hi')]);
    // LINE does not wait for the answer.
    expect(all.api.taken.filter((it) => it.path.endsWith('/push'))).toEqual([]);
    const [reply, push, again] = await all.api.some(3);
    expect([reply?.path, reply && textsOf(reply)]).toEqual([
      '/v2/bot/message/reply',
      ['One moment please, I am working on it…'],
    ]);
    expect(push?.body).toEqual({ to: 'alice', messages: [{ type: 'text', text: 'Slow, but here.' }] });
    // The same key: LINE would not show it twice.
    expect(push?.headers['x-line-retry-key']).toMatch(/^[\da-f-]{36}$/);
    expect(again?.headers['x-line-retry-key']).toBe(push?.headers['x-line-retry-key']);
    expect(all.runs()).toBe(1);
  });

  it('runs the app once for an event that is delivered again, and spends its token once', async () => {
    const all = await scene();
    all.mock.next('chat.stream', { ttft: 300, answer: 'Once.' });
    const event = texted('alice', '1', 'Hi');
    await post(all, [event]);
    await post(all, [{ ...event, deliveryContext: { isRedelivery: true } }]);
    await all.api.some(1);
    await post(all, [{ ...event, deliveryContext: { isRedelivery: true } }]);
    await post(all, [texted('alice', '2', 'Bye')]);
    const taken = await all.api.some(2);
    expect(await all.program.stop()).toBe(0);
    expect(taken.map((it) => it.body.replyToken)).toEqual(['token-1', 'token-2']);
    expect(all.runs()).toBe(2);
  });

  it('sends five messages at once, and the rest after them', async () => {
    const all = await scene();
    const paragraphs = Array.from({ length: 7 }, (_, at) => `${at} ${'word '.repeat(900).trim()}.`);
    all.mock.next('chat.stream', { answer: paragraphs.join('\n\n') });
    await post(all, [texted('alice', '1', 'Hi')]);
    const [reply, push] = await all.api.some(2);
    expect(reply && textsOf(reply)).toEqual(paragraphs.slice(0, 5));
    expect([push?.path, push && textsOf(push)]).toEqual(['/v2/bot/message/push', paragraphs.slice(5)]);
  });

  it('shows the app a picture', async () => {
    const all = await scene({}, ({ path }) =>
      path.endsWith('/content') ? { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) } : { json: {} },
    );
    await post(all, [texted('alice', '1', '', { message: { id: '42', type: 'image' } })]);
    const [content, reply] = await all.api.some(2);
    expect(content?.path).toBe('/v2/bot/message/42/content');
    expect(reply?.path).toBe('/v2/bot/message/reply');
    const sent = all.mock.requests().find((it) => it.operation?.startsWith('chat.'));
    expect(sent?.body).toMatchObject({ query: 'Please look at this.', files: [{ type: 'image' }] });
  });

  it('hears nobody who cannot sign, and nothing that is no message', async () => {
    const all = await scene();
    expect((await post(all, [texted('alice', '1', 'Hi')], 'guessed')).status).toBe(403);
    expect((await fetch(all.program.url, { method: 'POST', body: '{"events":[]}' })).status).toBe(403);
    expect((await fetch(all.program.url)).status).toBe(405);
    // What LINE sends to try the address.
    expect((await post(all, [])).status).toBe(200);
    expect((await post(all, [{ type: 'follow', source: { userId: 'alice' }, replyToken: 't' }])).status).toBe(200);
    expect(await all.program.stop()).toBe(0);
    expect([all.runs(), all.api.taken]).toEqual([0, []]);
  });
});
