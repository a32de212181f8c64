import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client, type Json } from './client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const streaming = { response_mode: 'streaming', user: 'alice', inputs: {} };
const chat = (key: string, query: string) => new Client(mock, key).post('/chat-messages', { ...streaming, query });
const names = (events: Json[]) => events.map((it) => (it === 'ping' ? 'ping' : it.event));
/** Names, each run of equal ones told once. */
const outline = (events: Json[]) => names(events).filter((it, at, all) => it !== all[at - 1]);
const said = (events: Json[], event: string) =>
  events
    .filter((it) => it.event === event)
    .map((it) => it.answer ?? it.data.text)
    .join('');

describe('streams', () => {
  it('of a chat app: messages to an empty one, and the end', async () => {
    const { events, headers } = await chat('app-chat', 'hello');
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(outline(events)).toEqual(['message', 'message_end']);
    expect(events.length).toBeGreaterThan(10);
    expect(events.at(-2).answer).toBe('');
    expect(said(events, 'message')).toContain('hello');
    expect(Object.keys(events[0])).toEqual([
      'event',
      'conversation_id',
      'message_id',
      'created_at',
      'task_id',
      'id',
      'answer',
      'from_variable_selector',
    ]);
    expect(events.at(-1).metadata.usage.completion_tokens).toBe(events.length - 2);
  });

  it('of an agent app: a thought before the words and one with all of them behind', async () => {
    const { events } = await chat('app-agent', 'hello');
    expect(outline(events)).toEqual(['agent_thought', 'agent_message', 'agent_thought', 'message_end']);
    const [first, last] = events.filter((it) => it.event === 'agent_thought');
    expect(first.id).toBe(last.id);
    expect(last.thought).toBe(said(events, 'agent_message'));
  });

  it('of an agent app with a tool', async () => {
    const key = 'app-agent-tool';
    const { events } = await chat(key, 'TOOL please');
    const thoughts = events.filter((it) => it.event === 'agent_thought');
    expect(thoughts.map((it) => [it.position, it.tool, it.observation !== ''])).toEqual([
      [1, '', false],
      [1, 'current_time', false],
      [1, 'current_time', true],
      [2, '', false],
      [2, '', false],
    ]);
    const { data } = (
      await new Client(mock, key).get(`/messages?user=alice&conversation_id=${events[0].conversation_id}`)
    ).json;
    expect(data[0].agent_thoughts).toHaveLength(2);
    // Between two rounds stands a line feed that was never sent.
    expect(data[0].answer).toBe(said(events, 'agent_message').replace('it up. ', 'it up. \n'));
  });

  it('of a chatflow: a ping, the run around the message', async () => {
    const { events } = await chat('app-chatflow', 'hello');
    expect(outline(events)).toEqual([
      'ping',
      'workflow_started',
      'node_started',
      'node_finished',
      'node_started',
      'message',
      'node_finished',
      'node_started',
      'node_finished',
      'message_end',
      'workflow_finished',
    ]);
    expect(events.at(-1).data).toMatchObject({ status: 'succeeded', outputs: { answer: said(events, 'message') } });
    expect(events.filter((it) => it.event === 'node_started').map((it) => it.data.node_type)).toEqual([
      'start',
      'llm',
      'answer',
    ]);
    expect(events[1].data.inputs['sys.query']).toBe('hello');
  });

  it('of a workflow: its nodes and the text of the last', async () => {
    const { events } = await new Client(mock, 'app-workflow').post('/workflows/run', {
      ...streaming,
      inputs: { text: 'hello' },
    });
    expect(outline(events)).toEqual([
      'ping',
      'workflow_started',
      'node_started',
      'node_finished',
      'node_started',
      'text_chunk',
      'node_finished',
      'node_started',
      'node_finished',
      'workflow_finished',
    ]);
    expect(events.at(-1).data.outputs).toEqual({ answer: said(events, 'text_chunk') });
    expect(Object.keys(events[1])).toEqual(['event', 'workflow_run_id', 'task_id', 'data']);
  });

  it('of a completion app: no conversation', async () => {
    const { events } = await new Client(mock, 'app-completion').post('/completion-messages', {
      ...streaming,
      inputs: { topic: 'cats' },
    });
    expect(outline(events)).toEqual(['message', 'message_end']);
    expect('conversation_id' in events[0]).toBe(false);
    expect(said(events, 'message')).toContain('cats');
  });

  it.each([
    ['app-chat', '/chat-messages', { query: 'same' }],
    ['app-chatflow', '/chat-messages', { query: 'same' }],
    ['app-completion', '/completion-messages', { inputs: { topic: 'same' } }],
  ])('of %s say what the whole answer says', async (key, path, body) => {
    const client = new Client(mock, key);
    const whole = await client.post(path, { ...streaming, ...body, response_mode: 'blocking' });
    expect(whole.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { events } = await client.post(path, { ...streaming, ...body });
    expect(said(events, 'message')).toBe(whole.json.answer);
    expect(events.findLast((it) => it.event === 'message_end').metadata).toEqual(whole.json.metadata);
  });

  it('of workflows end as the whole answer does', async () => {
    const client = new Client(mock, 'app-workflow');
    const body = { inputs: { text: 'same' }, user: 'alice' };
    const { data } = (await client.post('/workflows/run', body)).json;
    const { events } = await client.post('/workflows/run', { ...body, response_mode: 'streaming' });
    const { outputs, status, total_tokens, total_steps } = events.at(-1).data;
    expect({ outputs, status, total_tokens, total_steps }).toEqual({
      outputs: data.outputs,
      status: data.status,
      total_tokens: data.total_tokens,
      total_steps: data.total_steps,
    });
  });

  it('are refused to those who ask an agent for a whole answer', async () => {
    const got = await new Client(mock, 'app-agent').post('/chat-messages', { inputs: {}, query: 'x', user: 'u' });
    expect(got.json.message).toBe('Agent Chat App does not support blocking mode');
  });
});

describe('a model that fails', () => {
  it.each(['app-chat', 'app-agent'])('ends the stream of %s with an error', async (key) => {
    const { events } = await chat(key, 'FAIL now');
    expect(names(events)).toEqual(['error']);
    expect(events[0]).toMatchObject({ code: 'invalid_param', status: 400 });
    expect(JSON.parse(events[0].message)).toMatchObject({ error_type: 'InvokeError' });
    const { data } = (
      await new Client(mock, key).get(`/messages?user=alice&conversation_id=${events[0].conversation_id}`)
    ).json;
    expect(data[0]).toMatchObject({ status: 'error', answer: '', error: events[0].message });
  });

  it('fails the run of a workflow, which is a result', async () => {
    const client = new Client(mock, 'app-workflow-fail');
    const { data } = (await client.post('/workflows/run', { inputs: { text: 'FAIL' }, user: 'alice' })).json;
    expect(data).toMatchObject({ status: 'failed', outputs: {} });
    expect(data.error).toMatch(/^req_id: [\da-f]{10} PluginInvokeError: \{/);
    const { events } = await client.post('/workflows/run', { ...streaming, inputs: { text: 'FAIL' } });
    expect(events.at(-1)).toMatchObject({
      event: 'workflow_finished',
      data: { status: 'failed', exceptions_count: 1 },
    });
    expect(events.at(-2).data).toMatchObject({ node_type: 'llm', status: 'failed' });
  });

  it('is a 400 to whoever wanted the answer whole', async () => {
    const body = { inputs: {}, query: 'FAIL', user: 'u' };
    expect((await new Client(mock, 'app-chat').post('/chat-messages', body)).json.message).toMatch(/^req_id: /);
    expect((await new Client(mock, 'app-chatflow').post('/chat-messages', body)).json.message).toMatch(
      /^Run failed: req_id: /,
    );
    const completion = new Client(mock, 'app-completion');
    expect((await completion.post('/completion-messages', { inputs: { topic: 'FAIL' }, user: 'u' })).status).toBe(400);
  });
});

describe('a run that cannot start', () => {
  it('is a ping and silence, once its stream was promised', async () => {
    const conversation_id = '11111111-1111-4111-8111-111111111111';
    const { status, events } = await new Client(mock, 'app-chatflow').post('/chat-messages', {
      ...streaming,
      query: 'x',
      conversation_id,
    });
    expect([status, events]).toEqual([200, ['ping']]);
    const file = { type: 'document', transfer_method: 'local_file', upload_file_id: conversation_id };
    const workflow = new Client(mock, 'app-workflow');
    expect((await workflow.post('/workflows/run', { ...streaming, inputs: { file } })).events).toEqual(['ping']);
    expect((await workflow.post('/workflows/run', { inputs: { file }, user: 'u' })).json.message).toBe(
      'Invalid upload file',
    );
  });
});
