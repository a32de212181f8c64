import { describe, expect, it } from 'vitest';
import { type Dify, DifyRunError, type DifyStream } from '../../../src/index.js';
import { client, events, serve } from '../../server.js';
import { finished, message, messageEnd, nodeFinished, nodeStarted, paused, started, textChunk } from './events.js';

/** What one method gives for these events, and what it sent. */
async function of<Result extends object>(
  open: (dify: Dify) => DifyStream<{ event: string }, Result>,
  ...said: unknown[]
) {
  const server = await serve(events(...said));
  const stream = open(client(server));
  return {
    begin: stream.snapshot,
    result: await stream.result(),
    text: await stream.text(),
    seen: await server.request(),
  };
}

describe('the stream of', () => {
  it('a chat', async () => {
    const { begin, result, text, seen } = await of(
      (dify) => dify.chat.stream({ query: 'Hi', conversation_id: 'c-1' }),
      message('Hi'),
      messageEnd(),
    );
    expect(begin).toMatchObject({ event: 'message', mode: 'chat', answer: '', metadata: null, files: [] });
    expect(result).toMatchObject({
      event: 'message',
      mode: 'chat',
      id: 'message-1',
      message_id: 'message-1',
      answer: 'Hi',
    });
    expect(result).toMatchObject({ conversation_id: 'conversation-1', task_id: 'task-1', created_at: 1_795_240_929 });
    expect(result).not.toHaveProperty('data');
    expect(text).toBe('Hi');
    expect([seen.method, seen.url]).toEqual(['POST', '/v1/chat-messages']);
    expect(seen.json).toEqual({
      query: 'Hi',
      conversation_id: 'c-1',
      inputs: {},
      response_mode: 'streaming',
      user: 'alice',
    });
  });

  it('a chatflow', async () => {
    const { result, text } = await of(
      (dify) => dify.chat.stream({ query: 'Hi' }),
      started(),
      nodeStarted('n-1'),
      message('Hi'),
      nodeFinished('n-1'),
      messageEnd(),
      finished(),
    );
    expect(result).toMatchObject({ event: 'message', mode: 'advanced-chat', answer: 'Hi', workflow_run_id: 'run-1' });
    expect(result.data).toMatchObject({ id: 'run-1', status: 'succeeded', outputs: { answer: 'Hi' } });
    expect(result.nodes).toMatchObject([{ id: 'n-1', status: 'succeeded' }]);
    expect(text).toBe('Hi');
  });

  it('a chatflow that waits for a person', async () => {
    const { result } = await of((dify) => dify.chat.stream({ query: 'Hi' }), started(), message('Well'), paused());
    expect(result).toMatchObject({ event: 'workflow_paused', answer: 'Well', data: { id: 'run-1', status: 'paused' } });
    expect(result.data).toMatchObject({ paused_nodes: ['gate'], reasons: [], finished_at: null, error: null });
  });

  it('a completion', async () => {
    const { conversation_id: _, ...about } = message('Hi');
    const { result, text, seen } = await of(
      (dify) => dify.completion.stream({ inputs: { a: 1 } }),
      about,
      messageEnd(),
    );
    expect(result).toMatchObject({
      mode: 'completion',
      answer: 'Hi',
      id: 'message-1',
      metadata: messageEnd().metadata,
    });
    expect(text).toBe('Hi');
    expect(seen.url).toBe('/v1/completion-messages');
  });

  it('a workflow', async () => {
    const { begin, result, text, seen } = await of(
      (dify) => dify.workflows.stream({ inputs: { text: 'a' } }),
      started(),
      nodeStarted('n-1'),
      textChunk('H'),
      textChunk('i'),
      nodeFinished('n-1'),
      finished(),
    );
    expect(begin).toMatchObject({ text: '', nodes: [], data: { status: 'running', outputs: {}, finished_at: null } });
    expect(result).toMatchObject({ task_id: 'task-1', workflow_run_id: 'run-1', text: 'Hi' });
    expect(result.data).toMatchObject({ id: 'run-1', status: 'succeeded', total_tokens: 3 });
    expect(text).toBe('Hi');
    expect(seen.url).toBe('/v1/workflows/run');
  });

  it('a version of a workflow', async () => {
    const { seen } = await of((dify) => dify.workflows.streamVersion({ workflow_id: 'v-1' }), started(), finished());
    expect(seen.url).toBe('/v1/workflows/v-1/run');
    expect(seen.json).toEqual({ inputs: {}, response_mode: 'streaming', user: 'alice' });
  });

  it('a run that is watched', async () => {
    const { result, text, seen } = await of(
      (dify) => dify.workflows.runs.events({ workflow_run_id: 'run-1', user: 'bob', include_state_snapshot: true }),
      started(),
      message('Hi'),
      messageEnd(),
      finished(),
    );
    expect(result).toMatchObject({ text: 'Hi', message_id: 'message-1', conversation_id: 'conversation-1' });
    expect(text).toBe('Hi');
    expect([seen.method, seen.url]).toEqual(['GET', '/v1/workflow/run-1/events?user=bob&include_state_snapshot=true']);
  });

  it('a run that is watched to its pause, or beyond it', async () => {
    const watch = (continue_on_pause: boolean) => (dify: Dify) =>
      dify.workflows.runs.events({ workflow_run_id: 'run-1', user: 'bob', continue_on_pause });
    const said = [started(), paused(), started(), finished()];
    expect((await of(watch(false), ...said)).result.data.status).toBe('paused');
    const { result } = await of(watch(true), ...said);
    expect(result.data.status).toBe('succeeded');
    expect(result.data).not.toHaveProperty('reasons');
    await expect(of(watch(true), ...said.slice(0, 2))).rejects.toMatchObject({ name: 'DifyTruncatedError' });
  });

  it('a pipeline', async () => {
    const run = { dataset_id: 'd-1' } as never;
    const { result, text } = await of((dify) => dify.pipelines.stream(run), started(), nodeStarted('n-1'), finished());
    expect(result).toMatchObject({ data: { status: 'succeeded' }, nodes: [{ id: 'n-1', status: 'running' }] });
    expect(text).toBe('');
  });

  it('a datasource', async () => {
    const run = { dataset_id: 'd-1', node_id: 'n-1' } as never;
    const found = [{ url: 'https://example.com' }];
    const open = (dify: Dify) => dify.pipelines.runNode(run);
    const done = await of(
      open,
      { event: 'datasource_processing', total: 1 },
      { event: 'datasource_completed', data: found },
    );
    expect(done.begin).toEqual({ data: null });
    expect(done.result).toEqual({ data: found });
    const error = of(open, { event: 'datasource_error', error: 'no credentials' });
    await expect(error).rejects.toBeInstanceOf(DifyRunError);
    await expect(error).rejects.toThrow('no credentials');
  });
});

it('streams do not share what they stand at in the beginning', async () => {
  const first = await of((dify) => dify.workflows.stream(), started(), nodeStarted('n-1'), textChunk('a'), finished());
  const second = await of((dify) => dify.workflows.stream(), started(), finished());
  expect(first.result.nodes).toHaveLength(1);
  expect(second.begin.nodes).toEqual([]);
  expect(second.result).toMatchObject({ text: '', nodes: [] });
});
