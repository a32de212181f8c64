import { describe, expect, it } from 'vitest';
import { DifyError } from '../../../src/index.js';
import { client, failure, reply, type Seen, serve, type TestServer } from '../../server.js';

/** The form as a parser of the platform reads it. */
const read = ({ body, headers }: Seen): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();

async function sent(file: unknown, server?: TestServer): Promise<File> {
  const to = server ?? (await serve(reply(201, {})));
  await client(to).files.upload({ file: file as never });
  return (await read(to.seen.at(-1) as Seen)).get('file') as File;
}

describe('a form', () => {
  it('holds a File with its name, type and bytes, and says its length', async () => {
    const server = await serve(reply(201, {}));
    const bytes = Uint8Array.of(0, 1, 0xff, 13, 10);
    const file = await sent(new File([bytes], 'plan.pdf', { type: 'application/pdf' }), server);
    expect([file.name, file.type]).toEqual(['plan.pdf', 'application/pdf']);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    const { headers, body } = server.seen[0] as Seen;
    expect(headers['content-length']).toBe(`${body.length}`);
  });

  it.each([
    'отчёт 表情.pdf',
    'héllo 文件 👍.txt',
    'quote".txt',
    'semi;colon.txt',
    "apo'strophe.txt",
    'line\nbreak.txt',
  ])('keeps the name %j', async (name) => expect((await sent(new File(['a'], name))).name).toBe(name));

  it.each([
    ['folder/a.txt', 'a.txt'],
    ['C:\\folder\\a.txt', 'a.txt'],
  ])('holds the last part of a path: %s', async (name, last) => {
    expect((await sent(new File(['a'], name))).name).toBe(last);
  });

  it('has files behind everything else; objects as JSON, other values as text, and nothing for what is missing', async () => {
    const server = await serve(reply(200, {}));
    await client(server).documents.createByFile({
      dataset_id: 'd',
      file: new File(['a'], 'a.txt'),
      data: { indexing_technique: 'economy' },
      list: ['a'],
      flag: false,
      count: 0,
      empty: '',
      missing: undefined,
      none: null,
    } as never);
    const fields = [...(await read(server.seen[0] as Seen))];
    expect(fields.slice(0, -1)).toEqual([
      ['data', '{"indexing_technique":"economy"}'],
      ['list', '["a"]'],
      ['flag', 'false'],
      ['count', '0'],
      ['empty', ''],
    ]);
    expect(fields.at(-1)?.[0]).toBe('file');
  });

  it('without a file is sent all the same: the server says what it needs', async () => {
    const server = await serve(reply(201, {}));
    await client(server).files.upload({} as never);
    expect([...(await read(server.seen[0] as Seen))]).toEqual([['user', 'alice']]);
  });
});

describe('what can be sent', () => {
  const bytes = new TextEncoder().encode('hello');
  const stream = () => new Blob([bytes]).stream();

  it.each<[string, unknown, string, string]>([
    ['a File without a type', new File([bytes], 'a.png'), 'a.png', 'image/png'],
    ['a Blob', new Blob([bytes]), 'blob', 'application/octet-stream'],
    ['a Blob of a type', new Blob([bytes], { type: 'audio/mpeg' }), 'blob.mp3', 'audio/mpeg'],
    ['bytes with a name', { name: 'a.jpg', content: bytes }, 'a.jpg', 'image/jpeg'],
    ['a Buffer with a name', { name: 'a.txt', content: Buffer.from(bytes) }, 'a.txt', 'text/plain'],
    ['an ArrayBuffer with a name and a type', { name: 'a', content: bytes.buffer, type: 'x/y' }, 'a', 'x/y'],
    [
      'a Blob under another name',
      { name: 'b.csv', content: new Blob([bytes], { type: 'text/csv' }) },
      'b.csv',
      'text/csv',
    ],
    ['a stream', { name: 'a.mov', content: stream() }, 'a.mov', 'video/quicktime'],
    ['a stream of known size', { name: 'a.docx', content: stream(), size: 5 }, 'a.docx', 'application/octet-stream'],
    ['what opens a stream', { name: 'a.wav', size: 5, stream }, 'a.wav', 'audio/wav'],
    ['a data URL', `data:image/svg+xml;base64,${btoa('hello')}`, 'blob.svg', 'image/svg+xml'],
    ['a data URL as an object', new URL('data:text/plain,hello'), 'blob.txt', 'text/plain'],
  ])('%s', async (_, given, name, type) => {
    const server = await serve(reply(201, {}));
    const file = await sent(given, server);
    expect([file.name, file.type, await file.text()]).toEqual([name, type, 'hello']);
    const known = !(given as { content?: unknown; size?: number }).content || (given as { size?: number }).size;
    const length = server.seen[0]?.headers['content-length'];
    if (known) expect(length).toBe(`${server.seen[0]?.body.length}`);
  });

  it('a stream of unknown size goes in chunks', async () => {
    const server = await serve(reply(201, {}));
    await sent({ name: 'a.txt', content: stream() }, server);
    expect(server.seen[0]?.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
  });

  it.each([
    ['speech.mp3', 'audio/mpeg', 'audio/mp3'],
    ['speech.m4a', 'audio/x-m4a', 'audio/m4a'],
    ['speech.wav', '', 'audio/wav'],
    ['speech.webm', 'video/webm', 'video/webm'],
  ])('speech goes under the type that the server takes: %s', async (name, type, told) => {
    const server = await serve(reply(200, { text: '' }));
    await client(server).audio.transcribe({ file: new File(['a'], name, { type }) });
    expect(((await read(server.seen[0] as Seen)).get('file') as File).type).toBe(told);
  });
});

describe('what is no file', () => {
  it.each([
    ['text: it is never a path', './plan.pdf', 'text'],
    ['empty text', '', 'text'],
    ['bare bytes', Uint8Array.of(1), 'Uint8Array'],
    ['a bare Buffer', Buffer.from('a'), 'Buffer'],
    ['a bare ArrayBuffer', new ArrayBuffer(1), 'ArrayBuffer'],
    ['an object', { path: 'a' }, 'Object'],
    ['a number', 7, 'Number'],
    ['the address of a page', new URL('https://files.example/a'), 'https:'],
    ['the address of a file', new URL('file:///etc/passwd'), 'file:'],
  ])('is refused before anything is sent, with what would do: %s', async (_, file, is) => {
    const server = await serve(reply(201, {}));
    const error = (await failure(client(server).files.upload({ file: file as never }))) as Error;
    expect(error).toBeInstanceOf(DifyError);
    expect(error.message).toContain(`\`file\` of \`files.upload\` must be a file, and is ${is}:`);
    expect(error.message).toContain("`file('a.pdf')` of dify-kit/node");
    expect(server.seen).toEqual([]);
  });

  it.each(['data:text/plain,100%', 'data:text/plain;base64,!'] as const)(
    'nor is what cannot be read, in a form or in a call: %s',
    async (file) => {
      const server = await serve(reply(200, {}), reply(200, {}));
      const { files, chat } = client(server);
      for (const sent of [files.upload({ file }), chat.send({ query: 'Hi', files: [file] })]) {
        const error = await failure(sent);
        expect(error).toMatchObject({
          name: 'DifyError',
          message: expect.stringMatching(/^A data URL cannot be read/),
        });
      }
      expect(server.seen).toEqual([]);
    },
  );

  it('nor is a stream that was sent before', async () => {
    const server = await serve(reply(201, {}));
    const file = { name: 'a.txt', content: new Blob(['a']).stream() };
    await client(server).files.upload({ file });
    const error = await failure(client(server).files.upload({ file }));
    expect(error).toMatchObject({ name: 'DifyError', message: expect.stringMatching(/^`a\.txt`.*can be sent once/) });
    expect(server.seen).toHaveLength(1);
  });
});
