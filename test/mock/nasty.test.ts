import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client } from './client.js';

let mock: Mock;
let app: Client;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  app = new Client(mock, 'app-chat-nasty');
});
afterAll(() => mock.close());
const alive = async () => expect((await app.get('/info')).status).toBe(200);

/** Writes bytes to the socket and gives the first line of the answer. */
function wire(text: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(mock.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString('latin1').split('\r\n')[0] ?? '');
    });
    socket.on('error', reject).on('close', () => resolve(''));
  });
}
const head = (line: string, ...headers: string[]) =>
  [line, 'host: x', 'authorization: Bearer app-chat', ...headers, '', ''].join('\r\n');

describe('nothing that a client sends brings it down:', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    ['broken JSON', '/chat-messages', { body: '{"a":', headers: json }, 400],
    ['JSON in broken UTF-8', '/chat-messages', { body: new Uint8Array([0x22, 0xff, 0x22]), headers: json }, 400],
    ['no content type', '/chat-messages', { body: new Uint8Array([1, 2, 3]) }, 415],
    ['no body', '/chat-messages', {}, 415],
    ['an unknown type', '/chat-messages', { body: 'x', headers: { 'content-type': ';;;' } }, 415],
    [
      'a form without boundary',
      '/files/upload',
      { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
      400,
    ],
    [
      'a form that never ends',
      '/files/upload',
      { body: '--x\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      400,
    ],
    [
      'a part without anything',
      '/files/upload',
      {
        body: '--x\r\n\r\n\r\n--x\r\nfoo\r\n\r\nbar\r\n--x--',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      },
      400,
    ],
    ['gzip that is none', '/chat-messages', { body: '{}', headers: { ...json, 'content-encoding': 'gzip' } }, 400],
    [
      'prototypes',
      '/chat-messages',
      {
        body: '{"__proto__":{"user":"x"},"constructor":1,"inputs":{"__proto__":1},"query":"x","user":"u"}',
        headers: json,
      },
      200,
    ],
  ])('%s', async (_, path, init, status) => {
    expect((await app.raw('POST', path, init as RequestInit)).status).toBe(status);
    await alive();
  });

  it('an Accept of nonsense', async () => {
    expect((await app.raw('GET', '/info', { headers: { accept: 'foo' } })).status).toBe(200);
  });

  it.each([
    '/datasets/%zz',
    '/datasets/%',
    '/chat-messages/%ff/stop',
    '/../../etc/passwd',
    '/info?%zz=%',
    '/files/%00/preview',
  ])('a path like %s', async (path) => {
    expect(await wire(head(`GET /v1${path} HTTP/1.1`))).toMatch(/^HTTP\/1\.1 (?:200|404|405|400)/);
    await alive();
  });

  it('bytes that are no HTTP, and addresses in full', async () => {
    expect(await wire('\0\x01\x02 nonsense\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request');
    expect(await wire(head('GET http://example.com/v1/info HTTP/1.1'))).toBe('HTTP/1.1 200 OK');
    expect(await wire(head('OPTIONS * HTTP/1.1'))).toBe('HTTP/1.1 404 Not Found');
    await alive();
  });

  it('values nested without end', async () => {
    const depth = 200_000;
    const body = `{"inputs":{"a":${'['.repeat(depth)}${']'.repeat(depth)}},"query":"x","user":"u"}`;
    const got = await app.raw('POST', '/chat-messages', { body, headers: json });
    expect([200, 400, 500]).toContain(got.status);
    await alive();
  });

  it('a question of a million letters gets a short answer', async () => {
    const got = await app.post('/chat-messages', {
      inputs: {},
      query: 'a b '.repeat(250_000),
      user: 'u',
      response_mode: 'streaming',
    });
    expect(got.events.length).toBeLessThan(500);
  });

  it('a body that is too large', async () => {
    const got = await app.raw('POST', '/files/upload', { body: new Uint8Array(65 * 1024 * 1024) });
    expect(got.json).toMatchObject({ code: 'request_entity_too_large', status: 413 });
    await alive();
  });

  it('a user whose name no column holds', async () => {
    const got = await app.post('/chat-messages', { inputs: {}, query: 'x', user: 'u'.repeat(300) });
    expect(got.json.code).toBe('unknown');
  });

  it('a client that leaves in the middle of its request, or before the answer', async () => {
    const { hostname, port } = new URL(mock.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(head('POST /v1/chat-messages HTTP/1.1', 'content-type: application/json', 'content-length: 500'));
        socket.write('{"inputs"');
        setTimeout(() => resolve(void socket.destroy()), 20);
      });
    });
    await alive();
  });

  it('a client that does not read its stream', async () => {
    await using paced = await startMock({ pace: 0.01, pingEvery: 1 });
    const { hostname, port } = new URL(paced.url);
    const body = JSON.stringify({ inputs: {}, query: 'SLOW', user: 'u', response_mode: 'streaming' });
    const socket = connect(Number(port), hostname, () => {
      socket.pause();
      socket.write(
        head('POST /v1/chat-messages HTTP/1.1', 'content-type: application/json', `content-length: ${body.length}`),
      );
      socket.write(body);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await new Client(paced, 'app-chat').get('/info')).status).toBe(200);
  });
});
