import { describe, expect, it } from 'vitest';
import { type Answer, events, failure, reply, say, stream } from '../../server.js';
import { chat, HI } from './chat.js';
import { messageEnd } from './events.js';

describe('leaving', () => {
  const endless = () => stream((response) => say(response, ...HI));

  it('a loop closes the connection', async () => {
    const { server, stream } = await chat(endless());
    for await (const _ of stream) break;
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('a loop over the text closes the connection', async () => {
    const { server, stream } = await chat(endless());
    for await (const _ of stream.textStream) break;
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('by an error in the loop closes the connection, and the error stays what it is', async () => {
    const { server, stream } = await chat(endless());
    const mine = new Error('mine');
    const loop = (async () => {
      for await (const _ of stream) throw mine;
    })();
    expect(await failure(loop)).toBe(mine);
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('by `cancel()` closes the connection, and ends who waits as an abort', async () => {
    const { server, stream } = await chat(endless());
    const loop = stream[Symbol.asyncIterator]();
    await loop.next();
    await loop.next();
    const waiting = failure(loop.next());
    await stream.cancel();
    expect(await waiting).toMatchObject({ name: 'AbortError' });
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('by `cancel()` before the server answers ends the request', async () => {
    const { server, stream } = await chat(() => {});
    const seen = await server.request();
    await stream.cancel();
    expect(await seen.closed).toBe('left');
  });

  it('by `cancel()` twice, or after the end, does nothing', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    await stream.result();
    await stream.cancel();
    await stream.cancel();
    expect((await stream.result()).answer).toBe('Hi');
  });
});

describe('a stream that nobody reads', () => {
  it.each([
    ['refused', reply(404, { code: 'not_found', message: 'Gone.', status: 404 })],
    ['cut', events(...HI)],
    ['no stream', reply(200, {})],
    ['never answered', ((response) => response.destroy()) satisfies Answer],
  ])('makes no unhandled rejection when it is %s', async (_, answer) => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', hear);
    try {
      const { server, stream } = await chat(answer);
      await (await server.request()).closed;
      await stream.response.catch(() => {});
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      expect(unheard).toEqual([]);
    } finally {
      process.off('unhandledRejection', hear);
    }
  });
});
