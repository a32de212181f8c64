import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppsSettings, type Mock, startMock } from '../../../src/mock/index.js';
import { Client, form, type Json } from '../client.js';
import { follow } from './follow.js';

const FORM = [
  { 'text-input': { variable: 'name', required: true, max_length: 20 } },
  { paragraph: { variable: 'bio', max_length: 100 } },
  { select: { variable: 'lang', options: ['en', 'de'] } },
  { number: { variable: 'age' } },
  { checkbox: { variable: 'ok' } },
];
const apps: AppsSettings = {
  'app-shop': {
    mode: 'chat',
    name: 'Shop',
    description: 'Sells tea',
    tags: ['tea'],
    opening_statement: 'Hello {{name}}, tea?',
    suggested_questions: ['Green or black?'],
    suggested_questions_after_answer: { enabled: false },
    text_to_speech: { voice: 'echo' },
    file_upload: { enabled: false },
    user_input_form: FORM,
    site: { title: 'The shop' },
    answers: [
      { when: 'prices?', answer: 'Tea costs 3.' },
      { when: '/^OPEN$/', answer: 'From nine.' },
    ],
  },
  'app-shop-big': { mode: 'chat', name: 'Big shop' },
  'app-graph': {
    mode: 'workflow',
    user_input_form: [
      { 'text-input': { variable: 'text', required: true } },
      { file: { variable: 'doc' } },
      { 'file-list': { variable: 'docs', max_length: 2 } },
      { json_object: { variable: 'obj' } },
    ],
    nodes: [
      { type: 'code', title: 'Count', outputs: { n: 3 } },
      {
        type: 'human-input',
        id: 'gate',
        form_content: 'Sure, {{#start.text#}}?',
        inputs: [],
        user_actions: [{ id: 'go', title: 'Go', button_style: 'primary' }],
      },
      {
        type: 'human-input',
        id: 'gate_b',
        form_content: 'Very?',
        inputs: [],
        user_actions: [{ id: 'go', title: 'Go', button_style: 'primary' }],
      },
      { type: 'llm' },
      { type: 'end', outputs: { total: 7 } },
    ],
  },
  'app-flow': { mode: 'advanced-chat', user_input_form: [{ 'text-input': { variable: 'must', required: true } }] },
  'app-helper': {
    mode: 'agent-chat',
    tools: [{ name: 'weather', label: 'Weather', when: 'rain', input: { city: 'Lisbon' }, observation: 'No rain.' }],
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0, apps });
});
afterAll(() => mock.close());

const user = 'alice';
const shop = () => new Client(mock, 'app-shop-1');
const ask = (client: Client, query: string, inputs: object = { name: 'Al' }, more: object = {}) =>
  client.post('/chat-messages', { user, query, inputs, ...more });

describe('an app of one’s own', () => {
  it('says what it is', async () => {
    const app = shop();
    expect((await app.get('/info')).json).toMatchObject({
      name: 'Shop',
      mode: 'chat',
      description: 'Sells tea',
      tags: ['tea'],
    });
    expect((await app.get('/site')).json.title).toBe('The shop');
    const { json } = await app.get('/parameters');
    expect(json).toMatchObject({
      opening_statement: 'Hello {{name}}, tea?',
      suggested_questions: ['Green or black?'],
      text_to_speech: { enabled: true, voice: 'echo', language: 'en-US' },
      file_upload: { enabled: false, number_limits: 3 },
    });
    const file = new URL('../../recordings/app/parameters--chat.json', import.meta.url);
    const real: Json[] = JSON.parse(readFileSync(file, 'utf8')).response.json.user_input_form;
    const shape = (fields: Json[]) =>
      fields.map((it) => Object.entries(it).map(([kind, field]) => [kind, Object.keys(field as object).sort()]));
    expect(shape(json.user_input_form)).toEqual(shape(real));
  });

  it('is found by its whole key or the longest beginning of it', async () => {
    expect((await new Client(mock, 'app-shop-big').get('/info')).json.name).toBe('Big shop');
    expect((await new Client(mock, 'app-shop-big-2').get('/info')).json.name).toBe('Big shop');
    expect((await new Client(mock, 'app-sho').get('/info')).json.name).toBe('Mock chat');
  });

  it('answers as it was told, whole and as a stream, and otherwise as the mock does', async () => {
    const app = shop();
    const whole = (await ask(app, 'Which PRICE?')).json;
    expect(whole.answer).toBe('Tea costs 3.');
    const { events } = await ask(app, 'OPEN', { name: 'Al' }, { response_mode: 'streaming' });
    expect(events.map((it) => it.answer ?? '').join('')).toBe('From nine.');
    expect((await ask(app, 'open')).json.answer).toContain('You said: open');
    const { json } = await app.get(`/conversations?user=${user}`);
    expect(json.data.find((it: Json) => it.id === whole.conversation_id)).toMatchObject({
      introduction: 'Hello Al, tea?',
      inputs: { name: 'Al', bio: null, lang: null, age: null, ok: null },
    });
    expect((await app.get(`/messages/${whole.message_id}/suggested?user=${user}`)).json).toMatchObject({
      code: 'bad_request',
      message: 'Suggested Questions Is Disabled.',
    });
  });

  it('says nothing about files that it does not take', async () => {
    const files = [
      { type: 'image', transfer_method: 'local_file', upload_file_id: 'c0ba27f8-7ad7-4e96-badd-8e76b601322d' },
    ];
    expect((await ask(shop(), 'hi', { name: 'Al' }, { files })).status).toBe(200);
  });

  it('of an agent uses its tools', async () => {
    const app = new Client(mock, 'app-helper');
    expect(Object.keys((await app.get('/meta')).json.tool_icons)).toEqual(['weather']);
    const { events } = await ask(app, 'Will it rain?', {}, { response_mode: 'streaming' });
    const used = events.find((it) => it.tool && it.observation);
    expect(used).toMatchObject({
      tool: 'weather',
      tool_input: '{"weather":{"city":"Lisbon"}}',
      observation: '{"weather":"No rain."}',
    });
    const { events: dry } = await ask(app, 'TOOL', {}, { response_mode: 'streaming' });
    expect(dry.filter((it) => it.tool)).toEqual([]);
  });
});

describe('inputs', () => {
  const x = (times: number) => 'x'.repeat(times);
  it.each([
    [{}, 400, 'name is required in input form'],
    [{ name: null }, 400, 'name is required in input form'],
    [{ name: '' }, 200],
    [{ name: 5 }, 400, "(type 'text-input') name in input form must be a string"],
    [{ name: x(20) }, 200],
    [{ name: x(21) }, 400, 'name in input form must be less than 20 characters'],
    [{ name: 'a', bio: x(101) }, 400, 'bio in input form must be less than 100 characters'],
    [{ name: 'a', lang: 'fr' }, 400, "lang in input form must be one of the following: ['en', 'de']"],
    [{ name: 'a', lang: '' }, 400, "lang in input form must be one of the following: ['en', 'de']"],
    [{ name: 'a', lang: 3 }, 400, "(type 'select') lang in input form must be a string"],
    [{ name: 'a', age: 'abc' }, 400, 'age in input form must be a valid number'],
    [{ name: 'a', age: '4.5' }, 200],
    [{ name: 'a', age: '' }, 200],
    [
      { name: 'a', age: { a: 1 } },
      500,
      'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
    ],
    [{ name: 'a', ok: 'maybe' }, 200],
  ])('of a chat app: %j is %i', async (inputs, status, message?: string) => {
    for (const response_mode of ['blocking', 'streaming']) {
      const got = await ask(shop(), 'hi', inputs, { response_mode });
      expect([got.status, got.json?.message]).toEqual([
        status,
        status === 200 && response_mode === 'blocking' ? undefined : message,
      ]);
    }
  });

  it.each([
    [{ text: 't', doc: 'abc' }, 'doc in input form must be a file'],
    [{ text: 't', doc: [{}] }, 'doc in input form must be a file'],
    [{ text: 't', docs: {} }, 'docs in input form must be a list of files'],
    [{ text: 't', docs: [null] }, 'docs in input form must be a list of files'],
    [{ text: 't', docs: [{}, {}, {}] }, 'docs in input form must be less than 2 files'],
    [{ text: 't', obj: [1] }, 'obj in input form must be a dict'],
  ])('of a workflow: %j', async (inputs, message) => {
    const { status, json } = await new Client(mock, 'app-graph-1').post('/workflows/run', { user, inputs });
    expect([status, json.code, json.message]).toEqual([400, 'invalid_param', message]);
  });

  it('that are bad are told to nobody when a run was to be streamed', async () => {
    for (const [key, path, query] of [
      ['app-graph-2', '/workflows/run', undefined],
      ['app-flow', '/chat-messages', 'hi'],
    ] as const) {
      const { status, events } = await new Client(mock, key).post(path, {
        user,
        query,
        inputs: {},
        response_mode: 'streaming',
      });
      expect([status, events]).toEqual([200, ['ping']]);
    }
  });

  it('keep what the form asks for, numbers as numbers', async () => {
    const app = new Client(mock, 'app-shop-kept');
    const { conversation_id } = (await ask(app, 'hi', { name: 'Al', age: '42', more: 1 })).json;
    const { data } = (await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json;
    expect(data[0].inputs).toEqual({ name: 'Al', bio: null, lang: null, age: 42, ok: null });
    // Who goes on need not say it all again.
    expect((await ask(app, 'and?', {}, { conversation_id })).status).toBe(200);
  });
});

describe('nodes', () => {
  it('run in their order, with a form at each gate', async () => {
    const key = 'app-graph-gates';
    const app = new Client(mock, key);
    const { data } = (await app.post('/workflows/run', { user, inputs: { text: 'Al' } })).json;
    expect(data).toMatchObject({ status: 'paused', paused_nodes: ['gate'], total_steps: 3 });
    const watched = await follow(
      mock,
      key,
      `/workflow/${data.id}/events?user=alice&include_state_snapshot=true&continue_on_pause=true`,
    );
    await watched.until('workflow_paused');
    const first = data.reasons[0];
    expect(first.form_content).toBe('Sure, Al?');
    const fill = (token: string) => app.post(`/form/human_input/${token}`, { user, inputs: {}, action: 'go' });
    await fill(first.form_token);
    await watched.until('workflow_paused');
    const second = watched.events.at(-1).data.reasons[0];
    expect(second.form_content).toBe('Very?');
    await fill(second.form_token);
    const events = await watched.end();
    expect(events.at(-1).data).toMatchObject({ status: 'succeeded', outputs: { total: 7 } });
    const started = events.filter((it) => it.event === 'node_started').map((it) => it.data.node_id);
    expect(started).toEqual(['start', 'code', 'gate', 'gate', 'gate_b', 'gate_b', 'llm', 'end']);
  });
});

describe('what is no app', () => {
  it.each([
    [{ 'app-x': { mode: 'chatflow' } }, /`app-x`: `mode` is one of/],
    [{ 'app-x': { names: 'x' } }, /`app-x`: `names` is nothing that an app has/],
    [{ 'app-x': { answers: [{ when: '(', answer: 'a' }] } }, /no regular expression/],
    [{ 'app-x': { user_input_form: [{ text: { variable: 'x' } }] } }, /entry 1 of `user_input_form`/],
    [{ 'app-x': 3 }, /it is an object/],
  ])('is refused: %j', async (wrong, message) => {
    await expect(startMock({ apps: wrong as unknown as AppsSettings })).rejects.toThrow(message);
  });

  it('is read from a scenario file as well', async () => {
    await using other = await startMock({ pace: 0, scenario: { apps: { 'app-y': { name: 'From a file' } } } });
    expect((await new Client(other, 'app-y').get('/info')).json.name).toBe('From a file');
    await expect(startMock({ scenario: { apps: { 'app-y': { name: 3 } } } })).rejects.toThrow(RangeError);
  });
});

describe('files among the inputs', () => {
  it('are those of an upload', async () => {
    const app = new Client(mock, 'app-graph-file');
    const { id } = (
      await app.send('POST', '/files/upload', form({ name: 'a.txt', type: 'text/plain', content: 'x' }, { user }))
    ).json;
    const doc = { type: 'document', transfer_method: 'local_file', upload_file_id: id };
    const run = (inputs: object) => app.post('/workflows/run', { user, inputs: { text: 't', ...inputs } });
    expect((await run({ doc, docs: [doc, doc] })).json.data.status).toBe('paused');
    const { transfer_method: _, ...bare } = doc;
    expect((await run({ doc: bare })).json.message).toBe('transfer_method is required in file mapping');
  });
});
