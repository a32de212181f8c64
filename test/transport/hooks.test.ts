import { describe, expect, it } from 'vitest';
import { DifyError, type Hook } from '../../src/index.js';
import { client, failure, reply, serve } from '../server.js';

describe('a hook', () => {
  it('stands around every attempt, the client’s outside the call’s and the first outside the next', async () => {
    const server = await serve(reply(503, {}), reply(200, { name: 'App' }));
    const order: string[] = [];
    const named =
      (name: string): Hook =>
      async (request, next, { operation, attempt, signal }) => {
        order.push(`${name} before ${operation} ${attempt}`);
        expect(signal.aborted).toBe(false);
        const response = await next(request);
        order.push(`${name} after ${response.status}`);
        return response;
      };
    const dify = client(server, { retries: 1, hooks: [named('client'), named('second')] });
    await dify.app.info({ hooks: [named('call')] });
    const round = (attempt: number, status: number) => [
      ...['client', 'second', 'call'].map((name) => `${name} before app.info ${attempt}`),
      ...['call', 'second', 'client'].map((name) => `${name} after ${status}`),
    ];
    expect(order).toEqual([...round(1, 503), ...round(2, 200)]);
  });

  it('may change what is sent, the key among it', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    const mint: Hook = (request, next) => {
      request.headers.set('authorization', 'Bearer minted');
      return next({ ...request, url: `${request.url}?tenant=blue` });
    };
    await client(server, { hooks: [mint] }).conversations.rename({ conversation_id: 'c', name: 'Trip' });
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      url: '/v1/conversations/c/name?tenant=blue',
      json: { name: 'Trip', user: 'alice' },
      headers: { authorization: 'Bearer minted' },
    });
  });

  it('may answer in place of the server', async () => {
    const server = await serve();
    const cached: Hook = async () => Response.json({ name: 'Cached' });
    expect(await client(server).app.info({ hooks: [cached] })).toEqual({ name: 'Cached' });
    expect(server.seen).toEqual([]);
  });

  it('that throws ends the call with what it threw', async () => {
    const server = await serve();
    const stop = new DifyError('`budget` is used up.');
    const dify = client(server, { hooks: [() => Promise.reject(stop)], retries: 2 });
    expect(await failure(dify.chat.send({ query: 'Hi' }))).toBe(stop);
    expect(server.seen).toEqual([]);
  });

  it('that hangs ends with the clocks of the call', async () => {
    const server = await serve();
    const dify = client(server, { hooks: [() => new Promise(() => {})], timeout: { response: 30 } });
    expect(await failure(dify.app.info())).toMatchObject({ clock: 'response', ms: 30 });
  });

  it('stands in a stream and in a call by path as well', async () => {
    const seen: string[] = [];
    const watch: Hook = (request, next, { operation }) => {
      seen.push(`${operation} ${request.method}`);
      return next(request);
    };
    const server = await serve(reply(404, {}), reply(200, {}));
    const dify = client(server, { hooks: [watch] });
    await failure(dify.chat.stream({ query: 'Hi' }).result());
    await dify.http.GET('/info');
    expect(seen).toEqual(['chat.stream POST', 'app.info GET']);
  });
});
