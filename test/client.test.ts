import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dify, type Fetch } from '../src/index.js';
import { type Answer, client, events, failure, reply, serve } from './server.js';

afterEach(() => vi.unstubAllEnvs());

/** Where a client sends, and with which key. */
async function sent(dify: (fetch: Fetch) => Dify, which: 'app' | 'dataset' = 'app') {
  let seen: { url: string; key: string | null } | undefined;
  const fetch: Fetch = async (url, { headers }) => {
    seen = { url, key: new Headers(headers).get('authorization') };
    return Response.json({ data: [] });
  };
  await (which === 'app' ? dify(fetch).app.info() : dify(fetch).datasets.list());
  return seen;
}

describe('new Dify()', () => {
  it('takes keys and base URL from the environment', async () => {
    vi.stubEnv('DIFY_API_KEY', 'app-environment');
    vi.stubEnv('DIFY_DATASET_KEY', 'dataset-environment');
    vi.stubEnv('DIFY_BASE_URL', 'https://environment.example/');
    expect(await sent((fetch) => new Dify({ fetch }))).toEqual({
      url: 'https://environment.example/v1/info',
      key: 'Bearer app-environment',
    });
    expect((await sent((fetch) => new Dify({ fetch }), 'dataset'))?.key).toBe('Bearer dataset-environment');
  });

  it('prefers what it is given', async () => {
    vi.stubEnv('DIFY_API_KEY', 'app-environment');
    vi.stubEnv('DIFY_BASE_URL', 'https://environment.example');
    const given = { apiKey: 'app-given', baseUrl: 'https://given.example/v1' };
    expect(await sent((fetch) => new Dify({ fetch, ...given }))).toEqual({
      url: 'https://given.example/v1/info',
      key: 'Bearer app-given',
    });
  });

  it('takes `undefined` as not given, and null as no key', async () => {
    vi.stubEnv('DIFY_API_KEY', 'app-environment');
    vi.stubEnv('DIFY_BASE_URL', 'https://environment.example');
    expect(await sent((fetch) => new Dify({ fetch, apiKey: undefined, baseUrl: undefined }))).toEqual({
      url: 'https://environment.example/v1/info',
      key: 'Bearer app-environment',
    });
    expect((await sent((fetch) => new Dify({ fetch, apiKey: null })))?.key).toBeNull();
  });

  it('asks Dify Cloud where nothing is said', async () => {
    for (const nothing of [undefined, '']) {
      vi.stubEnv('DIFY_BASE_URL', nothing);
      expect((await sent((fetch) => new Dify({ fetch, apiKey: 'app-1' })))?.url).toBe('https://api.dify.ai/v1/info');
    }
  });

  it('refuses a wrong base URL from the environment as well', () => {
    vi.stubEnv('DIFY_BASE_URL', 'ftp://environment.example');
    expect(() => new Dify()).toThrow(/`baseUrl`/);
  });

  it('works where there is no environment', async () => {
    const without = (fetch: Fetch) => {
      // Only while the client is made: the runner needs it at any later turn.
      vi.stubGlobal('process', undefined);
      try {
        return new Dify({ fetch, apiKey: 'app-1' });
      } finally {
        vi.unstubAllGlobals();
      }
    };
    expect(await sent(without)).toEqual({ url: 'https://api.dify.ai/v1/info', key: 'Bearer app-1' });
  });

  it('asks below the path of a URL object, literally', async () => {
    const baseUrl = new URL('https://gate.example/apps/support/');
    expect((await sent((fetch) => new Dify({ fetch, apiKey: null, baseUrl })))?.url).toBe(
      'https://gate.example/apps/support/info',
    );
  });
});

describe('dify.with()', () => {
  it('is a client that differs in some options, and leaves the first as it was', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    const dify = client(server, { headers: { 'x-a': '1' } });
    const bob = dify.with({ user: 'bob', apiKey: 'app-chat-2' });
    expect(bob).toBeInstanceOf(Dify);
    await bob.chat.stop({ task_id: 't-1' });
    await dify.chat.stop({ task_id: 't-1' });
    expect(server.seen.map(({ json, headers }) => [json, headers.authorization, headers['x-a']])).toEqual([
      [{ user: 'bob' }, 'Bearer app-chat-2', '1'],
      [{ user: 'alice' }, 'Bearer app-chat-1', '1'],
    ]);
  });

  it('keeps what it is given as undefined', async () => {
    const server = await serve(reply(200, {}));
    await client(server).with({ user: undefined, apiKey: undefined }).chat.stop({ task_id: 't-1' });
    expect(server.seen[0]).toMatchObject({ json: { user: 'alice' }, headers: { authorization: 'Bearer app-chat-1' } });
  });

  it('can be done again', async () => {
    const server = await serve(reply(200, {}));
    await client(server).with({ user: 'bob' }).with({ apiKey: 'app-chat-3' }).chat.stop({ task_id: 't-1' });
    expect(server.seen[0]).toMatchObject({ json: { user: 'bob' }, headers: { authorization: 'Bearer app-chat-3' } });
  });
});

describe('a method', () => {
  it('works apart from its object', async () => {
    const server = await serve(reply(200, { name: 'App' }));
    const { info } = client(server).app;
    expect(await info()).toEqual({ name: 'App' });
  });

  it('stands below its resources', async () => {
    const server = await serve(reply(200, { data: [] }));
    await client(server).segments.children.list({ dataset_id: 'd', document_id: 'e', segment_id: 's' });
    expect(server.seen[0]?.url).toBe('/v1/datasets/d/documents/e/segments/s/child_chunks');
  });
});

describe('no key', () => {
  const marker = 'marker-8c1e';
  const keys = { apiKey: `app-${marker}`, datasetKey: `dataset-${marker}` };
  /** All that a log could show of a value. */
  const shown = (value: unknown) =>
    [
      inspect(value, { depth: 20, showHidden: true }),
      String(value),
      JSON.stringify(value) ?? '',
      (value as Error).stack,
    ].join();

  it('is shown of a client, nor of what hangs on it', async () => {
    const dify = client({ url: 'http://127.0.0.1:9' }, keys);
    for (const part of [dify, dify.http, dify.chat, dify.workflows.runs, dify.with({})]) {
      expect(shown(part)).not.toContain(marker);
    }
  });

  it.each<[string, Answer]>([
    ['a refusal', reply(401, { code: 'unauthorized', message: 'Access token is invalid', status: 401 })],
    ['a failure of the server', reply(500, 'Internal Server Error')],
    ['a page of HTML', reply(200, '<html></html>', { 'content-type': 'text/html' })],
    ['broken JSON', reply(200, '{', { 'content-type': 'application/json' })],
    ['a connection that broke', (response) => response.destroy()],
    ['a redirect', reply(307, '', { location: 'ftp://nowhere.example/' })],
    ['no answer in time', () => {}],
  ])('is shown by %s', async (_, answer) => {
    const server = await serve(answer, answer, answer, answer);
    const dify = client(server, { ...keys, timeout: 500 });
    const calls = [
      () => dify.app.info(),
      () => dify.datasets.list(),
      () => dify.chat.stream({ query: 'Hi' }).result(),
      () => dify.files.upload({ file: new File(['a'], 'a.txt') }),
    ];
    for (const call of calls) {
      const error = await failure(call());
      expect(server.seen.at(-1)?.headers.authorization).toContain(marker);
      expect(shown(error)).not.toContain(marker);
    }
  });

  it('is shown where the server is not there, the stream is cut or the caller leaves', async () => {
    const server = await serve(events(), () => {});
    const dify = client(server, keys);
    const cut = await failure(dify.chat.send({ query: 'Hi' }));
    const left = await failure(dify.app.info({ signal: AbortSignal.timeout(50) }));
    await server.close();
    const gone = await failure(dify.app.info());
    expect([cut, left, gone].map((error) => (error as Error).name)).toEqual([
      'DifyTruncatedError',
      'AbortError',
      'DifyConnectionError',
    ]);
    for (const error of [cut, left, gone]) expect(shown(error)).not.toContain(marker);
  });

  it('is shown where it is itself refused', async () => {
    for (const apiKey of [`dataset-${marker}`, `app-${marker}\n`, `app ${marker}`, `ключ-${marker}`]) {
      const error = await failure(client({ url: 'http://127.0.0.1:9' }, { apiKey }).app.info());
      expect(error).toHaveProperty('name', 'DifyError');
      expect(shown(error)).not.toContain(marker);
    }
    vi.stubGlobal('document', {});
    try {
      expect(() => new Dify(keys)).toThrow(expect.not.stringContaining(marker) as never);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
