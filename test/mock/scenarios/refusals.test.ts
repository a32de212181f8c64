import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dify, DifyAuthError, DifyNotFoundError, DifyRateLimitError, DifyServerError } from '../../../src/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { Client } from '../client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const asking = { query: 'hi', inputs: {}, user: 'alice' };
const dify = (apiKey: string) => new Dify({ baseUrl: mock.url, apiKey, user: 'alice', retries: 0 });
const prefer = (value: string, path = '/info', init: RequestInit = {}) =>
  new Client(mock, 'app-chat').raw('GET', path, { ...init, headers: { prefer: value } });

describe('a refusal', () => {
  it('comes once by next(), and the client sees it', async () => {
    const client = dify('app-chat-once');
    mock.next('chat.stream', { code: 429, error: 'too_many_requests', retry_after: 1 }, { key: 'app-chat-once' });
    const error = await client.chat.send({ query: 'hi' }).catch((it) => it);
    expect(error).toBeInstanceOf(DifyRateLimitError);
    expect(error).toMatchObject({ status: 429, code: 'too_many_requests' });
    expect((await client.chat.send({ query: 'hi' })).answer).toContain('hi');
  });

  it('comes by the key, for the client as for others', async () => {
    const error = await dify('app-chat-x+code=503;retry_after=7')
      .app.info()
      .catch((it) => it);
    expect(error).toBeInstanceOf(DifyServerError);
    const { status, headers } = await fetch(`${mock.url}/info`, {
      headers: { authorization: 'Bearer app-chat-x+code=503;retry_after=7' },
    });
    expect([status, headers.get('retry-after')]).toEqual([503, '7']);
  });

  it('comes by the header', async () => {
    const { status, json, headers } = await prefer('code=429');
    expect([status, headers.get('retry-after')]).toEqual([429, null]);
    expect(json).toEqual({ code: 'rate_limit_error', message: 'Rate limit exceeded.', status: 429 });
  });

  it.each([
    ['code=400', 400, 'invalid_param'],
    ['code=401', 401, 'unauthorized'],
    ['code=403', 403, 'forbidden'],
    ['code=404', 404, 'not_found'],
    ['code=413', 413, 'file_too_large'],
    ['code=415', 415, 'unsupported_media_type'],
    ['code=500', 500, 'unknown'],
    ['error=internal_server_error', 500, 'internal_server_error'],
    ['code=502', 502, 'bad_gateway'],
    ['code=503', 503, 'service_unavailable'],
    ['code=504', 504, 'gateway_timeout'],
    ['error=dataset_name_duplicate', 409, 'dataset_name_duplicate'],
    ['error=too_many_requests', 429, 'too_many_requests'],
    ['error=provider_quota_exceeded', 400, 'provider_quota_exceeded'],
    ['error=unauthorized', 401, 'unauthorized'],
    ['code=418, error=teapot', 418, 'teapot'],
  ])('of %s is an envelope of Dify', async (words, status, code) => {
    const response = await fetch(`${mock.url}/info`, {
      headers: { authorization: 'Bearer app-chat', prefer: words },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-version')).toBe('1.14.1');
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer realm="api"' : null);
    const body = (await response.json()) as object;
    expect(Object.keys(body).sort()).toEqual(['code', 'message', 'status']);
    expect(body).toMatchObject({ code, status, message: expect.stringMatching(/./) });
  });

  it('is the class of error that the client has for it', async () => {
    mock.next('app.info', { code: 401 }, { key: 'app-classes' });
    mock.next('app.info', { code: 404 }, { key: 'app-classes' });
    const client = dify('app-classes');
    await expect(client.app.info()).rejects.toBeInstanceOf(DifyAuthError);
    await expect(client.app.info()).rejects.toBeInstanceOf(DifyNotFoundError);
  });

  it('comes before the key and the body are looked at', async () => {
    const bare = await fetch(`${mock.url}/chat-messages`, {
      method: 'POST',
      body: '{"a":',
      headers: { prefer: 'code=503' },
    });
    expect(bare.status).toBe(503);
    mock.next('chat.send', { code: 429 }, { key: 'app-workflow-wrong' });
    expect((await new Client(mock, 'app-workflow-wrong').post('/chat-messages', {})).status).toBe(429);
  });
});

describe('a mistake', () => {
  it.each(['cod=429', 'code=99', 'drop=never', 'hang=no'])('in the header is answered 400: %s', async (words) => {
    const { status, json } = await prefer(words);
    expect([status, json.code]).toEqual([400, 'invalid_param']);
    expect(json.message).toContain('In the Prefer header: `');
    expect(json.message).toContain(words.split('=')[0]);
  });

  it('in the key is answered 400, and uses nothing up', async () => {
    mock.next('app.info', { code: 418 }, { key: 'app-wrong' });
    const { status, json } = await new Client(mock, 'app-wrong+cod=1').get('/info');
    expect([status, json.message]).toEqual([400, expect.stringContaining('In the key: `cod` is no word')]);
    const next = await fetch(`${mock.url}/info`, { headers: { authorization: 'Bearer app-wrong' } });
    expect(next.status).toBe(418);
  });

  it('in code is thrown', async () => {
    expect(() => mock.next('chat.sned', {})).toThrow('`chat.sned` is no operation.');
    expect(() => mock.next('chat.send', { cod: 1 } as object)).toThrow('`cod`');
    expect(() => mock.next({ code: 99 })).toThrow('`code`');
    expect(() => mock.next({ code: 400 }, { times: 0 })).toThrow('`times`');
    await expect(startMock({ always: { jitter: 3 } })).rejects.toThrow('`jitter`');
    expect((await new Client(mock, 'app-fine').get('/info')).status).toBe(200);
  });
});

describe('a key with something behind it', () => {
  it('is the same key: its state and its requests are found without', async () => {
    const key = 'app-chat-bare';
    await new Client(mock, `${key}+answer="so be it"`).post('/chat-messages', asking);
    const { data } = (await new Client(mock, key).get('/conversations?user=alice')).json;
    expect(data).toHaveLength(1);
    const entries = mock.requests().filter((it) => it.key === key);
    expect(entries.map((it) => [it.operation, it.scenario])).toEqual([
      ['chat.send', { answer: 'so be it' }],
      ['conversations.list', undefined],
    ]);
  });

  it('is found in the list of keys that are taken', async () => {
    await using strict = await startMock({ keys: ['app-known'] });
    expect((await new Client(strict, 'app-known+ping=5').get('/info')).status).toBe(200);
    expect((await new Client(strict, 'app-other+ping=5').get('/info')).status).toBe(401);
  });
});

describe('an example', () => {
  it('is answered as it stands in the specification', async () => {
    const { json } = await prefer('example=agent', '/meta');
    expect(json).toHaveProperty('tool_icons');
    const client = new Client(mock, 'app-chat');
    mock.next('chat.send', { example: 'citation' }, { key: 'app-chat' });
    const { metadata } = (await client.post('/chat-messages', asking)).json;
    expect(metadata.retriever_resources.length).toBeGreaterThan(0);
  });

  it('is played as a stream when a stream is asked for', async () => {
    const client = new Client(mock, 'app-chat-example');
    mock.next('chat.stream', { example: 'agent' }, { key: 'app-chat-example' });
    const { events } = await client.post('/chat-messages', { ...asking, response_mode: 'streaming' });
    expect(events.map((it) => it.event)).toContain('agent_thought');
    mock.next('chat.stream', { example: 'chatflow', truncate_after: 2 }, { key: 'app-chat-example' });
    const cut = await client.post('/chat-messages', { ...asking, response_mode: 'streaming' });
    expect(cut.events.filter((it) => it !== 'ping')).toHaveLength(2);
  });

  it('that does not exist is answered with those that do', async () => {
    const { status, json } = await prefer('example=nothing', '/meta');
    expect([status, json.message]).toEqual([400, expect.stringContaining('`example=nothing`: `app.meta` has agent,')]);
  });
});
