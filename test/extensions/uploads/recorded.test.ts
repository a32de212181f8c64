/** What was recorded with a real server and what our client sends are the same forms. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dify, type Fetch } from '../../../src/index.js';
import { boundaryOf, readForm } from '../../../src/mock/front/multipart.js';
import { type Mock, startMock } from '../../../src/mock/index.js';

interface Part {
  name: string;
  value?: string;
  filename?: string;
  content_type?: string;
  bytes?: number;
  text?: string;
}
interface Exchange {
  case: string;
  request: { method: string; path: string; body?: { multipart?: Part[] } };
  response: { status: number };
}

const exchanges = globSync('test/recordings/[a-z]*/*.json')
  .map((path): Exchange => JSON.parse(readFileSync(path, 'utf8')))
  .filter(({ request, response }) => request?.body?.multipart && response.status < 300)
  .map((it) => ({ ...it, parts: it.request.body?.multipart as Part[] }))
  // Our client has one file a form.
  .filter(({ parts }) => parts.filter((it) => it.filename).length === 1);

let mock: Mock;
let dify: Dify;
let dataset_id: string;
let document_id: string;
let form: {
  fields: Map<string, string>;
  files: Map<string, { filename: string; type: string | undefined; content: Buffer }[]>;
};
const fetch: Fetch = async (url, init) => {
  if (!(init.body instanceof ReadableStream)) return globalThis.fetch(url, init);
  const body = Buffer.from(await new Response(init.body).arrayBuffer());
  form = readForm(body, boundaryOf(new Headers(init.headers).get('content-type') ?? '') ?? '');
  return globalThis.fetch(url, { ...init, body });
};
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  dify = new Dify({ baseUrl: mock.url, apiKey: 'app-chat-1', datasetKey: 'dataset-1', fetch });
  dataset_id = (await dify.datasets.create({ name: 'Notes', indexing_technique: 'economy' })).id;
  const first = {
    name: 'a.txt',
    text: 'Hi',
    indexing_technique: 'economy',
    process_rule: { mode: 'automatic' },
  } as const;
  document_id = (await dify.documents.createByText({ dataset_id, ...first })).document.id;
});
afterAll(() => mock.close());

type Fields = { file: File; user?: string; data?: object };
const methods: [path: RegExp, method: string, send: (fields: Fields) => PromiseLike<unknown>][] = [
  [/files\/upload$/, 'POST', (it) => dify.files.upload(it)],
  [/audio-to-text$/, 'POST', (it) => dify.audio.transcribe(it)],
  [
    /create-by-file$/,
    'POST',
    async (it) => {
      // Documents of another form need a knowledge base of their own.
      const fresh = it.data && 'doc_form' in it.data;
      const base = fresh
        ? (await dify.datasets.create({ name: 'Fresh', indexing_technique: 'economy' })).id
        : dataset_id;
      return dify.documents.createByFile({ dataset_id: base, ...it });
    },
  ],
  [/update-by-file$/, 'POST', (it) => dify.documents.updateByFile({ dataset_id, document_id, ...it })],
  [/documents\/[\w-]+$/, 'PATCH', (it) => dify.documents.update({ dataset_id, document_id, ...it })],
  [/pipeline\/file-upload$/, 'POST', (it) => dify.pipelines.uploadFile(it)],
];

describe('a recorded form', () => {
  it('is there for every operation', () => {
    for (const [path, method] of methods) {
      expect(exchanges.some(({ request }) => path.test(request.path) && request.method === method)).toBe(true);
    }
  });

  it.each(exchanges.map((it) => [it.case, it] as const))('is sent the same: %s', async (_, { request, parts }) => {
    const [, , send] = methods.find(([path, method]) => path.test(request.path) && method === request.method) ?? [];
    const told = parts.find((it) => it.filename) as Part;
    const content = told.text === undefined ? Buffer.alloc(told.bytes ?? 0, 7) : Buffer.from(told.text);
    const fields: Record<string, unknown> = {
      file: new File([content], told.filename ?? '', { type: told.content_type ?? '' }),
    };
    for (const { name, value } of parts) {
      if (value !== undefined) fields[name] = name === 'data' ? JSON.parse(value) : value;
    }
    await send?.(fields as unknown as Fields);

    const file = form.files.get('file')?.[0];
    expect([...form.files.keys()]).toEqual([told.name]);
    expect([file?.filename, file?.type]).toEqual([told.filename, told.content_type]);
    expect(file?.content).toEqual(content);
    const values = parts.filter((it) => it.value !== undefined);
    expect([...form.fields.keys()]).toEqual(values.map((it) => it.name));
    for (const { name, value = '' } of values) {
      const got = form.fields.get(name) ?? '';
      if (name === 'data') expect(JSON.parse(got)).toEqual(JSON.parse(value));
      else expect(got).toBe(value);
    }
    expect(mock.requests().at(-1)?.violations).toEqual([]);
  });
});
