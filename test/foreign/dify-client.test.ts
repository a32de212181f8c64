/** The official Node client, npm `dify-client`, against the mock: its users should be able to test with it as well. */
import * as official from 'dify-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutFrames } from '../../scripts/conform/frames.js';
import { type Mock, startMock } from '../../src/mock/index.js';

/** Its types are older than it: they lack `runWorkflow` and take numbers for ratings. */
type Method =
  | 'createChatMessage'
  | 'createCompletionMessage'
  | 'getConversationMessages'
  | 'getConversations'
  | 'renameConversation'
  | 'deleteConversation'
  | 'messageFeedback'
  | 'getApplicationParameters'
  | 'fileUpload'
  | 'runWorkflow';
// biome-ignore lint/suspicious/noExplicitAny: what it answers with has no type at all
type Client = Record<Method, (...given: unknown[]) => Promise<any>>;
type Classes = Record<'ChatClient' | 'CompletionClient', new (key: string, url: string) => Client>;
const { ChatClient, CompletionClient } = official as unknown as Classes;

const USER = 'alice';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const eventsOf = (text: string) =>
  cutFrames(text).frames.flatMap(({ data }) => (data ? [JSON.parse(data) as { event: string; answer?: string }] : []));

describe('dify-client 2.3.2', () => {
  const chat = () => new ChatClient('app-chat-foreign', mock.url);

  it('chats in one piece, with `files: null` as it always sends', async () => {
    const { status, data } = await chat().createChatMessage({}, 'Hello?', USER);
    expect(status).toBe(200);
    expect(data).toMatchObject({ event: 'message', mode: 'chat' });
    expect(data.answer).toContain('Hello?');
  });

  it('chats as a stream', async () => {
    const { data } = await chat().createChatMessage({}, 'Word by word?', USER, true);
    const events = eventsOf(await textOf(data));
    expect(events.at(-1)?.event).toBe('message_end');
    const answer = events.map((it) => it.answer ?? '').join('');
    expect(answer).toContain('Word by word?');
  });

  it('goes on in a conversation, lists it, renames it, reads it and deletes it', async () => {
    const client = chat();
    const first = await client.createChatMessage({}, 'One', USER);
    const id: string = first.data.conversation_id;
    await client.createChatMessage({}, 'Two', USER, false, id);

    const messages = await client.getConversationMessages(USER, id);
    expect(messages.data.data.map((it: { query: string }) => it.query)).toEqual(['One', 'Two']);

    const renamed = await client.renameConversation(id, 'Numbers', USER, false);
    expect(renamed.data).toMatchObject({ id, name: 'Numbers' });
    const listed = await client.getConversations(USER);
    expect(listed.data.data.find((it: { id: string }) => it.id === id)?.name).toBe('Numbers');

    const deleted = await client.deleteConversation(id, USER);
    expect(deleted.status).toBe(204);
    await expect(client.getConversationMessages(USER, id)).rejects.toMatchObject({
      response: { status: 404, data: { code: 'not_found' } },
    });
  });

  it('likes a message and asks what the app takes', async () => {
    const client = chat();
    const { data } = await client.createChatMessage({}, 'Good?', USER);
    const liked = await client.messageFeedback(data.message_id, 'like', USER);
    expect(liked.data).toEqual({ result: 'success' });
    const parameters = await client.getApplicationParameters(USER);
    expect(parameters.data.user_input_form).toBeInstanceOf(Array);
  });

  it('uploads a file', async () => {
    const form = new FormData();
    form.append('file', new Blob(['hello'], { type: 'text/plain' }), 'hello.txt');
    form.append('user', USER);
    const { status, data } = await chat().fileUpload(form);
    expect(status).toBe(201);
    expect(data).toMatchObject({ name: 'hello.txt', size: 5, mime_type: 'text/plain' });
  });

  it('runs a workflow in one piece and as a stream', async () => {
    const client = new CompletionClient('app-workflow-foreign', mock.url);
    const { data } = await client.runWorkflow({ text: 'hi' }, USER);
    expect(data.data.status).toBe('succeeded');
    const stream = await client.runWorkflow({ text: 'hi' }, USER, true);
    expect(eventsOf(await textOf(stream.data)).at(-1)?.event).toBe('workflow_finished');
  });

  it('completes a text', async () => {
    const client = new CompletionClient('app-completion-foreign', mock.url);
    const { data } = await client.createCompletionMessage({ query: 'A poem' }, USER);
    expect(data).toMatchObject({ event: 'message', mode: 'completion' });
  });
});
