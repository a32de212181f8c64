import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { bytesOf, chunkBytes } from '../../../src/mock/tapes/content.js';
import { partsOf } from '../../../src/mock/tapes/likeness.js';
import type { Tape, TapeRequest } from '../../../src/mock/tapes/tape.js';
import { asked, tapeFolder, tapesIn } from './tapes.js';

async function playing(folder: string, speed = 0): Promise<Mock> {
  const mock = await startMock({ replay: { folder, speed } });
  onTestFinished(() => mock.close());
  return mock;
}

const tape = (body: unknown, response: Partial<Tape['response']>): Tape => ({
  case: 'x',
  request: {
    method: 'POST',
    path: '/v1/chat-messages',
    content_type: 'application/json',
    authorization: 'Bearer app-{key}',
    body,
  },
  response: { status: 200, headers: { 'content-type': 'application/json' }, ms: 0, ended: true, ...response },
});

function folderOf(tapes: Record<string, Tape>): string {
  const folder = tapeFolder();
  mkdirSync(join(folder, 'chat'));
  for (const [name, it] of Object.entries(tapes))
    writeFileSync(join(folder, 'chat', `${name}.json`), JSON.stringify(it));
  return folder;
}

function initOf({ method, content_type, authorization, body }: TapeRequest): RequestInit {
  const headers = new Headers();
  if (authorization) headers.set('authorization', authorization.replace('{key}', 'any'));
  const parts = partsOf(body);
  if (parts) {
    const made = new FormData();
    for (const it of parts) {
      if (it.filename === undefined) made.append(it.name, it.value);
      else
        made.append(
          it.name,
          new Blob([it.text ?? new Uint8Array(it.bytes)], { type: it.content_type ?? '' }),
          it.filename,
        );
    }
    return { method, headers, body: made };
  }
  if (content_type) headers.set('content-type', content_type);
  if (body === undefined || body === null) return { method, headers };
  const { text } = body as { text?: unknown };
  return {
    method,
    headers,
    body: typeof text === 'string' && Object.keys(body).length === 1 ? text : JSON.stringify(body),
  };
}

function targetOf({ path, query = {} }: TapeRequest): string {
  const pairs = Object.entries(query).flatMap(([name, it]) => [it].flat().map((value) => [name, value]));
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path;
}

test('the recordings of this repository are played as they are, in the order of their names', async () => {
  const mock = await playing('test/recordings');
  const tapes = tapesIn('test/recordings');
  const wrong: string[] = [];
  for (const { name, tape } of tapes) {
    const { request, response } = tape;
    const got = await fetch(new URL(targetOf(request), mock.url), { redirect: 'manual', ...initOf(request) });
    const whole = response.stream ? Buffer.concat(response.stream.map(chunkBytes)) : bytesOf(response);
    const read: Buffer[] = [];
    const broken = await (async () => {
      for await (const chunk of got.body ?? []) read.push(Buffer.from(chunk));
    })().then(
      () => false,
      () => true,
    );
    const same =
      got.status === response.status &&
      broken === (response.ended === false) &&
      got.headers.get('content-type') === response.headers['content-type'] &&
      (request.method === 'HEAD' || Buffer.concat(read).equals(whole));
    if (!same) wrong.push(`${name}: ${got.status} ${Buffer.concat(read).toString().slice(0, 200)}`);
  }
  expect(wrong).toEqual([]);
  expect(tapes.length).toBeGreaterThan(700);
}, 60_000);

test('the same request gets the next tape, and the last again and again; a reset begins anew', async () => {
  const body = { query: 'Hi', inputs: { b: 1, a: 2 }, user: 'alice' };
  const folder = folderOf({ 'send--1': tape(body, { json: 1 }), 'send--2': tape(body, { json: 2 }) });
  const mock = await playing(folder);
  const ask = async (sent: unknown) => (await fetch(`${mock.url}/chat-messages`, asked(sent))).json();
  const reordered = { user: 'bob', inputs: { a: 2, b: 1 }, query: 'Hi' };
  expect([await ask(body), await ask(reordered), await ask(body)]).toEqual([1, 2, 2]);
  mock.reset();
  expect(await ask(body)).toBe(1);
});

test('who asks, and with what kind of key, picks among tapes of the same request', async () => {
  const taped = (user: string | undefined, json: string) => tape({ query: 'Hi', ...(user && { user }) }, { json });
  const anonymous = tape({ query: 'Hi', user: 'bob' }, { json: 'nobody' });
  anonymous.request.authorization = null;
  const folder = folderOf({ a: anonymous, b: taped(undefined, 'no user'), c: taped('alice', 'alice') });
  const mock = await playing(folder);
  const ask = async (init: RequestInit) => (await fetch(`${mock.url}/chat-messages`, init)).json();
  expect(await ask(asked({ query: 'Hi', user: 'alice' }))).toBe('alice');
  expect(await ask(asked({ query: 'Hi' }))).toBe('no user');
  const { authorization: _, ...headers } = asked({}).headers as Record<string, string>;
  expect(await ask({ ...asked({ query: 'Hi', user: 'carol' }), headers })).toBe('nobody');
});

test('without a tape it is a 501 that names the nearest', async () => {
  const mock = await playing(folderOf({ 'send--1': tape({ query: 'Hi', inputs: {}, user: 'alice' }, { json: 1 }) }));
  const got = await fetch(`${mock.url}/chat-messages?page=2`, asked({ query: 'Bye', inputs: {}, user: 'alice' }));
  expect(got.status).toBe(501);
  expect(await got.json()).toEqual({
    code: 'no_tape',
    message:
      'No tape for POST /v1/chat-messages. The closest is chat/send--1.json, POST /v1/chat-messages, which differs in query.page, body.query.',
    status: 501,
  });
  const elsewhere = await fetch(`${mock.url}/info`, { headers: { authorization: 'Bearer app-x' } });
  expect(((await elsewhere.json()) as { message: string }).message).toContain('differs in method, path');
  expect(mock.requests().map((it) => it.status)).toEqual([501, 501]);
});

test('speed 1 keeps the distances of a recording, speed 0 its order alone', async () => {
  const stream: [number, string][] = [
    [0, 'data: {"n":1}\n\n'],
    [150, 'data: {"n":2}\n\n'],
    [300, 'data: {"n":3}\n\n'],
  ];
  const headers = { 'content-type': 'text/event-stream; charset=utf-8' };
  const folder = folderOf({ s: tape({ query: 'Hi' }, { headers, ms: 300, stream }) });
  const read = async (speed: number) => {
    const mock = await playing(folder, speed);
    const started = performance.now();
    const got = await fetch(`${mock.url}/chat-messages`, asked({ query: 'Hi' }));
    const chunks: string[] = [];
    for await (const it of got.body ?? []) chunks.push(Buffer.from(it).toString());
    return { chunks, ms: performance.now() - started };
  };
  const [paced, twice, atOnce] = [await read(1), await read(2), await read(0)];
  expect(paced.chunks).toEqual(stream.map(([, text]) => text));
  expect(paced.ms).toBeGreaterThanOrEqual(290);
  expect(twice.ms).toBeGreaterThanOrEqual(145);
  expect(atOnce.chunks.join('')).toBe(paced.chunks.join(''));
  expect(atOnce.ms).toBeLessThan(paced.ms);
});
