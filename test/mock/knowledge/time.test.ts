import { afterEach, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { Client } from '../client.js';

let mock: Mock;
let now = 0;
afterEach(() => mock.close());

/** A mock whose time stands still until it is moved. */
async function held() {
  now = 1_800_000_000_000;
  mock = await startMock({ now: () => now, indexing: 1000 });
  return new Client(mock, 'dataset-time');
}

async function dataset(client: Client, indexing_technique: string): Promise<string> {
  return `/datasets/${(await client.post('/datasets', { name: indexing_technique, indexing_technique })).json.id}`;
}
async function document(client: Client, base: string, name: string, more: object = {}) {
  const body = { name, text: 'One.\nTwo.', indexing_technique: 'high_quality', ...more };
  const { json } = await client.post(`${base}/document/create-by-text`, body);
  const path = `${base}/documents/${json.document.id}`;
  const status = async () =>
    (await client.get(`${base}/documents/${json.batch}/indexing-status`)).json.data[0].indexing_status;
  return { id: json.document.id as string, path, status };
}

describe('time on the knowledge side', () => {
  it('gives documents with vectors one at a time, others together', async () => {
    const client = await held();
    const base = await dataset(client, 'high_quality');
    const [first, second] = [await document(client, base, 'a.txt'), await document(client, base, 'b.txt')];
    const plain = await dataset(client, 'economy');
    const other = await document(client, plain, 'c.txt', { indexing_technique: 'economy' });
    now += 900;
    expect([await first.status(), await second.status(), await other.status()]).toEqual([
      'indexing',
      'waiting',
      'indexing',
    ]);
    now += 100;
    expect([await first.status(), await second.status(), await other.status()]).toEqual([
      'completed',
      'waiting',
      'completed',
    ]);
    now += 1000;
    expect(await second.status()).toBe('completed');
  });

  it('locks a document while an action on it goes on', async () => {
    const client = await held();
    const base = await dataset(client, 'economy');
    const { id } = await document(client, base, 'a.txt', { indexing_technique: 'economy' });
    const act = async (action: string) =>
      (await client.patch(`${base}/documents/status/${action}`, { document_ids: [id] })).json;
    now += 1000;
    expect(await act('disable')).toEqual({ result: 'success' });
    expect(await act('disable')).toEqual({
      code: 'invalid_action',
      message: 'Document:a.txt is being indexed, please try again later',
      status: 400,
    });
    now += 100;
    // Nothing to do locks nothing.
    expect([await act('disable'), await act('enable')]).toEqual([{ result: 'success' }, { result: 'success' }]);
    now += 700;
    expect((await act('disable')).code).toBe('invalid_action');
    now += 100;
    expect(await act('disable')).toEqual({ result: 'success' });
  });

  it('locks a segment that is being switched off', async () => {
    const client = await held();
    const base = await dataset(client, 'economy');
    const { path } = await document(client, base, 'a.txt', { indexing_technique: 'economy' });
    now += 1000;
    const segment = `${path}/segments/${(await client.get(`${path}/segments`)).json.data[0].id}`;
    expect((await client.post(segment, { segment: { enabled: false } })).status).toBe(200);
    const again = await client.post(segment, { segment: { enabled: true } });
    expect(again.json.message).toBe('Segment is indexing, please try again later');
    now += 300;
    expect((await client.post(segment, { segment: { enabled: true } })).json.data.enabled).toBe(true);
  });

  it('brings the documents of a pipeline at once, after a while', async () => {
    const client = await held();
    const base = await dataset(client, 'economy');
    const { batch } = (
      await client.post(`${base}/pipeline/run`, {
        inputs: {},
        datasource_type: 'website_crawl',
        datasource_info_list: [{ title: 'Page', content: 'One.\n\nTwo.' }],
        start_node_id: '1111',
        is_published: true,
        response_mode: 'blocking',
      })
    ).json;
    const progress = async () => (await client.get(`${base}/documents/${batch}/indexing-status`)).json.data[0];
    now += 999;
    expect(await progress()).toMatchObject({ indexing_status: 'waiting', completed_at: null, total_segments: 0 });
    now += 1;
    expect(await progress()).toMatchObject({
      indexing_status: 'completed',
      parsing_completed_at: null,
      completed_at: Math.floor(now / 1000),
      total_segments: 2,
    });
  });
});
