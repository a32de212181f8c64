/** The official Python client, PyPI `dify-client`, installed for the test and let loose on the mock. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type JournalEntry, startMock } from '../../src/mock/index.js';
import { python } from './python.js';

const VERSION = '0.1.10';
const SCRIPT = fileURLToPath(new URL('python_client.py', import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: what the client hands through has no type
let told: Record<string, { status?: number; json: any }>;
let requests: JournalEntry[];

beforeAll(async () => {
  await using client = await python(`dify-client==${VERSION}`);
  await using mock = await startMock({ pace: 0 });
  told = JSON.parse(await client.run(SCRIPT, mock.url)) as typeof told;
  requests = mock.requests();
}, 180_000);

const of = (method: string) => told[method] ?? { json: undefined };

describe(`dify-client ${VERSION}`, () => {
  it('chats in one piece and as a stream, in one conversation', () => {
    expect(of('create_chat_message')).toMatchObject({ status: 200, json: { event: 'message', mode: 'chat' } });
    const events = of('create_chat_message streaming').json as { event: string; conversation_id: string }[];
    expect(events.at(-1)).toMatchObject({
      event: 'message_end',
      conversation_id: of('create_chat_message').json.conversation_id,
    });
    const listed = of('get_conversation_messages').json.data as { query: string }[];
    expect(listed.map((it) => it.query)).toEqual(['One', 'Two']);
  });

  it('lists conversations and renames one', () => {
    const id = of('create_chat_message').json.conversation_id as string;
    expect(of('get_conversations').json.data).toMatchObject([{ id }]);
    expect(of('rename_conversation')).toMatchObject({ status: 200, json: { id, name: 'Numbers' } });
  });

  it('likes a message, asks what the app takes and uploads a file', () => {
    expect(of('message_feedback')).toEqual({ status: 200, json: { result: 'success' } });
    expect(of('get_application_parameters').json.user_input_form).toBeInstanceOf(Array);
    expect(of('file_upload')).toMatchObject({ status: 201, json: { name: 'hello.txt', size: 5 } });
  });

  it('completes a text, in one piece and as a stream', () => {
    expect(of('create_completion_message')).toMatchObject({ status: 200, json: { mode: 'completion' } });
    expect(of('create_completion_message streaming').json.at(-1)).toMatchObject({ event: 'message_end' });
  });

  it('sends `files: null`, which is forgiven as a server forgives it', () => {
    const runs = requests.filter((it) => /\/(?:chat|completion)-messages$/.test(it.path));
    expect(runs.map((it) => [it.status, (it.body as { files: unknown }).files])).toEqual(Array(4).fill([200, null]));
    expect(requests.flatMap((it) => it.violations)).toEqual([]);
  });
});
