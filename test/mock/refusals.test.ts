import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client, form } from './client.js';

const UNKNOWN = '11111111-1111-4111-8111-111111111111';

let mock: Mock;
let app: Client;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  app = new Client(mock, 'app-chat-refusals');
});
afterAll(() => mock.close());

const told = (model: string, ...errors: [where: string, text: string, type: string, value: string, of: string][]) =>
  `${errors.length} validation error${errors.length > 1 ? 's' : ''} for ${model}${errors
    .map(
      ([where, text, type, value, of]) =>
        `\n${where}\n  ${text} [type=${type}, input_value=${value}, input_type=${of}]\n    For further information visit https://errors.pydantic.dev/2.12/v/${type}`,
    )
    .join('')}`;

describe('refusals, as a 1.14.1 server words them', () => {
  const chat = { inputs: {}, query: 'hi', user: 'u' };

  it.each([
    [{ inputs: {}, query: 'hi' }, 'Arg user must be provided.'],
    [{ ...chat, user: '' }, 'Arg user must be provided.'],
    [{}, 'Arg user must be provided.'],
    [
      { user: 'u' },
      told(
        'ChatRequestPayload',
        ['inputs', 'Field required', 'missing', "{'user': 'u'}", 'dict'],
        ['query', 'Field required', 'missing', "{'user': 'u'}", 'dict'],
      ),
    ],
    [
      { inputs: {}, user: 'u', response_mode: 'streaming' },
      told('ChatRequestPayload', [
        'query',
        'Field required',
        'missing',
        "{'inputs': {}, 'user': 'u...onse_mode': 'streaming'}",
        'dict',
      ]),
    ],
    [
      { ...chat, query: 5 },
      told('ChatRequestPayload', ['query', 'Input should be a valid string', 'string_type', '5', 'int']),
    ],
    [
      { ...chat, inputs: null },
      told('ChatRequestPayload', ['inputs', 'Input should be a valid dictionary', 'dict_type', 'None', 'NoneType']),
    ],
    [
      { ...chat, files: {} },
      told('ChatRequestPayload', ['files', 'Input should be a valid list', 'list_type', '{}', 'dict']),
    ],
    [
      { ...chat, files: ['x'] },
      told('ChatRequestPayload', ['files.0', 'Input should be a valid dictionary', 'dict_type', "'x'", 'str']),
    ],
    [
      { ...chat, response_mode: 'stream' },
      told('ChatRequestPayload', [
        'response_mode',
        "Input should be 'blocking' or 'streaming'",
        'literal_error',
        "'stream'",
        'str',
      ]),
    ],
    [
      { ...chat, auto_generate_name: 'maybe' },
      told('ChatRequestPayload', [
        'auto_generate_name',
        'Input should be a valid boolean, unable to interpret input',
        'bool_parsing',
        "'maybe'",
        'str',
      ]),
    ],
    [
      { ...chat, conversation_id: 'nope' },
      told('ChatRequestPayload', [
        'conversation_id',
        'Value error, conversation_id must be a valid UUID',
        'value_error',
        "'nope'",
        'str',
      ]),
    ],
    [{ ...chat, query: '' }, 'query is required'],
    [
      { ...chat, files: [{ type: 'image', transfer_method: 'ftp', upload_file_id: UNKNOWN }] },
      "'ftp' is not a valid FileTransferMethod",
    ],
    [
      { ...chat, files: [{ type: 'image', transfer_method: 'local_file', upload_file_id: UNKNOWN }] },
      'Invalid upload file',
    ],
  ])('of %j', async (body, message) => {
    expect((await app.post('/chat-messages', body)).json).toEqual({ code: 'invalid_param', message, status: 400 });
  });

  it('of queries', async () => {
    const got = await app.get('/conversations?user=u&limit=0');
    const limit = ['limit', 'Input should be greater than or equal to 1', 'greater_than_equal', "'0'", 'str'] as const;
    expect(got.json.message).toBe(told('ConversationListQuery', [...limit]));
    expect((await app.get('/conversations?user=u&limit=x')).json.message).toContain('[type=int_parsing, ');
    expect((await app.get('/conversations?user=u&sort_by=name')).json.message).toContain(
      "Input should be 'created_at', '-created_at', 'updated_at' or '-updated_at'",
    );
  });

  it('of bodies that are none', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = await app.raw('POST', '/chat-messages', { body: '{"inputs":', headers });
    expect(broken.json).toMatchObject({ code: 'bad_request', status: 400 });
    for (const body of ['[]', 'null', '"x"']) {
      const got = await app.raw('POST', '/chat-messages', { body, headers });
      expect(got.text).toBe('{"message":"Internal Server Error","code":"unknown","status":500}\n');
    }
    const plain = await app.raw('POST', '/chat-messages', { body: '{}', headers: { 'content-type': 'text/plain' } });
    expect(plain.json).toMatchObject({ code: 'unsupported_media_type', status: 415 });
    expect((await app.delete(`/conversations/${UNKNOWN}`)).status).toBe(415);
  });

  it('of what is not there, with a guess where the server guesses', async () => {
    const unknown = await app.post('/chat-messages', { ...chat, conversation_id: UNKNOWN });
    expect(unknown.json).toEqual({
      code: 'not_found',
      message:
        'Conversation Not Exists. You have requested this URI [/v1/chat-messages] but did you mean /v1/chat-messages or /api/chat-messages or /v1/chat-messages/<string:task_id>/stop ?',
      status: 404,
    });
    expect((await app.delete(`/conversations/${UNKNOWN}`, { user: 'u' })).json.message).toBe(
      'Conversation Not Exists.',
    );
  });

  it('of uploads', async () => {
    const text = { name: 'a.txt', content: 'abc' };
    expect((await app.post('/files/upload', { user: 'u' })).json.code).toBe('no_file_uploaded');
    const two = form(text);
    two.append('file2', new Blob(['x']), 'b.txt');
    expect((await app.send('POST', '/files/upload', two)).json.code).toBe('too_many_files');
    const large = form({ name: 'big.txt', content: new Uint8Array(15 * 1024 * 1024 + 1) });
    expect((await app.send('POST', '/files/upload', large)).json).toEqual({
      code: 'file_too_large',
      message: 'File size exceeded. {message}',
      status: 413,
    });
    expect((await app.send('POST', '/audio-to-text', form(text))).json.code).toBe('unsupported_audio_type');
    expect((await app.post('/audio-to-text', {})).json.code).toBe('bad_request_key_error');
  });
});

describe('what a server takes although the document forbids it', () => {
  const body = { inputs: {}, query: 'hi', user: 12345, files: null };

  it('passes, and stands in the journal', async () => {
    const client = new Client(mock, 'app-lenient');
    expect((await client.post('/chat-messages', body)).status).toBe(200);
    const entry = mock.requests().findLast((it) => it.key === 'app-lenient');
    expect(entry).toMatchObject({
      operation: 'chat.send',
      status: 200,
      body,
      method: 'POST',
      path: '/v1/chat-messages',
    });
    expect(entry?.violations).toEqual(['body/user: Request body property user must be string']);
  });

  it('does not pass a strict mock', async () => {
    await using strict = await startMock({ pace: 0, strict: true });
    const client = new Client(strict, 'app-strict');
    const got = await client.post('/chat-messages', body);
    expect(got.status).toBe(400);
    expect(got.json.message).toContain('2 validation errors for ChatRequestPayload');
    expect(strict.requests()[0]?.violations).toHaveLength(2);
  });
});
