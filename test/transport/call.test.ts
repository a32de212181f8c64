import { getEventListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DifyAbortError, DifyConnectionError, DifyError, DifyTimeoutError } from '../../src/index.js';
import { client, events, failure, reply, serve, stream } from '../server.js';

/** Says half of a JSON answer and nothing more. */
const half = (response: import('node:http').ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"name":');
};
const nothing = () => {};

describe('a signal', () => {
  it('that has fired already sends nothing', async () => {
    const server = await serve(reply(200, {}));
    const reason = new Error('changed my mind');
    const error = await failure(client(server).app.info({ signal: AbortSignal.abort(reason) }));
    expect(error).toBeInstanceOf(DifyAbortError);
    expect(error).toMatchObject({ name: 'AbortError', cause: reason });
    expect((error as Error).message).toContain('`app.info`');
    expect(server.seen).toEqual([]);
  });

  it('ends a call that waits for its answer, and the connection with it', async () => {
    const server = await serve(nothing);
    const controller = new AbortController();
    const call = failure(client(server).app.info({ signal: controller.signal }));
    const seen = await server.request();
    controller.abort('enough');
    expect(await call).toMatchObject({ name: 'AbortError', cause: 'enough' });
    expect(await seen.closed).toBe('left');
  });

  it('ends a call whose answer is being read', async () => {
    const server = await serve(half);
    const controller = new AbortController();
    const call = client(server).app.info({ signal: controller.signal });
    const seen = await server.request();
    await wait(50);
    controller.abort(new RangeError('too late'));
    const error = await failure(call);
    expect(error).toBeInstanceOf(DifyAbortError);
    expect((error as Error).cause).toBeInstanceOf(RangeError);
    expect(await seen.closed).toBe('left');
  });

  it('tells its reason as the cause, also where that is an error of ours', async () => {
    const server = await serve(nothing);
    const controller = new AbortController();
    const call = failure(client(server).app.info({ signal: controller.signal }));
    await server.request();
    const reason = new DifyError('another call failed');
    controller.abort(reason);
    const error = await call;
    expect(error).toBeInstanceOf(DifyAbortError);
    expect((error as Error).cause).toBe(reason);
  });

  it('gets its default reason where `abort()` is called without one', async () => {
    const server = await serve(nothing);
    const controller = new AbortController();
    const call = failure(client(server).app.info({ signal: controller.signal }));
    await server.request();
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError', cause: { name: 'AbortError' } });
  });

  it('keeps no listener of ours, however the call ended', async () => {
    const server = await serve(
      reply(200, { name: 'a' }),
      reply(204),
      reply(404, {}),
      reply(200, '{', JSON_TYPE),
      events(),
    );
    const { signal } = new AbortController();
    const dify = client(server);
    const calls = [
      () => dify.app.info({ signal }),
      () => dify.conversations.delete({ conversation_id: 'c-1' }, { signal }),
      () => dify.app.info({ signal }),
      () => dify.app.info({ signal }),
      () => dify.chat.send({ query: 'Hi' }, { signal }),
      () => dify.app.info({ signal, timeout: -1 }),
    ];
    for (const call of calls) {
      await Promise.allSettled([call()]);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    }
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };

describe('`timeout`', () => {
  it('ends a call that has no answer', async () => {
    const server = await serve(nothing);
    const error = await failure(client(server).app.info({ timeout: 40 }));
    expect(error).toBeInstanceOf(DifyTimeoutError);
    expect(error).toMatchObject({ name: 'TimeoutError', clock: 'total' });
    expect((error as Error).message).toMatch(/`app\.info`.*`total`.*`timeout: \{ total \}`/);
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('ends a call whose answer does not come to its end', async () => {
    const server = await serve(half);
    expect(await failure(client(server).app.info({ timeout: 60 }))).toBeInstanceOf(DifyTimeoutError);
  });

  it('ends a stream that does not come to its end', async () => {
    const server = await serve(stream(nothing));
    expect(await failure(client(server).chat.stream({ query: 'Hi' }, { timeout: 60 }).result())).toBeInstanceOf(
      DifyTimeoutError,
    );
  });

  it('is the client’s where the call has none, and the call’s where it has one', async () => {
    const server = await serve(nothing, (response) => void setTimeout(() => response.end('{}'), 80));
    const dify = client(server, { timeout: 30 });
    expect(await failure(dify.app.info())).toBeInstanceOf(DifyTimeoutError);
    await expect(dify.app.info({ timeout: 5_000 })).resolves.toBeDefined();
  });

  it.each([[Number.POSITIVE_INFINITY], [2 ** 31], [Number.MAX_SAFE_INTEGER]])(
    'of %d does not fire',
    async (timeout) => {
      const server = await serve((response, seen) => void setTimeout(() => reply(200, { ok: 1 })(response, seen), 30));
      expect(await client(server).app.info({ timeout })).toEqual({ ok: 1 });
    },
  );

  it.each([[0], [-1], [Number.NaN]])('of %d is refused by its name', async (timeout) => {
    const server = await serve(reply(200, {}));
    expect(await failure(client(server).app.info({ timeout }))).toMatchObject({
      name: 'DifyError',
      message: expect.stringContaining('`timeout`'),
    });
    expect(server.seen).toEqual([]);
  });

  it('does not take the name of an abort that came before it', async () => {
    const server = await serve(nothing);
    expect(await failure(client(server).app.info({ timeout: 5_000, signal: AbortSignal.timeout(40) }))).toMatchObject({
      name: 'AbortError',
      cause: { name: 'TimeoutError' },
    });
  });
});

describe('a server that is not there', () => {
  it.each(['127.0.0.1', 'localhost'])('is told with the code of the system (%s)', async (host) => {
    const server = await serve();
    const { port } = new URL(server.url);
    await server.close();
    const error = await failure(client({ url: `http://${host}:${port}` }).app.info());
    expect(error).toBeInstanceOf(DifyConnectionError);
    expect((error as Error).message).toMatch(/`app\.info`.*ECONNREFUSED/);
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });

  it('is told when it hangs up without an answer', async () => {
    const server = await serve((response) => response.destroy());
    const error = await failure(client(server).app.info());
    expect(error).toBeInstanceOf(DifyConnectionError);
    expect((error as DifyConnectionError).code).toMatch(/UND_ERR_SOCKET|ECONNRESET/);
  });

  it('is told when it hangs up within its answer', async () => {
    const server = await serve((response) => {
      half(response);
      setTimeout(() => response.destroy(), 20);
    });
    expect(await failure(client(server).app.info())).toBeInstanceOf(DifyConnectionError);
  });
});
