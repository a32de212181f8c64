import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { reply, serve, stream } from '../server.js';
import { engine, manual } from './engine.js';

const MiB = 1024 * 1024;

describe('an answer over undici', () => {
  it('gives what came before it broke off, and then says so', async () => {
    const server = await serve(
      stream((response) => {
        response.write('half');
        setImmediate(() => response.destroy());
      }),
    );
    const response = await engine()(server.url, manual);
    // It has broken off when the first piece is asked for.
    await (await server.request()).closed;
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe('half');
    await expect(reader?.read()).rejects.toMatchObject({ message: 'terminated' });
  });

  it('holds the server back until somebody reads', async () => {
    const all = Buffer.alloc(32 * MiB, 'x');
    let response: ServerResponse | undefined;
    const server = await serve(
      stream((it) => {
        response = it;
        it.end(all);
      }),
    );
    const got = await engine()(server.url, manual);
    const reader = (got.body as ReadableStream<Uint8Array>).getReader();
    let bytes = (await reader.read()).value?.length ?? 0;
    expect(response?.writableFinished).toBe(false);
    const sent = once(response as ServerResponse, 'finish');
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      bytes += value.length;
    }
    await sent;
    expect(bytes).toBe(all.length);
  });

  it('is text without its byte order mark, and bytes with it', async () => {
    const server = await serve(reply(200, '\uFEFF{}'), reply(200, '\uFEFF{}'), reply(200, ''));
    const fetch = engine();
    expect(await (await fetch(server.url, manual)).text()).toBe('{}');
    expect(await (await fetch(server.url, manual)).bytes()).toHaveLength(5);
    expect(await (await fetch(server.url, manual)).text()).toBe('');
  });

  it('is read once', async () => {
    const server = await serve(reply(200, 'a'));
    const response = await engine()(server.url, manual);
    await response.text();
    await expect(response.text()).rejects.toThrow('was read');
  });

  it('comes behind hints', async () => {
    const server = await serve((response) => {
      response.writeEarlyHints({ link: '</a.css>; rel=preload' });
      response.writeHead(200, { 'x-one': '1' }).end('late');
    });
    const response = await engine()(server.url, manual);
    expect([response.status, response.headers.get('x-one'), response.headers.get('link')]).toEqual([200, '1', null]);
    expect(await response.text()).toBe('late');
  });
});

describe('a request over undici that is aborted', () => {
  const watched = () => {
    let cancelled: unknown;
    const body = new ReadableStream({ cancel: (reason) => void (cancelled = reason) });
    return { body, cancelled: () => cancelled };
  };

  it('before it is sent gives its body up', async () => {
    const { body, cancelled } = watched();
    const reason = new Error('enough');
    const init = { method: 'POST', body, signal: AbortSignal.abort(reason), duplex: 'half', ...manual } as const;
    await expect(engine()('http://127.0.0.1:9/', init)).rejects.toBe(reason);
    await expect.poll(cancelled).toBeInstanceOf(Error);
  });

  it('while it waits for a connection is told at once, and never sent', async () => {
    let first: ServerResponse | undefined;
    const server = await serve((response) => void (first = response), reply(200, 'third'));
    const fetch = engine({ connections: 1 });
    const held = fetch(server.url, manual);
    await server.request();
    const { body, cancelled } = watched();
    const stop = new AbortController();
    const init = { method: 'POST', body, signal: stop.signal, duplex: 'half', ...manual } as const;
    const waiting = fetch(`${server.url}/never`, init);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    first?.end('first');
    expect(await (await held).text()).toBe('first');
    expect(await (await fetch(server.url, manual)).text()).toBe('third');
    expect(server.seen.map(({ url }) => url)).toEqual(['/', '/']);
    await expect.poll(cancelled).toBeInstanceOf(Error);
  });
});
