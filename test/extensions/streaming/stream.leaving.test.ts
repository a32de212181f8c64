import { describe, expect, it } from 'vitest';
import { type Answer, client, events, failure, reply, say, serve, stream, type TestServer } from '../../server.js';
import { chat, HI } from './chat.js';
import { finished, messageEnd, started, textChunk } from './events.js';

/** A chat that goes on until it is stopped, and then says its end. */
async function stoppable(options = {}) {
  let stopped: () => void = () => {};
  const end = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const { server, stream: open } = await chat(
    stream(async (response) => {
      say(response, ...HI);
      await end;
      say(response, messageEnd()).end();
    }),
    options,
  );
  server.script((response, seen) => {
    stopped();
    return reply(200, { result: 'success' })(response, seen);
  });
  return { server, stream: open };
}
const paths = ({ seen }: TestServer) => seen.map(({ method, url }) => `${method} ${url}`);
const STOPPED = ['POST /v1/chat-messages', 'POST /v1/chat-messages/task-1/stop'];

describe('leaving a stream that began a run stops it, and reads on to the server’s close', () => {
  it.each([
    ['a loop', async (one) => read(one, 1)],
    [
      '`cancel()`',
      async (one) => {
        await one.started;
        await one.cancel();
      },
    ],
    [
      'a loop over the text',
      async (one) => {
        for await (const _ of one.textStream) break;
      },
    ],
    [
      'the end of `await using`',
      async (one) => {
        await using mine = one;
        await mine.started;
      },
    ],
    [
      'a stream of objects',
      async (one) => {
        const reader = one.toReadableStream().getReader();
        await reader.read();
        await reader.cancel();
      },
    ],
    [
      'a response',
      async (one) => {
        const reader = (await one.toResponse()).body?.getReader();
        await reader?.read();
        await reader?.cancel();
      },
    ],
  ] satisfies [string, (one: Awaited<ReturnType<typeof stoppable>>['stream']) => Promise<void>][])(
    '%s',
    async (_, leave) => {
      const { server, stream } = await stoppable();
      await leave(stream);
      await stream.closed;
      expect(paths(server)).toEqual(STOPPED);
      expect(server.seen[1]?.json).toEqual({ user: 'alice' });
      expect(await server.seen[0]?.closed).toBe('ended');
    },
  );

  it('a signal', async () => {
    const controller = new AbortController();
    const { server, stream } = await stoppable({ signal: controller.signal });
    const reading = failure(read(stream, 3));
    await stream.started;
    controller.abort('enough');
    expect(await reading).toMatchObject({
      name: 'AbortError',
      cause: 'enough',
      partial: { answer: 'Hi' },
      task_id: 'task-1',
    });
    await stream.closed;
    expect(paths(server)).toEqual(STOPPED);
  });

  it('an error in the loop, which stays what it is', async () => {
    const { server, stream } = await stoppable();
    const mine = new Error('mine');
    const loop = (async () => {
      for await (const _ of stream) throw mine;
    })();
    expect(await failure(loop)).toBe(mine);
    await stream.closed;
    expect(paths(server)).toEqual(STOPPED);
  });

  it('with the user and the headers of the call', async () => {
    const { server, stream } = await stoppable({ headers: { 'x-tenant': 'a' } });
    await stream.started;
    await stream.cancel();
    await stream.closed;
    expect(server.seen[1]?.headers).toMatchObject({ 'x-tenant': 'a', authorization: 'Bearer app-chat-1' });
  });

  it('also where the client has one place, which the stream holds', async () => {
    const server = await serve(
      stream((response) => say(response, ...HI)),
      reply(200, { result: 'success' }),
    );
    const open = client(server, { maxConcurrent: 1 }).chat.stream({ query: 'Hi' });
    await open.started;
    await open.cancel();
    const stop = await server.request(1);
    expect(stop.url).toContain('/stop');
    await server.close();
    await open.closed;
  });

  it('as soon as its task is known', async () => {
    let go: () => void = () => {};
    const server = await serve(
      stream(async (response) => {
        say(response, 'event: ping\n\n');
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        say(response, started());
      }),
      (response, seen) => {
        reply(200, { result: 'success' })(response, seen);
      },
    );
    const open = client(server).workflows.stream();
    await open.response;
    await open.cancel();
    go();
    expect((await server.request(1)).url).toBe('/v1/workflows/tasks/task-1/stop');
    await server.close();
    await open.closed;
  });

  it.each<[string, Answer]>([
    ['close', reply(200, { result: 'success' })],
    ['even answer the stop', () => {}],
  ])('five seconds at most, where the server does not %s', { timeout: 15_000 }, async (_, stop) => {
    const server = await serve(
      stream((response) => say(response, ...HI)),
      stop,
    );
    const open = client(server).chat.stream({ query: 'Hi' });
    await open.started;
    const begin = performance.now();
    await open.cancel();
    expect(performance.now() - begin).toBeLessThan(100);
    await open.closed;
    expect(performance.now() - begin).toBeGreaterThan(4_500);
    expect(performance.now() - begin).toBeLessThan(8_000);
    expect(await server.seen[0]?.closed).toBe('left');
    expect(paths(server)).toEqual(STOPPED);
  });
});

describe('leaving does not stop', () => {
  it('before the server answers: it ends the request', async () => {
    const { server, stream } = await chat(() => {});
    const seen = await server.request();
    await stream.cancel();
    expect(await seen.closed).toBe('left');
    expect(server.seen).toHaveLength(1);
  });

  it('what is whole', async () => {
    const { server, stream: open } = await chat(stream((response) => say(response, ...HI, messageEnd())));
    await read(open, 3);
    await open.closed;
    expect(server.seen).toHaveLength(1);
  });

  it('a run that is only watched', async () => {
    const server = await serve(stream((response) => say(response, started(), textChunk('Hi'))));
    const open = client(server).workflows.runs.events({ workflow_run_id: 'run-1' } as never);
    await read(open, 1);
    await open.closed;
    expect(server.seen).toHaveLength(1);
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it.each([
    ['`stopOnCancel: false`', { stopOnCancel: false }, (one: { cancel(): Promise<void> }) => one.cancel()],
    ['`detach()`', {}, (one: { detach(): void }) => one.detach()],
  ])('a run with %s; the connection is closed', async (_, options, leave) => {
    const server = await serve(stream((response) => say(response, started(), textChunk('Hi'))));
    const open = client(server).workflows.stream({}, options);
    await open.started;
    await leave(open);
    await open.closed;
    expect(server.seen).toHaveLength(1);
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('a chat that is detached: it is read to its end, with which it lives', async () => {
    let go: () => void = () => {};
    const { server, stream: open } = await chat(
      stream(async (response) => {
        say(response, ...HI);
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        say(response, messageEnd()).end();
      }),
    );
    await open.started;
    open.detach();
    go();
    await open.closed;
    expect(server.seen).toHaveLength(1);
    expect(await server.seen[0]?.closed).toBe('ended');
  });
});

describe('`cancel()`', () => {
  it('ends who waits as an abort', async () => {
    const { stream } = await stoppable();
    const loop = stream[Symbol.asyncIterator]();
    await loop.next();
    await loop.next();
    const waiting = failure(loop.next());
    await stream.cancel();
    expect(await waiting).toMatchObject({ name: 'AbortError' });
    await stream.closed;
  });

  it('twice, or after the end, does nothing', async () => {
    const { server, stream } = await chat(events(...HI, messageEnd()));
    await stream.result();
    await stream.cancel();
    await stream.cancel();
    expect((await stream.result()).answer).toBe('Hi');
    expect(server.seen).toHaveLength(1);
  });
});

describe('`stop()`', () => {
  it('stops the run; the stream goes on to the end that the server gives it', async () => {
    const { server, stream } = await stoppable();
    const result = stream.result();
    await stream.stop();
    expect(await result).toMatchObject({ answer: 'Hi', status: 'succeeded' });
    expect(paths(server)).toEqual(STOPPED);
  });

  it('of a run that is watched: a workflow’s or a chatflow’s', async () => {
    const ok = reply(200, { result: 'success' });
    const server = await serve(
      events(started(), finished({ status: 'stopped' })),
      ok,
      events({ ...started(), message_id: undefined, conversation_id: undefined }, finished({ status: 'stopped' })),
      ok,
    );
    const dify = client(server);
    await dify.workflows.runs.events({ workflow_run_id: 'run-1' } as never).stop();
    await dify.workflows.runs.events({ workflow_run_id: 'run-1' } as never).stop();
    expect([server.seen[1]?.url, server.seen[3]?.url]).toEqual([
      '/v1/chat-messages/task-1/stop',
      '/v1/workflows/tasks/task-1/stop',
    ]);
  });

  it('of what cannot be stopped says so', async () => {
    const server = await serve(events(started(), finished()));
    const open = client(server).pipelines.stream({ dataset_id: 'd-1' } as never);
    expect(await failure(open.stop())).toMatchObject({ message: expect.stringContaining('`pipelines.stream`') });
  });
});

/** Reads so many events, and leaves. */
async function read(stream: AsyncIterable<unknown>, most: number): Promise<void> {
  let count = 0;
  for await (const _ of stream) if (++count === most) break;
}

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
