import { describe, expect, it } from 'vitest';
import { conversation } from '../../../src/extensions/conversations/index.js';
import { DifyAbortError, DifyError, DifyStreamError, DifyTruncatedError } from '../../../src/index.js';
import { client, events, frame, serve, stream } from '../../server.js';
import { failure, mocked } from './mocked.js';

const user = 'alice';

describe.each(['app-chat-1', 'app-agent-1', 'app-chatflow-1'])('a conversation of %s', (key) => {
  it('goes on where it ended, one message at a time and in order', async () => {
    const { dify, mock } = await mocked(key);
    const chat = conversation(dify, { user });
    expect(chat.id).toBeUndefined();
    const answers = await Promise.all(['one', 'two', 'three'].map((query) => chat.send(query)));
    expect(new Set(answers.map((it) => it.conversation_id))).toEqual(new Set([chat.id]));
    const { data } = await chat.messages();
    expect(data.map((it) => it.query)).toEqual(['one', 'two', 'three']);
    expect(data.map((it) => it.answer)).toEqual(answers.map((it) => it.answer));
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });

  it('is gone on with by its id', async () => {
    const { dify } = await mocked(key);
    const { conversation_id: id } = await dify.chat.send({ query: 'one', user });
    const chat = conversation(dify, { user, id });
    expect((await chat.send('two')).conversation_id).toBe(id);
    expect((await chat.messages({ limit: 1 })).data.map((it) => it.query)).toEqual(['two']);
  });

  it('is renamed and deleted, and another one begun', async () => {
    const { dify, asked } = await mocked(key);
    const chat = conversation(dify, { user });
    const { conversation_id: first } = await chat.send('one');
    expect((await chat.rename('Trip')).name).toBe('Trip');
    expect((await chat.rename()).name).not.toBe('Trip');
    await chat.delete();
    expect(chat.id).toBeUndefined();
    expect((await dify.conversations.list({ user })).data).toEqual([]);
    expect((await chat.send('two')).conversation_id).not.toBe(first);
    const before = asked().length;
    await conversation(dify, { user }).delete();
    expect(asked()).toHaveLength(before);
  });
});

describe('a message', () => {
  it('is streamed as events and as text', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    const names = new Set<string>();
    const begun = chat.stream('Hello there');
    for await (const { event } of begun) names.add(event);
    expect([...names]).toEqual(['message', 'message_end']);
    const { answer } = await begun.result();

    let text = '';
    for await (const piece of chat.stream('Hello there').textStream) {
      text = piece.replaced ? piece.delta : text + piece.delta;
      expect(piece.text).toBe(text);
    }
    expect(text).toBe(answer);
    expect(await chat.stream('Hello there').text()).toBe(answer);
  });

  it('takes the values of the form with it, its own over those of the conversation', async () => {
    const server = await serve(events({ event: 'message_end', conversation_id: 'c', message_id: 'm' }));
    const chat = conversation(client(server), { user, inputs: { city: 'Oslo', lang: 'no' } });
    await chat.send('Hi', { inputs: { lang: 'en' }, workflow_id: 'w', headers: { 'X-Own': 'yes' } });
    expect(server.seen[0]?.json).toMatchObject({ inputs: { city: 'Oslo', lang: 'en' }, workflow_id: 'w', query: 'Hi' });
    expect(server.seen[0]?.headers['x-own']).toBe('yes');
  });

  it('is given up while it waits, and nothing of it is sent', async () => {
    const { dify, asked } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    const first = chat.stream('one');
    await first.response;
    const controller = new AbortController();
    const second = failure(chat.send('two', { signal: controller.signal }));
    const third = chat.send('three');
    controller.abort(new Error('enough'));
    const error = await second;
    expect(error).toBeInstanceOf(DifyAbortError);
    expect((error as Error).cause).toEqual(new Error('enough'));
    await first.result();
    await third;
    expect((await chat.messages()).data.map((it) => it.query)).toEqual(['one', 'three']);
    expect(asked().filter((it) => it === 'chat.send')).toHaveLength(2);
  });

  it('that is left lets the next one go', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    for await (const _ of chat.stream('one two three')) break;
    expect((await chat.send('two')).answer).toContain('two');
    const unread = chat.stream('three');
    await unread.response;
    await unread.cancel();
    const waiting = chat.stream('four');
    await waiting.cancel();
    expect((await chat.send('five')).answer).toContain('five');
  });

  it('that fails lets the next one go', async () => {
    const { dify, mock } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    mock.next('chat.stream', { code: 500 });
    await failure(chat.send('one'));
    expect((await chat.send('two')).answer).toContain('two');
  });

  it('is read once', async () => {
    const { dify } = await mocked('app-chat-1');
    const stream = conversation(dify, { user }).stream('one');
    await stream.text();
    expect(await failure(stream[Symbol.asyncIterator]().next())).toBeInstanceOf(DifyError);
  });
});

describe('the id', () => {
  it.each([
    ['an error event', { error_at: 2 }, DifyStreamError],
    ['an early end', { truncate_after: 1 }, DifyTruncatedError],
  ])('is known from the first event on, when the stream ends with %s', async (_, scenario, kind) => {
    const { dify, mock } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    mock.next('chat.stream', scenario);
    expect(await failure(chat.send('one two three four'))).toBeInstanceOf(kind);
    const id = chat.id;
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect((await chat.send('five')).conversation_id).toBe(id);
  });

  it('is there while the answer is on its way', async () => {
    let end = () => {};
    const server = await serve(
      stream((response) => {
        response.write(frame({ event: 'message', conversation_id: 'c-1', message_id: 'm-1', answer: 'a' }));
        end = () => response.end(frame({ event: 'message_end', conversation_id: 'c-1', message_id: 'm-1' }));
      }),
    );
    const chat = conversation(client(server), { user });
    const events = chat.stream('Hi')[Symbol.asyncIterator]();
    await events.next();
    expect(chat.id).toBe('c-1');
    end();
    while (!(await events.next()).done);
  });
});

describe('what needs a conversation', () => {
  it('says so before there is one, and messages are none', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    expect((await chat.messages()).data).toEqual([]);
    for (const call of [chat.rename('x'), chat.variables.list(), chat.suggested(), chat.feedback.like()]) {
      expect(String(await failure(call))).toMatch(/^DifyError: `(rename|variables|suggested|feedback)` needs/);
    }
  });

  it.each([
    [{ user: '' }, '`user`'],
    [{ user, onGone: 'maybe' as 'new' }, '`onGone`'],
  ])('refuses %j', async (options, named) => {
    const { dify } = await mocked('app-chat-1');
    expect(() => conversation(dify, options)).toThrow(named);
  });
});

describe('after an answer', () => {
  it('it is liked, disliked and neither', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    const { message_id } = await chat.send('one');
    const rating = async () => (await chat.messages()).data[0]?.feedback?.rating;
    await chat.feedback.like();
    expect(await rating()).toBe('like');
    await chat.send('two');
    await chat.feedback.dislike(message_id, { content: 'too long' });
    expect(await rating()).toBe('dislike');
    await chat.feedback.clear(message_id);
    expect(await rating()).toBeUndefined();
    await chat.feedback.clear(message_id);
    expect(await failure(chat.feedback.clear('b0000000-0000-4000-8000-000000000000'))).toBeInstanceOf(DifyError);
  });

  it('next questions are suggested', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    await chat.send('one');
    expect(await chat.suggested()).toHaveLength(3);
  });
});
