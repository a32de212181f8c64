import { execFileSync } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../../src/mock/index.js';
import { form } from '../client.js';
import { asked, lettersIn, tapeFolder, tapesIn } from './tapes.js';

async function started(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock({ pace: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** A server of the test's own. */
async function upstream(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const KEY = 'app-AbCdEfGhIjKlMnOpQr';
const auth = { authorization: `Bearer ${KEY}` };
const chat = { query: 'Grüße 你好', inputs: {}, user: 'alice', response_mode: 'streaming' };

test('what goes through a recorder is what the server said, and its tapes give it back', async () => {
  const real = await started();
  const folder = tapeFolder();
  const recorder = await started({ record: { url: real.url, folder } });
  const png = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 256);
  const upload = await fetch(`${recorder.url}/files/upload`, {
    method: 'POST',
    headers: auth,
    body: form({ name: 'a.png', type: 'image/png', content: png }, { user: 'alice' }),
  });
  const { id } = (await upload.json()) as { id: string };
  const preview = `/files/${id}/preview`;
  // A file can be seen once a message has it.
  const files = [{ type: 'image', transfer_method: 'local_file', upload_file_id: id }];
  await fetch(`${real.url}/chat-messages`, asked({ ...chat, files }, KEY)).then((it) => it.text());
  const direct = await fetch(real.url + preview, { headers: auth });
  const through = await fetch(recorder.url + preview, { headers: auth });
  const bytes = Buffer.from(await through.arrayBuffer());
  expect(bytes).toEqual(Buffer.from(await direct.arrayBuffer()));
  expect(bytes).toEqual(Buffer.from(png));
  expect([...through.headers.keys()]).toEqual([...direct.headers.keys()]);
  const said = await (await fetch(`${recorder.url}/chat-messages`, asked(chat, KEY))).text();
  const info = await (await fetch(`${recorder.url}/info`, { headers: auth })).text();
  const missing = await (await fetch(`${recorder.url}/nothing`, { headers: auth })).text();
  expect(recorder.requests().map((it) => [it.operation, it.status])).toEqual([
    ['files.upload', 201],
    ['files.preview', 200],
    ['chat.send', 200],
    ['app.info', 200],
    [undefined, 404],
  ]);
  await recorder.close();
  await real.close();
  expect(tapesIn(folder).map((it) => it.name)).toEqual([
    'app/info--000004.json',
    'chat/send--000003.json',
    'files/preview--000002.json',
    'files/upload--000001.json',
    'routing/get-v1-nothing--000005.json',
  ]);
  const times = tapesIn(folder)[1]?.tape.response.stream?.map(([ms]) => ms) ?? [];
  expect(times.length).toBeGreaterThan(0);
  expect(times).toEqual([...times].sort((a, b) => a - b));

  const player = await started({ replay: { folder, speed: 0 } });
  const again = await fetch(player.url + preview, { headers: { authorization: 'Bearer app-other' } });
  expect(Buffer.from(await again.arrayBuffer())).toEqual(bytes);
  expect(again.headers.get('content-type')).toBe(through.headers.get('content-type'));
  expect(await (await fetch(`${player.url}/chat-messages`, asked({ ...chat, user: 'bob' }))).text()).toBe(said);
  expect(await (await fetch(`${player.url}/info`, { headers: auth })).text()).toBe(info);
  expect(await (await fetch(`${player.url}/nothing`, { headers: auth })).text()).toBe(missing);
  const other = Uint8Array.from([1, 2, 3]);
  const uploaded = await fetch(`${player.url}/files/upload`, {
    method: 'POST',
    headers: auth,
    body: form({ name: 'a.png', type: 'image/png', content: other }, { user: 'alice' }),
  });
  expect(((await uploaded.json()) as { id: string }).id).toBe(id);
});

test('tapes of the mock conform to the specification, and have no secret in them', async () => {
  const real = await started();
  const folder = tapeFolder();
  const recorder = await started({ record: { url: real.url, folder } });
  const upload = await fetch(`${recorder.url}/files/upload`, {
    method: 'POST',
    headers: auth,
    body: form({ name: 'a.txt', content: 'Hi' }, { user: 'alice' }),
  });
  const { source_url } = (await upload.json()) as { source_url: string };
  const { pathname, search } = new URL(source_url);
  expect((await fetch(new URL(pathname + search, recorder.url))).status).toBe(200);
  const workflow = 'app-workflow-SeCrEt42';
  const run = { inputs: { query: 'PAUSE' }, user: 'alice', response_mode: 'streaming' };
  const events = await (await fetch(`${recorder.url}/workflows/run`, asked(run, workflow))).text();
  const token = /"form_token":\s*"([^"]+)"/.exec(events)?.[1] ?? '';
  expect(token).not.toBe('');
  const opened = await fetch(`${recorder.url}/form/human_input/${token}?user=alice`, {
    headers: { authorization: `Bearer ${workflow}` },
  });
  expect(opened.status).toBe(200);
  await fetch(`${recorder.url}/chat-messages`, asked(chat, KEY)).then((it) => it.text());
  await fetch(`${recorder.url}/datasets`, { headers: { authorization: 'Bearer dataset-HiDdEn' } }).then((it) =>
    it.text(),
  );
  await recorder.close();

  const letters = lettersIn(folder);
  for (const secret of [KEY, workflow, 'dataset-HiDdEn', token]) expect(letters).not.toContain(secret);
  for (const name of ['sign', 'nonce']) {
    const value = new URLSearchParams(search).get(name);
    if (value) expect(letters).not.toContain(value);
  }
  expect(letters).toContain('sign=hidden');
  expect(letters).toContain('/form/human_input/hidden-form-token-0001');
  expect(letters).toContain('Bearer app-{key}');
  // The signed address is no operation of the API, and conform knows operations alone.
  const inApi = [...new Set(tapesIn(folder).map((it) => it.name.split('/')[0] ?? ''))].filter((it) => it !== 'routing');
  const out = execFileSync('npx', ['tsx', 'scripts/conform.ts', ...inApi.map((it) => `${folder}/${it}`)], {
    encoding: 'utf8',
  });
  expect(out).toMatch(/^5 exchanges, \d+ frames, .* 0 violations/m);
});

test('a secret that the network cuts in two is hidden all the same, and cookies are dropped', async () => {
  const url = await upstream((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'set-cookie': 'session=biscuit' });
    const frame = Buffer.from('data: {"event":"x","text":"é","form_token":"very-secret-token"}\n\ndata: {"n":2}\n\n');
    const at = frame.indexOf('é') + 1;
    const cuts = [frame.subarray(0, at), frame.subarray(at, at + 25), frame.subarray(at + 25)];
    const next = () => {
      const piece = cuts.shift();
      if (piece) response.write(piece, () => setTimeout(next, 20));
      else response.end();
    };
    next();
  });
  const folder = tapeFolder();
  const recorder = await started({ record: { url, folder } });
  const got = await fetch(`${recorder.url}/chat-messages`, asked(chat, KEY));
  expect(got.headers.get('set-cookie')).toBe('session=biscuit');
  expect(await got.text()).toContain('very-secret-token');
  await recorder.close();
  const stream = tapesIn(folder)[0]?.tape.response.stream ?? [];
  expect(stream.length).toBeGreaterThan(1);
  expect(stream.map(([, text]) => text).join('')).toBe(
    'data: {"event":"x","text":"é","form_token":"hidden-form-token-0001"}\n\ndata: {"n":2}\n\n',
  );
  expect(lettersIn(folder)).not.toMatch(/very-secret|biscuit/);
});

test('chunks pass as they come, and letters cut by the network are played as they were', async () => {
  let go = () => {};
  const bytes = Buffer.from('data: {"answer":"你好"}\n\n');
  const url = await upstream((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(bytes.subarray(0, 18));
    go = () => response.end(bytes.subarray(18));
  });
  const folder = tapeFolder();
  const recorder = await started({ record: { url, folder } });
  const reader = (await fetch(`${recorder.url}/chat-messages`, asked(chat))).body?.getReader();
  const first = await reader?.read();
  // The rest is sent only now: a recorder that waits for it never gets here.
  expect(Buffer.from(first?.value ?? [])).toEqual(bytes.subarray(0, 18));
  go();
  expect(Buffer.from((await reader?.read())?.value ?? [])).toEqual(bytes.subarray(18));
  await recorder.close();
  const player = await started({ replay: { folder, speed: 1 } });
  const got = await fetch(`${player.url}/chat-messages`, asked(chat));
  expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
});

test('request bodies are streamed up', async () => {
  let arrived = (_: string) => {};
  const first = new Promise<string>((resolve) => {
    arrived = resolve;
  });
  const url = await upstream((request, response) => {
    request.once('data', (it: Buffer) => arrived(it.toString()));
    request.on('end', () => response.end('{}'));
  });
  const recorder = await started({ record: { url, folder: tapeFolder() } });
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode('one'));
      expect(await first).toBe('one');
      controller.close();
    },
  });
  const init = { method: 'POST', headers: auth, body, duplex: 'half' } as RequestInit;
  expect((await fetch(`${recorder.url}/chat-messages`, init)).status).toBe(200);
});

test('a client that goes away is gone for the server too, and its stream is on tape as one that broke off', async () => {
  let left = () => {};
  const gone = new Promise<void>((resolve) => {
    left = resolve;
  });
  const url = await upstream((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"n":1}\n\n');
    response.on('close', left);
  });
  const folder = tapeFolder();
  const recorder = await started({ record: { url, folder } });
  const abort = new AbortController();
  const got = await fetch(`${recorder.url}/chat-messages`, { ...asked(chat), signal: abort.signal });
  await got.body?.getReader().read();
  abort.abort();
  await gone;
  await recorder.close();
  expect(tapesIn(folder)[0]?.tape.response).toMatchObject({
    ended: false,
    stream: [[expect.any(Number), 'data: {"n":1}\n\n']],
  });
  const player = await started({ replay: { folder, speed: 0 } });
  const cut = (await fetch(`${player.url}/chat-messages`, asked(chat))).body?.getReader();
  expect(Buffer.from((await cut?.read())?.value ?? []).toString()).toBe('data: {"n":1}\n\n');
  await expect(cut?.read()).rejects.toThrow();
});

test('a server that breaks off breaks off for the client', async () => {
  const url = await upstream((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"n":1}\n\n', () => response.destroy());
  });
  const folder = tapeFolder();
  const recorder = await started({ record: { url, folder } });
  const got = await fetch(`${recorder.url}/chat-messages`, asked(chat));
  await expect(got.text()).rejects.toThrow();
  await recorder.close();
  expect(tapesIn(folder)[0]?.tape.response.ended).toBe(false);
});

test('a server that is not there is a 502', async () => {
  const there = await startMock();
  const { url } = there;
  await there.close();
  const recorder = await started({ record: { url, folder: tapeFolder() } });
  const got = await fetch(`${recorder.url}/chat-messages`, asked(chat));
  expect(got.status).toBe(502);
  expect(await got.json()).toMatchObject({
    code: 'bad_gateway',
    status: 502,
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

test('tapes are added to those that are there', async () => {
  const real = await started();
  const folder = tapeFolder();
  for (const name of ['first', 'second']) {
    const recorder = await started({ record: { url: real.url, folder } });
    await fetch(`${recorder.url}/info?${name}`, { headers: auth }).then((it) => it.text());
    await recorder.close();
  }
  expect(tapesIn(folder).map((it) => it.name)).toEqual(['app/info--000001.json', 'app/info--000002.json']);
});

test('options that cannot be are named', async () => {
  await expect(startMock({ record: { url: 'ftp://x', folder: tapeFolder() } })).rejects.toThrow('`record.url`');
  await expect(startMock({ replay: { folder: tapeFolder() } })).rejects.toThrow('`replay.folder` has no tapes');
  await expect(startMock({ replay: { folder: 'test/recordings', speed: -1 } })).rejects.toThrow('`replay.speed`');
});
