import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Dify } from '../../../src/index.js';
import { type MockFetch, mockFetch, startMock } from '../../../src/mock/index.js';

let fetch: MockFetch;
let dify: Dify;
beforeAll(async () => {
  fetch = await mockFetch({ pace: 0 });
  dify = new Dify({ fetch, apiKey: 'app-chat-1', datasetKey: 'dataset-1', user: 'alice' });
});
afterAll(() => fetch.close());
beforeEach(() => fetch.reset());

const BASE = 'https://api.dify.ai/v1';
const ask = (query: string, init: RequestInit = {}) =>
  fetch(`${BASE}/chat-messages`, {
    method: 'POST',
    headers: { authorization: 'Bearer app-chat-1', 'content-type': 'application/json' },
    body: JSON.stringify({ query, inputs: {}, user: 'alice', response_mode: 'streaming' }),
    ...init,
  });

describe('mockFetch', () => {
  it('serves the client, whatever address it believes in', async () => {
    const { answer, conversation_id } = await dify.chat.send({ query: 'Good morning' });
    expect(answer).toContain('Good morning');
    const { data } = await dify.conversations.list({});
    expect(data.map((it) => it.id)).toEqual([conversation_id]);
    expect(fetch.requests().map((it) => it.operation)).toEqual(['chat.send', 'conversations.list']);
  });

  it('answers with the same bytes as the mock with a port', async () => {
    await using mock = await startMock({ pace: 0, now: () => 1_790_000_000_000 });
    await using inside = await mockFetch({ pace: 0, now: () => 1_790_000_000_000 });
    for (const path of ['/info', '/parameters', '/nowhere', '//info', '/conversations']) {
      const init: RequestInit = { headers: { authorization: 'Bearer app-chat-1' }, redirect: 'manual' };
      const [over, within] = [await globalThis.fetch(mock.url + path, init), await inside(inside.url + path, init)];
      const said = async (it: Response, url: string) => [
        it.status,
        (await it.text()).replaceAll(new URL(url).origin, ''),
      ];
      expect(await said(within, inside.url), path).toEqual(await said(over, mock.url));
      const names = (it: Response) =>
        [...it.headers.keys()].filter((name) => !/^(?:connection|keep-alive|date)$/.test(name));
      expect(names(within)).toEqual(names(over));
    }
  });

  it('streams: the first frame is there while the last is still to come', async () => {
    fetch.next('chat.send', { ttft: 0, chunk_delay: 60_000 });
    const leave = new AbortController();
    const { body, headers } = await ask('Hello', { signal: leave.signal });
    expect(headers.get('content-type')).toContain('text/event-stream');
    const reader = body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"event":"message"');
    leave.abort(new Error('enough'));
    await expect(reader?.read()).rejects.toThrow('enough');
  });

  it('tells the server when a reader leaves', async () => {
    fetch.next('chat.send', { chunk_delay: 60_000 });
    const { body } = await ask('Hello');
    const reader = body?.getReader();
    await reader?.read();
    expect(fetch.requests()[0]?.ms).toBe(0);
    await reader?.cancel();
    await expect.poll(() => fetch.requests()[0]?.ms).toBeGreaterThan(0);
  });

  it('ends a request that is not answered when its signal says so', async () => {
    fetch.next({ hang: true });
    const leave = new AbortController();
    const waiting = ask('Hello', { signal: leave.signal });
    await expect.poll(() => fetch.requests()[0]?.scenario).toEqual({ hang: true });
    leave.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(ask('Hello', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each(['before', 'rst', 'fin'] as const)('breaks as a connection does: drop=%s', async (drop) => {
    fetch.next({ drop });
    await expect(ask('Hello').then((it) => it.text())).rejects.toThrow(TypeError);
  });

  it('uploads and gives back the same bytes', async () => {
    const content = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
    const { id } = await dify.files.upload({ file: new File([content], 'noise.png', { type: 'image/png' }) });
    // Only a message makes a file one that can be looked at.
    const file = { type: 'image', transfer_method: 'local_file', upload_file_id: id } as const;
    await dify.chat.send({ query: 'Look', files: [file] });
    const preview = await dify.files.preview({ file_id: id });
    expect(await preview.bytes()).toEqual(content);
  });

  it('follows redirects, and answers HEAD and 204 without a body', async () => {
    const headers = { authorization: 'Bearer app-chat-1' };
    expect((await (await fetch(`${BASE}//info`, { headers })).json()).mode).toBe('chat');
    await expect(fetch(`${BASE}//info`, { headers, redirect: 'error' })).rejects.toThrow(TypeError);
    expect(await (await fetch(`${BASE}/info`, { headers, method: 'HEAD' })).text()).toBe('');
    const { id } = await dify.datasets.create({ name: 'Notes' });
    await dify.datasets.delete({ dataset_id: id });
    expect(fetch.requests().at(-1)?.status).toBe(204);
  });
});
