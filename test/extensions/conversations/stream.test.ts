import { describe, expect, it } from 'vitest';
import { conversation } from '../../../src/extensions/conversations/index.js';
import { client, reply, say, serve, stream } from '../../server.js';
import { message, messageEnd } from '../streaming/events.js';
import { failure, mocked } from './mocked.js';

const user = 'alice';

describe('the answer to a message has what any stream has:', () => {
  it('its ids, before it is read', async () => {
    const { dify } = await mocked('app-chat-1');
    const answer = conversation(dify, { user }).stream('one two');
    expect(answer.snapshot).toBeUndefined();
    const { task_id, message_id, conversation_id } = await answer.started;
    const result = await answer.result();
    expect(result).toMatchObject({ task_id, message_id, conversation_id });
    expect(answer.snapshot).toEqual(result);
    expect(result.answer).toContain('two');
    await answer.closed;
  });

  it('listeners, given while it waits for those before it', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    const [first, heard] = [chat.stream('one'), [] as string[]];
    const second = chat
      .stream('two')
      .on('message', ({ answer }) => heard.push(answer))
      .on('*', ({ event }) => heard.push(event));
    await first.result();
    const { answer } = await second.result();
    expect(heard.filter((it) => it !== 'message' && it !== 'message_end').join('')).toBe(answer);
    expect(heard.at(-1)).toBe('message_end');
  });

  it('a stop, after which it goes on to its end', async () => {
    const server = await serve(
      stream(async (response) => {
        say(response, message('Hi'));
        await server.request(1);
        say(response, messageEnd()).end();
      }),
      reply(200, { result: 'success' }),
    );
    const answer = conversation(client(server), { user }).stream('Hi');
    await answer.stop();
    expect((await answer.result()).answer).toBe('Hi');
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/chat-messages', '/v1/chat-messages/task-1/stop']);
  });

  it('an answer for a route, and the next message may go when that is read', async () => {
    const { dify } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    const response = await chat.stream('one two').toResponse();
    const next = chat.send('three');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(await response.text()).toContain('"event":"message_end"');
    expect((await next).conversation_id).toBe(chat.id);
  });

  it('an answer for a route whose browser leaves: what was begun is stopped', async () => {
    const { dify, asked } = await mocked('app-chat-1', { pace: 1 });
    const chat = conversation(dify, { user });
    const answer = chat.stream('SLOW one two three four five six seven');
    const reader = (await answer.toResponse()).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await answer.closed;
    expect(asked()).toContain('chat.stop');
    expect((await chat.send('eight')).conversation_id).toBe(chat.id);
  });

  it('a refusal for a route', async () => {
    const { dify, mock } = await mocked('app-chat-1');
    mock.next('chat.stream', { code: 429 });
    const response = await conversation(dify, { user }).stream('one').toResponse();
    expect(response.status).toBe(429);
  });

  it('an end with `await using`, also while it waits: nothing was sent, and `closed` resolves', async () => {
    const { dify, asked } = await mocked('app-chat-1');
    const chat = conversation(dify, { user });
    const first = chat.stream('one');
    const second = chat.stream('two');
    {
      await using _ = second;
    }
    expect(await failure(second.started)).toMatchObject({ name: 'AbortError' });
    await second.closed;
    await first.result();
    expect(asked().filter((it) => it === 'chat.send')).toHaveLength(1);
  });
});
