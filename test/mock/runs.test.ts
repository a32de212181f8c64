import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client, type Json } from './client.js';

const UNKNOWN = '11111111-1111-4111-8111-111111111111';

let quick: Mock;
let slow: Mock;
beforeAll(async () => {
  quick = await startMock({ pace: 0 });
  slow = await startMock({ pace: 0.2, pingEvery: 20 });
});
afterAll(() => Promise.all([quick.close(), slow.close()]));

/** Sends a streamed request and reads on until `enough`; then the connection is cut, or read to its end. */
async function begin(mock: Mock, key: string, path: string, body: object, enough: (text: string) => boolean) {
  const leave = new AbortController();
  const response = await fetch(mock.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ inputs: {}, user: 'alice', response_mode: 'streaming', ...body }),
    signal: leave.signal,
  });
  const decoder = new TextDecoder();
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  const more = async () => {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: true });
    return !done;
  };
  while (!enough(text) && (await more()));
  const frames = (): Json[] => [...text.matchAll(/^data: (.*)$/gm)].map((it) => JSON.parse(it[1] ?? ''));
  return {
    frames,
    leave: () => leave.abort(),
    rest: async () => {
      while (await more());
      return frames();
    },
    text: () => text,
  };
}
const until = async (holds: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await holds()); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('runs', () => {
  it('are looked at, replayed and logged', async () => {
    const app = new Client(quick, 'app-workflow-runs');
    const run = (text: string) => app.post('/workflows/run', { inputs: { text }, user: 'alice' });
    const { data } = (await run('über "all"')).json;
    await run('FAIL');
    const detail = (await app.get(`/workflows/run/${data.id}`)).json;
    expect(detail).toMatchObject({ id: data.id, status: 'succeeded', outputs: data.outputs, total_steps: 3 });
    expect(JSON.parse(detail.inputs)).toMatchObject({
      text: 'über "all"',
      'sys.user_id': 'alice',
      'sys.timestamp': data.created_at,
    });

    const replay = await app.get(`/workflow/${data.id}/events?user=alice`);
    expect(replay.events).toMatchObject([
      { event: 'workflow_finished', workflow_run_id: data.id, data: { status: 'succeeded' } },
    ]);
    expect((await app.get(`/workflow/${data.id}/events?user=bob`)).json.message).toBe('Workflow run not found');
    expect((await app.get(`/workflow/${data.id}/events`)).json.message).toBe('Arg user must be provided.');
    expect((await app.get(`/workflows/run/${UNKNOWN}`)).json.message).toBe('Workflow run not found.');
    expect((await app.get('/workflows/run/abc')).json.code).toBe('unknown');

    const logs = async (query = '') => (await app.get(`/workflows/logs${query}`)).json;
    expect((await logs()).data.map((it: Json) => it.workflow_run.status)).toEqual(['failed', 'succeeded']);
    expect((await logs('?status=failed')).total).toBe(1);
    expect((await logs('?keyword=über')).total).toBe(1);
    expect((await logs('?created_by_end_user_session_id=bob')).total).toBe(0);
    expect((await logs('?limit=1&page=2')).data[0].workflow_run.id).toBe(data.id);
    expect((await logs('?created_at__after=yesterday')).message).toBe(
      "invalid literal for int() with base 10: b'yest'",
    );
    expect((await logs('?status=running')).message).toContain("Input should be 'succeeded', 'failed' or 'stopped'");
  });

  it('of a version are of the one there is', async () => {
    const app = new Client(quick, 'app-workflow-version');
    const body = { inputs: {}, user: 'alice' };
    const { workflow_id } = (await app.post('/workflows/run', body)).json.data;
    expect((await app.post(`/workflows/${workflow_id}/run`, body)).json.data.status).toBe('succeeded');
    expect((await app.post(`/workflows/${UNKNOWN}/run`, body)).json.message).toBe(
      `Workflow not found with id: ${UNKNOWN}`,
    );
    expect((await app.post('/workflows/abc/run', body)).json.message).toBe("Invalid workflow_id format: 'abc'. ");
  });

  it('go on when nobody listens, and can be followed', async () => {
    const key = 'app-workflow-followed';
    const app = new Client(slow, key);
    const stream = await begin(slow, key, '/workflows/run', { inputs: { text: 'SLOW' } }, (text) =>
      text.includes('text_chunk'),
    );
    const id = stream.frames()[0].workflow_run_id;
    stream.leave();
    expect((await app.get(`/workflows/run/${id}`)).json).toMatchObject({
      status: 'running',
      finished_at: null,
      outputs: {},
    });
    const { events } = await app.get(`/workflow/${id}/events?user=alice&include_state_snapshot=true`);
    const named = events.filter((it) => it !== 'ping').map((it) => it.event);
    expect(events[0]).toBe('ping');
    expect(named.slice(0, 4)).toEqual(['workflow_started', 'node_started', 'node_finished', 'node_started']);
    expect(events.filter((it) => it.event === 'node_started').map((it) => it.data.index)).toEqual([1, 2, 1]);
    expect(named.at(-1)).toBe('workflow_finished');
    expect((await app.get(`/workflows/run/${id}`)).json.status).toBe('succeeded');
  });

  it('of chat apps die with their connection, and keep an empty answer', async () => {
    const key = 'app-chat-left';
    const app = new Client(slow, key);
    const stream = await begin(slow, key, '/chat-messages', { query: 'SLOW' }, (text) => text.includes('"answer"'));
    const { conversation_id, task_id } = stream.frames()[0];
    stream.leave();
    const answer = async () => (await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json.data[0];
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await answer()).toMatchObject({ answer: '', status: 'normal', error: null });
    expect((await app.post(`/chat-messages/${task_id}/stop`, { user: 'alice' })).json).toEqual({ result: 'success' });
  });
});

describe('stop', () => {
  it.each([
    ['app-chat-stop', '/chat-messages', { query: 'SLOW' }, '/chat-messages'],
    ['app-agent-stop', '/chat-messages', { query: 'SLOW' }, '/chat-messages'],
    ['app-completion-stop', '/completion-messages', { inputs: { topic: 'SLOW' } }, '/completion-messages'],
  ])('ends a stream of %s with what was said and no usage', async (key, path, body, tasks) => {
    const app = new Client(slow, key);
    const stream = await begin(slow, key, path, body, (text) => text.split('"answer":"').length > 3);
    const { task_id, conversation_id } = stream.frames()[0];
    await app.post(`${tasks}/${task_id}/stop`, { user: 'mallory' });
    await app.post(`${tasks}/${task_id}/stop`, { user: 'alice' });
    const frames = await stream.rest();
    expect(frames.at(-1)).toMatchObject({
      event: 'message_end',
      metadata: { usage: { total_tokens: 0, total_price: '0E-7' } },
    });
    if (!conversation_id) return;
    const said = frames.map((it) => it.answer ?? '').join('');
    const { data } = (await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json;
    expect(data[0]).toMatchObject({ answer: said, status: 'normal' });
  });

  it('of a run: the stream says stopped, the record never hears of it', async () => {
    const key = 'app-workflow-stop';
    const app = new Client(slow, key);
    const stream = await begin(slow, key, '/workflows/run', { inputs: { text: 'SLOW' } }, (text) =>
      text.includes('text_chunk'),
    );
    const { task_id, workflow_run_id } = stream.frames()[0];
    await app.post(`/workflows/tasks/${task_id}/stop`, { user: 'anybody' });
    expect((await stream.rest()).at(-1)).toMatchObject({
      event: 'workflow_finished',
      data: { status: 'stopped', error: 'Stopped by user.', outputs: {} },
    });
    expect((await app.get(`/workflows/run/${workflow_run_id}`)).json).toMatchObject({
      status: 'running',
      total_steps: 0,
    });
    expect((await app.get('/workflows/logs')).json.data[0].workflow_run).toMatchObject({
      status: 'running',
      finished_at: null,
    });
  });

  it('of a chatflow by somebody else lets the model finish and calls it a failure', async () => {
    const key = 'app-chatflow-stop';
    const app = new Client(slow, key);
    const stream = await begin(slow, key, '/chat-messages', { query: 'SLOW' }, (text) => text.includes('"answer"'));
    const { task_id } = stream.frames()[0];
    await app.post(`/chat-messages/${task_id}/stop`, { user: 'mallory' });
    const frames = await stream.rest();
    expect(frames.map((it) => it.event)).not.toContain('message_end');
    expect(frames.at(-1).data).toMatchObject({ status: 'failed', error: 'Aborted: User requested stop' });
  });
});

describe('pings', () => {
  it('come while nothing else does', async () => {
    const stream = await begin(slow, 'app-chat-ping', '/chat-messages', { query: 'SLOW' }, (text) =>
      text.includes('event: ping'),
    );
    expect(stream.text()).toContain('event: ping\n\n');
    stream.leave();
    await until(async () => slow.requests().at(-1)?.ms !== 0);
  });
});
