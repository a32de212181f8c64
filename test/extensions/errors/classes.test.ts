/** Each class of error, thrown through the public client: by what a real server answered once, or by a fault that is named. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readExchange } from '../../../scripts/conform/exchange.js';
import * as all from '../../../src/index.js';
import { type Dify, DifyError, type DifyErrorName, isDifyError } from '../../../src/index.js';
import { type Answer, client, failure, frame, reply, serve, stream } from '../../server.js';

type Call = (dify: Dify) => PromiseLike<unknown>;
type Row = [name: DifyErrorName, from: string, answer: Answer, call: Call, has: object];

/** What a real server answered, byte for byte. */
function recorded(name: string): Answer {
  const { response } = readExchange(fileURLToPath(new URL(`../../recordings/${name}.json`, import.meta.url)));
  const { 'content-length': _, 'transfer-encoding': __, ...headers } = response.headers;
  const body = response.stream?.map(([, text]) => text).join('') ?? response.text ?? JSON.stringify(response.json);
  return reply(response.status, body, headers);
}

const classes: Readonly<Record<string, unknown>> = all;
const ID = '00000000-0000-4000-8000-000000000000';
const real = (name: DifyErrorName, from: string, call: Call, has: object = {}): Row => [
  name,
  from,
  recorded(from),
  call,
  has,
];
const message = { event: 'message', message_id: 'm-1', task_id: 't-1', conversation_id: 'c-1', answer: 'Hel' };
/** A stream that begins, and then nothing. */
const silence: Answer = stream((response) => void response.write(frame(message)));

const ROWS: Row[] = [
  real('DifyAuthError', 'auth/app-deleted', (dify) => dify.app.info(), { status: 401, code: 'unauthorized' }),
  real('DifyPermissionError', 'auth/api-disabled-info', (dify) => dify.app.info(), { status: 403 }),
  real('DifyNotFoundError', 'tags/of-dataset--unknown', (dify) => dify.datasets.tags.list({ dataset_id: ID }), {
    status: 404,
    serverVersion: '1.14.1',
    operation: 'datasets.tags.list',
  }),
  real('DifyConflictError', 'datasets/create--duplicate-name', (dify) => dify.datasets.create({ name: 'a' }), {
    code: 'dataset_name_duplicate',
  }),
  real('DifyConflictError', 'human-input/form-get--error-expired', (dify) => dify.humanInput.get({ form_token: 'a' }), {
    status: 412,
  }),
  real(
    'DifyValidationError',
    'annotations/create--error-empty-object',
    (dify) => dify.annotations.create({ question: 'a', answer: 'b' }),
    { fields: { question: 'Field required', answer: 'Field required' } },
  ),
  real(
    'DifyValidationError',
    'chat/send--error-input-number-is-text',
    (dify) => dify.chat.send({ query: 'Hi' }, { blocking: true }),
    { fields: { 'inputs.age': 'age in input form must be a valid number' } },
  ),
  real(
    'DifyValidationError',
    '_proxy/upload--nginx-413',
    (dify) => dify.files.upload({ file: new File(['a'], 'a.txt') }),
    { status: 413, code: undefined, message: expect.stringContaining('413 Request Entity Too Large') },
  ),
  real(
    'DifyModelError',
    'retrieve/embedding-model-down',
    (dify) => dify.datasets.retrieve({ dataset_id: ID, query: 'Hi' }),
    { provider: { type: 'InvokeError', status: 500, message: expect.stringContaining('[models] Error') } },
  ),
  real(
    'DifyModelError',
    'chat/send--blocking-error-model-server-down',
    (dify) => dify.chat.send({ query: 'Hi' }, { blocking: true }),
    { code: 'completion_request_error' },
  ),
  real(
    'DifyRateLimitError',
    'chat/send--error-concurrency-limit',
    (dify) => dify.chat.send({ query: 'Hi' }, { blocking: true }),
    { status: 400, code: 'invalid_param' },
  ),
  real('DifyServerError', '_proxy/info--nginx-502', (dify) => dify.app.info(), {
    status: 502,
    message: expect.stringMatching(/^502 Bad Gateway/),
  }),
  real('DifyServerError', 'tags/list--one', (dify) => dify.tags.list(), { status: 400, applied: false }),
  real('DifyAPIError', 'annotations/get-one--error-405', (dify) => dify.annotations.list(), { status: 405 }),
  real('DifyAPIError', 'auth/index-no-slash', (dify) => dify.tags.bind({ tag_ids: ['a'], target_id: ID }), {
    status: 308,
    message: 'Redirected to http://127.0.0.1:5001/v1/: use that as `baseUrl`.',
  }),
  real('DifyStreamError', 'chat/send--streaming-error-cutmid', (dify) => dify.chat.send({ query: 'Hi' }), {
    code: 'invalid_param',
    operation: 'chat.stream',
    cause: expect.any(all.DifyModelError),
    partial: expect.objectContaining({ message_id: expect.stringMatching(/-/) }),
  }),
  real(
    'DifyTruncatedError',
    '_proxy/chat-streaming--nginx-cut-by-read-timeout',
    (dify) => dify.chat.send({ query: 'Hi' }),
    { partial: expect.objectContaining({ answer: expect.stringMatching(/./), task_id: expect.stringMatching(/-/) }) },
  ),
  real('DifyRunError', 'chatflow/send--streaming-error-modelrate', (dify) => dify.chat.send({ query: 'Hi' }), {
    result: expect.objectContaining({ data: expect.objectContaining({ status: 'failed' }) }),
  }),
  [
    'DifyConnectionError',
    'a connection that is reset',
    (response) => response.destroy(),
    (dify) => dify.datasets.create({ name: 'a' }),
    { code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/) },
  ],
  [
    'DifyTimeoutError',
    'headers that never come',
    () => {},
    (dify) => dify.app.info({ timeout: { response: 50 }, retries: 0 }),
    { name: 'TimeoutError', clock: 'response', ms: 50 },
  ],
  [
    'DifyTimeoutError',
    'a stream that falls silent',
    silence,
    (dify) => dify.chat.send({ query: 'Hi' }, { timeout: 50 }),
    { clock: 'total', ms: 50 },
  ],
  [
    'DifyAbortError',
    'a signal',
    () => {},
    (dify) => dify.app.info({ signal: AbortSignal.abort('enough') }),
    { name: 'AbortError', cause: 'enough' },
  ],
];

describe('through the client', () => {
  it.each(ROWS)('%s comes of %s', async (name, _, answer, call, has) => {
    const server = await serve(answer);
    const error = await failure(call(client(server, { retries: 0 })));
    expect((error as Error).constructor).toBe(classes[name]);
    expect(error).toBeInstanceOf(DifyError);
    expect(isDifyError(error, name)).toBe(true);
    expect(error).toMatchObject(has);
    expect(String(error)).toMatch(/^\w+( \d{3})?( \w+)?( [\w.]+)?: ./);
    expect(String(error)).not.toContain('\n');
  });

  it('a server that nobody runs is a connection that was refused', async () => {
    const server = await serve();
    await server.close();
    const error = await failure(client(server, { retries: 0 }).app.info());
    expect(error).toMatchObject({ name: 'DifyConnectionError', code: 'ECONNREFUSED' });
  });

  it('has every class that there is', () => {
    const names = Object.keys(all).filter((name) =>
      Object.prototype.isPrototypeOf.call(DifyError, classes[name] as object),
    );
    expect(names.length).toBeGreaterThan(14);
    const thrown = new Set<string>(ROWS.map(([name]) => name));
    expect(names.filter((name) => !thrown.has(name))).toEqual([]);
  });
});
