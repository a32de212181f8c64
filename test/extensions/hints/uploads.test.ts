/** What a caller of an upload reads who asked for hints: at the refusals that were recorded, and those of a proxy. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readExchange } from '../../../scripts/conform/exchange.js';
import { enableHints } from '../../../src/extensions/hints/index.js';
import { type Dify, DifyValidationError } from '../../../src/index.js';
import { type Answer, client, failure, reply, serve } from '../../server.js';

beforeEach(() => enableHints());
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('dify-kit.hints'));
});

/** The answer as the server gave it. */
function recorded(name: string): Answer {
  const { status, headers, json, text } = readExchange(`test/recordings/${name}.json`).response;
  return reply(status, json ?? text, { 'content-type': headers['content-type'] ?? '' });
}

const file = new File(['a'], 'a.txt');
const dataset_id = 'd-1';
const upload = (dify: Dify) => dify.files.upload({ file });
const pipeline = (dify: Dify) => dify.pipelines.uploadFile({ file });
const document = (dify: Dify) => dify.documents.createByFile({ dataset_id, file });
const update = (dify: Dify) => dify.documents.update({ dataset_id, document_id: 'd-2', file });
const speech = (dify: Dify) => dify.audio.transcribe({ file });

it.each<
  [answer: string, status: number, code: string | undefined, send: (dify: Dify) => PromiseLike<unknown>, hint: RegExp]
>([
  ['files/upload--error-image-too-large', 413, 'file_too_large', upload, /`app\.parameters` tells the limits/],
  ['documents/update-file--too-large', 413, 'file_too_large', update, /`app\.parameters` tells the limits/],
  ['pipeline/file-upload--too-large', 400, 'invalid_param', pipeline, /larger than the server takes/],
  ['_proxy/upload--nginx-413', 413, undefined, upload, /client_max_body_size/],
  ['audio/to-text--error-too-large', 413, 'audio_too_large', speech, /above 30 MB/],
  ['files/upload--error-part-no-content-type', 415, 'unsupported_file_type', upload, /Give the `File` a `type`/],
  ['documents/update-file--bad-ext', 415, 'unsupported_file_type', update, /Give the `File` a `type`/],
  ['audio/to-text--error-mpeg-type', 415, 'unsupported_audio_type', speech, /`audio\/mpeg` is refused/],
  ['files/upload--error-empty-body', 400, 'no_file_uploaded', upload, /part named `file`/],
  ['documents/create-by-file--no-body', 400, 'no_file_uploaded', document, /part named `file`/],
  ['pipeline/file-upload--json', 400, 'no_file_uploaded', pipeline, /part named `file`/],
  ['files/upload--error-two-fields', 400, 'too_many_files', upload, /one at a time/],
  ['pipeline/file-upload--two', 400, 'too_many_files', pipeline, /one at a time/],
  ['documents/update-file--two-files', 400, 'too_many_files', update, /one at a time/],
  ['files/upload--error-empty-filename', 400, 'filename_not_exists_error', upload, /`new File\(/],
  ['documents/create-by-file--empty-filename', 400, 'filename_not_exists_error', document, /`new File\(/],
  ['files/upload--error-backslash-in-name', 400, 'invalid_param', upload, /name without its folder/],
])('%s', async (name, status, code, send, hint) => {
  const server = await serve(recorded(name));
  const error = await failure(send(client(server)));
  expect(error).toBeInstanceOf(DifyValidationError);
  expect(error).toMatchObject({ status, code, hint: expect.stringMatching(hint) });
});

it('a redirect that a browser hides', async () => {
  const answer = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  const dify = client({ url: 'https://dify.example' }, { fetch: async () => answer });
  expect(await failure(dify.chat.send({ query: 'Hi' }))).toMatchObject({
    status: 0,
    hint: expect.stringMatching(/Set `baseUrl` to where it leads/),
  });
});
