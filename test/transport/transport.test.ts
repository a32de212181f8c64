import { describe, expect, it } from 'vitest';
import { DifyError, DifyNotFoundError } from '../../src/index.js';
import { client, reply, serve } from '../server.js';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('an answer', () => {
  it('of JSON is its value', async () => {
    const server = await serve(reply(200, { name: 'App' }));
    expect(await client(server).app.info()).toEqual({ name: 'App' });
  });

  it('of JSON that comes in pieces without a length is its value', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      const bytes = Buffer.from('{"name":"表情 👍🏽"}');
      for (const byte of bytes) response.write(Buffer.of(byte));
      response.end();
    });
    expect(await client(server).app.info()).toEqual({ name: '表情 👍🏽' });
  });

  it('of JSON `null` is null', async () => {
    const server = await serve(reply(200, 'null\n', JSON_TYPE));
    expect(await client(server).app.info()).toBeNull();
  });

  it('without content is undefined', async () => {
    const server = await serve(reply(204), reply(200, '', { ...JSON_TYPE, 'content-length': '0' }), (response) => {
      response.writeHead(200, JSON_TYPE);
      response.flushHeaders();
      response.end();
    });
    const dify = client(server);
    for (let call = 0; call < 3; call++) {
      expect(await dify.conversations.delete({ conversation_id: 'c-1' })).toBeUndefined();
    }
  });

  it('of bytes is a Blob of its type', async () => {
    const bytes = Uint8Array.of(0xff, 0xfb, 0, 0x80);
    const server = await serve(reply(200, bytes, { 'content-type': 'audio/mpeg' }));
    const { data } = await client(server).http.POST('/text-to-audio', { body: { text: 'Hi' } });
    const blob = data as unknown as Blob;
    expect(blob).toBeInstanceOf(Blob);
    expect(blob.type).toBe('audio/mpeg');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
  });

  it('of text is a Blob as well: a file may be of any type', async () => {
    const server = await serve(reply(200, 'a,b\n', { 'content-type': 'text/csv' }));
    const { data } = await client(server).http.GET('/files/{file_id}/preview', {
      params: { path: { file_id: 'f-1' } },
    });
    expect(await (data as unknown as Blob).text()).toBe('a,b\n');
  });

  it('that is a page of HTML is an error that doubts the base URL', async () => {
    const server = await serve(reply(200, '<html><title>Sign in</title></html>', { 'content-type': 'text/html' }));
    const call = client(server).app.info();
    await expect(call).rejects.toBeInstanceOf(DifyError);
    await expect(call).rejects.toThrow(/`app\.info`.*HTML/);
    await expect(call).rejects.toThrow(/`baseUrl`/);
  });

  it.each(['{"name":', '{"name": undefined}', 'Hello'])('of broken JSON is an error that says so: %s', async (body) => {
    const server = await serve(reply(200, body, JSON_TYPE));
    const call = client(server).app.info();
    await expect(call).rejects.toBeInstanceOf(DifyError);
    await expect(call).rejects.toThrow(/`app\.info` .*broken JSON/);
    await expect(call).rejects.toHaveProperty('cause.name', 'SyntaxError');
  });
});

describe('withResponse', () => {
  it('gives the answer with its status and headers', async () => {
    const server = await serve(reply(201, { id: 'f-1' }, { 'x-version': '1.14.1' }));
    const { data, response } = await client(server)
      .files.upload({ file: new File(['a'], 'a.txt') })
      .withResponse();
    expect(data).toEqual({ id: 'f-1' });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-version')).toBe('1.14.1');
    expect(response.url).toBe(`${server.url}/v1/files/upload`);
  });

  it('sends once, also where the answer is awaited as well', async () => {
    const server = await serve(reply(200, { name: 'App' }));
    const call = client(server).app.info();
    expect(await call).toBe((await call.withResponse()).data);
    expect(server.seen).toHaveLength(1);
  });

  it('throws what the call throws', async () => {
    const server = await serve(reply(404, { code: 'not_found', message: 'Gone.', status: 404 }));
    await expect(client(server).app.info().withResponse()).rejects.toBeInstanceOf(DifyNotFoundError);
  });
});
