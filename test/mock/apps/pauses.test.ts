import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { Client, type Json } from '../client.js';
import { follow } from './follow.js';

let mock: Mock;
let now = Date.now();
beforeAll(async () => {
  mock = await startMock({ pace: 0, now: () => now });
});
afterAll(() => mock.close());

let keys = 0;
const freshKey = (mode: string) => `app-${mode}-pause-${++keys}`;
const user = 'alice';
const pausing = { user, inputs: { text: 'PAUSE before Lisbon' } };
const filled = { inputs: { comment: 'go', who: 'Bob' }, action: 'approve', user };
const names = (events: Json[]) => events.map((it) => (it === 'ping' ? it : it.event));
const outline = (events: Json[]) => names(events).filter((it, at, all) => it !== all[at - 1]);
const named = (events: Json[], name: string) => events.filter((it) => it.event === name);

/** The field set of each event that a recorded stream has, the first of its name. */
function recorded(name: string): Record<string, string[]> {
  const file = new URL(`../../recordings/${name}.json`, import.meta.url);
  const { stream } = JSON.parse(readFileSync(file, 'utf8')).response;
  const text = stream.map(([, chunk]: [number, string]) => chunk).join('');
  return fields([...text.matchAll(/^data: (.*)$/gm)].map((it) => JSON.parse(it[1])));
}
function fields(events: Json[]): Record<string, string[]> {
  const sets: Record<string, string[]> = {};
  for (const it of events) {
    if (it === 'ping' || it.event in sets) continue;
    const inner = it.data ? Object.keys(it.data).map((key) => `data.${key}`) : [];
    const reason = it.data?.reasons ? Object.keys(it.data.reasons[0]).map((key) => `reason.${key}`) : [];
    sets[it.event] = [...Object.keys(it), ...inner, ...reason];
  }
  return sets;
}

async function paused(app: Client) {
  const { data } = (await app.post('/workflows/run', pausing)).json;
  const [reason] = data.reasons;
  return { run: data.id as string, form: `/form/human_input/${reason.form_token}`, reason };
}

describe('a workflow that asks a person', () => {
  it('ends its stream with the form and the pause, and nothing behind them', async () => {
    const app = new Client(mock, freshKey('workflow'));
    const { events } = await app.post('/workflows/run', { ...pausing, response_mode: 'streaming' });
    expect(names(events)).toEqual([
      'ping',
      'workflow_started',
      'node_started',
      'node_finished',
      'node_started',
      'human_input_required',
      'workflow_paused',
    ]);
    expect(fields(events)).toEqual(recorded('human-input/workflow-run--two-gates-paused'));
    const [required] = named(events, 'human_input_required');
    expect(required.data.form_content).toContain('PAUSE before Lisbon');
    expect(required.data.form_token).toHaveLength(22);
    expect(events.at(-1).data).toMatchObject({ status: 'paused', paused_nodes: ['human'], total_steps: 2 });
  });

  it('says in a whole answer why it is paused, and that in its detail', async () => {
    const app = new Client(mock, freshKey('workflow'));
    const { run, reason } = await paused(app);
    expect(reason.TYPE).toBe('human_input_required');
    const detail = (await app.get(`/workflows/run/${run}`)).json;
    expect(detail).toMatchObject({ status: 'paused', finished_at: null, elapsed_time: 0, outputs: {}, total_steps: 2 });
    expect((await app.get('/workflows/logs')).json.data[0].workflow_run.status).toBe('paused');
  });

  it('goes on when the form is filled in, for who listened before, and is succeeded', async () => {
    const key = freshKey('workflow');
    const app = new Client(mock, key);
    const { run, form } = await paused(app);
    const watched = await follow(mock, key, `/workflow/${run}/events?user=alice`);
    await watched.until('ping');
    expect((await app.post(form, filled)).json).toEqual({});
    const events = await watched.end();
    expect(outline(events)).toEqual([
      'ping',
      'workflow_started',
      'node_started',
      'human_input_form_filled',
      'node_finished',
      'node_started',
      'text_chunk',
      'node_finished',
      'node_started',
      'node_finished',
      'workflow_finished',
    ]);
    expect(fields(events)).toEqual(recorded('workflow-events/live-after-submit'));
    expect(events[1].data.reason).toBe('resumption');
    const [said] = named(events, 'human_input_form_filled');
    expect(said.data).toMatchObject({ action_id: 'approve', action_text: 'Approve' });
    expect(said.data.rendered_content).toBe('Please check **PAUSE before Lisbon**\n\ngo\nBob');
    const detail = (await app.get(`/workflows/run/${run}`)).json;
    expect(detail).toMatchObject({ status: 'succeeded', total_steps: 5 });
    expect(detail.outputs.answer).toContain('go Bob');
    const late = await app.get(`/workflow/${run}/events?user=alice`);
    expect(names(late.events)).toEqual(['workflow_finished']);
  });

  it('is replayed up to the pause, with the text as it was before anything stood in it', async () => {
    const app = new Client(mock, freshKey('workflow'));
    const { run } = await paused(app);
    const { events } = await app.get(`/workflow/${run}/events?user=alice&include_state_snapshot=true`);
    expect(names(events).slice(-2)).toEqual(['human_input_required', 'workflow_paused']);
    expect(named(events, 'node_finished').at(-1).data.status).toBe('paused');
    expect(named(events, 'human_input_required')[0].data.form_content).toContain('{{#start.text#}}');
    const { node_started, node_finished, ...mine } = fields(events);
    expect(recorded('workflow-events/paused-snapshot')).toEqual({ ...mine, node_started, node_finished });
  });

  it('is followed through the pause by who asks for it', async () => {
    const key = freshKey('workflow');
    const app = new Client(mock, key);
    const { run, form } = await paused(app);
    const query = 'user=alice&include_state_snapshot=true&continue_on_pause=true';
    const watched = await follow(mock, key, `/workflow/${run}/events?${query}`);
    expect(await watched.until('workflow_paused')).toBe(true);
    await app.post(form, filled);
    const events = await watched.end();
    expect(named(events, 'workflow_started').map((it) => it.data.reason)).toEqual(['initial', 'resumption']);
    expect(events.at(-1).event).toBe('workflow_finished');
  });
});

describe('a chatflow that asks a person', () => {
  const ask = { user, inputs: {}, query: 'PAUSE, may I?' };

  it('is paused as a whole answer and as a stream', async () => {
    const app = new Client(mock, freshKey('chatflow'));
    const whole = (await app.post('/chat-messages', ask)).json;
    const file = new URL('../../recordings/human-input/chatflow-send--blocking-paused.json', import.meta.url);
    const real = JSON.parse(readFileSync(file, 'utf8')).response.json;
    expect(Object.keys(whole)).toEqual(Object.keys(real));
    expect(Object.keys(whole.data).sort()).toEqual(Object.keys(real.data).sort());
    expect(whole.answer).toBe('Asking a person. ');
    const { events } = await app.post('/chat-messages', { ...ask, response_mode: 'streaming' });
    expect(fields(events)).toEqual(recorded('human-input/chatflow-send--paused'));
    expect(names(events).slice(-2)).toEqual(['human_input_required', 'workflow_paused']);
  });

  it('has the form in its history, and then what was filled in, and the rest of the answer', async () => {
    const key = freshKey('chatflow');
    const app = new Client(mock, key);
    const { conversation_id, workflow_run_id: run, data } = (await app.post('/chat-messages', ask)).json;
    const history = async () =>
      (await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json.data[0] as Json;
    const before = await history();
    expect(before).toMatchObject({ status: 'paused', answer: 'Asking a person. ' });
    expect(before.extra_contents[0]).toMatchObject({ submitted: false, form_submission_data: null });
    const replayed = await app.get(`/workflow/${run}/events?user=alice&include_state_snapshot=true`);
    expect(fields(replayed.events)['workflow_paused']).toEqual(
      recorded('workflow-events/chatflow-paused-snapshot')['workflow_paused'],
    );
    expect(replayed.events.at(-1).data.outputs.answer).toBe('Asking a person. ');

    const watched = await follow(mock, key, `/workflow/${run}/events?user=alice`);
    await watched.until('ping');
    await app.post(`/form/human_input/${data.reasons[0].form_token}`, { ...filled, user: 'mallory' });
    const events = await watched.end();
    expect(fields(events)).toEqual(recorded('workflow-events/chatflow-live-after-submit'));
    const after = await history();
    // The run puts out all of it, its last node what came behind the pause.
    expect(events.at(-1).data.outputs.answer).toBe(after.answer);
    expect(`Asking a person. ${named(events, 'node_finished').at(-1).data.outputs.answer}`).toBe(after.answer);
    expect(after.status).toBe('normal');
    expect(after.answer).toMatch(/^Asking a person\. You said: PAUSE, may I\? go Bob/);
    expect(after.extra_contents[0]).toMatchObject({
      submitted: true,
      form_definition: null,
      form_submission_data: { action_text: 'Approve' },
    });
  });
});

describe('a form', () => {
  it('is shown with its defaults as text', async () => {
    const app = new Client(mock, freshKey('workflow'));
    const { form, reason } = await paused(app);
    const shown = (await app.get(form)).json;
    expect(shown.resolved_default_values).toEqual({ who: 'PAUSE before Lisbon' });
    expect(shown.expiration_time).toBe(reason.expiration_time);
  });

  it('is refused with the server’s words, and waits on', async () => {
    const app = new Client(mock, freshKey('workflow'));
    const { form } = await paused(app);
    const refused = async (body: object) => {
      const { status, json } = await app.post(form, body);
      return [status, json.code, json.message];
    };
    expect(await refused({ ...filled, action: 'zzz' })).toEqual([400, 'invalid_form_data', 'Invalid action: zzz']);
    const absent = [400, 'invalid_form_data', 'Missing required inputs: who'];
    expect(await refused({ ...filled, inputs: { comment: 'c' } })).toEqual(absent);
    expect((await app.get(form)).status).toBe(200);
    const other = await new Client(mock, freshKey('workflow')).get(form);
    expect([other.status, other.json.code]).toEqual([404, 'not_found']);
    expect(other.json.message).toMatch(/^Form not found\. You have requested this URI/);
  });

  it('is taken once, and not at all after an hour', async () => {
    const app = new Client(mock, freshKey('workflow'));
    const first = await paused(app);
    await app.post(first.form, filled);
    for (const again of [await app.post(first.form, filled), await app.get(first.form)]) {
      expect([again.status, again.json.code]).toEqual([412, 'human_input_form_submitted']);
      expect(again.json.message).toMatch(/by another user, form_id=[\da-f-]{36}$/);
    }
    const second = await paused(app);
    now += 3_600_000;
    const late = await app.post(second.form, filled);
    expect([late.status, late.json.code]).toEqual([412, 'human_input_form_expired']);
    expect((await app.get(`/workflows/run/${second.run}`)).json.status).toBe('paused');
  });
});
