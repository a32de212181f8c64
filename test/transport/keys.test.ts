import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, Dify, DifyError } from '../../src/index.js';
import { client, failure, reply, serve } from '../server.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** What fails, with the requests that had gone out by then. */
async function refusal(options: Pick<ClientOptions, 'apiKey' | 'datasetKey'>, which: 'app' | 'dataset') {
  const server = await serve(reply(200, {}));
  const dify = client(server, options);
  const error = await failure(which === 'app' ? dify.app.info() : dify.datasets.list());
  expect(error).toBeInstanceOf(DifyError);
  expect(server.seen).toEqual([]);
  return (error as Error).message;
}

describe('the key of a call', () => {
  it('goes out as a bearer token, the one that the operation takes', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    const dify = client(server, { apiKey: 'app-chat-1', datasetKey: 'dataset-1' });
    await dify.app.info();
    await dify.datasets.list();
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer app-chat-1', 'Bearer dataset-1']);
  });

  it('may have any other prefix', async () => {
    const server = await serve(reply(200, {}));
    await client(server, { apiKey: 'sk-gateway-7' }).app.info();
    expect(server.seen[0]?.headers.authorization).toBe('Bearer sk-gateway-7');
  });

  it('comes from the function anew for each request, also from one that has to wait for it', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    let minted = 0;
    const dify = client(server, { apiKey: async () => `app-${++minted}` });
    expect(minted).toBe(0);
    await dify.app.info();
    await dify.app.info();
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer app-1', 'Bearer app-2']);
  });

  it('is left to the gateway where it is null', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    const dify = client(server, { apiKey: null, datasetKey: null, headers: { 'x-session': 's-1' } });
    await dify.app.info();
    await dify.datasets.list();
    expect(server.seen.map(({ headers }) => [headers.authorization, headers['x-session']])).toEqual([
      [undefined, 's-1'],
      [undefined, 's-1'],
    ]);
  });
});

describe('before anything is sent, an error names', () => {
  it('the option and the variable of a missing key', async () => {
    vi.stubEnv('DIFY_API_KEY', undefined);
    vi.stubEnv('DIFY_DATASET_KEY', undefined);
    expect(await refusal({ apiKey: undefined }, 'app')).toMatch(/`app\.info`.*`apiKey`.*DIFY_API_KEY/);
    expect(await refusal({ datasetKey: undefined }, 'dataset')).toMatch(
      /`datasets\.list`.*`datasetKey`.*DIFY_DATASET_KEY/,
    );
    expect(await refusal({ apiKey: '' }, 'app')).toMatch(/`apiKey`/);
  });

  it('the option whose key is of the other kind, and the kind it should be', async () => {
    const wrongApp = await refusal({ apiKey: 'dataset-marker' }, 'app');
    expect(wrongApp).toMatch(/`app\.info`/);
    expect(wrongApp).toMatch(/`apiKey`/);
    expect(wrongApp).toMatch(/`app-…`/);
    expect(wrongApp).not.toContain('marker');
    const wrongDataset = await refusal({ datasetKey: 'app-marker' }, 'dataset');
    expect(wrongDataset).toMatch(/`datasetKey`/);
    expect(wrongDataset).toMatch(/`dataset-…`/);
    expect(await refusal({ apiKey: () => 'dataset-marker' }, 'app')).toMatch(/`apiKey`/);
  });

  it.each([
    ['a line break', 'app-marker\n'],
    ['a space', 'app marker'],
    ['a letter no header takes', 'app-marker-ключ'],
  ])('a key with %s, without quoting it', async (_, apiKey) => {
    const message = await refusal({ apiKey }, 'app');
    expect(message).toMatch(/`apiKey`/);
    expect(message).not.toContain('marker');
  });
});

describe('in a browser', () => {
  const browser = () => vi.stubGlobal('document', {});

  it('a key that everyone could read is refused by the constructor', () => {
    browser();
    expect(() => new Dify({ apiKey: 'app-chat-1' })).toThrow(/`allowBrowser/);
    expect(() => new Dify({ apiKey: null, datasetKey: 'dataset-1' })).toThrow(DifyError);
  });

  it('`allowBrowser` allows it', () => {
    browser();
    expect(() => new Dify({ apiKey: 'app-chat-1', allowBrowser: true })).not.toThrow();
  });

  it('no key, a minted one and one of a gateway are good', () => {
    browser();
    expect(() => new Dify({ apiKey: null, datasetKey: null })).not.toThrow();
    expect(() => new Dify({ apiKey: () => 'app-chat-1' })).not.toThrow();
    expect(() => new Dify({ apiKey: 'session-1' })).not.toThrow();
  });
});
