import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dify, DifyConnectionError, DifyStreamError, DifyTruncatedError } from '../../../src/index.js';
import { type Mock, mockFetch, startMock } from '../../../src/mock/index.js';
import { Client, type Json } from '../client.js';
import { ask, frames, wire } from './wire.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const dify = (apiKey: string) => new Dify({ baseUrl: mock.url, apiKey, user: 'alice', retries: 0 });
const post = (key: string, body = ask('hi'), path = '/chat-messages') => ({
  path,
  init: { method: 'POST', key, body },
});
const heard = ({ path, init }: ReturnType<typeof post>) => wire(mock.url, path, init);
/** What goes wrong when a stream is read to its end, and how many events came before. */
async function read(stream: AsyncIterable<unknown>): Promise<{ error: unknown; count: number }> {
  let count = 0;
  try {
    for await (const _ of stream) count++;
    return { error: undefined, count };
  } catch (error) {
    return { error, count };
  }
}

describe('a broken connection', () => {
  it('before the headers says nothing', async () => {
    expect(await heard(post('app-chat+drop=before'))).toMatchObject({ text: '' });
    const client = dify('app-chat-drop');
    mock.next('app.info', { drop: 'before' }, { key: 'app-chat-drop', times: 9 });
    await expect(client.app.info()).rejects.toBeInstanceOf(DifyConnectionError);
  });

  it.each([
    ['fin', 'drop=fin;drop_after=3', 3, 'end'],
    ['fin after the first frame', 'drop=fin', 1, 'end'],
    ['fin before any frame', 'drop=fin;drop_after=0', 0, 'end'],
    ['rst', 'drop=rst;drop_after=3', 3, 'ECONNRESET'],
    ['rst where nothing is said', 'drop_after=2', 2, 'ECONNRESET'],
  ])('in the middle of a stream: %s', async (_, words, count, ended) => {
    const got = await heard(post(`app-chat+${words}`));
    expect(got.text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect([frames(got.text), got.ended]).toEqual([count, ended]);
    // Without the chunk that ends a body.
    expect(got.text).not.toMatch(/\r\n0\r\n\r\n$/);
  });

  it.each(['fin', 'rst'] as const)('is an error of the client that has what came: %s', async (drop) => {
    const key = `app-chat-${drop}`;
    mock.next('chat.stream', { drop, drop_after: 4 }, { key });
    const { error, count } = await read(dify(key).chat.stream({ query: 'hi' }));
    expect(error).toBeInstanceOf(Error);
    expect(count).toBeLessThanOrEqual(4);
    expect(mock.requests().find((it) => it.key === key)?.scenario).toEqual({ drop, drop_after: 4 });
  });

  it.each([
    ['fin', 'end'],
    ['rst', 'ECONNRESET'],
  ])('in the middle of a whole answer: %s', async (drop, ended) => {
    const got = await wire(mock.url, '/info', { key: 'app-chat', headers: { prefer: `drop=${drop}` } });
    const [head = '', body = ''] = got.text.split('\r\n\r\n');
    const promised = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(got.ended).toBe(ended);
    expect(body.length).toBe(promised >> 1);
  });

  it.each([
    ['drop=before', 'fetch failed'],
    ['drop=fin;drop_after=2', 'terminated'],
    ['drop=rst;drop_after=2', 'terminated'],
  ])('is one without a port, too: %s', async (words, message) => {
    await using here = await mockFetch({ pace: 0 });
    const headers = { authorization: `Bearer app-chat+${words}`, 'content-type': 'application/json' };
    const text = here('http://dify/v1/chat-messages', { method: 'POST', body: ask('hi'), headers }).then((it) =>
      it.text(),
    );
    await expect(text).rejects.toThrow(message);
  });

  it('leaves the next request alone', async () => {
    mock.next({ drop: 'rst' }, { key: 'app-chat-after' });
    const client = new Client(mock, 'app-chat-after');
    await expect(client.get('/info')).rejects.toThrow();
    expect((await client.get('/info')).status).toBe(200);
  });
});

describe('an error event', () => {
  it.each([
    ['app-chat', ['event', 'conversation_id', 'message_id', 'created_at', 'code', 'status', 'message']],
    ['app-agent', ['event', 'conversation_id', 'message_id', 'created_at', 'code', 'status', 'message']],
  ])('stands in the place of a frame and ends the stream of %s', async (key, fields) => {
    const { events } = await new Client(mock, `${key}+error_at=3`).raw('POST', '/chat-messages', {
      body: ask('hi'),
      headers: { 'content-type': 'application/json' },
    });
    expect(events).toHaveLength(3);
    expect(Object.keys(events[2])).toEqual(fields);
    expect(events[2]).toMatchObject({ event: 'error', status: 400, code: 'invalid_param' });
    expect(events[2].message_id).toBe(events[0].message_id);
  });

  it('of a completion app has no conversation', async () => {
    const { events } = await new Client(mock, 'app-completion+error_at=1;error=completion_request_error').post(
      '/completion-messages',
      { inputs: { topic: 'x' }, user: 'alice', response_mode: 'streaming' },
    );
    expect(events.map((it: Json) => Object.keys(it))).toEqual([
      ['event', 'message_id', 'created_at', 'code', 'status', 'message'],
    ]);
    expect(events[0].code).toBe('completion_request_error');
  });

  it.each(['app-chat-lost', 'app-agent-lost', 'app-chatflow-lost'])('is stored with its message: %s', async (key) => {
    const app = new Client(mock, key);
    mock.next('chat.stream', { error_at: 4 }, { key });
    const stream = dify(key).chat.stream({ query: 'hi' });
    const error = (await stream.result().catch((it: unknown) => it)) as DifyStreamError;
    expect(error).toBeInstanceOf(DifyStreamError);
    const { data } = (await app.get('/conversations?user=alice')).json;
    const { json } = await app.get(`/messages?user=alice&conversation_id=${data[0].id}`);
    expect(json.data[0]).toMatchObject({ query: 'hi', answer: '', status: 'error' });
    expect(json.data[0].error).toContain('The model is overloaded');
  });

  it('is an error of the client', async () => {
    mock.next('chat.stream', { error_at: 3 }, { key: 'app-chat-error' });
    const { error, count } = await read(dify('app-chat-error').chat.stream({ query: 'hi' }));
    expect(error).toBeInstanceOf(DifyStreamError);
    expect(count).toBeGreaterThanOrEqual(2);
  });

  it('leaves the stream of a run open, with pings, until the client closes', async () => {
    const { path, init } = post(
      'app-workflow+error_at=2;ping=5',
      JSON.stringify({ inputs: {}, user: 'alice', response_mode: 'streaming' }),
      '/workflows/run',
    );
    const { hostname, port } = new URL(mock.url);
    const socket = connect(Number(port), hostname);
    const { key, body } = init;
    socket.write(
      `POST /v1${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    let text = '';
    while (text.split('event: ping').length < 5) text += String((await once(socket, 'data'))[0]);
    const [, second = ''] = text.match(/data: .*/g) ?? [];
    expect(Object.keys(JSON.parse(second.slice(6)))).toEqual(['event', 'workflow_run_id', 'code', 'status', 'message']);
    expect(frames(text)).toBe(2);
    expect(socket.readyState).toBe('open');
    socket.destroy();
  });

  it('is a refusal where the answer is wanted whole', async () => {
    const { status, json } = await new Client(mock, 'app-chat+error_at=3').post('/chat-messages', {
      query: 'hi',
      inputs: {},
      user: 'alice',
    });
    expect([status, json.code]).toEqual([400, 'invalid_param']);
    expect(json.message).toContain('PluginInvokeError');
  });
});

describe('a stream without its last event', () => {
  it('ends in good order', async () => {
    const got = await heard(post('app-chat+truncate_after=3'));
    expect([frames(got.text), got.ended]).toEqual([3, 'end']);
    expect(got.text).toMatch(/\r\n0\r\n\r\n$/);
    const none = await heard(post('app-chat+truncate_after=0'));
    expect(none.text).toMatch(/\r\n\r\n0\r\n\r\n$/);
  });

  it('is an error of the client', async () => {
    mock.next('chat.send', { truncate_after: 3 }, { key: 'app-chat-cut' });
    const error = await dify('app-chat-cut')
      .chat.send({ query: 'hi' })
      .catch((it) => it);
    expect(error).toBeInstanceOf(DifyTruncatedError);
    expect(error.partial.answer).toBe('You said: hi.');
  });
});

describe('a body in pieces', () => {
  it.each([1])('of %i byte is whole for who reads it', async (fragment) => {
    const key = `app-chat-piece-${fragment}`;
    mock.next('chat.stream', { fragment, ping: 1 }, { key });
    const text = await dify(key).chat.stream({ query: '你好 👍🏽' }).text();
    expect(text).toContain('你好 👍🏽. I am a mock');
    expect(text).toContain('schön!');
  });

  it('is cut there, even inside a character', async () => {
    const got = await heard(post('app-chat+fragment=7'));
    const sizes = [
      ...got.text
        .split('\r\n\r\n')
        .slice(1)
        .join('\r\n\r\n')
        .matchAll(/(?:^|\r\n)([\da-f]+)\r\n/g),
    ];
    const known = new Set(sizes.map((it) => Number.parseInt(it[1] ?? '', 16)));
    expect(Math.max(...known)).toBe(7);
    expect(sizes.length).toBeGreaterThan(100);
  });

  it('is possible for a whole answer too', async () => {
    const response = await fetch(`${mock.url}/info`, {
      headers: { authorization: 'Bearer app-chat', prefer: 'fragment=10' },
    });
    const sizes = [];
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) sizes.push(piece.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, it) => sum + it, 0)).toBe(Number(response.headers.get('content-length')));
  });
});

describe('an answer by order', () => {
  const said = (events: Json[]) => events.map((it) => it.answer ?? it.data?.text ?? '').join('');

  it.each([
    ['app-chat', '/chat-messages', { query: 'hi' }],
    ['app-chatflow', '/chat-messages', { query: 'hi' }],
    ['app-completion', '/completion-messages', {}],
  ])('is what %s says, whole or in pieces', async (key, path, body) => {
    const client = new Client(mock, `${key}+answer="Refunds take 3 days, so wait."`);
    const asking = { inputs: {}, user: 'alice', ...body };
    expect((await client.post(path, asking)).json.answer).toBe('Refunds take 3 days, so wait.');
    const { events } = await client.post(path, { ...asking, response_mode: 'streaming' });
    expect(said(events)).toBe('Refunds take 3 days, so wait.');
  });

  it('is what a workflow puts out, and what an agent says', async () => {
    const answer = 'Ja – schön.\nTwo lines';
    mock.next('workflows.run', { answer }, { key: 'app-workflow-answer', times: 2 });
    mock.next('chat.send', { answer }, { key: 'app-agent-answer' });
    const workflow = dify('app-workflow-answer');
    expect((await workflow.workflows.run({ inputs: {} })).data.outputs).toEqual({ answer });
    expect((await workflow.workflows.run({ inputs: {} }, { blocking: true })).data.outputs).toEqual({ answer });
    expect((await dify('app-agent-answer').chat.send({ query: 'hi' })).answer).toBe(answer);
  });

  it('stays in the history', async () => {
    const client = new Client(mock, 'app-chat-history');
    mock.next({ answer: 'Only this.' }, { key: 'app-chat-history' });
    const { conversation_id } = (
      await client.post('/chat-messages', { query: 'hi', inputs: {}, user: 'alice', retries: 0 })
    ).json;
    const { data } = (await client.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json;
    expect(data[0].answer).toBe('Only this.');
  });
});
