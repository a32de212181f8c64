import { once as event } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readdir, readlink, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  DifyAbortError,
  DifyAPIError,
  DifyConnectionError,
  DifyError,
  DifyTimeoutError,
  type Progress,
} from '../../../src/index.js';
import { file } from '../../../src/node/file.js';
import { undiciFetch } from '../../../src/node/undici.js';
import { client, failure, reply, serve } from '../../server.js';
import { once, PIECE, watched } from './source.js';

const MiB = 2 ** 20;
const TOO_LARGE = JSON.stringify({ code: 'file_too_large', message: 'File size exceeded. {message}', status: 413 });

/** A server that sees a request while it comes. */
async function raw(listener: RequestListener): Promise<{ url: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A server in a thread of its own, which does not wait for ours: it refuses after so many bytes, and closes. */
async function elsewhere(bytes: number): Promise<string> {
  const body = JSON.stringify(TOO_LARGE);
  const code = `
    const { createServer } = require('node:net');
    const head = 'HTTP/1.1 413 Too Large\\r\\ncontent-type: application/json\\r\\nconnection: close\\r\\ncontent-length: ';
    const server = createServer((socket) => {
      let seen = 0;
      socket.on('error', () => {});
      socket.on('data', function more(chunk) {
        if ((seen += chunk.length) <= ${bytes}) return;
        socket.off('data', more).pause();
        socket.write(head + ${body}.length + '\\r\\n\\r\\n' + ${body}, () => socket.destroy());
      });
    });
    server.listen(0, '127.0.0.1', () => require('node:worker_threads').parentPort.postMessage(server.address().port));`;
  const worker = new Worker(code, { eval: true });
  onTestFinished(async () => void (await worker.terminate()));
  const [port] = await event(worker, 'message');
  return `http://127.0.0.1:${port}`;
}

/** Reads so much of a request, and then does something. */
const midway =
  (bytes: number, then: (...call: Parameters<RequestListener>) => void): RequestListener =>
  (request, response) => {
    let seen = 0;
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => {
      if (seen <= bytes && (seen += chunk.length) > bytes) then(request, response);
    });
  };

const engine = undiciFetch();
afterAll(() => engine.close());

describe.each([
  ['fetch', {}],
  ['undici', { fetch: engine }],
])('over %s', (_, options) => {
  it('a source that fails at half is the error, and nothing is sent again', async () => {
    const server = await raw((request) => void request.on('error', () => {}).resume());
    const source = watched(4 * MiB, { fails: 2 * MiB });
    const error = await failure(client(server, { retries: 2, ...options }).files.upload({ file: source }));
    expect(error).toBeInstanceOf(DifyError);
    expect(error).toMatchObject({
      name: 'DifyError',
      message: 'A file of `files.upload` could not be read: The disk is gone.',
      cause: { message: 'The disk is gone.' },
      attempts: 1,
    });
    expect([source.opened, source.closed]).toEqual([1, 1]);
  });

  it.each([
    ['fewer', 3, 2],
    ['more', 1, 2],
  ])('a file of %s bytes than were announced is an error', async (_, said, has) => {
    const server = await raw(
      (request, response) =>
        void request
          .on('error', () => {})
          .resume()
          .on('end', () => response.end()),
    );
    const source = { ...watched(has * MiB), size: said * MiB };
    const error = await failure(client(server, options).files.upload({ file: source }));
    expect(error).toMatchObject({ name: 'DifyError', message: expect.stringContaining(`of the ${said * MiB} bytes`) });
  });

  it('an abort at half ends the upload, and closes its source', async () => {
    const controller = new AbortController();
    let gone = () => {};
    const left = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const server = await raw(
      midway(2 * MiB, (request) => {
        request.on('close', gone);
        controller.abort(new Error('Enough.'));
      }),
    );
    const source = watched(64 * MiB);
    const upload = client(server, options).files.upload({ file: source }, { signal: controller.signal, check: false });
    const error = await failure(upload);
    expect(error).toBeInstanceOf(DifyAbortError);
    expect(error).toMatchObject({ cause: { message: 'Enough.' } });
    await left;
    await vi.waitFor(() => expect([source.opened, source.closed]).toEqual([1, 1]));
    expect(source.read).toBeLessThan(64 * MiB);
  });

  it.each([
    ['at once', 0],
    ['at half', 8 * MiB],
  ])('a 413 %s is the error, and closes the source', async (_, bytes) => {
    const server = await raw(
      midway(bytes, (_request, response) => {
        // As proxies do it: answered early, and read on.
        response.writeHead(413, { 'content-type': 'application/json' }).end(TOO_LARGE);
      }),
    );
    const source = watched(64 * MiB);
    const error = await failure(
      client(server, { retries: 2, ...options }).files.upload({ file: once(source) }, { check: false }),
    );
    expect(error).toBeInstanceOf(DifyAPIError);
    expect(error).toMatchObject({ status: 413, code: 'file_too_large', attempts: 1 });
    await vi.waitFor(() => expect(source.closed).toBe(1));
    expect(source.read).toBeLessThan(64 * MiB);
  });

  it.each([
    ['at once', 0],
    ['at half', 2 * MiB],
  ])(
    'a 413 %s is the error also of a server that closes behind it, with what is still coming unread',
    async (_, bytes) => {
      const url = await elsewhere(bytes);
      const tries = 10;
      let told = 0;
      for (let n = 0; n < tries; n++) {
        // Whoever has work between two pieces hears of the close before writing the next.
        const source = watched(8 * MiB, { work: 2 });
        const error = await failure(client({ url }, { check: false, ...options }).files.upload({ file: source }));
        if (error instanceof DifyAPIError && error.code === 'file_too_large') told++;
        else expect(error).toBeInstanceOf(DifyConnectionError);
        await vi.waitFor(() => expect([source.opened, source.closed]).toEqual([1, 1]));
      }
      // What arrives between the last look and a write is lost with the connection.
      expect(told).toBeGreaterThan(tries / 2);
    },
  );

  it('a reset at half is no answer, and is not sent again as nobody knows what was done', async () => {
    const server = await raw(midway(2 * MiB, (request) => void request.socket.resetAndDestroy()));
    const source = watched(64 * MiB);
    const error = await failure(
      client(server, { retries: 2, check: false, ...options }).files.upload({ file: source }),
    );
    expect(error).toBeInstanceOf(DifyConnectionError);
    expect(error).toMatchObject({ attempts: 1, stopped: 'it may have been done already' });
    await vi.waitFor(() => expect([source.opened, source.closed]).toEqual([1, 1]));
  });

  it('is sent again from the beginning where the server did not begin', async () => {
    const busy = reply(429, { code: 'too_many_requests', message: 'Later.', status: 429 }, { 'retry-after': '0' });
    const server = await serve(busy, reply(201, { id: 'f-1' }));
    const source = watched(3 * PIECE);
    expect(await client(server, { retries: 2, ...options }).files.upload({ file: source })).toEqual({ id: 'f-1' });
    expect([source.opened, source.closed]).toEqual([2, 2]);
    expect(server.seen[1]?.body).toEqual(server.seen[0]?.body);
  });

  it('is sent once where its source can be read once', async () => {
    const busy = reply(429, { code: 'too_many_requests', message: 'Later.', status: 429 }, { 'retry-after': '0' });
    const server = await serve(busy);
    const error = await failure(
      client(server, { retries: 2, ...options }).files.upload({ file: once(watched(PIECE)) }),
    );
    expect(error).toMatchObject({ status: 429, attempts: 1, stopped: 'the body can be sent once' });
  });

  it('a connection that is refused closes a stream that nobody read', async () => {
    const server = await serve();
    await server.close();
    const source = watched(PIECE);
    const error = await failure(client(server, { retries: 2, ...options }).files.upload({ file: once(source) }));
    expect(error).toMatchObject({ code: 'ECONNREFUSED', stopped: 'the body can be sent once' });
    await vi.waitFor(() => expect(source.closed).toBe(1));
  });

  it('a redirect is refused, and told', async () => {
    const server = await serve(reply(307, '', { location: 'https://files.example/upload' }));
    const error = await failure(client(server, options).files.upload({ file: watched(PIECE) }));
    expect(error).toMatchObject({ name: 'DifyAPIError', message: expect.stringContaining('Redirected') });
    expect(server.seen).toHaveLength(1);
  });

  it.skipIf(!existsSync('/proc/self/fd'))('no file stays open', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dify-kit-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'big.bin');
    const handle = await open(path, 'w');
    await handle.truncate(64 * MiB);
    await handle.close();
    const server = await raw(midway(2 * MiB, (request) => void request.socket.resetAndDestroy()));
    expect(await failure(client(server, options).files.upload({ file: file(path) }, { check: false }))).toBeInstanceOf(
      DifyError,
    );
    const descriptors = async () =>
      Promise.all((await readdir('/proc/self/fd')).map((it) => readlink(`/proc/self/fd/${it}`).catch(() => '')));
    await vi.waitFor(async () => expect(await descriptors()).not.toContain(path));
  });
});

describe('the clock `response` of an upload', () => {
  it('runs neither while its source makes one wait, nor between pieces that are taken', async () => {
    const server = await serve(reply(201, { id: 'f-1' }));
    const source = watched(4 * PIECE, { wait: 150 });
    const began = performance.now();
    expect(await client(server, { timeout: { response: 400 } }).files.upload({ file: source })).toEqual({ id: 'f-1' });
    expect(performance.now() - began).toBeGreaterThan(500);
  });

  it('runs from the last byte on', async () => {
    const server = await serve(() => {});
    const source = watched(2 * PIECE, { wait: 100 });
    const error = await failure(client(server, { timeout: { response: 200 } }).files.upload({ file: source }));
    expect(error).toBeInstanceOf(DifyTimeoutError);
    expect(error).toMatchObject({ clock: 'response', ms: 200 });
    expect(source.read).toBe(2 * PIECE);
  });

  it('runs while the server takes nothing', async () => {
    const server = await raw((request) => void request.pause());
    const source = watched(64 * MiB);
    const error = await failure(
      client(server, { timeout: { response: 200 }, check: false }).files.upload({ file: source }),
    );
    expect(error).toMatchObject({ clock: 'response' });
    expect(source.read).toBeLessThan(64 * MiB);
    await vi.waitFor(() => expect(source.closed).toBe(1));
  });
});

describe('progress', () => {
  it('grows, and is whole when the server has answered', async () => {
    const told: Progress[] = [];
    let before = 0;
    const server = await serve((response) => {
      before = told.at(-1)?.bytes ?? 0;
      response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
    });
    await client(server).files.upload({ file: watched(10 * PIECE) }, { onProgress: (it) => told.push(it) });
    const total = server.seen[0]?.body.length as number;
    expect(told.length).toBeGreaterThan(9);
    expect(told.map((it) => it.bytes)).toEqual(told.map((it) => it.bytes).sort((a, b) => a - b));
    expect(before).toBeLessThan(total);
    expect(before).toBeGreaterThan(9 * PIECE);
    expect(told.at(-1)).toEqual({ name: 'big.bin', bytes: total, total });
  });

  it('of a stream whose length nobody knows has its total at the end', async () => {
    const told: Progress[] = [];
    const server = await serve(reply(201, {}));
    const { name, content } = once(watched(3 * PIECE));
    await client(server).files.upload({ file: { name, content } }, { onProgress: (it) => told.push(it) });
    expect(told[0]).toMatchObject({ total: undefined });
    const total = server.seen[0]?.body.length as number;
    expect(told.at(-1)).toEqual({ name, bytes: total, total });
  });

  it('is not whole where the server refuses', async () => {
    const told: Progress[] = [];
    const server = await serve(reply(415, { code: 'unsupported_file_type', message: 'No.', status: 415 }));
    await failure(client(server).files.upload({ file: watched(PIECE) }, { onProgress: (it) => told.push(it) }));
    expect(told.every(({ bytes, total = 0 }) => bytes < total)).toBe(true);
  });
});
