import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client, type Json } from './client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const send = async (app: Client, query: string, more: object = {}): Promise<Json> =>
  (await app.post('/chat-messages', { inputs: {}, user: 'alice', query, ...more })).json;

describe('a chat', () => {
  it('is kept: listed, gone on with, renamed, deleted', async () => {
    const app = new Client(mock, 'app-chat-session');
    const first = await send(app, 'What is the weather like in Lisbon today?');
    const { conversation_id } = first;
    const second = await send(app, 'And tomorrow?', { conversation_id });
    expect(second.conversation_id).toBe(conversation_id);
    const other = await send(app, 'Something else', { auto_generate_name: false });

    const list = (await app.get('/conversations?user=alice')).json;
    expect(list).toMatchObject({ limit: 20, has_more: false });
    expect(list.data.map((it: Json) => [it.id, it.name])).toEqual([
      [other.conversation_id, 'Something else'],
      [conversation_id, 'About “What is the weather like” 👋'],
    ]);
    expect((await app.get('/conversations?user=bob')).json.data).toEqual([]);

    const messages = (await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json.data;
    expect(messages.map((it: Json) => [it.id, it.query, it.answer])).toEqual([
      [first.id, 'What is the weather like in Lisbon today?', first.answer],
      [second.id, 'And tomorrow?', second.answer],
    ]);

    const named = await app.post(`/conversations/${conversation_id}/name`, { name: 'Weather ✓', user: 'alice' });
    expect(named.json).toMatchObject({ id: conversation_id, name: 'Weather ✓' });
    expect((await app.get('/conversations?user=alice&limit=1')).json).toMatchObject({
      has_more: true,
      data: [{ name: 'Weather ✓' }],
    });
    const made = await app.post(`/conversations/${conversation_id}/name`, { auto_generate: true, user: 'alice' });
    expect(made.json.name).toMatch(/Weather|weather/);
    expect((await app.post(`/conversations/${conversation_id}/name`, { name: ' ', user: 'alice' })).status).toBe(400);

    expect((await app.delete(`/conversations/${conversation_id}`, { user: 'bob' })).status).toBe(404);
    const gone = await app.delete(`/conversations/${conversation_id}`, { user: 'alice' });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await app.get('/conversations?user=alice')).json.data).toHaveLength(1);
    expect((await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).status).toBe(404);
    expect((await send(app, 'Still there?', { conversation_id })).code).toBe('not_found');
  });

  it('comes in pages that lose nothing', async () => {
    const app = new Client(mock, 'app-chat-pages');
    const { conversation_id } = await send(app, 'turn 0');
    for (let turn = 1; turn < 5; turn++) await send(app, `turn ${turn}`, { conversation_id });
    const page = async (more: string) =>
      (await app.get(`/messages?user=alice&conversation_id=${conversation_id}&limit=2${more}`)).json;
    const queries = ({ data }: Json) => data.map((it: Json) => it.query);
    const last = await page('');
    expect([queries(last), last.has_more]).toEqual([['turn 3', 'turn 4'], true]);
    const middle = await page(`&first_id=${last.data[0].id}`);
    expect([queries(middle), middle.has_more]).toEqual([['turn 1', 'turn 2'], true]);
    const first = await page(`&first_id=${middle.data[0].id}`);
    expect([queries(first), first.has_more]).toEqual([['turn 0'], false]);

    for (let n = 0; n < 3; n++) await send(app, `other ${n}`);
    const one = (await app.get('/conversations?user=alice&limit=3')).json;
    const two = (await app.get(`/conversations?user=alice&limit=3&last_id=${one.data[2].id}`)).json;
    expect([one.has_more, two.has_more, two.data]).toMatchObject([true, false, [{ id: conversation_id }]]);
    expect((await app.get('/conversations?user=alice&sort_by=created_at')).json.data[0].id).toBe(conversation_id);
  });

  it('takes feedback, and takes it back', async () => {
    const app = new Client(mock, 'app-chat-feedback');
    const { id, conversation_id } = await send(app, 'hi');
    const rate = (body: object) => app.post(`/messages/${id}/feedbacks`, { user: 'alice', ...body });
    const rating = async () =>
      (await app.get(`/messages?user=alice&conversation_id=${conversation_id}`)).json.data[0].feedback;
    expect((await rate({ rating: 'like', content: 'well said' })).json).toEqual({ result: 'success' });
    expect(await rating()).toEqual({ rating: 'like' });
    expect((await app.get('/app/feedbacks')).json.data).toMatchObject([
      { message_id: id, rating: 'like', content: 'well said' },
    ]);
    expect((await rate({ rating: null })).status).toBe(200);
    expect(await rating()).toBeNull();
    expect((await rate({ rating: null })).json.message).toBe('rating cannot be None when feedback not exists');
    expect((await rate({ rating: 'love' })).json.message).toContain("Input should be 'like' or 'dislike'");
  });

  it('suggests questions, knows its users, and keeps the keys apart', async () => {
    const app = new Client(mock, 'app-chat-people');
    const { id } = await send(app, 'hi');
    expect((await app.get(`/messages/${id}/suggested?user=alice`)).json.data).toHaveLength(3);
    const upload = new FormData();
    upload.append('user', 'alice');
    upload.append('file', new Blob(['x'], { type: 'text/plain' }), 'x.txt');
    const { created_by } = (await app.send('POST', '/files/upload', upload)).json;
    expect((await app.get(`/end-users/${created_by}`)).json).toMatchObject({
      session_id: 'alice',
      is_anonymous: false,
    });
    const other = new Client(mock, 'app-chat-people-2');
    expect((await other.get(`/messages/${id}/suggested?user=alice`)).status).toBe(404);
    expect((await other.get(`/end-users/${created_by}`)).json.code).toBe('end_user_not_found');
  });
});

describe('a chatflow', () => {
  it('remembers in variables, which can be changed', async () => {
    const app = new Client(mock, 'app-chatflow-memory');
    const { conversation_id } = await send(app, 'one');
    await send(app, 'two', { conversation_id });
    const path = `/conversations/${conversation_id}/variables`;
    const { data } = (await app.get(`${path}?user=alice`)).json;
    const row = (name: string): Json => data.find((it: Json) => it.name === name);
    expect([row('last_query').value, row('turns').value, row('history').value]).toEqual(['two', '2', "['one', 'two']"]);

    const set = (name: string, value: unknown) => app.put(`${path}/${row(name).id}`, { user: 'alice', value });
    expect((await set('turns', 7)).json).toMatchObject({ name: 'turns', value: '7', value_type: 'number' });
    expect((await set('turns', 7.5)).json.message).toBe('not supported value type integer');
    expect((await set('ratio', 3)).json.message).toBe('not supported value type float');
    expect((await set('flag', 1)).json.message).toBe(
      "Type mismatch: variable 'flag' expects boolean, but got integer type",
    );
    expect((await set('profile', { a: [1, null], b: true })).json.value).toBe("{'a': [1, None], 'b': True}");
    expect((await app.get(`${path}?user=alice&variable_name=turns`)).json.code).toBe('unknown');
    expect((await app.get(`${path}?user=alice&variable_name=a b`)).json.message).toContain('can only contain letters');
    expect((await app.get(`${path}?user=bob`)).status).toBe(404);
  });
});

describe('annotations', () => {
  it('are made, found, changed and deleted; a job switches them on', async () => {
    const app = new Client(mock, 'app-chat-annotations');
    const made = await app.post('/apps/annotations', { question: 'wifi?', answer: 'On the fridge.' });
    expect(made.status).toBe(201);
    await app.post('/apps/annotations', { question: 'hello', answer: 'hi' });
    expect((await app.get('/apps/annotations?keyword=FRIDGE')).json).toMatchObject({ total: 1, data: [made.json] });
    const path = `/apps/annotations/${made.json.id}`;
    expect((await app.put(path, { question: 'wifi?', answer: 'Gone.' })).json.answer).toBe('Gone.');
    expect((await app.delete(path)).status).toBe(204);
    expect((await app.delete(path)).json.message).toBe('Annotation not found');

    const setting = { score_threshold: 0.8, embedding_provider_name: 'p', embedding_model_name: 'm' };
    const { job_id } = (await app.post('/apps/annotation-reply/enable', setting)).json;
    expect((await app.get(`/apps/annotation-reply/enable/status/${job_id}`)).json.job_status).toBe('completed');
    expect((await app.get(`/apps/annotation-reply/disable/status/${job_id}`)).json.message).toBe(
      'The job does not exist.',
    );
    expect((await app.get('/parameters')).json.annotation_reply).toMatchObject({ enabled: true, score_threshold: 0.8 });
  });
});
