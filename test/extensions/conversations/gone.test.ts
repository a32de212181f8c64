import { describe, expect, it } from 'vitest';
import { conversation, createConversationStore } from '../../../src/extensions/conversations/index.js';
import { DifyNotFoundError, DifyServerError } from '../../../src/index.js';
import { client, events, reply, serve } from '../../server.js';
import { failure, mocked } from './mocked.js';

const user = 'alice';
const UNKNOWN = '11111111-1111-4111-8111-111111111111';

describe.each(['app-chat-1', 'app-agent-1', 'app-chatflow-1'])('a conversation that is gone, of %s', (key) => {
  it('is begun anew with the same message', async () => {
    const { dify, asked } = await mocked(key);
    const chat = conversation(dify, { user, id: UNKNOWN });
    const answer = await chat.send('one');
    expect(answer.answer).toContain('one');
    expect(chat.id).toBe(answer.conversation_id);
    expect(chat.id).not.toBe(UNKNOWN);
    expect((await chat.messages()).data).toHaveLength(1);
    // To a chatflow it is not even sent: it would wait for five minutes.
    expect(asked().filter((it) => it === 'chat.send')).toHaveLength(key === 'app-chatflow-1' ? 1 : 2);
  });

  it('is an error where that is asked for', async () => {
    const { dify } = await mocked(key);
    const chat = conversation(dify, { user, id: UNKNOWN, onGone: 'error' });
    const error = await failure(chat.send('one'));
    expect(error).toBeInstanceOf(DifyNotFoundError);
    expect((error as Error).message).toContain('Conversation Not Exists');
    expect((await dify.conversations.list({ user })).data).toEqual([]);
  });

  it('is begun anew between two messages, and written down', async () => {
    const { dify } = await mocked(key);
    const store = createConversationStore();
    const chat = conversation(dify, { user, store });
    const { conversation_id: first } = await chat.send('one');
    await dify.conversations.delete({ conversation_id: first, user });
    const { conversation_id: second } = await chat.send('two');
    expect(second).not.toBe(first);
    expect(await store.get(user)).toBe(second);
    expect((await chat.send('three')).conversation_id).toBe(second);
  });

  it('is deleted already', async () => {
    const { dify } = await mocked(key);
    const chat = conversation(dify, { user, id: UNKNOWN });
    await chat.delete();
    expect(chat.id).toBeUndefined();
  });
});

describe('another failure', () => {
  it('is no missing conversation: a version that does not exist', async () => {
    const { dify } = await mocked('app-chatflow-1');
    const chat = conversation(dify, { user });
    const { conversation_id: id } = await chat.send('one');
    const refusal = { code: 'not_found', message: 'Workflow not found with id: x.', status: 404 };
    const server = await serve(
      reply(200, { mode: 'chat' }),
      reply(404, refusal),
      reply(200, { limit: 1, has_more: false, data: [] }),
    );
    const error = await failure(conversation(client(server), { user, id }).send('two'));
    expect(error).toMatchObject({ name: 'DifyNotFoundError', message: refusal.message });
  });

  it('of a wrong address is told as it is', async () => {
    const html = reply(404, '<title>404 Not Found</title>', { 'content-type': 'text/html' });
    const server = await serve(html, html);
    const error = await failure(conversation(client(server), { user, id: UNKNOWN }).send('two'));
    expect(error).toMatchObject({ name: 'DifyNotFoundError', code: undefined });
    expect(server.seen.map((it) => it.method)).toEqual(['GET', 'GET']);
  });

  it('while asking sends nothing', async () => {
    const { dify, mock, asked } = await mocked('app-chatflow-1');
    const chat = conversation(dify, { user });
    await chat.send('one');
    mock.next('messages.list', { code: 500 });
    expect(await failure(chat.send('two'))).toBeInstanceOf(DifyServerError);
    expect(asked().filter((it) => it === 'chat.send')).toHaveLength(1);
    expect((await chat.send('three')).conversation_id).toBe(chat.id);
  });

  it('to tell the mode makes the conversation be asked for', async () => {
    const end = events({ event: 'message_end', conversation_id: 'c-1', message_id: 'm-1' });
    const server = await serve(reply(403, {}), reply(200, { limit: 1, has_more: false, data: [] }), end);
    await conversation(client(server), { user, id: 'c-1' }).send('Hi');
    expect(server.seen.map((it) => it.url.replace(/\?.*/, ''))).toEqual([
      '/v1/info',
      '/v1/messages',
      '/v1/chat-messages',
    ]);
  });
});
