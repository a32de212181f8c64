import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DifyAbortError, DifyError, type Uploadable } from '../../../src/index.js';
import { client, events, failure, reply, type Seen, serve, type TestServer } from '../../server.js';
import { once, watched } from './source.js';

const image = () => new File(['png'], 'a.png', { type: 'image/png' });
const pdf = () => new File(['pdf'], 'a.pdf');
const ALL = { allowed_file_types: ['image', 'document'], allowed_file_upload_methods: ['local_file', 'remote_url'] };
const field = (kind: string, variable: string, more = {}) => ({
  [kind]: { variable, type: kind, required: false, ...ALL, ...more },
});
const parameters = (
  file_upload: object = { enabled: true, number_limits: 3, ...ALL },
  ...user_input_form: object[]
) => ({
  user_input_form,
  file_upload,
  system_parameters: { image_file_size_limit: 1, file_size_limit: 2 },
});
const said = [
  { event: 'message', answer: 'Hi', message_id: 'm', conversation_id: 'c', task_id: 't', created_at: 1 },
  { event: 'message_end', message_id: 'm', conversation_id: 'c', task_id: 't', metadata: {}, files: [] },
];
const ran = [
  {
    event: 'workflow_started',
    task_id: 't',
    workflow_run_id: 'r',
    data: { id: 'r', workflow_id: 'w', inputs: {}, created_at: 1 },
  },
  {
    event: 'workflow_finished',
    task_id: 't',
    workflow_run_id: 'r',
    data: { id: 'r', workflow_id: 'w', status: 'succeeded', outputs: {}, error: null },
  },
];

/** Answers by the path, as an app does. */
async function app(says: object = parameters()): Promise<TestServer & { paths: () => string[]; asked: () => Seen }> {
  let uploads = 0;
  let shown = says;
  const server = await serve();
  const answer = (response: Parameters<ReturnType<typeof reply>>[0], seen: Seen): unknown => {
    if (seen.url === '/v1/parameters') return reply(200, Array.isArray(shown) ? shown.shift() : shown)(response, seen);
    if (seen.url === '/v1/files/upload') return reply(201, { id: `file-${++uploads}` })(response, seen);
    return events(...(seen.url?.includes('workflow') ? ran : said))(response, seen);
  };
  server.script(...Array.from({ length: 40 }, () => answer));
  shown = says;
  const paths = () => server.seen.map((it) => it.url.replace('/v1/', ''));
  return Object.assign(server, { paths, asked: () => server.seen.at(-1) as Seen });
}

const named = (id: string, type: string) => ({ type, transfer_method: 'local_file', upload_file_id: id });

describe('files in a call', () => {
  it('are uploaded for its user, and stand in their places', async () => {
    const server = await app();
    const ready = named('f-0', 'audio') as never;
    const files = [image(), new URL('https://files.example/b.jpg?x=1'), ready];
    expect((await client(server).chat.send({ query: 'Hi', user: 'bob', files })).answer).toBe('Hi');
    expect(server.paths()).toEqual(['parameters', 'files/upload', 'chat-messages']);
    expect(server.seen[1]?.body.toString()).toMatch(/name="user"\r\n\r\nbob\r\n/);
    expect(server.asked().json).toMatchObject({
      user: 'bob',
      files: [
        named('file-1', 'image'),
        { type: 'image', transfer_method: 'remote_url', url: 'https://files.example/b.jpg?x=1' },
        named('f-0', 'audio'),
      ],
    });
  });

  it.each([
    ['chat.stream', (dify: ReturnType<typeof client>) => dify.chat.stream({ query: 'Hi', files: [pdf()] }).result()],
    ['completion.send', (dify: ReturnType<typeof client>) => dify.completion.send({ files: [pdf()] })],
    [
      'by path',
      (dify: ReturnType<typeof client>) =>
        dify.http.POST('/chat-messages', {
          body: { query: 'Hi', inputs: {}, files: [pdf()] } as never,
          parseAs: 'text',
        }),
    ],
  ])('are taken by %s', async (_, call) => {
    const server = await app();
    await call(client(server));
    expect(server.asked().json).toMatchObject({ files: [named('file-1', 'document')] });
  });

  it('fill file variables of a workflow, and lists of files', async () => {
    const form = [
      field('file', 'doc'),
      field('file-list', 'images', { max_length: 2 }),
      field('file-list', 'one', { max_length: 2 }),
    ];
    const server = await app(parameters({ enabled: false }, ...form));
    const inputs = {
      doc: pdf(),
      images: [image(), new File(['b'], 'b.gif')],
      one: image(),
      text: 'data:text/plain,a',
      n: 3,
      list: [1],
    };
    await client(server, { dedupe: false }).workflows.run({ inputs });
    const { inputs: sent } = server.asked().json as { inputs: Record<string, unknown> };
    expect(sent).toMatchObject({
      doc: { type: 'document' },
      images: [{ type: 'image' }, { type: 'image' }],
      one: [{ type: 'image', transfer_method: 'local_file' }],
      text: 'data:text/plain,a',
      n: 3,
      list: [1],
    });
    expect(server.paths().filter((it) => it === 'files/upload')).toHaveLength(4);
  });

  it('cost nothing where there are none', async () => {
    const server = await app();
    await client(server).chat.send({ query: 'Hi', files: [], inputs: { a: 'b' } });
    expect(server.paths()).toEqual(['chat-messages']);
  });

  it('are uploaded a few at a time', async () => {
    let most = 0;
    let under = 0;
    const server = await app(parameters({ enabled: true }));
    const files = Array.from({ length: 9 }, (_, at) => new File([`${at}`], `${at}.png`));
    await client(server, {
      hooks: [
        async (request, next) => {
          if (request.url.endsWith('upload')) most = Math.max(most, ++under);
          const response = await next(request);
          if (request.url.endsWith('upload')) under--;
          return response;
        },
      ],
    }).chat.send({ query: 'Hi', files });
    expect(most).toBe(4);
    const ids = (server.asked().json as { files: { upload_file_id: string }[] }).files.map((it) => it.upload_file_id);
    expect(new Set(ids).size).toBe(9);
  });

  it('that fail end the call, and close the others', async () => {
    const server = await serve(
      reply(200, parameters({ enabled: true })),
      ...Array(9).fill(reply(413, { code: 'file_too_large', message: 'No.', status: 413 })),
    );
    const sources = Array.from({ length: 6 }, () => watched(1000));
    const error = await failure(client(server).chat.send({ query: 'Hi', files: sources.map(once) }));
    expect(error).toMatchObject({ status: 413, operation: 'files.upload' });
    expect(server.seen.map((it) => it.url)).not.toContain('/v1/chat-messages');
    expect(sources.map((it) => it.closed)).toEqual(Array(6).fill(1));
  });

  it('end with the call', async () => {
    const controller = new AbortController();
    const server = await serve(reply(200, parameters()), () => controller.abort());
    const error = await failure(
      client(server).chat.send({ query: 'Hi', files: [image()] }, { signal: controller.signal }),
    );
    expect(error).toBeInstanceOf(DifyAbortError);
    expect((error as Error).message).toContain('`chat.stream`');
  });

  it.each([
    ['text', 'a.pdf', 'text'],
    ['bytes', Uint8Array.of(1), 'Uint8Array'],
    ['another kind of address', new URL('file:///etc/passwd'), 'file:'],
  ])('are none: %s', async (_, given, is) => {
    const server = await app();
    const error = (await failure(client(server).chat.send({ query: 'Hi', files: [given as Uploadable] }))) as Error;
    expect(error.message).toContain(`\`files\` of \`chat.stream\` must be a file, and is ${is}`);
    expect(server.seen).toEqual([]);
  });
});

describe('the same file', () => {
  it('is uploaded once for a user of a client', async () => {
    const server = await app();
    const dify = client(server);
    const path = { ...watched(10), name: 'b.png', path: '/b.png', mtimeMs: 5 };
    const send = (user: string, options = {}) => dify.chat.send({ query: 'Hi', user, files: [image(), path] }, options);
    const uploads = () => server.paths().filter((it) => it === 'files/upload').length;
    await send('alice');
    await send('alice');
    expect(uploads()).toBe(2);
    await send('bob');
    expect(uploads()).toBe(4);
    await send('alice', { dedupe: false });
    expect(uploads()).toBe(6);
    await dify.chat.send({ query: 'Hi', user: 'alice', files: [{ ...path, mtimeMs: 6 }, new File(['pnG'], 'a.png')] });
    expect(uploads()).toBe(8);
    expect(server.paths().filter((it) => it === 'parameters')).toHaveLength(1);
  });

  it('is uploaded again where the first time failed', async () => {
    const busy = reply(500, { code: 'unknown', message: 'No.', status: 500 });
    const server = await serve(reply(200, parameters()), busy, reply(201, { id: 'f-2' }), events(...said));
    const dify = client(server);
    await failure(dify.chat.send({ query: 'Hi', files: [image()] }));
    await dify.chat.send({ query: 'Hi', files: [image()] });
    expect(server.seen.at(-1)?.json).toMatchObject({ files: [{ upload_file_id: 'f-2' }] });
  });
});

describe('a file that the app does not take', () => {
  const many = [image(), new File(['b'], 'b.png'), new File(['c'], 'c.png'), new File(['d'], 'd.png')];
  it.each<[string, object, Uploadable[], RegExp]>([
    [
      'of another kind',
      parameters(),
      [new File(['a'], 'a.mp4')],
      /`a\.mp4`.* takes image, document, and this is video/,
    ],
    [
      'with uploads off',
      parameters({ enabled: false, image: { enabled: false } }),
      [image()],
      /file upload switched off/,
    ],
    [
      'by an address',
      parameters({ enabled: true, allowed_file_upload_methods: ['local_file'] }),
      [new URL('https://f.example/a.png')],
      /by local_file alone/,
    ],
    ['one too many', parameters(), many, /takes 3 at most, and there are 4/],
    [
      'too large',
      parameters(),
      [{ ...watched(2 ** 20 + 1), name: 'a.png' }],
      /too large: it has 1\.0 MB, and image may have 1/,
    ],
  ])('is refused before anything is sent: %s', async (_, says, files, why) => {
    const server = await app(says);
    const error = await failure(client(server).chat.send({ query: 'Hi', files }));
    expect(error).toBeInstanceOf(DifyError);
    expect((error as Error).message).toMatch(why);
    expect((error as Error).message).toContain('`check: false`');
    expect(server.paths()).toEqual(['parameters']);
  });

  it('is sent where the app takes it by now', async () => {
    const server = await app([parameters({ enabled: false }), parameters({ enabled: true })]);
    const dify = client(server);
    await failure(dify.chat.send({ query: 'Hi', files: [image()] }));
    await dify.chat.send({ query: 'Hi', files: [image()] });
    await dify.chat.send({ query: 'Hi', files: [image()] });
    expect(server.paths().filter((it) => it === 'parameters')).toHaveLength(2);
    expect(server.paths().filter((it) => it === 'chat-messages')).toHaveLength(2);
  });

  it('is known by what the app said once, to all calls of a client, for five minutes', async () => {
    const server = await app();
    const dify = client(server);
    const send = () => dify.chat.send({ query: 'Hi', files: [image()] });
    const asked = () => server.paths().filter((it) => it === 'parameters').length;
    await Promise.all([send(), send()]);
    await send();
    expect(asked()).toBe(1);
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now');
    onTestFinished(() => later.mockRestore());
    later.mockImplementation(() => now() + 290_000);
    await send();
    expect(asked()).toBe(1);
    later.mockImplementation(() => now() + 310_000);
    await send();
    expect(asked()).toBe(2);
    await client(server).chat.send({ query: 'Hi', files: [image()] });
    expect(asked()).toBe(3);
  });

  it('is `custom` where its ending is one of those allowed', async () => {
    const custom = { enabled: true, allowed_file_types: ['image', 'custom'], allowed_file_extensions: ['.XYZ', 'pdf'] };
    const server = await app(parameters(custom));
    await client(server).chat.send({ query: 'Hi', files: [new File(['a'], 'a.xyz'), pdf()] });
    expect(server.asked().json).toMatchObject({ files: [{ type: 'custom' }, { type: 'custom' }] });
  });

  it('is left to the server with `check: false`, and where the app says nothing', async () => {
    const server = await app(parameters({ enabled: false }));
    await client(server).chat.send({ query: 'Hi', files: [image()] }, { check: false });
    expect(server.paths()).toEqual(['files/upload', 'chat-messages']);
    const silent = await serve(reply(400, {}), reply(201, { id: 'f' }), events(...said));
    await client(silent).chat.send({ query: 'Hi', files: [image()] });
    expect(silent.seen).toHaveLength(3);
  });

  it('is looked at by its variable in a workflow', async () => {
    const server = await app(
      parameters({ enabled: false }, field('file', 'doc', { allowed_file_types: ['document'] })),
    );
    const error = await failure(client(server).workflows.run({ inputs: { doc: image() } }));
    expect((error as Error).message).toMatch(/takes document, and this is image/);
  });

  it('is not uploaded by itself either, where it is larger than most servers take', async () => {
    const server = await app();
    const error = await failure(client(server).files.upload({ file: watched(11 * 2 ** 20) }));
    expect((error as Error).message).toMatch(/too large: it has 11\.0 MB, and custom may have 2/);
    await client(server).files.upload({ file: watched(1000) });
    expect(server.paths()).toEqual(['parameters', 'files/upload']);
  });
});
