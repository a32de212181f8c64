import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Dify, DifyConnectionError, DifyError, DifyPermissionError, DifyTimeoutError } from '../../../src/index.js';
import { type Answer, client, failure, reply, serve } from '../../server.js';

const BYTES = Uint8Array.of(0xff, 0xfb, 0, 0x80);
const sound = reply(200, BYTES, { 'content-type': 'audio/mpeg', 'content-length': '4' });

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'dify-kit-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

describe('a file that is answered', () => {
  it('tells its type and size before it is read', async () => {
    const server = await serve(sound, sound, sound);
    const dify = client(server);
    const preview = await dify.files.preview({ file_id: 'f' });
    expect([preview.type, preview.size, preview.name, preview.response.status]).toEqual([
      'audio/mpeg',
      4,
      undefined,
      200,
    ]);
    expect(await preview.bytes()).toEqual(BYTES);
    const blob = await (await dify.audio.speak({ text: 'Hi' })).blob();
    expect([blob.type, blob.size]).toEqual(['audio/mpeg', 4]);
    const chunks: Uint8Array[] = [];
    const zip = await dify.documents.downloadZip({ dataset_id: 'd', document_ids: ['x'] });
    for await (const chunk of zip.stream() as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(BYTES));
  });

  it('is a file also where it is JSON, or empty', async () => {
    const json = { 'content-type': 'application/json' };
    const server = await serve(reply(200, 'null', json), reply(200, '', { ...json, 'content-length': '0' }));
    const dify = client(server, { maxConcurrent: 1 });
    expect(await (await dify.files.preview({ file_id: 'f' })).blob().then((it) => it.text())).toBe('null');
    expect((await (await dify.files.preview({ file_id: 'f' })).bytes()).length).toBe(0);
  });

  it.each([
    ["attachment; filename*=UTF-8''n%C3%A4me%20x.mp3", 'näme x.mp3'],
    ['attachment; filename=0123abcd.zip', '0123abcd.zip'],
    ['attachment; filename="a b.txt"; size=3', 'a b.txt'],
    ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", 'passwd'],
  ])('has the name that the server tells, without a folder: %s', async (disposition, name) => {
    const server = await serve(reply(200, BYTES, { 'content-disposition': disposition }));
    expect((await client(server).files.preview({ file_id: 'f' })).name).toBe(name);
  });

  it('is asked for in parts, which not every server heeds', async () => {
    const server = await serve(reply(206, BYTES.subarray(1, 2), { 'content-range': 'bytes 1-1/4' }));
    const part = await client(server).files.preview({ file_id: 'f' }, { headers: { range: 'bytes=1-1' } });
    expect([part.response.status, await part.bytes()]).toEqual([206, BYTES.subarray(1, 2)]);
    expect(server.seen[0]?.headers.range).toBe('bytes=1-1');
  });

  it('that is a page doubts the base URL', async () => {
    const server = await serve(reply(200, '<html></html>', { 'content-type': 'text/html' }));
    const error = (await failure(client(server).files.preview({ file_id: 'f' }))) as Error;
    expect(error.message).toMatch(/`files\.preview`.*HTML.*`baseUrl`/);
  });

  it('that is refused throws', async () => {
    const server = await serve(reply(403, { code: 'file_access_denied', message: 'No.', status: 403 }));
    expect(await failure(client(server).files.preview({ file_id: 'f' }))).toBeInstanceOf(DifyPermissionError);
  });

  it('gives its place back when it is read, cancelled, or broken', async () => {
    const broken: Answer = (response) => {
      response.writeHead(200, { 'content-length': '9' }).write('a');
      setImmediate(() => response.destroy());
    };
    const server = await serve(sound, sound, broken, sound);
    const dify = client(server, { maxConcurrent: 1 });
    await (await dify.files.preview({ file_id: 'f' })).bytes();
    await (await dify.files.preview({ file_id: 'f' })).stream().cancel();
    const third = await dify.files.preview({ file_id: 'f' });
    expect(await failure(third.bytes())).toBeInstanceOf(DifyConnectionError);
    expect((await dify.files.preview({ file_id: 'f' })).size).toBe(4);
  });

  it('runs out of its `idle` clock while it is read, not while nobody reads', async () => {
    const server = await serve((response) => void response.writeHead(200, { 'content-type': 'audio/mpeg' }).write('a'));
    const file = await client(server, { timeout: { idle: 100 } }).files.preview({ file_id: 'f' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const error = await failure(file.bytes());
    expect(error).toBeInstanceOf(DifyTimeoutError);
    expect(error).toMatchObject({ clock: 'idle' });
  });
});

describe('speech', () => {
  it('of nothing is an error that says why', async () => {
    const server = await serve(reply(200, 'null\n', { 'content-type': 'application/json' }), sound);
    const dify = client(server, { maxConcurrent: 1 });
    const error = await failure(dify.audio.speak({ message_id: 'm' }));
    expect(error).toBeInstanceOf(DifyError);
    expect((error as Error).message).toMatch(/`audio\.speak` made nothing: the message is unknown or has no text/);
    await dify.audio.speak({ text: 'Hi' });
  });
});

describe('saveTo', () => {
  it.each([
    ['a path', (path: string) => path],
    ['a URL', (path: string) => pathToFileURL(path)],
  ])('writes to %s', async (_, as) => {
    const server = await serve(sound);
    const path = join(await folder(), 'a b#1.mp3');
    await (await client(server).audio.speak({ text: 'Hi' })).saveTo(as(path));
    expect(new Uint8Array(await readFile(path))).toEqual(BYTES);
  });

  it('leaves nothing where the file breaks off, and what was there before', async () => {
    const server = await serve(sound, (response) => {
      response.writeHead(200, { 'content-length': '900000' }).write('a'.repeat(100_000));
      setTimeout(() => response.destroy(), 50);
    });
    const dify = client(server);
    const into = await folder();
    await (await dify.files.preview({ file_id: 'f' })).saveTo(join(into, 'a'));
    expect(await failure((await dify.files.preview({ file_id: 'f' })).saveTo(join(into, 'a')))).toBeInstanceOf(
      DifyConnectionError,
    );
    expect(await readdir(into)).toEqual(['a']);
    expect((await readFile(join(into, 'a'))).length).toBe(4);
  });
});

describe('fetchFile', () => {
  const image = reply(200, BYTES, { 'content-type': 'image/png' });

  it.each([
    ['an event', { event: 'message_file', url: '/files/1/file-preview?sign=x%3D' }],
    ['a relative address', '/files/1/file-preview?sign=x%3D'],
  ])('takes %s from where the API is, without key or headers of the client', async (_, given) => {
    const server = await serve(image);
    const file = await client(server, { headers: { 'x-tenant': 'secret' } }).fetchFile(given, {
      headers: { accept: 'image/*' },
    });
    expect([file.type, await file.bytes()]).toEqual(['image/png', BYTES]);
    const { url, headers } = server.seen[0] ?? {};
    expect(url).toBe('/files/1/file-preview?sign=x%3D');
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('x-tenant');
    expect(headers?.accept).toBe('image/*');
  });

  it('takes an address elsewhere, and goes where that leads', async () => {
    const store = await serve(image);
    const files = await serve(reply(302, '', { location: `${store.url}/bucket/1` }));
    const dify = new Dify({ apiKey: 'app-chat-1', baseUrl: 'http://127.0.0.1:9', retries: 0 });
    expect(await (await dify.fetchFile(new URL(`${files.url}/files/1`))).bytes()).toEqual(BYTES);
    expect(store.seen[0]?.headers).not.toHaveProperty('authorization');
  });

  it('says what the server says where a signature has run out', async () => {
    const server = await serve(reply(403, { code: 'forbidden', message: 'Invalid signature.', status: 403 }));
    const error = await failure(client(server).fetchFile('/files/1'));
    expect(error).toMatchObject({ status: 403, operation: 'fetchFile' });
    expect((error as Error).message).toMatch(/Invalid signature.*ask for the message again/);
  });

  it('needs an address', async () => {
    expect(await failure(client(await serve()).fetchFile({ url: null }))).toMatchObject({
      message: expect.stringContaining('needs an address'),
    });
  });
});
