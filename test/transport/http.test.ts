import { describe, expect, it } from 'vitest';
import { DifyAbortError, DifyError, DifyTimeoutError } from '../../src/index.js';
import { client, frame, reply, serve } from '../server.js';

describe('dify.http', () => {
  it('sends by path, with key and user, and gives `{ data, response }`', async () => {
    const server = await serve(reply(200, { limit: 2, has_more: false, data: [] }));
    const answer = await client(server).http.GET('/conversations', { params: { query: { limit: 2 } } });
    expect(answer.data).toEqual({ limit: 2, has_more: false, data: [] });
    expect(answer.error).toBeUndefined();
    expect(answer.response.status).toBe(200);
    expect(server.seen[0]).toMatchObject({
      method: 'GET',
      url: '/v1/conversations?limit=2&user=alice',
      headers: { authorization: 'Bearer app-chat-1' },
    });
  });

  it('sends path parameters and a body', async () => {
    const server = await serve(reply(200, {}));
    await client(server).http.POST('/conversations/{conversation_id}/name', {
      params: { path: { conversation_id: 'c 1' } },
      body: { name: 'Trip' },
    });
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      url: '/v1/conversations/c%201/name',
      json: { name: 'Trip', user: 'alice' },
    });
  });

  it.each([
    ['PUT', '/conversations/{conversation_id}/variables/{variable_id}', { conversation_id: 'c', variable_id: 'v' }],
    ['PATCH', '/datasets/{dataset_id}', { dataset_id: 'd' }],
    ['DELETE', '/datasets/{dataset_id}', { dataset_id: 'd' }],
  ] as const)('has %s', async (verb, path, params) => {
    const server = await serve(reply(200, {}));
    const { http } = client(server) as { http: Record<string, (path: string, init: object) => Promise<unknown>> };
    await http[verb]?.(path, { params: { path: params } });
    expect(server.seen[0]?.method).toBe(verb);
  });

  it('gives a refusal as `error`, and does not throw for a status', async () => {
    const envelope = { code: 'not_found', message: 'Conversation Not Exists.', status: 404 };
    const server = await serve(reply(404, envelope), reply(502, '<html><title>502 Bad Gateway</title></html>'));
    const { http } = client(server);
    expect(await http.GET('/conversations')).toMatchObject({ error: envelope, response: { status: 404 } });
    expect(await http.GET('/conversations')).toMatchObject({ error: expect.stringContaining('502 Bad Gateway') });
  });

  it('sends a stream by its own name, of which the wire sees nothing', async () => {
    const server = await serve(reply(200, frame({ event: 'message' }), { 'content-type': 'text/event-stream' }));
    const { data } = await client(server).http.POST('/chat-messages#stream', {
      body: { query: 'Hi' } as never,
      parseAs: 'text',
    });
    expect(data).toBe(frame({ event: 'message' }));
    expect(server.seen[0]?.url).toBe('/v1/chat-messages');
    expect(server.seen[0]?.json).toMatchObject({ response_mode: 'streaming' });
  });

  it('sends the name of a stream not even before a query', async () => {
    const server = await serve(reply(200, '', { 'content-type': 'text/event-stream' }));
    const init = { params: { query: { a: 'b#stream' } }, body: { query: 'Hi' } };
    await client(server).http.POST('/chat-messages#stream', init as never);
    expect(server.seen[0]?.url).toBe('/v1/chat-messages?a=b%23stream');
  });

  it('sends a form', async () => {
    const server = await serve(reply(201, { id: 'f-1' }));
    await client(server).http.POST('/files/upload', { body: { file: new File(['a'], 'a.txt') as never } });
    expect(server.seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.seen[0]?.body.toString()).toContain('filename="a.txt"');
  });

  it('takes the options of a call', async () => {
    const server = await serve(
      () => {},
      () => {},
    );
    const { http } = client(server);
    const options = { timeout: 300, headers: { 'x-a': 'b' } };
    await expect(http.GET('/info', { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(DifyAbortError);
    await expect(http.GET('/info', options as never)).rejects.toBeInstanceOf(DifyTimeoutError);
    expect(server.seen.map(({ headers }) => headers['x-a'])).toEqual(['b']);
  });

  it('refuses a path that is no operation, before anything is sent', async () => {
    const server = await serve(reply(200, {}));
    const { http } = client(server);
    await expect(http.GET('/nothing' as never, {} as never)).rejects.toThrow('GET /nothing');
    await expect(http.GET('/chat-messages' as never, {} as never)).rejects.toBeInstanceOf(DifyError);
    await expect(http.GET('/conversations/c-1/variables' as never, {} as never)).rejects.toBeInstanceOf(DifyError);
    expect(server.seen).toEqual([]);
  });

  it('has the same guards as the methods', async () => {
    const server = await serve(reply(200, {}));
    const { http } = client(server, { user: undefined });
    const path = '/datasets/{dataset_id}';
    await expect(http.GET(path, { params: { path: { dataset_id: '..' } } })).rejects.toThrow(/`dataset_id`/);
    await expect(http.POST('/chat-messages', { body: { query: 'Hi' } as never })).rejects.toThrow(/needs `user`/);
    expect(server.seen).toEqual([]);
  });
});

describe('headers', () => {
  const names = (headers: Record<string, unknown> | undefined) => [headers?.['x-a'], headers?.['x-b']];

  it('of the client go with every call, those of the call over them', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    const dify = client(server, { headers: { 'X-A': 'client', 'x-b': 'client' } });
    await dify.app.info({ headers: { 'x-a': 'call' } });
    await dify.app.info();
    expect(server.seen.map(({ headers }) => names(headers))).toEqual([
      ['call', 'client'],
      ['client', 'client'],
    ]);
  });

  it('are removed by null and left alone by `undefined`', async () => {
    const server = await serve(reply(200, {}));
    const dify = client(server, { headers: { 'x-a': 'client', 'x-b': 'client' } });
    await dify.app.info({ headers: { 'X-A': null, 'x-b': undefined } });
    expect(names(server.seen[0]?.headers)).toEqual([undefined, 'client']);
  });

  it('go with streams and forms as well', async () => {
    const server = await serve(reply(404, {}), reply(201, {}));
    const dify = client(server, { headers: { 'x-a': 'client' } });
    await dify.chat
      .stream({ query: 'Hi' }, { headers: { 'x-b': 'call' } })
      .result()
      .catch(() => {});
    await dify.files.upload({ file: new File(['a'], 'a.txt') });
    expect(server.seen.map(({ headers }) => names(headers))).toEqual([
      ['client', 'call'],
      ['client', undefined],
    ]);
    expect(server.seen[1]?.headers['content-type']).toMatch(/^multipart/);
  });

  it('of the client do not take the place of the key, those of a call do', async () => {
    const server = await serve(reply(200, {}), reply(200, {}), reply(200, {}), reply(200, {}));
    await client(server, { headers: { Authorization: 'Basic abc' } }).app.info();
    await client(server, { apiKey: null, headers: { Authorization: 'Basic abc' } }).app.info();
    await client(server).app.info({ headers: { authorization: 'Basic abc' } });
    await client(server).app.info({ headers: { Authorization: null } });
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer app-chat-1',
      'Basic abc',
      'Basic abc',
      undefined,
    ]);
  });
});
