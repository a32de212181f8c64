import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { Client, form, type Json } from '../client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

let keys = 0;
async function knowledge(indexing_technique: string) {
  const client = new Client(mock, `dataset-silent-${++keys}`);
  const base = `/datasets/${(await client.post('/datasets', { name: 'x', indexing_technique })).json.id}`;
  const progress = async (made: Json) =>
    (await client.get(`${base}/documents/${made.batch}/indexing-status`)).json.data[0];
  return { client, base, progress };
}
const hierarchical = {
  mode: 'hierarchical',
  rules: {
    pre_processing_rules: [],
    segmentation: { separator: '\n', max_tokens: 500 },
    parent_mode: 'paragraph',
    subchunk_segmentation: { separator: '. ', max_tokens: 50 },
  },
};

describe('what a real server calls a success', () => {
  it('a hierarchical document by the automatic rule has no segments', async () => {
    const { client, base, progress } = await knowledge('high_quality');
    const settings = { doc_form: 'hierarchical_model', process_rule: { mode: 'automatic' } };
    const made = await client.post(`${base}/document/create-by-text`, {
      name: 'a',
      text: 'One. Two.',
      indexing_technique: 'high_quality',
      ...settings,
    });
    expect(await progress(made.json)).toMatchObject({ indexing_status: 'completed', total_segments: 0, error: null });
  });

  it('a hierarchical document without vectors has segments that are never ready', async () => {
    const { client, base, progress } = await knowledge('economy');
    const settings = { doc_form: 'hierarchical_model', process_rule: hierarchical };
    const text = 'One. Two.\nThree. Four.';
    const body = { name: 'a', text, indexing_technique: 'economy', ...settings };
    const { json } = await client.post(`${base}/document/create-by-text`, body);
    expect(await progress(json)).toMatchObject({
      indexing_status: 'completed',
      completed_segments: 0,
      total_segments: 2,
    });
    const { data } = (await client.get(`${base}/documents/${json.document.id}/segments`)).json;
    expect(data.map((it: Json) => [it.status, it.enabled])).toEqual(Array(2).fill(['indexing', false]));
    expect((await client.post(`${base}/retrieve`, { query: 'Three' })).json.records).toEqual([]);
  });

  it('an empty file is completed with nothing in it', async () => {
    const { client, base, progress } = await knowledge('high_quality');
    const data = JSON.stringify({ process_rule: { mode: 'automatic' } });
    const sent = form({ name: 'a.txt', content: '' }, { data });
    const { json } = await client.send('POST', `${base}/document/create-by-file`, sent);
    expect(await progress(json)).toMatchObject({ indexing_status: 'completed', total_segments: 0, error: null });
  });

  it('a question whose answer was left out is broken until it is given again', async () => {
    const { client, base } = await knowledge('high_quality');
    const body = { name: 'a', text: 'Why?', indexing_technique: 'high_quality', doc_form: 'qa_model' };
    const { document } = (await client.post(`${base}/document/create-by-text`, body)).json;
    const path = `${base}/documents/${document.id}/segments`;
    const [{ id }] = (await client.get(path)).json.data;
    const broken = await client.post(`${path}/${id}`, { segment: { content: 'How?' } });
    expect([broken.status, broken.json.data]).toMatchObject([
      200,
      { status: 'error', enabled: false, answer: null, content: 'Why?', error: expect.stringContaining('NoneType') },
    ]);
    expect((await client.post(`${base}/retrieve`, { query: 'Why' })).json.records).toEqual([]);
    const mended = await client.post(`${path}/${id}`, { segment: { content: 'How?', answer: 'So.' } });
    expect(mended.json.data).toMatchObject({ status: 'completed', enabled: true, content: 'How?', error: null });
  });

  it('a pipeline that begins at no node waits for ever, and one without its file fails', async () => {
    const { client, base, progress } = await knowledge('economy');
    const run = (start_node_id: string, related_id: string) =>
      client.post(`${base}/pipeline/run`, {
        inputs: {},
        datasource_type: 'local_file',
        datasource_info_list: [{ related_id, name: 'a.txt' }],
        start_node_id,
        is_published: true,
        response_mode: 'blocking',
      });
    const { id } = (await client.send('POST', '/datasets/pipeline/file-upload', form({ name: 'a.txt', content: 'A.' })))
      .json;
    expect(await progress((await run('9999', id)).json)).toMatchObject({ indexing_status: 'waiting', error: null });
    expect(await progress((await run('1111', id)).json)).toMatchObject({ indexing_status: 'completed' });
    const missing = (await run('1111', '00000000-0000-4000-8000-000000000000')).json;
    expect(await progress(missing)).toMatchObject({ indexing_status: 'error', error: expect.any(String) });
  });
});
