import { describe, expect, it } from 'vitest';
import type { Dify } from '../../../src/index.js';
import { type Answer, client, events, failure, reply, say, serve, stream } from '../../server.js';
import {
  finished,
  message,
  messageEnd,
  nodeFinished,
  nodeStarted,
  paused,
  replace,
  started,
  textChunk,
} from './events.js';

/** Says these events and breaks the connection. */
const broken = (...all: unknown[]): Answer =>
  stream((response) => {
    say(response, ...all);
    setTimeout(() => response.destroy(), 20);
  });
/** Keeps the connection open. */
const open = (...all: unknown[]): Answer => stream((response) => void say(response, ...all));
const PING = 'event: ping\n\n';
const stored = (answer: string) => ({ ...replace(answer), reason: '' });
/** A node as a snapshot tells it: with less than was known. */
const told = (id: string) => nodeFinished(id, { inputs: null, outputs: null, process_data: null });

async function of(script: Answer[], begin: (dify: Dify) => unknown, options = {}) {
  const server = await serve(...script);
  const one = begin(client(server, options)) as ReturnType<Dify['workflows']['stream']>;
  const seen: string[] = [];
  const loop = (async () => {
    for await (const { event, ...rest } of one) {
      const { data } = rest as { data?: { id?: string; text?: string } };
      seen.push([event, data?.id ?? data?.text].filter((it) => it !== undefined && it !== 'run-1').join(' '));
    }
  })();
  return { server, stream: one, seen, loop };
}
const workflow = (dify: Dify) => dify.workflows.stream();
const chatflow = (dify: Dify) => dify.chat.stream({ query: 'Hi' });

describe('a run whose connection breaks is joined again', () => {
  it('nodes come once, what was missed as well, and the run is never started again', async () => {
    const { server, stream, seen, loop } = await of(
      [
        broken(PING, started(), nodeStarted('a'), nodeFinished('a'), nodeStarted('b'), textChunk('H')),
        broken(PING, started(), nodeStarted('a'), told('a'), nodeStarted('b'), textChunk('i')),
        events(
          PING,
          started(),
          nodeStarted('a'),
          told('a'),
          nodeStarted('b'),
          told('b'),
          nodeStarted('c'),
          nodeFinished('c'),
          finished(),
        ),
      ],
      workflow,
    );
    await loop;
    expect(seen).toEqual([
      'workflow_started',
      'node_started a',
      'node_finished a',
      'node_started b',
      'text_chunk H',
      'text_chunk i',
      'node_finished b',
      'node_started c',
      'node_finished c',
      'workflow_finished',
    ]);
    expect(await stream.result()).toMatchObject({ status: 'succeeded', text: 'Hi', textGap: true, task_id: 'task-1' });
    // What the replay leaves out does not cover what was known.
    expect(stream.snapshot.nodes[0]?.outputs).toEqual({ text: 'Hi' });
    expect(stream.stats.resumed).toBe(2);
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v1/workflows/run',
      'GET /v1/workflow/run-1/events?user=alice&include_state_snapshot=true',
      'GET /v1/workflow/run-1/events?user=alice&include_state_snapshot=true',
    ]);
  });

  it('where it is closed, and where it is silent', async () => {
    const script = [events(started()), open(PING, started(), nodeStarted('a')), events(finished())];
    const { stream, seen, loop } = await of(script, workflow, { timeout: { idle: 200 } });
    await loop;
    expect(seen).toEqual(['workflow_started', 'node_started a', 'workflow_finished']);
    expect(stream.stats.resumed).toBe(2);
  });

  it('a chatflow has its answer from its end, and its sources from its history', async () => {
    const sources = [{ position: 1, content: 'Found' }];
    const { server, stream, seen, loop } = await of(
      [
        broken(PING, started(), nodeStarted('a'), message('H')),
        events(
          PING,
          started(),
          stored(''),
          nodeStarted('a'),
          message('llo'),
          finished({ outputs: { answer: 'Hello' } }),
        ),
        reply(200, { data: [{ id: 'message-1', retriever_resources: sources }], limit: 20, has_more: false }),
      ],
      chatflow,
    );
    await loop;
    expect(seen).toEqual([
      'workflow_started',
      'node_started a',
      'message',
      'message',
      'message_replace',
      'message_end',
      'workflow_finished',
    ]);
    expect(await stream.result()).toMatchObject({
      answer: 'Hello',
      status: 'succeeded',
      metadata: { retriever_resources: sources },
      conversation_id: 'conversation-1',
    });
    expect(server.seen[2]?.url).toBe('/v1/messages?conversation_id=conversation-1&user=alice&limit=20');
    expect(stream.snapshot).not.toHaveProperty('textGap');
  });

  it('a stored answer that is behind ours does not shorten it, one that is ahead takes its place', async () => {
    const { stream, seen, loop } = await of(
      [
        broken(started(), message('Hel')),
        broken(started(), stored('H'), message('lo')),
        events(started(), stored('Hello, you'), paused()),
      ],
      chatflow,
    );
    await loop;
    expect(seen).toEqual(['workflow_started', 'message', 'message', 'message_replace', 'workflow_paused']);
    expect(stream.snapshot).toMatchObject({ answer: 'Hello, you', status: 'paused' });
  });

  it('a chatflow that breaks between its message and its end', async () => {
    const { stream, loop } = await of([broken(started(), message('Hi'), messageEnd()), events(finished())], chatflow);
    await loop;
    expect(await stream.result()).toMatchObject({ answer: 'Hi', data: { status: 'succeeded' } });
  });

  it('the same for a run that another process started, also beyond its pauses', async () => {
    const asks = { event: 'human_input_required', task_id: 'task-1', data: { form_id: 'f-1', node_id: 'a-node' } };
    const resumption = { ...started(), data: { ...started().data, reason: 'resumption' } };
    const { server, seen, loop } = await of(
      [
        broken(started(), nodeStarted('a'), asks, paused()),
        events(
          ...[started(), nodeStarted('a'), nodeFinished('a', { status: 'paused' as never }), asks, paused()],
          ...[resumption, nodeStarted('a'), nodeFinished('a'), finished()],
        ),
      ],
      (dify) => dify.workflows.runs.events({ workflow_run_id: 'run-1', continue_on_pause: true } as never),
    );
    await loop;
    expect(seen).toEqual([
      ...['workflow_started', 'node_started a', 'human_input_required', 'workflow_paused'],
      ...['workflow_started', 'node_started a', 'node_finished a', 'workflow_finished'],
    ]);
    expect(server.seen[1]?.url).toContain('continue_on_pause=true');
  });

  it('an end that came in between is asked for where the new connection does not even open', {
    timeout: 15_000,
  }, async () => {
    const run = { id: 'run-1', workflow_id: 'workflow-1', status: 'succeeded', outputs: { a: 1 }, finished_at: 7 };
    const { server, stream: one, loop } = await of([broken(started()), () => {}, reply(200, run)], workflow);
    await loop;
    expect(await one.result()).toMatchObject({ status: 'succeeded', data: { outputs: { a: 1 } } });
    await one.closed;
    expect(await server.seen[1]?.closed).toBe('left');
  });

  it('an end that came in between is asked for after two seconds of nothing but pings', {
    timeout: 15_000,
  }, async () => {
    const pings: Answer = stream((response) => {
      say(response, PING, started(), nodeStarted('a'));
      const timer = setInterval(() => say(response, PING), 100);
      response.once('close', () => clearInterval(timer));
    });
    const running = { id: 'run-1', workflow_id: 'workflow-1', status: 'running', outputs: {}, finished_at: null };
    const {
      server,
      stream: one,
      loop,
    } = await of(
      [
        broken(started(), nodeStarted('a')),
        pings,
        reply(200, running),
        reply(200, { ...running, status: 'succeeded', outputs: { a: 1 }, finished_at: 7 }),
      ],
      workflow,
    );
    await loop;
    expect(await one.result()).toMatchObject({ status: 'succeeded', data: { outputs: { a: 1 }, finished_at: 7 } });
    expect(server.seen.slice(2).map(({ url }) => url)).toEqual(['/v1/workflows/run/run-1', '/v1/workflows/run/run-1']);
    expect(await server.seen[1]?.closed).toBe('left');
  });
});

describe('a stream that cannot be joined again', () => {
  it.each([
    ['has no run', {}, chatflow, [broken(message('H'))], /message-1.*nothing to resume/],
    [
      'must not',
      { resume: false },
      (dify: Dify) => dify.workflows.stream({}, { resume: false }),
      [broken(started())],
      /run-1/,
    ],
    ['has no run yet', {}, workflow, [broken(PING)], /Nothing had come/],
  ] as const)('because it %s says so', async (_, _options, begin, script, words) => {
    const { server, loop } = await of([...script], begin);
    expect(await failure(loop)).toMatchObject({ name: 'DifyTruncatedError', message: expect.stringMatching(words) });
    expect(server.seen).toHaveLength(1);
  });

  it('because the server has none of it says why', async () => {
    const gone = reply(404, { code: 'not_found', message: 'Workflow run not found', status: 404 });
    const { loop } = await of([broken(started()), gone], workflow);
    expect(await failure(loop)).toMatchObject({
      name: 'DifyTruncatedError',
      workflow_run_id: 'run-1',
      cause: { code: 'not_found' },
      partial: { status: 'running' },
    });
  });

  it('gives up after so many attempts without news, and does not stop the run', async () => {
    const script = [broken(started()), ...Array<Answer>(3).fill(broken(PING, started()))];
    const { server, loop } = await of(script, (dify) => dify.workflows.stream({}, { resume: { attempts: 2 } }));
    expect(await failure(loop)).toMatchObject({ name: 'DifyTruncatedError', task_id: 'task-1' });
    expect(server.seen.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
  });
});
