/** `dify-kit doctor`: each thing that goes wrong is found, with what to do about it. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from '../../src/cli/doctor/finding.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';
import { Screen } from './screen.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** A server between; gives its address. */
async function between(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Passes all on to the mock, and gives what it answers to `answer`. */
const proxy = (answer: (response: Response, body: ReadableStream<Uint8Array>) => Response | Promise<Response>) =>
  between(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { host: _, connection: __, ...headers } = request.headers;
    const passed = await fetch(new URL(mock.url).origin + request.url, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(chunks.length && { body: Buffer.concat(chunks) }),
    });
    const given = await answer(passed, passed.body as ReadableStream<Uint8Array>);
    response.writeHead(given.status, Object.fromEntries(given.headers));
    for await (const chunk of given.body ?? []) response.write(chunk);
    response.end();
  });

async function findings(env: Record<string, string>, ...args: string[]) {
  const whole = { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-chat-doctor', ...env };
  const { status, stdout } = await run(['src/cli/main.ts', 'doctor', '--json', ...args], whole);
  const found: Finding[] = JSON.parse(stdout);
  return { status, of: (about: string) => found.find((it) => it.about === about), found };
}

describe('dify-kit doctor', () => {
  it('shows on a terminal what is well, and how it knows', async () => {
    using screen = new Screen(['doctor', '--stream'], {
      DIFY_BASE_URL: mock.url,
      DIFY_API_KEY: 'app-chat-doctor',
      DIFY_DATASET_KEY: 'dataset-doctor',
    });
    expect(await screen.ended).toBe(0);
    for (const about of ['base URL', 'app key', 'reached', 'version', 'clock', 'app', 'streaming', 'knowledge']) {
      expect(screen.text).toMatch(new RegExp(`^✓ ${about} `, 'm'));
    }
    expect(screen.text).toContain('1.14.1');
    expect(screen.text).toContain('of mode chat');
    expect(screen.text).not.toContain('chat-doctor');
  });

  it.each<[name: string, env: Record<string, string>, about: string, found: RegExp, fix: RegExp]>([
    ['a key of the wrong kind', { DIFY_API_KEY: 'dataset-1' }, 'app key', /begins with dataset-/, /DIFY_DATASET_KEY/],
    ['a key in quotes', { DIFY_API_KEY: '"app-1"' }, 'app key', /quotes/, /without them/],
    ['no key at all', { DIFY_API_KEY: '' }, 'keys', /none/, /DIFY_API_KEY .* DIFY_DATASET_KEY/],
    ['a key that is refused', { DIFY_API_KEY: 'app-x+code=401' }, 'app', /DifyAuthError 401/, /API Access/],
    ['an address that is none', { DIFY_BASE_URL: 'dify.local' }, 'base URL', /no URL/, /https:/],
    ['a port that nobody may use', { DIFY_BASE_URL: 'http://127.0.0.1:1' }, 'app', /ConnectionError/, /its port too/],
  ])('%s', async (_, env, about, found, fix) => {
    const { status, of } = await findings(env);
    expect(of(about)).toMatchObject({ status: 'problem', found: expect.stringMatching(found) });
    expect(of(about)?.fix).toMatch(fix);
    expect(status).toBe(1);
  });

  it('nobody there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { of } = await findings({ DIFY_BASE_URL: `http://127.0.0.1:${port}` });
    expect(of('app')).toMatchObject({ status: 'problem', fix: expect.stringContaining('Nothing listens there') });
  });

  it('a redirect: the address behind it', async () => {
    const url = await between((_, response) => {
      response.writeHead(301, { location: `${mock.url}/info` }).end();
    });
    const { of } = await findings({ DIFY_BASE_URL: url });
    expect(of('app')).toMatchObject({ status: 'problem', fix: `Set DIFY_BASE_URL to ${mock.url}.` });
  });

  it('a web page in place of the API', async () => {
    const url = await between((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Welcome</title>');
    });
    const { of } = await findings({ DIFY_BASE_URL: url });
    expect(of('app')?.fix).toContain('A web page is there, not the API');
  });

  it('a clock that is wrong, and a server that is old', async () => {
    const url = await proxy((response, body) => {
      const headers = {
        'content-type': 'application/json',
        date: 'Mon, 01 Jan 2024 00:00:00 GMT',
        'x-version': '0.15.3',
      };
      return new Response(body, { status: response.status, headers });
    });
    const { of, status } = await findings({ DIFY_BASE_URL: url });
    expect(of('clock')).toMatchObject({ status: 'warning', found: expect.stringContaining('ahead of the server') });
    expect(of('version')).toMatchObject({ status: 'warning', found: '0.15.3' });
    expect(status).toBe(0);
  });

  it('a proxy that keeps a stream back until it is whole; one that does not', async () => {
    const through = await proxy((response, body) => new Response(body, response));
    expect((await findings({ DIFY_BASE_URL: through }, '--stream')).of('streaming')).toMatchObject({ status: 'ok' });
    const buffering = await proxy(async (response, body) => {
      return new Response(await new Response(body).arrayBuffer(), {
        headers: { 'content-type': response.headers.get('content-type') ?? '' },
      });
    });
    const { of, status } = await findings(
      { DIFY_BASE_URL: buffering, DIFY_API_KEY: 'app-chat-x+chunk_delay=40' },
      '--stream',
    );
    expect(of('streaming')).toMatchObject({ status: 'problem', found: expect.stringContaining('all at once') });
    expect(of('streaming')?.fix).toContain('proxy_buffering off');
    expect(status).toBe(1);
  });

  it('sends nothing that costs unless it is told to', async () => {
    mock.reset();
    const { of } = await findings({});
    expect(of('streaming')).toMatchObject({ status: 'skipped' });
    expect(mock.requests().map((it) => it.operation)).toEqual(['app.info']);
  });
});
