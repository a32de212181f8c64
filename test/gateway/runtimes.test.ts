/** The same handler where others serve it: a route of Next.js, a Worker, a part of Hono, node:http. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { gateway } from '../../src/gateway/index.js';
import { type Serving, serve } from '../../src/gateway/serve.node.js';
import { Dify } from '../../src/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { CALLER, gate, json, readUntil, SECRET } from './gate.js';

describe('a catch-all route of Next.js', () => {
  let mock: Mock;
  let route: typeof import('../../examples/gateway-next.js');
  beforeAll(async () => {
    mock = await startMock({ pace: 0 });
    Object.assign(process.env, { DIFY_BASE_URL: mock.url, SUPPORT_KEY: 'app-chat-1', REPORT_KEY: 'app-workflow-1' });
    route = await import('../../examples/gateway-next.js');
  });
  afterAll(async () => {
    for (const name of ['DIFY_BASE_URL', 'SUPPORT_KEY', 'REPORT_KEY']) delete process.env[name];
    await mock.close();
  });
  const headers = { cookie: 'a=b; session=alice', 'content-type': 'application/json' };
  const at = (path: string, init: RequestInit = {}) =>
    new Request(`https://www.example.com/api/dify${path}`, { headers, ...init });

  it('answers below its path', async () => {
    expect((await json(route.GET(at('/chat?platform=support&query=Hi')))).answer).toContain('Hi');
    const body = JSON.stringify({ platform: 'report', inputs: { text: 'a' } });
    expect((await json(route.POST(at('/workflows/run', { method: 'POST', body })))).data.status).toBe('succeeded');
    expect((await json(route.GET(at('/apps/support/v1/conversations')))).data).toHaveLength(1);
    const page = await route.GET(at('/'));
    expect(await page.text()).toContain('<base href="/api/dify/">');
    expect((await route.GET(at('/page/main.js'))).status).toBe(200);
    expect(await json(route.GET(at('/chat?platform=support&query=Hi', { headers: {} })))).toMatchObject({
      status: 401,
    });
    const [chat, run] = mock.requests();
    expect(chat?.body).toMatchObject({ user: 'alice' });
    expect(run?.body).toMatchObject({ user: 'alice', inputs: { language: 'English', text: 'a' } });
  });

  it('answers nothing above it', async () => {
    expect((await route.GET(new Request('https://www.example.com/chat?query=Hi', { headers }))).status).toBe(404);
  });
});

describe('a Worker', () => {
  it('is kept awake until the run that its caller left is stopped', async () => {
    const { mock } = await gate({}, 0.2);
    const apps = { support: { apiKey: 'app-chat-1', baseUrl: mock.url } };
    const worker = gateway({ apps, anonymous: true, secret: SECRET, hosts: ['*'] });
    const waits: Promise<unknown>[] = [];
    const context = { waitUntil: (it: Promise<unknown>) => void waits.push(it) };
    const request = new Request('https://gateway.example.workers.dev/chat?query=SLOW&stream=1');
    const response = await worker.fetch(request, {}, context);
    expect(response.headers.get('set-cookie')).toContain('; Secure');
    const reader = await readUntil(response, '"task_id"');
    await reader.cancel();
    expect(waits).toHaveLength(1);
    await waits[0];
    expect(mock.requests().map((it) => it.operation)).toEqual(['chat.send', 'chat.stop']);
  });
});

it('is a part of Hono', async () => {
  const { fetch } = await gate();
  const hono = new Hono().mount('/dify', fetch);
  const response = await hono.request('http://localhost/dify/chat?platform=chat&query=Hi');
  expect(await response.json()).toMatchObject({ answer: expect.stringContaining('Hi') });
});

describe('node:http', () => {
  async function served(pace = 0): Promise<{ server: Serving; mock: Mock }> {
    const { fetch, mock } = await gate({}, pace);
    const server = await serve(fetch, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => server.close());
    return { server, mock };
  }
  const headers = { authorization: `Bearer ${CALLER}`, 'x-dify-user': 'alice' };

  it('serves our own client, with the key of a caller in place of that of an app', async () => {
    const { server, mock } = await served();
    const baseUrl = new URL('/apps/chat/v1', server.url);
    const dify = new Dify({ apiKey: CALLER, datasetKey: CALLER, baseUrl, user: 'bob' });
    const { answer, conversation_id } = await dify.chat.send({ query: 'Hi' });
    expect(answer).toContain('Hi');
    const { id } = await dify.files.upload({ file: new File(['x'.repeat(200_000)], 'a.txt') });
    expect(id).toBeTruthy();
    await dify.conversations.rename({ conversation_id, name: 'Trip' });
    expect((await dify.conversations.list()).data).toMatchObject([{ name: 'Trip' }]);
    await dify.conversations.delete({ conversation_id });
    expect((await dify.datasets.list()).data).toEqual([]);
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });

  it('streams frame by frame', async () => {
    const { server } = await served(0.3);
    const began = performance.now();
    const response = await fetch(`${server.url}/chat?platform=chat&query=SLOW+words&stream=1`, { headers });
    const reader = await readUntil(response, '"message"');
    const first = performance.now() - began;
    while (!(await reader.read()).done);
    expect(performance.now() - began).toBeGreaterThan(first + 200);
  });

  it('sends every cookie', async () => {
    const { server } = await served();
    const response = await fetch(`${server.url}/chat?platform=chat&query=Hi`);
    expect(response.headers.getSetCookie()).toHaveLength(1);
  });

  it.each(['with its length', 'in chunks'])('refuses a huge body over the wire, and answers on: %s', async (how) => {
    const { server } = await served();
    const text = JSON.stringify({ query: 'x'.repeat(3_000_000) });
    const body = how === 'in chunks' ? new Blob([text]).stream() : text;
    const init = { method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' }, duplex: 'half' };
    const response = await fetch(`${server.url}/chat?platform=chat`, init as RequestInit);
    expect(response.status).toBe(413);
    expect(await json(response)).toMatchObject({ code: 'request_entity_too_large' });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});

describe('a request of node:http', () => {
  async function asked(handle: (request: Request) => Promise<Response>): Promise<number> {
    const server = await serve(handle, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => server.close());
    return Number(new URL(server.url).port);
  }
  /** The first line that comes for a request as it stands, which `fetch` would not send. */
  async function said(port: number, text: string): Promise<string> {
    const socket = connect(port, '127.0.0.1').end(text);
    const [first] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return first.toString().split('\r\n')[0] ?? '';
  }

  it('is a Request to whoever takes it for one', async () => {
    const port = await asked(async (request) => {
      const copy = request.clone();
      const { method, url, signal, credentials } = request;
      const said = { request: request instanceof Request, method, path: new URL(url).pathname, credentials };
      const [text, bytes] = [await copy.text(), (await request.arrayBuffer()).byteLength];
      return Response.json({ ...said, left: signal.aborted, type: request.headers.get('x-a'), text, bytes });
    });
    const init = { method: 'PUT', body: 'hello', headers: { 'x-a': 'b' } };
    expect(await json(fetch(`http://127.0.0.1:${port}/a/../b?c`, init))).toEqual({
      request: true,
      method: 'PUT',
      path: '/b',
      credentials: 'same-origin',
      left: false,
      type: 'b',
      text: 'hello',
      bytes: 5,
    });
  });

  it.each([
    ['a name in front of the host', 'GET / HTTP/1.1\r\nHost: alice@localhost\r\n\r\n'],
    ['a host with a space', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ])('is refused with %s', async (_, text) => {
    const port = await asked(async () => new Response('taken'));
    expect(await said(port, text)).toBe('HTTP/1.1 400 Bad Request');
    expect(await said(port, 'GET //evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n')).toBe('HTTP/1.1 200 OK');
  });
});
