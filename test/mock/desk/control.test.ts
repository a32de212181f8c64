import { get } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type JournalEntry, type Mock, startMock } from '../../../src/mock/index.js';

let mock: Mock;
let desk: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  desk = new URL('/__mock', mock.url).href;
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

const info = (key: string) => fetch(`${mock.url}/info`, { headers: { authorization: `Bearer ${key}` } });
const requests = async (query = ''): Promise<JournalEntry[]> => (await fetch(`${desk}/requests${query}`)).json();
const post = (name: string, order: unknown, headers: Record<string, string> = {}) =>
  fetch(`${desk}/${name}`, { method: 'POST', body: JSON.stringify(order), headers });

/** A request as no `fetch` would send it. */
function bare(path: string, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(new URL(path, mock.url), { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (it) => (text += it));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    }).on('error', reject);
  });
}

describe('the journal', () => {
  it('tells what came, and what came since', async () => {
    await info('app-chat-1');
    await info('app-workflow-1');
    const all = await requests();
    expect(all.map((it) => it.key)).toEqual(['app-chat-1', 'app-workflow-1']);
    expect(all).toEqual(mock.requests());
    expect((await requests(`?since=${all[0]?.n}`)).map((it) => it.key)).toEqual(['app-workflow-1']);
  });

  it('has nothing of those who ask for it', async () => {
    await requests();
    await fetch(new URL('/', mock.url), { headers: { accept: 'text/html' } });
    expect(mock.requests()).toEqual([]);
  });

  it('is told live: each request when it comes and when it is answered', async () => {
    const leave = new AbortController();
    const { body, headers } = await fetch(`${desk}/requests/live`, { signal: leave.signal });
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const asked = info('app-chat-1');
    while (!text.includes('"status":200')) text += (await reader?.read())?.value ?? '';
    await asked;
    const [first] = /^data: .*$/m.exec(text) ?? [''];
    expect(JSON.parse(first.slice('data: '.length))).toMatchObject({ method: 'GET', path: '/v1/info', status: 0 });
    leave.abort();
  });

  it('goes on where a reader left', async () => {
    await info('app-chat-1');
    await info('app-chat-2');
    const [first] = mock.requests();
    const leave = new AbortController();
    const resumed = { headers: { 'last-event-id': String(first?.n) }, signal: leave.signal };
    const { body } = await fetch(`${desk}/requests/live`, resumed);
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('app-chat-2')) text += (await reader?.read())?.value ?? '';
    expect(text).not.toContain('app-chat-1');
    leave.abort();
  });
});

describe('orders', () => {
  it('forget what one key did, or all', async () => {
    await info('app-chat-1');
    await info('app-chat-2');
    expect(await (await post('reset', { key: 'app-chat-1' })).json()).toEqual({ result: 'success' });
    expect(mock.requests().map((it) => it.key)).toEqual(['app-chat-2']);
    await fetch(`${desk}/reset`, { method: 'POST' });
    expect(mock.requests()).toEqual([]);
  });

  it('say what happens to the next request, of one operation and key, so many times', async () => {
    const order = { operation: 'app.info', scenario: { code: 503 }, key: 'app-chat-1', times: 2 };
    expect((await post('next', order)).status).toBe(200);
    expect((await info('app-chat-2')).status).toBe(200);
    expect(
      [await info('app-chat-1'), await info('app-chat-1'), await info('app-chat-1')].map((it) => it.status),
    ).toEqual([503, 503, 200]);
  });

  it('take a scenario as words too', async () => {
    await post('next', { scenario: 'code=429, retry_after=3' });
    const response = await info('app-chat-1');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3']);
  });

  it.each([
    [{ scenario: { cod: 429 } }, '`cod` is no word of a scenario'],
    [{ scenario: 'code=1' }, '`code` takes'],
    [{ scenario: {} }, '`scenario` says'],
    [{ operation: 'chat.sned', scenario: { code: 429 } }, 'chat.sned'],
    [{ scenario: { code: 429 }, times: 0 }, '`times`'],
    [{ scenario: { code: 429 }, when: 1 }, 'It takes'],
    [[], 'It takes'],
  ])('name what is wrong with %j', async (order, named) => {
    const response = await post('next', order);
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(named);
    expect((await info('app-chat-1')).status).toBe(200);
  });
});

describe('what there is', () => {
  it('tells the keys, those that were used among them', async () => {
    await info('app-chatflow-9');
    const { url, apps } = await (await fetch(`${desk}/apps`)).json();
    expect(url).toBe(mock.url);
    expect(apps).toContainEqual({ key: 'app-agent', mode: 'agent-chat', used: false });
    expect(apps).toContainEqual({ key: 'dataset-demo', mode: 'dataset', used: false });
    expect(apps).toContainEqual({ key: 'app-chatflow-9', mode: 'advanced-chat', used: true });
  });

  it('tells the apps that were set up, by the mode that they were given', async () => {
    await using own = await startMock({ apps: { 'app-support': { mode: 'advanced-chat' } } });
    const { apps } = await (await fetch(new URL('/__mock/apps', own.url))).json();
    expect(apps[0]).toEqual({ key: 'app-support', mode: 'advanced-chat', used: false });
  });

  it('tells only keys that are accepted, where some are not', async () => {
    await using closed = await startMock({ keys: ['app-workflow-7'] });
    const { apps } = await (await fetch(new URL('/__mock/apps', closed.url))).json();
    expect(apps).toEqual([{ key: 'app-workflow-7', mode: 'workflow', used: false }]);
  });

  it('has the specification, with this server in it', async () => {
    const document = await (await fetch(`${desk}/openapi.json`)).json();
    expect(document.servers).toEqual([{ url: mock.url }]);
    expect(document.paths['/chat-messages'].post.operationId).toBe('chat.send');
  });

  it('names what it has for a wrong name or method', async () => {
    const lost = await fetch(`${desk}/request`);
    expect([lost.status, (await lost.json()).message]).toEqual([404, expect.stringContaining('requests/live')]);
    expect((await fetch(`${desk}/reset`)).status).toBe(405);
    expect((await fetch(`${desk}/toString`)).status).toBe(404);
  });
});

describe('the page', () => {
  it('is for browsers: a client gets what the server says', async () => {
    const page = await fetch(new URL('/', mock.url), { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const accept of ['*/*', 'application/json']) {
      const other = await fetch(new URL('/', mock.url), { headers: { accept } });
      expect(other.status).toBe(404);
      expect(await other.text()).toContain('Not Found');
    }
    expect((await fetch(`${mock.url}/`, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('has all the files that it asks for, and nothing inline', async () => {
    const html = await (await fetch(new URL('/', mock.url), { headers: { accept: 'text/html' } })).text();
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)|\son\w+=|style="/);
    const asked = [...html.matchAll(/(?:src|href)="(\/__mock\/page\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(asked.length).toBeGreaterThan(2);
    for (const path of asked) {
      const text = await (await fetch(new URL(path, mock.url))).text();
      for (const [, module = ''] of text.matchAll(/from '\.\/([\w.]+)'/g)) asked.push(`/__mock/page/${module}`);
      expect(text, path).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|"code":"not_found"/);
      if (asked.length > 100) throw new Error('Modules go round in circles.');
    }
  });
});

describe('nobody steers from elsewhere', () => {
  it.each(['/', '/__mock/requests', '/__mock/openapi.json'])('under a foreign name: %s', async (path) => {
    const { status, text } = await bare(path, { host: 'evil.example', accept: 'text/html' });
    expect(status).toBe(403);
    expect(text).toContain('evil.example');
  });

  it('under the names of this machine everybody may', async () => {
    for (const host of ['localhost:4010', '127.0.0.1', '[::1]:80', 'mock.localhost']) {
      expect((await bare('/__mock/requests', { host })).status, host).toBe(200);
    }
  });

  it.each([{ origin: 'http://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'from a page: %j',
    async (headers) => {
      await info('app-chat-1');
      const { host } = new URL(mock.url);
      expect((await bare('/__mock/requests', { host, ...headers })).status).toBe(403);
      const response = await post('reset', {}, headers);
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(mock.requests()).toHaveLength(1);
    },
  );

  it('a page of the mock itself may', async () => {
    const { origin } = new URL(mock.url);
    expect((await post('reset', {}, { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});
