import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Answer, client, events, failure, reply, serve } from '../server.js';

const BUSY = { code: 'invalid_param', message: 'Too many requests. Please try again later.', status: 400 };

/** Answers when it is told to. */
function held() {
  const waiting: (() => void)[] = [];
  const answer = (response: ServerResponse) => {
    waiting.push(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  };
  return { answer, next: () => waiting.shift()?.() };
}

describe('`maxConcurrent`', () => {
  it('lets so many go at once, the others in their order', async () => {
    const { answer, next } = held();
    const server = await serve(...Array(5).fill(answer));
    const dify = client(server, { maxConcurrent: 2 });
    const names = ['a', 'b', 'c', 'd', 'e'];
    const calls = names.map((conversation_id) => dify.conversations.rename({ conversation_id, name: 'n' }));
    for (let done = 0; done < 5; done++) {
      await server.request(Math.min(done + 1, 4));
      expect(server.seen.length).toBeLessThanOrEqual(done + 2);
      next();
      await calls[done];
    }
    expect(server.seen.map(({ url }) => url.split('/')[3])).toEqual(names);
  });

  it('is shared by the clients that are derived, unless they have their own', async () => {
    const { answer, next } = held();
    const server = await serve(answer, answer, answer);
    const dify = client(server, { maxConcurrent: 1 });
    const first = dify.app.info();
    await server.request(0);
    const second = dify.with({ user: 'bob' }).app.info();
    const own = dify.with({ maxConcurrent: 1 }).app.info();
    await server.request(1);
    next();
    next();
    await Promise.all([first, own]);
    await server.request(2);
    next();
    await second;
  });

  it('counts a stream until it is over', async () => {
    const server = await serve(events({ event: 'message', answer: 'a' }), reply(200, {}));
    const dify = client(server, { maxConcurrent: 1 });
    const stream = dify.chat.stream({ query: 'Hi' });
    await stream.response;
    const waits = dify.app.info();
    await stream.cancel();
    expect(await waits).toEqual({});
  });

  it('lets a call that waits be aborted, and forgets it', async () => {
    const { answer, next } = held();
    const server = await serve(answer, answer);
    const dify = client(server, { maxConcurrent: 1 });
    const first = dify.app.info();
    await server.request(0);
    const controller = new AbortController();
    const waits = dify.app.meta({ signal: controller.signal });
    const late = dify.app.site({ timeout: 20 });
    const last = dify.app.parameters();
    controller.abort('changed my mind');
    expect(await failure(waits)).toMatchObject({ name: 'AbortError', cause: 'changed my mind' });
    expect(await failure(late)).toMatchObject({ name: 'TimeoutError', clock: 'total' });
    next();
    await first;
    await server.request(1);
    next();
    await last;
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/info', '/v1/parameters']);
  });

  it('is halved when the server says too many, and comes back with what goes well', async () => {
    let busy = true;
    let now = 0;
    let most = 0;
    const answer: Answer = (response, seen) => {
      most = Math.max(most, ++now);
      // All that may come at once have come when the server has nothing else to do.
      setTimeout(() => {
        now--;
        reply(busy ? 400 : 200, busy ? BUSY : {})(response, seen);
      }, 100);
    };
    const server = await serve(...Array(100).fill(answer));
    const dify = client(server, { maxConcurrent: 8 });
    const many = async (count: number) => {
      most = 0;
      await Promise.allSettled(Array.from({ length: count }, () => dify.app.info()));
      return most;
    };
    expect(await many(8)).toBe(8);
    busy = false;
    expect(await many(4)).toBe(4);
    expect(await many(60)).toBeGreaterThan(4);
    expect(await many(20)).toBe(8);
  });

  it.each([0, -1, Number.NaN])('must not be %d', (maxConcurrent) => {
    expect(() => client({ url: 'http://127.0.0.1:1' }, { maxConcurrent })).toThrow(/`maxConcurrent` must be 1 or more/);
  });
});
