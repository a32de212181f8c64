import { describe, expect, it } from 'vitest';
import { form } from '../../../src/extensions/uploads/index.js';
import { DifyError } from '../../../src/index.js';
import { client, reply, type Seen, serve } from '../../server.js';

const upload = (fields: Record<string, unknown>): FormData => form('files.upload', fields);
/** The form as the server reads it. */
const read = ({ body, headers }: Seen): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();

describe('a form', () => {
  it('holds a File with its name, type and bytes, as the server sees them', async () => {
    const server = await serve(reply(201, {}));
    const file = new File([Uint8Array.of(0, 1, 0xff, 13, 10)], 'plan.pdf', { type: 'application/pdf' });
    await client(server).files.upload({ file });
    const sent = (await read(server.seen[0] as Seen)).get('file') as File;
    expect([sent.name, sent.type]).toEqual(['plan.pdf', 'application/pdf']);
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(Uint8Array.of(0, 1, 0xff, 13, 10));
  });

  it.each(['отчёт 表情.pdf', 'quote".txt', 'semi;colon.txt', 'a\\b.txt'])('keeps the name %s', async (name) => {
    const server = await serve(reply(201, {}));
    await client(server).files.upload({ file: new File(['a'], name) });
    expect(((await read(server.seen[0] as Seen)).get('file') as File).name).toBe(name);
  });

  it('holds a Blob under a name of its own', () => {
    expect((upload({ file: new Blob(['a'], { type: 'text/plain' }) }).get('file') as File).name).toBe('blob');
  });

  it('holds an object as JSON, other values as text, and nothing for what is missing', () => {
    const fields = upload({
      data: { indexing_technique: 'economy', process_rule: { mode: 'automatic' } },
      list: ['a'],
      flag: false,
      count: 0,
      empty: '',
      missing: undefined,
      none: null,
    });
    expect([...fields]).toEqual([
      ['data', '{"indexing_technique":"economy","process_rule":{"mode":"automatic"}}'],
      ['list', '["a"]'],
      ['flag', 'false'],
      ['count', '0'],
      ['empty', ''],
    ]);
  });

  it('does not change the file', () => {
    const file = new File(['a'], 'a.txt', { type: 'text/plain' });
    expect(upload({ file }).get('file')).toMatchObject({ name: 'a.txt', type: 'text/plain', size: 1 });
  });
});

describe('a file that is none', () => {
  it.each([
    ['a typed array', Uint8Array.of(1)],
    ['a Buffer', Buffer.from('a')],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['a DataView', new DataView(new ArrayBuffer(1))],
  ])('of bare bytes is refused with the way to name it: %s', (_, file) => {
    expect(() => upload({ file })).toThrow(DifyError);
    expect(() => upload({ file })).toThrow(/`file`.*`files\.upload`.*`new File\(/);
  });

  it.each([['./plan.pdf'], ['']])('of text is refused, as it is never a path: %j', (file) => {
    expect(() => upload({ file })).toThrow(DifyError);
    expect(() => upload({ file })).toThrow(/`file`.*`files\.upload`/);
  });

  it.each([[{ path: 'a' }], [7], [new URL('https://files.example/a')]])('of another kind is refused: %s', (file) => {
    expect(() => upload({ file })).toThrow(/`file`/);
  });

  it('is refused before anything is sent', async () => {
    const server = await serve(reply(201, {}));
    const dify = client(server);
    await expect(dify.files.upload({ file: 'plan.pdf' as never })).rejects.toBeInstanceOf(DifyError);
    await expect(dify.files.upload({ file: Buffer.from('a') as never })).rejects.toBeInstanceOf(DifyError);
    expect(server.seen).toEqual([]);
  });

  it('but missing is left out: the server says what it needs', () => {
    expect([...upload({ file: undefined })]).toEqual([]);
  });
});
