import { describe, expect, it } from 'vitest';
import { type GatewayOptions, gateway } from '../../src/gateway/index.js';
import { CALLER, gate, json, SECRET } from './gate.js';

const chat = (headers: Record<string, string> = {}) => ['/chat?platform=chat&query=Hi', { headers }] as const;
const userOf = ({ mock }: { mock: { requests(): { body?: unknown }[] } }) =>
  (mock.requests().at(-1)?.body as { user?: string } | undefined)?.user;

describe('a refusal', () => {
  it.each([
    ['a wrong platform', '/chat?platform=nobody&query=Hi', 404, 'not_found'],
    ['no platform where there are several', '/chat?query=Hi', 400, 'invalid_param'],
    ['no question', '/chat?platform=chat', 400, 'invalid_param'],
    ['no conversation', '/chat/history?platform=chat', 400, 'invalid_param'],
    ['a word of `stream`', '/chat?platform=chat&query=Hi&stream=yes', 400, 'invalid_param'],
    ['a word of `think`', '/chat?platform=chat&query=Hi&think=no', 400, 'invalid_param'],
    ['a wrong name', '/apps/nobody/v1/info', 404, 'not_found'],
    ['a wrong path', '/chats/nothing', 404, 'not_found'],
  ])('is in the envelope of Dify: %s', async (_what, path, status, code) => {
    const { ask, mock } = await gate();
    const response = await ask(path);
    expect(response.status).toBe(status);
    const envelope = await json(response);
    expect(Object.keys(envelope).sort()).toEqual(['code', 'message', 'status']);
    expect(envelope).toMatchObject({ status, code });
    expect(mock.requests()).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['a form of another page', 'query=Hi', 'application/x-www-form-urlencoded', 415],
    ['text', '{"query":"Hi"}', 'text/plain', 415],
    ['too much', JSON.stringify({ query: 'x'.repeat(2_000) }), 'application/json', 413],
  ])('of a body: %s', async (_what, body, type, status) => {
    const { post, mock } = await gate({ limits: { json: 1_000 } });
    for (const path of ['/chat?platform=chat', '/apps/chat/v1/chat-messages']) {
      expect(await json(post(path, body, { 'content-type': type }))).toMatchObject({ status });
    }
    expect(mock.requests()).toEqual([]);
  });

  it.each(['/chat?platform=chat', '/apps/chat/v1/files/upload'])(
    'of a huge body without a length, which is not read to its end: %s',
    async (path) => {
      const { ask } = await gate({ limits: { json: 100_000, form: 100_000 } });
      const isForm = path.endsWith('upload');
      let sent = 0;
      const chunk = new TextEncoder().encode(' '.repeat(10_000));
      const body = new ReadableStream({
        pull(controller) {
          const first =
            isForm && !sent ? '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n' : '';
          controller.enqueue(first ? new TextEncoder().encode(first) : chunk);
          sent += chunk.length;
        },
      });
      const headers = { 'content-type': isForm ? 'multipart/form-data; boundary=b' : 'application/json' };
      expect(await json(ask(path, { method: 'POST', body, headers }))).toMatchObject({
        status: 413,
        code: 'request_entity_too_large',
      });
      expect(sent).toBeLessThan(1_000_000);
    },
  );
});

describe('who asks', () => {
  it('is nobody without a user, a caller or a cookie', async () => {
    const { ask, mock } = await gate({ anonymous: false });
    expect(await json(ask(...chat()))).toMatchObject({
      status: 401,
      code: 'unauthorized',
      message: expect.stringContaining('user'),
    });
    expect(await json(ask('/apps/chat/v1/info'))).toMatchObject({ status: 401 });
    expect(mock.requests()).toEqual([]);
  });

  it('is refused with a token that is none, also where cookies are made', async () => {
    const { ask } = await gate();
    expect(await json(ask(...chat({ authorization: 'Bearer app-chat-1' })))).toMatchObject({
      status: 401,
      message: 'The token is no key of a caller of this gateway.',
    });
  });

  it('is one user for each cookie, and a cookie that was changed is none', async () => {
    const one = await gate();
    const first = (await one.ask(...chat())).headers.get('set-cookie')?.split(';')[0] ?? '';
    const user = userOf(one);
    expect((await one.ask(...chat({ cookie: `a=b; ${first}` }))).headers.get('set-cookie')).toBeNull();
    expect(userOf(one)).toBe(user);
    const forged = first.replace(/anon-./, (it) => (it.endsWith('0') ? 'anon-1' : 'anon-0'));
    expect((await one.ask(...chat({ cookie: forged }))).headers.get('set-cookie')).toContain('dify_user=');
    expect(userOf(one)).not.toBe(user);
    const other = await gate({ secret: SECRET.toUpperCase() });
    expect((await other.ask(...chat({ cookie: first }))).headers.get('set-cookie')).toContain('dify_user=');
  });

  it('may name a user only with the key of a caller', async () => {
    const it = await gate();
    await it.ask('/chat?platform=chat&query=Hi&user=mallory', { headers: { 'x-dify-user': 'mallory' } });
    expect(userOf(it)).toMatch(/^anon-/);
    await it.ask('/chat?platform=chat&query=Hi&user=bob', { headers: { authorization: `Bearer ${CALLER}` } });
    expect(userOf(it)).toBe('bob');
    await it.call('/chat?platform=chat&query=Hi');
    expect(userOf(it)).toBe('alice');
    expect(await json(it.ask(...chat({ authorization: `Bearer ${CALLER}` })))).toMatchObject({ status: 400 });
  });

  it('is whom the function says, whatever the request says', async () => {
    const seen: unknown[] = [];
    const it = await gate({
      user: (request, asked) => {
        seen.push(asked);
        return request.headers.get('x-session') ?? undefined;
      },
    });
    await it.ask('/chat?platform=chat&query=Hi&user=mallory', { headers: { 'x-session': 'carol' } });
    expect(userOf(it)).toBe('carol');
    await it.call('/chat?platform=chat&query=Hi');
    expect(userOf(it)).toBe('alice');
    expect(seen).toEqual([{ app: 'chat' }, { app: 'chat', caller: 'shop' }]);
  });
});

describe('browsers', () => {
  it.each([
    ['/chat?platform=chat&query=Hi', 'GET', 'cross-site', 403],
    ['/workflows/run?platform=workflow&text=a', 'GET', 'same-site', 403],
    ['/apps/chat/v1/messages/6f1a7a0c-0000-4000-8000-000000000000/suggested', 'GET', 'cross-site', 403],
    ['/chat?platform=chat', 'POST', 'cross-site', 403],
    ['/chat?platform=chat&query=Hi', 'GET', 'same-origin', 200],
    ['/chat?platform=chat&query=Hi', 'GET', 'none', 200],
    ['/apps/chat/v1/info', 'GET', 'cross-site', 200],
  ])('%s by %s from a page that is %s: %i', async (path, method, site, status) => {
    const { ask } = await gate();
    expect((await ask(path, { method, headers: { 'sec-fetch-site': site } })).status).toBe(status);
  });

  it('may ask from the origins of a list, errors included, and from no other', async () => {
    const { ask, post } = await gate({ origins: ['https://www.example.com'] });
    const there = { origin: 'https://www.example.com', 'sec-fetch-site': 'cross-site' };
    const preflight = await ask('/chat', {
      method: 'OPTIONS',
      headers: { ...there, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': 'https://www.example.com',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type',
    });
    for (const query of ['Hi', '']) {
      const response = await post('/chat', { platform: 'chat', query }, there);
      expect(response.status).toBe(query ? 200 : 400);
      expect(response.headers.get('access-control-allow-origin')).toBe('https://www.example.com');
    }
    const elsewhere = await post('/chat', { platform: 'chat', query: 'Hi' }, { origin: 'https://evil.example' });
    expect(elsewhere.status).toBe(403);
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('are answered for the names of this machine, or of a list', async () => {
    const own = await gate();
    const named = await gate({ hosts: ['Chat.example.com'] });
    for (const [host, here, there] of [
      ['localhost:8000', 200, 403],
      ['127.0.0.1', 200, 403],
      ['[::1]:8000', 200, 403],
      ['evil.example:8000', 403, 403],
      ['localhost.evil.example', 403, 403],
      ['chat.example.com', 403, 200],
    ] as const) {
      expect((await own.ask('/apps/chat/v1/info', { headers: { host } })).status).toBe(here);
      expect((await named.ask('/apps/chat/v1/info', { headers: { host } })).status).toBe(there);
      expect((await named.ask('/healthz', { headers: { host } })).status).toBe(200);
    }
  });
});

it('runs no model for a HEAD', async () => {
  const { ask, mock } = await gate();
  expect((await ask('/chat?platform=chat&query=Hi', { method: 'HEAD' })).status).toBe(405);
  expect(mock.requests()).toEqual([]);
});

describe('options', () => {
  const apps = { chat: { apiKey: 'app-chat-1' } };
  const user = () => 'alice';
  const wrong: [GatewayOptions, string][] = [
    [{ apps: {} }, '`apps`'],
    [{ apps: { 'a/b': { apiKey: 'app-1' } }, anonymous: true }, '`apps`'],
    [{ apps: { chat: { apiKey: '' } }, user }, '`apps.chat.apiKey`'],
    [{ apps }, '`user`, `anonymous` or `callers`'],
    [{ apps, anonymous: true }, '`secret`'],
    [{ apps, anonymous: true, secret: 'short' }, '`secret`'],
    [{ apps, callers: { a: 'short' } }, '`callers`'],
    [{ apps, user, origins: ['https://a.example/'] }, '`origins`'],
    [{ apps, user, basePath: 'api' }, '`basePath`'],
    [{ apps, user, think: 'no' as never }, '`think`'],
    [{ apps, user, heartbeat: 0 }, '`heartbeat`'],
    [{ apps, user, limits: { json: 0 } }, '`limits`'],
    [{ apps: { chat: { apiKey: 'app-1', baseUrl: 'nowhere' } }, user }, '`baseUrl`'],
  ];
  it.each(wrong)('%j name what is wrong: %s', (options, named) => {
    expect(() => gateway(options)).toThrow(named);
  });
});
