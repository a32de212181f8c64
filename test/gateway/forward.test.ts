import { describe, expect, it } from 'vitest';
import { reply, serve } from '../server.js';
import { CALLER, eventsOf, gate, json } from './gate.js';

const WELL = '/apps/chat/v1';

describe("Dify's own paths", () => {
  it('pass through with the key and the user, whatever user the request names', async () => {
    const { post, ask, mock } = await gate();
    const response = await post(`${WELL}/chat-messages`, {
      query: 'Hi',
      inputs: {},
      user: 'mallory',
      response_mode: 'streaming',
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(eventsOf(await response.text()).at(-1)).toMatchObject({ event: 'message_end' });
    const list = await json(ask(`${WELL}/conversations?user=mallory&limit=5`));
    expect(list.data).toHaveLength(1);
    const [sent, listed] = mock.requests();
    expect(sent).toMatchObject({ key: 'app-chat-1', body: { query: 'Hi', user: expect.stringMatching(/^anon-/) } });
    expect(listed?.path).toMatch(/^\/v1\/conversations\?limit=5&user=anon-/);
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });

  it('keep a body byte by byte, but for the user', async () => {
    const seen: string[] = [];
    const { post } = await gate({
      fetch: async (_url, { body }) => {
        seen.push(String(body));
        return Response.json({});
      },
    });
    await post(`${WELL}/chat-messages`, '{ "inputs": {"n": 3.0, "big": 12345678901234567890}, "user": "mallory" }');
    expect(seen[0]).toMatch(
      /^\{ "inputs": \{"n": 3\.0, "big": 12345678901234567890\}, "user": "mallory","user":"anon-[\da-f-]+"\}$/,
    );
  });

  it('send neither cookies nor the key of a caller on, and bring no cookies and no CORS back', async () => {
    let sent = new Headers();
    const { call } = await gate({
      fetch: async (_url, { headers }) => {
        sent = new Headers(headers);
        return Response.json(
          {},
          { headers: { 'set-cookie': 'a=b', 'access-control-allow-origin': '*', 'x-version': '1.14.1' } },
        );
      },
    });
    const { headers } = await call(`${WELL}/info`, { headers: { cookie: 'session=1', 'x-forwarded-for': '1.2.3.4' } });
    expect([...sent.keys()]).toEqual(['authorization']);
    expect(sent.get('authorization')).toBe('Bearer app-chat-1');
    expect(headers.get('x-version')).toBe('1.14.1');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('stream a form, with the user in front of its fields', async () => {
    const { ask, post, call, mock } = await gate();
    const form = new FormData();
    form.append('user', 'mallory');
    form.append('file', new File(['some bytes'], 'notes.txt', { type: 'text/plain' }));
    const response = await ask(`${WELL}/files/upload`, { method: 'POST', body: form });
    expect(response.status).toBe(201);
    const { id, ...file } = await json(response);
    expect(file).toMatchObject({ name: 'notes.txt', size: 10 });
    // It is a file of the same user, who may put it into a question.
    const files = [{ type: 'document', transfer_method: 'local_file', upload_file_id: id }];
    expect((await post(`${WELL}/chat-messages`, { query: 'Hi', inputs: {}, files })).status).toBe(200);
    // The user that a caller puts in a form counts.
    const theirs = await call(`${WELL}/files/upload`, { method: 'POST', body: form, headers: { 'x-dify-user': '' } });
    expect(theirs.status).toBe(201);
    expect(mock.requests().map((it) => it.status)).toEqual([201, 200, 201]);
    const [mine] = mock.requests();
    expect(JSON.stringify(mine?.body)).toContain('anon-');
  });

  it('refuse a form in front of whose boundary something stands', async () => {
    const { ask } = await gate();
    const body = 'x\r\n--b\r\nContent-Disposition: form-data; name="user"\r\n\r\nmallory\r\n--b--\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const refused = await json(ask(`${WELL}/files/upload`, { method: 'POST', body, headers }));
    expect(refused).toMatchObject({ status: 400, message: 'The form does not begin with its boundary.' });
  });

  it.each([
    ['GET', '/nothing', 404],
    ['GET', '/conversations/..%2f..%2fdatasets/variables', 404],
    ['GET', '/conversations/%2e%2e/datasets', 403],
    ['PUT', '/info', 405],
    ['HEAD', '/info', 405],
    ['GET', '/datasets', 403],
    ['DELETE', `/datasets/${crypto.randomUUID()}`, 403],
    ['GET', '/apps/annotations', 403],
    ['GET', '/workflows/logs', 403],
  ])('%s %s is refused to a browser with %i', async (method, path, status) => {
    const { ask, mock } = await gate();
    const response = await ask(WELL + path, { method });
    expect(response.status).toBe(status);
    if (method !== 'HEAD') expect(await json(response)).toMatchObject({ status, code: expect.any(String) });
    expect(mock.requests()).toEqual([]);
  });

  it('are all there for callers with a key, knowledge bases where the app has their key', async () => {
    const { call } = await gate();
    expect(await json(call(`${WELL}/datasets`))).toMatchObject({ data: [] });
    expect(await json(call(`${WELL}/apps/annotations`))).toMatchObject({ data: [] });
    expect(await json(call('/apps/agent/v1/datasets'))).toMatchObject({ status: 403 });
  });

  it('are those of a list where the app has one', async () => {
    const { mock } = await gate();
    const { ask, call } = await gate({
      apps: { one: { apiKey: 'app-chat-1', baseUrl: mock.url, operations: ['app.info'] } },
    });
    expect((await ask('/apps/one/v1/info')).status).toBe(200);
    for (const response of [await call('/apps/one/v1/parameters'), await call('/chat?query=Hi')]) {
      expect(await json(response)).toMatchObject({ status: 403, message: expect.stringContaining('`operations`') });
    }
  });

  it('say that the key of the gateway is wrong, not that of the caller', async () => {
    const { call, ask, mock } = await gate();
    mock.next({ code: 401 }, { times: 2 });
    for (const response of [await call(`${WELL}/info`), await ask('/chat?platform=chat&query=Hi')]) {
      expect(await json(response)).toMatchObject({ status: 502, code: 'bad_gateway' });
    }
  });

  it('say 502 where Dify redirects, and nothing of where to, also when it answered before', async () => {
    const away = reply(307, '', { location: 'https://secret.example/' });
    const server = await serve(away, reply(200, { result: 'success' }), away, away);
    const { post, ask } = await gate({ apps: { one: { apiKey: 'app-chat-1', baseUrl: server.url } } });
    const like = () => post('/apps/one/v1/messages/m/feedbacks', { rating: 'like' });
    for (const status of [502, 200, 502]) {
      const response = await like();
      expect(response.status).toBe(status);
      expect(await response.text()).not.toContain('secret.example');
    }
    const asked = await ask('/chat?query=Hi');
    expect([asked.status, await asked.text()]).toEqual([502, expect.not.stringContaining('secret.example')]);
    expect(server.seen).toHaveLength(4);
  });

  it('say 502 without an address where nobody listens', async () => {
    const { mock } = await gate();
    const { ask } = await gate({ apps: { gone: { apiKey: 'app-chat-1', baseUrl: mock.url } } });
    await mock.close();
    for (const path of ['/apps/gone/v1/info', '/chat?query=Hi']) {
      const answer = await json(ask(path));
      expect(answer).toMatchObject({ status: 502, code: 'bad_gateway' });
      expect(answer.message).not.toContain('127.0.0.1');
    }
  });

  it('take the key of a caller as any Dify client sends it, with the user in the body', async () => {
    const { post, mock } = await gate();
    const key = { authorization: `Bearer ${CALLER}` };
    expect((await post(`${WELL}/chat-messages`, { query: 'Hi', inputs: {}, user: 'bob' }, key)).status).toBe(200);
    expect(mock.requests()[0]?.body).toMatchObject({ user: 'bob' });
    expect(await json(post(`${WELL}/chat-messages`, { query: 'Hi', inputs: {} }, key))).toMatchObject({
      status: 400,
      message: expect.stringContaining('`user` is missing'),
    });
  });
});
