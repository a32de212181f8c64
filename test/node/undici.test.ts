import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { Dify, DifyAbortError, DifyConnectionError } from '../../src/index.js';
import { events, reply, serve, stream } from '../server.js';
import { engine, manual } from './engine.js';

test('a client sends and streams over it', async () => {
  const end = { event: 'message_end', task_id: 't', message_id: 'm', metadata: {} };
  const server = await serve(
    reply(200, { result: 'success' }),
    events({ event: 'message', task_id: 't', message_id: 'm', answer: 'Hi' }, end),
  );
  const dify = new Dify({ apiKey: 'app-chat-1', baseUrl: server.url, user: 'alice', fetch: engine() });
  expect(await dify.messages.feedback({ message_id: 'm', rating: 'like' })).toEqual({ result: 'success' });
  expect(await dify.completion.stream({ inputs: {} }).text()).toBe('Hi');
  expect(server.seen[0]).toMatchObject({ method: 'POST', json: { rating: 'like', user: 'alice' } });
  expect(server.seen[0]?.headers).toMatchObject({
    authorization: 'Bearer app-chat-1',
    'content-type': 'application/json',
    'user-agent': 'undici',
  });
});

test('status, headers and body are those of the answer', async () => {
  const server = await serve((response) => {
    response.writeHead(418, 'Teapot', { 'x-one': '1', 'set-cookie': ['a=1', 'b=2'] });
    response.end('brew');
  });
  const response = await engine()(`${server.url}/tea?with=milk#now`, manual);
  expect(response).toMatchObject({
    ok: false,
    status: 418,
    statusText: 'Teapot',
    url: `${server.url}/tea?with=milk#now`,
  });
  expect(response.headers.get('X-One')).toBe('1');
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(response.bodyUsed).toBe(false);
  expect(await response.text()).toBe('brew');
  expect(response.bodyUsed).toBe(true);
  expect(server.seen[0]?.url).toBe('/tea?with=milk');
});

test.each([
  ['/a/b?c=%20d', '/a/b?c=%20d'],
  ['/a b/ü?c=d e', '/a%20b/%C3%BC?c=d%20e'],
  ['/a/../b/./c', '/b/c'],
  ['', '/'],
  ['?a=1', '/?a=1'],
])('a request goes where fetch would send it: %j', async (given, sent) => {
  const server = await serve(reply(200, {}));
  await (await engine()(server.url + given, manual)).text();
  expect(server.seen[0]?.url).toBe(sent);
});

test('a body is read in every way that fetch knows', async () => {
  const fetch = engine();
  const server = await serve(...Array.from({ length: 8 }, () => reply(200, { a: 'ü' })));
  const get = () => fetch(server.url, manual);
  const text = '{"a":"ü"}';
  const bytes = new TextEncoder().encode(text);
  expect(await (await get()).json()).toEqual({ a: 'ü' });
  expect(new Uint8Array(await (await get()).arrayBuffer())).toEqual(bytes);
  expect(await (await get()).bytes()).toEqual(bytes);
  expect(await (await get()).blob()).toMatchObject({ size: bytes.length, type: 'application/json' });
  expect(await new Response((await get()).body).text()).toBe(text);
  const cloned = await get();
  const copy = cloned.clone();
  expect([await cloned.text(), await copy.text()]).toEqual([text, text]);
  const held = await get();
  const reader = held.body?.getReader();
  await expect(held.text()).rejects.toThrow('locked');
  await reader?.cancel();
  const looked = await get();
  expect(looked.body).not.toBeNull();
  expect(await looked.text()).toBe(text);
});

test.each<[string, () => BodyInit, string, RegExp | undefined]>([
  ['text', () => 'grün', 'grün', /^text\/plain/],
  ['bytes', () => new TextEncoder().encode('grün'), 'grün', undefined],
  ['a buffer', () => new TextEncoder().encode('grün').buffer, 'grün', undefined],
  ['a view', () => new DataView(new TextEncoder().encode('grün').buffer, 0, 2), 'gr', undefined],
  ['a blob', () => new Blob(['grün'], { type: 'text/css' }), 'grün', /^text\/css$/],
  ['a stream', () => new Blob(['grün']).stream(), 'grün', undefined],
  ['parameters', () => new URLSearchParams({ a: 'b c' }), 'a=b+c', /urlencoded/],
])('%s is sent as fetch sends it', async (_, body, sent, type) => {
  const server = await serve(reply(200));
  await engine()(server.url, { method: 'POST', body: body(), ...manual });
  expect(server.seen[0]?.body.toString()).toBe(sent);
  if (type) expect(server.seen[0]?.headers['content-type']).toMatch(type);
  else expect(server.seen[0]?.headers).not.toHaveProperty('content-type');
});

test('a form keeps its names and says how long it is', async () => {
  const server = await serve(reply(200));
  const form = new FormData();
  form.append('user', 'alice');
  form.append('file', new File(['%PDF'], 'Größe.pdf', { type: 'application/pdf' }));
  await engine()(server.url, { method: 'POST', body: form, ...manual });
  const { headers, body } = server.seen[0] as (typeof server.seen)[0];
  expect(Number(headers['content-length'])).toBe(body.length);
  const got = await new Response(new Uint8Array(body), {
    headers: { 'content-type': `${headers['content-type']}` },
  }).formData();
  expect(got.get('user')).toBe('alice');
  const file = got.get('file') as File;
  expect([file.name, file.type, await file.text()]).toEqual(['Größe.pdf', 'application/pdf', '%PDF']);
});

test('who is not there is told by the code of the socket, as by fetch', async () => {
  const server = await serve();
  await server.close();
  const fetch = engine();
  await expect(fetch(server.url, manual)).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } });
  const dify = new Dify({ apiKey: 'app-chat-1', baseUrl: server.url, user: 'alice', fetch, retries: 0 });
  const error = await dify.app.info().catch((it: unknown) => it);
  expect(error).toBeInstanceOf(DifyConnectionError);
  expect(`${error}`).toContain('ECONNREFUSED');
});

test('an answer that breaks off is told, however it is read', async () => {
  const half = stream((response) => {
    response.write('half');
    setImmediate(() => response.destroy());
  });
  const server = await serve(half, half);
  const fetch = engine();
  const failure = { name: 'TypeError', message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } };
  await expect((await fetch(server.url, manual)).text()).rejects.toMatchObject(failure);
  const reader = (await fetch(server.url, manual)).body?.getReader();
  const all = async () => {
    while (!(await reader?.read())?.done);
  };
  await expect(all()).rejects.toMatchObject(failure);
});

test.each(['before it is sent', 'while it waits', 'while it is read'])('a signal ends a call %s', async (when) => {
  const server = await serve(when === 'while it is read' ? stream((response) => response.write('a')) : () => {});
  const stop = new AbortController();
  const reason = new Error('enough');
  if (when === 'before it is sent') stop.abort(reason);
  const sent = engine()(server.url, { signal: stop.signal, ...manual });
  if (when === 'while it waits') void server.request().then(() => stop.abort(reason));
  if (when === 'while it is read') {
    const reader = (await sent).body?.getReader();
    await reader?.read();
    const next = reader?.read();
    stop.abort(reason);
    await expect(next).rejects.toBe(reason);
  } else await expect(sent).rejects.toBe(reason);
  if (when !== 'before it is sent') expect(await (await server.request()).closed).toBe('left');
  expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
});

test('a stream that is cancelled is closed for the server too, and leaves no listener', async () => {
  const server = await serve(stream((response) => response.write('a')));
  const { signal } = new AbortController();
  const response = await engine()(server.url, { signal, ...manual });
  await response.body?.cancel();
  expect(await (await server.request()).closed).toBe('left');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each([204, 304])('%d has no body and leaves no listener', async (status) => {
  const server = await serve(reply(status));
  const { signal } = new AbortController();
  const response = await engine()(server.url, { signal, ...manual });
  expect(response.body).toBeNull();
  expect(await response.text()).toBe('');
  await expect.poll(() => getEventListeners(signal, 'abort').length).toBe(0);
});

test('it follows no redirect: the client knows which are safe', async () => {
  const to = { location: '/elsewhere' };
  const server = await serve(reply(302, '', to), reply(302, '', to));
  const fetch = engine();
  expect((await fetch(server.url, manual)).status).toBe(302);
  await expect(fetch(server.url, {})).rejects.toMatchObject({
    cause: { message: expect.stringContaining('redirect') },
  });
});

test('no more connections than allowed', async () => {
  const seen = new Set<unknown>();
  const answer = stream((response) => {
    seen.add(response.socket);
    setImmediate(() => response.end('x'));
  });
  const server = await serve(...Array.from({ length: 20 }, () => answer));
  const fetch = engine({ connections: 2 });
  await Promise.all(Array.from({ length: 20 }, async () => (await fetch(server.url, manual)).text()));
  expect(seen.size).toBe(2);
});

test('the reason of a caller comes through the client', async () => {
  const server = await serve(() => {});
  const stop = new AbortController();
  const dify = new Dify({ apiKey: 'app-chat-1', baseUrl: server.url, user: 'alice', fetch: engine() });
  const call = dify.app.info({ signal: stop.signal });
  await server.request();
  stop.abort('bye');
  await expect(call).rejects.toMatchObject({ cause: 'bye' });
  await expect(call).rejects.toBeInstanceOf(DifyAbortError);
});
