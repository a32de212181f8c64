/** Forms of random contents, as others read them. */
import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import busboy from 'busboy';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Dify, type Fetch } from '../../../src/index.js';
import { boundaryOf, readForm } from '../../../src/mock/front/multipart.js';

type Read = [name: string, filename: string | null, type: string | null, content: string];

/** What browsers write of a name; no parser but those of browsers, and that of Dify, undoes it. */
const written = (name: string) => name.replace(/[\r\n"]/g, encodeURIComponent);

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...'";%\'\r\n=- ,:'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
  maxLength: 40,
});
const name = text.filter((it) => it.trim() === it && it !== '' && !/[/\\]/.test(it));
/** Bytes in which line ends and dashes are frequent. */
const content = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r\n', '\r\n--', '\n', '\r', '--', '----dify-kit-0.').map((it) => Buffer.from(it)),
      fc.uint8Array({ maxLength: 300 }),
    ),
    { maxLength: 30 },
  )
  .map((them) => Buffer.concat(them));
const type = fc.constantFrom('text/plain', 'image/png', 'application/octet-stream', 'application/x-odd');
/** In one piece, and in pieces of any size. */
const cut = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 }));
const form = fc.record({
  fields: fc.dictionary(
    name.filter((it) => it !== 'file' && !/^(__proto__|\d+)$/.test(it)),
    text,
    { maxKeys: 4, noNullPrototype: true },
  ),
  name,
  type,
  content,
  cut,
});

const forms = fc.sample(form, { numRuns: 200, seed: 6 });
const bodies: { type: string; body: Buffer }[] = [];
const expected: Read[][] = forms.map(({ fields, name, type, content }) => [
  ...Object.entries(fields).map(
    ([name, value]): Read => [written(name), null, null, Buffer.from(value).toString('base64')],
  ),
  ['file', written(name), type, content.toString('base64')],
]);

function pieces(content: Buffer, size: number): ReadableStream<Uint8Array> {
  const all = Array.from({ length: Math.ceil(content.length / size) }, (_, at) =>
    content.subarray(at * size, (at + 1) * size),
  );
  return Readable.toWeb(Readable.from(all)) as ReadableStream<Uint8Array>;
}

beforeAll(async () => {
  const fetch: Fetch = async (_, { body, headers }) => {
    const sent = Buffer.from(await new Response(body ?? null).arrayBuffer());
    const { 'content-type': type, 'content-length': length } = Object.fromEntries(new Headers(headers));
    if (length && Number(length) !== sent.length)
      throw new Error(`${length} bytes were announced, ${sent.length} came.`);
    bodies.push({ type: type ?? '', body: sent });
    return Response.json({});
  };
  const dify = new Dify({ apiKey: null, datasetKey: null, fetch });
  for (const { fields, name, type, content, cut } of forms) {
    const file = cut ? { name, type, content: pieces(content, cut) } : new File([content], name, { type });
    await dify.pipelines.uploadFile({ ...fields, file } as never);
  }
});

async function byBusboy({ type, body }: (typeof bodies)[number]): Promise<Read[]> {
  const parts: Promise<Read>[] = [];
  const parser = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8', preservePath: true });
  parser.on('field', (name, value) =>
    parts.push(Promise.resolve([name, null, null, Buffer.from(value).toString('base64')])),
  );
  parser.on('file', (name, stream, { filename, mimeType }) => {
    parts.push(
      stream.toArray().then((them): Read => [name, filename ?? null, mimeType, Buffer.concat(them).toString('base64')]),
    );
  });
  const closed = new Promise((resolve, reject) => parser.on('close', resolve).on('error', reject));
  parser.end(body);
  await closed;
  return Promise.all(parts);
}

describe('two hundred random forms', () => {
  it('are the same to busboy', async () => {
    expect(bodies).toHaveLength(200);
    for (const [at, body] of bodies.entries()) expect(await byBusboy(body)).toEqual(expected[at]);
  });

  it('are the same to Python', () => {
    const lines = bodies.map(({ type, body }) => JSON.stringify({ type, body: body.toString('base64') }));
    const { stdout, stderr } = spawnSync('python3', ['test/extensions/uploads/parse.py'], {
      input: lines.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe('');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((it) => JSON.parse(it)),
    ).toEqual(expected);
  });

  it('are the same to the platform and to the mock, names as they were given', async () => {
    for (const [at, { type, body }] of bodies.entries()) {
      const { fields, name, content } = forms[at] as (typeof forms)[number];
      const read = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
      const file = read.get('file') as File;
      expect(file.name).toBe(name);
      expect(Buffer.from(await file.arrayBuffer())).toEqual(content);
      const mocked = readForm(body, boundaryOf(type) ?? '');
      expect(mocked.files.get('file')?.[0]?.content).toEqual(content);
      expect([...mocked.fields.values()]).toEqual(Object.values(fields));
    }
  });
});
