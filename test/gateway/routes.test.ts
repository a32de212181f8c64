import { describe, expect, it } from 'vitest';
import { eventsOf, gate, json, readUntil } from './gate.js';

describe('/chat', () => {
  it('answers the fields of a blocking answer, and remembers the conversation of a user of its own', async () => {
    const { ask, mock } = await gate();
    const first = await ask('/chat?platform=chat&query=Hello');
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toMatch(
      /^dify_user=anon-[\da-f-]{36}\.[\w-]{43}; Path=\/; .*HttpOnly; SameSite=Lax$/,
    );
    const answer = await json(first);
    expect(answer).toMatchObject({ event: 'message', mode: 'chat', answer: expect.stringContaining('Hello') });
    expect(answer.metadata.usage.total_tokens).toBeGreaterThan(0);
    const { conversation_id } = answer;
    await ask(`/chat?platform=chat&query=Again&conversation_id=${conversation_id}`);
    const history = await json(ask(`/chat/history?platform=chat&conversation_id=${conversation_id}&limit=1`));
    expect(history).toMatchObject({ limit: 1, has_more: true, data: [{ query: 'Again' }] });
    const older = await json(
      ask(`/chat/history?platform=chat&conversation_id=${conversation_id}&first_id=${history.data[0].id}`),
    );
    expect(older.data).toMatchObject([{ query: 'Hello' }]);
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });

  it('streams where that is asked for, by a word or by Accept', async () => {
    const { ask, post } = await gate();
    for (const response of [
      await ask('/chat?platform=chat&query=Hello&stream=true'),
      await ask('/chat?platform=chat&query=Hello', { headers: { accept: 'text/event-stream' } }),
      await post('/chat', { platform: 'chat', query: 'Hello', stream: true }),
    ]) {
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      expect(response.headers.get('x-accel-buffering')).toBe('no');
      const events = eventsOf(await response.text());
      expect(events.map((it) => it.event)).toEqual(expect.arrayContaining(['message', 'message_end']));
      expect(events.map((it) => it.answer ?? '').join('')).toContain('Hello');
    }
  });

  it('takes inputs and files in a body, over the inputs of the app', async () => {
    const mockless = await gate();
    const { post, mock } = await gate({
      apps: { chat: { apiKey: 'app-chat-1', baseUrl: mockless.mock.url, inputs: { tone: 'kind', city: 'Rome' } } },
    });
    await mock.close();
    const picture = { type: 'image', transfer_method: 'remote_url', url: 'https://example.com/a.png' };
    const response = await post('/chat', { query: 'Hi', inputs: { city: 'Oslo' }, files: [picture] });
    expect(response.status).toBe(200);
    const [sent] = mockless.mock.requests();
    expect(sent?.body).toMatchObject({ inputs: { tone: 'kind', city: 'Oslo' }, files: [picture] });
  });

  it('sends comments while nothing comes', async () => {
    const { ask, mock } = await gate({ heartbeat: 30 });
    mock.next('chat.send', { ttft: 0, chunk_delay: 60_000 });
    const reader = await readUntil(await ask('/chat?platform=chat&query=Hi&stream=1'), ': heartbeat\n\n');
    await reader.cancel();
  });

  // The mock closes such a stream after 300 s, times the pace.
  it.each([0, 1])('says 404 for a conversation of which a chatflow says nothing, at pace %d', async (pace) => {
    const { ask } = await gate({}, pace);
    const unknown = crypto.randomUUID();
    const answer = await json(ask(`/chat?platform=chatflow&query=Hi&conversation_id=${unknown}`));
    expect(answer).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('ends a stream that breaks with an error event, and refuses what fails before it begins', async () => {
    const { ask, mock } = await gate();
    mock.next('chat.send', { drop: 'rst', drop_after: 2 });
    const events = eventsOf(await (await ask('/chat?platform=chat&query=Hello+there&stream=1')).text());
    expect(events.at(-1)).toMatchObject({ event: 'error', status: 502, code: 'bad_gateway' });
    mock.next('chat.send', { code: 429 });
    const refused = await ask('/chat?platform=chat&query=Hi&stream=1');
    expect(refused.status).toBe(429);
    expect(await json(refused)).toMatchObject({ status: 429, code: expect.any(String), message: expect.any(String) });
  });
});

describe('/workflows/run', () => {
  it('takes the query as inputs, and a body', async () => {
    const { ask, post, mock } = await gate();
    const got = await json(ask('/workflows/run?platform=workflow&text=hello'));
    expect(got).toMatchObject({ task_id: expect.any(String), data: { status: 'succeeded' } });
    expect(mock.requests()[0]?.body).toMatchObject({ inputs: { text: 'hello' } });
    const response = await post('/workflows/run', { platform: 'workflow', inputs: { text: 'x' }, stream: true });
    expect(eventsOf(await response.text()).at(-1)).toMatchObject({ event: 'workflow_finished' });
  });
});

describe('thinking', () => {
  const TEXT = '<think>They greet me.</think>\n\nHello to you';

  it.each([
    ['keep', { answer: TEXT }],
    ['strip', { answer: 'Hello to you' }],
    ['separate', { answer: 'Hello to you', reasoning: 'They greet me.' }],
  ])('%s: in an answer, in events and in the history', async (think, wanted) => {
    const { ask, mock } = await gate();
    const say = () => mock.next('chat.send', { answer: TEXT });
    say();
    const answer = await json(ask(`/chat?platform=chat&query=Hi&think=${think}`));
    expect(answer).toMatchObject(wanted);
    expect(answer.reasoning).toBe('reasoning' in wanted ? wanted.reasoning : '');
    say();
    const events = eventsOf(await (await ask(`/chat?platform=chat&query=Hi&think=${think}&stream=1`)).text());
    const all = (name: string) => events.map((it) => it[name] ?? '').join('');
    expect(all('answer')).toBe(wanted.answer);
    expect(all('reasoning')).toBe('reasoning' in wanted ? wanted.reasoning : '');
    const { data } = await json(
      ask(`/chat/history?platform=chat&conversation_id=${answer.conversation_id}&think=${think}`),
    );
    expect(data).toMatchObject([wanted]);
  });
});
