import { describe, expect, it } from 'vitest';
import { type Answer, client, events, failure, reply, say, serve, stream } from '../../server.js';
import { message, nodeStarted, started } from './events.js';

const PING = 'event: ping\n\n';
const ok = reply(200, { result: 'success' });
const form = (...controls: object[]) => reply(200, { user_input_form: controls });
const QUEUED: Answer = stream((response) => void say(response, PING));

describe('silence', () => {
  it('ends a stream that stalls: the connection is closed, and the run stopped once', async () => {
    const server = await serve(
      stream((response) => void say(response, message('H'), message('i'))),
      ok,
    );
    const open = client(server).chat.stream({ query: 'Hi' }, { timeout: { idle: 150 } });
    expect(await failure(open.result())).toMatchObject({
      name: 'TimeoutError',
      clock: 'idle',
      partial: { answer: 'Hi' },
      message_id: 'message-1',
    });
    await open.closed;
    expect(await server.seen[0]?.closed).toBe('left');
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/chat-messages', '/v1/chat-messages/task-1/stop']);
  });

  it('is broken by pings and comments', async () => {
    const server = await serve(
      stream((response) => {
        say(response, message('Hi'));
        const timer = setInterval(() => say(response, PING, ':\n\n'), 50);
        response.once('close', () => clearInterval(timer));
      }),
      ok,
    );
    const open = client(server).chat.stream({ query: 'Hi' }, { timeout: { idle: 200, total: 700 } });
    expect(await failure(open.result())).toMatchObject({ clock: 'total' });
  });

  it('`total` goes on over every connection of a run, and its error has what had come', async () => {
    const join = stream((response) => void say(response, PING));
    const server = await serve(events(started(), nodeStarted('a')), join, join, join);
    const began = performance.now();
    const open = client(server).workflows.stream({}, { timeout: { idle: 300, total: 1_000 }, stopOnCancel: false });
    expect(await failure(open.result())).toMatchObject({
      clock: 'total',
      partial: { nodes: [{ id: 'a' }] },
      workflow_run_id: 'run-1',
      task_id: 'task-1',
    });
    expect(open.stats.resumed).toBeGreaterThan(0);
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(performance.now() - began).toBeLessThan(2_000);
    await open.closed;
  });

  it('is no silence where nobody reads: a slow reader is never late', async () => {
    const server = await serve(
      stream((response) => {
        say(response, started(), nodeStarted('a'));
      }),
    );
    const open = client(server).chat.stream({ query: 'Hi' }, { timeout: { idle: 100 }, stopOnCancel: false });
    for await (const { event } of open) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      if (event === 'node_started') break;
    }
    expect(open.snapshot).toMatchObject({ nodes: [{ id: 'a' }] });
  });
});

describe('a run that does not begin', () => {
  it.each([
    ['workflow', (dify: ReturnType<typeof client>, timeout: object) => dify.workflows.stream({}, { timeout })],
    ['chatflow', (dify: ReturnType<typeof client>, timeout: object) => dify.chat.stream({ query: 'Hi' }, { timeout })],
  ])('of a %s has the `start` clock, which pings do not feed, and no `idle` clock', async (_, begin) => {
    const server = await serve(
      stream((response) => {
        say(response, PING);
        const timer = setInterval(() => say(response, PING), 300);
        response.once('close', () => clearInterval(timer));
      }),
    );
    const open = begin(client(server), { start: 500, idle: 100 });
    expect(await failure(open.result())).toMatchObject({
      name: 'TimeoutError',
      clock: 'start',
      message: expect.stringMatching(/not begun, and may still/),
    });
    expect(server.seen).toHaveLength(1);
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('is looked after once after three seconds: inputs that are certainly wrong end it', {
    timeout: 15_000,
  }, async () => {
    const server = await serve(QUEUED, form({ 'text-input': { variable: 'city', required: true } }));
    const open = client(server).workflows.stream({ inputs: {} });
    expect(await failure(open.result())).toMatchObject({
      name: 'DifyValidationError',
      message: expect.stringContaining('`inputs.city` is required'),
      operation: 'workflows.stream',
    });
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/workflows/run', '/v1/parameters']);
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('goes on waiting where nothing is wrong', { timeout: 15_000 }, async () => {
    let begin: () => void = () => {};
    const server = await serve(
      stream((response) => {
        say(response, PING);
        begin = () => say(response, started());
      }),
      (response, seen) => {
        form({ number: { variable: 'age' } })(response, seen);
        setTimeout(begin, 50);
      },
    );
    const open = client(server).workflows.stream({ inputs: { age: 3 } }, { stopOnCancel: false });
    expect(await open.started).toEqual({
      task_id: 'task-1',
      workflow_run_id: 'run-1',
      conversation_id: 'conversation-1',
      message_id: 'message-1',
    });
    await open.cancel();
  });
});
