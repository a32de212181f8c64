import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { Client, form, type Json } from '../client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

let keys = 0;
async function pipeline() {
  const client = new Client(mock, `dataset-pipeline-${++keys}`);
  const base = `/datasets/${(await client.post('/datasets', { name: 'x', indexing_technique: 'economy' })).json.id}`;
  const content = 'Lisbon lies on seven hills.\n\nTram 28 climbs most of them.';
  const file = (await client.send('POST', '/datasets/pipeline/file-upload', form({ name: 'lisbon.txt', content })))
    .json;
  const [{ node_id }] = (await client.get(`${base}/pipeline/datasource-plugins`)).json;
  const run = (more: object, inputs: object = {}) =>
    client.post(`${base}/pipeline/run`, {
      inputs,
      datasource_type: 'local_file',
      datasource_info_list: [{ related_id: file.id, name: 'lisbon.txt' }],
      start_node_id: node_id,
      is_published: true,
      response_mode: 'blocking',
      ...more,
    });
  return { client, base, run, node_id };
}

describe('a pipeline', () => {
  it('makes documents that can be listed and found', async () => {
    const { client, base, run } = await pipeline();
    const made = (await run({ response_mode: 'streaming' })).json;
    expect(made.documents).toMatchObject([{ name: 'lisbon.txt', indexing_status: 'waiting', position: 1 }]);
    const [listed] = (await client.get(`${base}/documents`)).json.data;
    expect(listed).toMatchObject({
      data_source_type: 'local_file',
      data_source_info: made.documents[0].data_source_info,
      created_from: 'rag-pipeline',
      dataset_process_rule_id: null,
      indexing_status: 'completed',
      tokens: null,
    });
    const alone = (await client.get(`${base}/documents/${listed.id}`)).json;
    expect(alone).toMatchObject({
      document_process_rule: {},
      data_source_info: {},
      doc_language: null,
      segment_count: 2,
    });
    const { records } = (await client.post(`${base}/retrieve`, { query: 'which tram' })).json;
    expect(records.map((it: Json) => [it.segment.document_id, it.segment.content, it.segment.indexing_at])).toEqual([
      [listed.id, 'Tram 28 climbs most of them.', null],
    ]);
    const download = await client.get(`${base}/documents/${listed.id}/download`);
    expect([download.status, download.json.message]).toEqual([
      404,
      'Document does not have an uploaded file to download.',
    ]);
  });

  it('takes several things at once, folders as the files in them', async () => {
    const { client, base, run } = await pipeline();
    const picked = [
      { id: 'folder/', name: 'folder', type: 'folder', bucket: 'b1' },
      { id: 'a.txt', name: 'a.txt', type: 'file', bucket: 'b1' },
    ];
    const made = (await run({ datasource_type: 'online_drive', datasource_info_list: picked })).json;
    expect(made.documents.map((it: Json) => [it.name, it.position, it.data_source_info])).toEqual([
      ['c.txt', 1, { id: 'folder/c.txt', name: 'c.txt', bucket: 'b1' }],
      ['a.txt', 2, { id: 'a.txt', name: 'a.txt', bucket: 'b1' }],
    ]);
    expect(new Set(made.documents.map((it: Json) => it.id)).size).toBe(2);
    const { data } = (await client.get(`${base}/documents/${made.batch}/indexing-status`)).json;
    expect(data.map((it: Json) => it.indexing_status)).toEqual(['completed', 'completed']);
  });

  it('tries a draft without keeping anything, whole or as a stream', async () => {
    const { client, base, run } = await pipeline();
    const whole = (await run({ is_published: false })).json;
    expect(whole.data).toMatchObject({ status: 'succeeded', outputs: { total_segments: 2 }, total_steps: 4 });
    const { events } = await run({ is_published: false, response_mode: 'streaming' });
    expect(events.map((it) => it.event)).toEqual([
      'workflow_started',
      ...Array(4).fill(['node_started', 'node_finished']).flat(),
      'workflow_finished',
    ]);
    expect(events.at(-1).data.outputs).toEqual(whole.data.outputs);
    const failed = (await run({ is_published: false }, { mode: 'FAIL' })).json;
    expect(failed.data).toMatchObject({ status: 'failed', outputs: {}, error: expect.stringContaining('Traceback') });
    expect((await client.get(`${base}/documents`)).json.total).toBe(0);
    expect(
      (await run({ is_published: false, datasource_info_list: [], response_mode: 'streaming' })).json,
    ).toMatchObject({
      documents: [],
    });
  });

  it('shows what a source has', async () => {
    const { client, base, node_id } = await pipeline();
    const read = async (datasource_type: string, inputs: object = {}) =>
      (
        await client.post(`${base}/pipeline/datasource/nodes/${node_id}/run`, {
          inputs,
          datasource_type,
          is_published: true,
        })
      ).events;
    const crawled = await read('website_crawl', { url: 'https://example.com' });
    expect(crawled.map((it) => [it.event, it.total, it.completed])).toEqual([
      ['datasource_processing', 2, 0],
      ['datasource_processing', 2, 1],
      ['datasource_completed', 2, 2],
    ]);
    expect(crawled.at(-1).data[0].source_url).toBe('https://example.com/0');
    expect((await read('online_document')).at(-1).data[0].pages).toHaveLength(2);
    expect((await read('online_drive', { bucket: 'b' })).at(-1).data[0]).toMatchObject({
      bucket: 'b',
      files: [{}, {}],
    });
    expect(await read('local_file')).toMatchObject([{ event: 'datasource_error' }]);
    expect(await read('website_crawl', { url: 'FAIL' })).toMatchObject([{ event: 'datasource_error' }]);
  });
});

describe('retrieval', () => {
  it('looks into documents whose metadata fulfil the conditions', async () => {
    const { client, base } = await pipeline();
    const field = (await client.post(`${base}/metadata`, { type: 'number', name: 'price' })).json.id;
    const make = async (name: string, value?: number) => {
      const body = { name, text: `Fruit ${name}`, indexing_technique: 'economy' };
      const { document } = (await client.post(`${base}/document/create-by-text`, body)).json;
      const metadata_list = [{ id: field, name: 'price', value }];
      if (value !== undefined)
        await client.post(`${base}/documents/metadata`, {
          operation_data: [{ document_id: document.id, metadata_list }],
        });
    };
    await make('apple', 3);
    await make('melon', 8);
    await make('quince');
    const found = async (logical_operator: string, ...conditions: object[]) => {
      const retrieval_model = {
        search_method: 'keyword_search',
        reranking_enable: false,
        top_k: 9,
        score_threshold_enabled: false,
        metadata_filtering_conditions: { logical_operator, conditions },
      };
      const { status, json } = await client.post(`${base}/retrieve`, { query: 'fruit', retrieval_model });
      return status === 200 ? json.records.map((it: Json) => it.segment.content.slice(6)).sort() : [status, json.code];
    };
    const price = (comparison_operator: string, value?: unknown) => ({ name: 'price', comparison_operator, value });
    expect(await found('and')).toEqual(['apple', 'melon', 'quince']);
    expect(await found('and', price('>', 5))).toEqual(['melon']);
    expect(await found('and', price('empty'))).toEqual(['quince']);
    expect(await found('or', price('=', 3), price('empty'))).toEqual(['apple', 'quince']);
    expect(await found('and', price('≥', 3), price('<', 8))).toEqual(['apple']);
    expect(await found('and', { name: 'nope', comparison_operator: 'is', value: 'x' })).toEqual([]);
    expect(await found('and', price('>', 'abc'))).toEqual([500, 'internal_server_error']);
  });
});
