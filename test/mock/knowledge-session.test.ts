import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client, form, type Json } from './client.js';

const TEXT = 'Bananas are yellow fruit.\n\nApples are red or green fruit.\n\n数据集包含文档。';
const CUSTOM = {
  mode: 'custom',
  rules: { pre_processing_rules: [], segmentation: { separator: '\n\n', max_tokens: 200 } },
};
const HIERARCHICAL = {
  mode: 'hierarchical',
  rules: { ...CUSTOM.rules, parent_mode: 'paragraph', subchunk_segmentation: { separator: ' ', max_tokens: 100 } },
};
const UNKNOWN = '11111111-1111-4111-8111-111111111111';

let mock: Mock;
let now = Date.parse('2026-11-21T05:46:15Z');
beforeAll(async () => {
  mock = await startMock({ pace: 1, indexing: 1000, now: () => now });
});
afterAll(() => mock.close());

let keys = 0;
/** A client with a key of its own, and a knowledge base. */
async function knowledge(
  settings: object = { indexing_technique: 'high_quality' },
): Promise<{ client: Client; base: string }> {
  const client = new Client(mock, `dataset-${++keys}`);
  const { id } = (await client.post('/datasets', { name: 'fruit', ...settings })).json;
  return { client, base: `/datasets/${id}` };
}

/** A document whose indexing is over. */
async function indexed(client: Client, base: string, more: object = {}): Promise<Json> {
  const body = { name: 'fruit.txt', text: TEXT, indexing_technique: 'high_quality', process_rule: CUSTOM, ...more };
  const made = (await client.post(`${base}/document/create-by-text`, body)).json;
  now += 1000;
  return made;
}

describe('knowledge', () => {
  it('is made, indexed bit by bit, found, and deleted', async () => {
    const { client, base } = await knowledge();
    const made = await client.post(`${base}/document/create-by-text`, {
      name: 'fruit.txt',
      text: TEXT,
      indexing_technique: 'high_quality',
      process_rule: CUSTOM,
    });
    const { document, batch } = made.json;
    expect(document).toMatchObject({
      indexing_status: 'waiting',
      display_status: 'queuing',
      tokens: null,
      word_count: null,
    });
    expect(batch).toMatch(/^20261121\d{12}$/);

    const seen: string[] = [];
    for (let step = 0; step < 11; step++) {
      const [status] = (await client.get(`${base}/documents/${batch}/indexing-status`)).json.data;
      seen.push(`${status.indexing_status} ${status.completed_segments}/${status.total_segments}`);
      if (step === 5) {
        const rows = (await client.get(`${base}/documents/${document.id}/segments`)).json.data;
        expect(rows.map((it: Json) => it.status)).toContain('indexing');
        expect((await client.post(`${base}/retrieve`, { query: 'yellow' })).json.records).toEqual([]);
      }
      now += 100;
    }
    expect(seen.filter((it, at) => it !== seen[at - 1])).toEqual([
      'waiting 0/0',
      'parsing 0/0',
      'splitting 0/0',
      'indexing 0/3',
      'indexing 1/3',
      'indexing 2/3',
      'completed 3/3',
    ]);

    const detail = (await client.get(`${base}/documents/${document.id}`)).json;
    expect(detail).toMatchObject({ indexing_status: 'completed', display_status: 'available', segment_count: 3 });
    const { query, records } = (await client.post(`${base}/retrieve`, { query: 'Which fruit is yellow?' })).json;
    expect(query).toBe('Which fruit is yellow?');
    expect(records.map((it: Json) => it.segment.content)).toEqual([
      'Bananas are yellow fruit.',
      'Apples are red or green fruit.',
    ]);
    expect(records[0].segment).toMatchObject({
      document_id: document.id,
      document: { name: null },
      sign_content: null,
    });
    expect(records[0].score).toBeGreaterThan(records[1].score);
    expect((await client.post(`${base}/retrieve`, { query: '文档' })).json.records).toHaveLength(1);
    expect((await client.post(`${base}/retrieve`, { query: 'submarine' })).json.records).toEqual([]);

    expect((await client.delete(`${base}/documents/${document.id}`)).status).toBe(204);
    expect((await client.get(`${base}/documents/${document.id}`)).json.message).toBe('Document not found.');
    expect((await client.post(`${base}/retrieve`, { query: 'yellow' })).json.records).toEqual([]);
    expect((await client.delete(base)).status).toBe(204);
    expect((await client.get(base)).json.message).toBe('Dataset not found.');
  });

  it('has bases with one name each, in pages, and settings that stay', async () => {
    const { client, base } = await knowledge({ description: 'All of it' });
    expect((await client.post('/datasets', { name: 'fruit' })).json.code).toBe('dataset_name_duplicate');
    for (const name of ['b', 'c', 'd']) await client.post('/datasets', { name });
    const page = (await client.get('/datasets?limit=2&page=2')).json;
    expect([page.data.map((it: Json) => it.name), page.total, page.has_more]).toEqual([['b', 'fruit'], 4, true]);
    expect((await client.get('/datasets?keyword=FRU')).json.total).toBe(1);
    const changed = await client.patch(base, { name: 'vegetables', permission: 'all_team_members', description: 'x' });
    expect(changed.json).toMatchObject({ name: 'vegetables', partial_member_list: [] });
    expect((await client.get(base)).json).toMatchObject({
      name: 'vegetables',
      permission: 'all_team_members',
      description: 'x',
    });
    expect((await client.patch(base, { name: 'n'.repeat(41) })).json.message).toContain('at most 40 characters');
    expect((await client.get('/datasets?tag_ids=x')).json.message).toContain('Input should be a valid list');
  });

  it('takes files, of which a second of the same name overwrites the first', async () => {
    const { client, base } = await knowledge({});
    const data = JSON.stringify({ indexing_technique: 'economy', process_rule: { mode: 'automatic' } });
    const create = (content: string, settings = data) =>
      client.send('POST', `${base}/document/create-by-file`, form({ name: 'a.md', content }, { data: settings }));
    const first = (await create('# One\n\nfirst words')).json;
    now += 1000;
    const second = (await create('second words')).json;
    expect(second.document.id).toBe(first.document.id);
    expect(second.batch).not.toBe(first.batch);
    const [status] = (await client.get(`${base}/documents/${second.batch}/indexing-status`)).json.data;
    expect(status.indexing_status).toBe('waiting');
    expect(status.completed_at).not.toBeNull();
    now += 1000;
    expect((await client.post(`${base}/retrieve`, { query: 'first' })).json.records).toEqual([]);
    const third = (await create('third', JSON.stringify({ ...JSON.parse(data), duplicate: false }))).json;
    expect(third.document.id).not.toBe(first.document.id);
    expect((await client.get(`${base}/documents`)).json.total).toBe(2);
    expect((await client.get(base)).json).toMatchObject({
      indexing_technique: 'economy',
      document_count: 2,
      doc_form: 'text_model',
    });

    const url = (await client.get(`${base}/documents/${third.document.id}/download`)).json.url;
    expect(await (await fetch(url)).text()).toBe('third');
    const ids = [first.document.id, third.document.id];
    const zip = await client.post(`${base}/documents/download-zip`, { document_ids: ids });
    expect([zip.headers.get('content-type'), zip.bytes.subarray(0, 2).toString()]).toEqual(['application/zip', 'PK']);
    expect(zip.bytes.includes('second words')).toBe(true);
  });

  it('refuses what it cannot take, and reports later what it cannot index', async () => {
    const { client, base } = await knowledge({});
    const text = (body: object) => client.post(`${base}/document/create-by-text`, { name: 'x', text: 'y', ...body });
    expect((await text({})).json.message).toBe('indexing_technique is required.');
    expect((await text({ indexing_technique: 'economy', process_rule: { mode: 'magic' } })).json.message).toContain(
      "process_rule.mode\n  Input should be 'automatic', 'custom' or 'hierarchical' [type=literal_error",
    );
    expect((await text({ indexing_technique: 'economy', process_rule: { mode: 'custom' } })).json.message).toBe(
      'Process rule rules is required',
    );
    const rules = { ...CUSTOM.rules, segmentation: { separator: '\n', max_tokens: 10 } };
    const bad = (await text({ indexing_technique: 'economy', process_rule: { mode: 'custom', rules } })).json;
    now += 1000;
    const [status] = (await client.get(`${base}/documents/${bad.batch}/indexing-status`)).json.data;
    expect(status).toMatchObject({
      indexing_status: 'error',
      error: 'Custom segment length should be between 50 and 4000.',
      completed_at: null,
    });
    expect((await text({ indexing_technique: 'economy', name: 'qa', doc_form: 'qa_model' })).json.message).toContain(
      'doc_form is different',
    );
    const wrong = form({ name: 'x.exe', content: 'MZ' }, { data: '{"process_rule":{"mode":"automatic"}}' });
    expect((await client.send('POST', `${base}/document/create-by-file`, wrong)).json).toMatchObject({
      code: 'invalid_param',
      message: '',
    });
    expect(
      (
        await client.send(
          'POST',
          `${base}/document/create-by-file`,
          form({ name: 'a.md', content: '' }, { data: '{nope' }),
        )
      ).status,
    ).toBe(400);
    expect((await client.post(`/datasets/${UNKNOWN}/document/create-by-text`, {})).json.message).toContain(
      'Dataset not found. You have requested this URI',
    );
  });

  it('changes documents: new text, off and on, into the archive', async () => {
    const { client, base } = await knowledge();
    const { document, batch } = await indexed(client, base);
    const path = `${base}/documents/${document.id}`;
    const updated = (await client.post(`${path}/update-by-text`, { name: 'sea.txt', text: 'Fish swim.' })).json;
    expect([updated.batch, updated.document.name, updated.document.created_from]).toEqual([batch, 'sea.txt', 'web']);
    expect((await client.post(`${path}/update-by-text`, { name: 'a', text: 'b' })).json.message).toBe(
      'Document is not available',
    );
    now += 1000;
    expect((await client.post(`${base}/retrieve`, { query: 'fish' })).json.records).toHaveLength(1);

    const set = (action: string) => {
      // What was done before goes on for a while, and locks the document.
      now += 1000;
      return client.patch(`${base}/documents/status/${action}`, { document_ids: [document.id] });
    };
    const display = async () => (await client.get(path)).json.display_status;
    await set('disable');
    expect(await display()).toBe('disabled');
    expect((await client.get(`${base}/documents?status=disabled`)).json.total).toBe(1);
    expect((await client.post(`${base}/retrieve`, { query: 'fish' })).json.records).toEqual([]);
    await set('enable');
    await set('archive');
    expect(await display()).toBe('archived');
    expect((await client.delete(path)).json.code).toBe('archived_document_immutable');
    await set('un_archive');
    expect(await display()).toBe('available');
    expect((await set('explode')).json.code).toBe('invalid_action');
  });

  it('has segments and their children', async () => {
    const { client, base } = await knowledge();
    const made = await indexed(client, base, { doc_form: 'hierarchical_model', process_rule: HIERARCHICAL });
    const path = `${base}/documents/${made.document.id}/segments`;
    const list = (await client.get(path)).json;
    expect(list.total).toBe(3);
    expect(list.data[0].child_chunks.map((it: Json) => it.content)).toEqual(['Bananas', 'are', 'yellow', 'fruit.']);

    const added = (await client.post(path, { segments: [{ content: 'Pears are sweet.', keywords: ['pear'] }] })).json;
    const [segment] = added.data;
    expect(segment).toMatchObject({ position: 4, status: 'completed', keywords: ['pear'] });
    expect(segment.child_chunks).toHaveLength(3);
    const one = `${path}/${segment.id}`;
    expect((await client.post(one, { segment: { content: 'Pears are green.' } })).json.data.content).toBe(
      'Pears are green.',
    );
    expect((await client.post(one, { segment: { enabled: false } })).json.data.enabled).toBe(false);
    now += 300;
    expect((await client.post(one, { segment: { content: 'x' } })).json.message).toBe("Can't update disabled segment");
    expect((await client.post(path, { segments: [{ content: ' ' }] })).json.message).toBe('Content is empty');
    expect((await client.post(path, {})).json).toEqual({ error: 'Segments is required' });

    const child = (await client.post(`${one}/child_chunks`, { content: 'A child' })).json.data;
    expect(child).toMatchObject({ position: 4, type: 'customized' });
    expect((await client.get(`${one}/child_chunks?limit=2&page=2`)).json).toMatchObject({ total: 4, total_pages: 2 });
    const changed = await client.patch(`${one}/child_chunks/${child.id}`, { content: 'Another' });
    expect(changed.json.data.content).toBe('Another');
    expect((await client.delete(`${one}/child_chunks/${child.id}`)).status).toBe(204);
    expect((await client.patch(`${one}/child_chunks/${child.id}`, {})).json.message).toBe('Child chunk not found.');
    expect((await client.delete(one)).status).toBe(204);
    expect((await client.get(one)).json.message).toBe('Segment not found.');
  });

  it('has metadata', async () => {
    const { client, base } = await knowledge();
    const { document } = await indexed(client, base);
    const field = (await client.post(`${base}/metadata`, { type: 'number', name: 'price' })).json;
    expect((await client.post(`${base}/metadata`, { type: 'string', name: 'price' })).json.message).toBe(
      'Metadata name already exists.',
    );
    const operation = { document_id: document.id, metadata_list: [{ ...field, value: 42 }] };
    expect((await client.post(`${base}/documents/metadata`, { operation_data: [operation] })).json).toEqual({
      result: 'success',
    });
    const inDetail = (await client.get(`${base}/documents/${document.id}?metadata=only`)).json.doc_metadata;
    const inList = (await client.get(`${base}/documents`)).json.data[0].doc_metadata;
    expect([inDetail[0].value, inList[0].value, inDetail.length]).toEqual([42, '42', 6]);
    expect((await client.get(`${base}/metadata`)).json.doc_metadata).toMatchObject([{ name: 'price', count: 1 }]);
    await client.post(`${base}/metadata/built-in/enable`);
    expect((await client.get(base)).json).toMatchObject({ built_in_field_enabled: true });
    expect((await client.get(`${base}/metadata/built-in`)).json.fields).toHaveLength(5);
    expect((await client.patch(`${base}/metadata/${field.id}`, { name: 'cost' })).json).toEqual({
      ...field,
      name: 'cost',
    });
    expect((await client.delete(`${base}/metadata/${field.id}`)).status).toBe(204);
  });

  it('tags, and trips over its own answer behind it', async () => {
    const { client, base } = await knowledge();
    const created = await client.post('/datasets/tags', { name: 'sweet' });
    expect([created.status, created.json.message]).toEqual([
      400,
      expect.stringContaining('1 validation error for DataSetTag\nbinding_count'),
    ]);
    expect((await client.post('/datasets/tags', { name: 'sweet' })).json.message).toBe('Tag name already exists');
    expect((await client.get('/datasets/tags')).json.message).toContain(
      '1 validation error for list[DataSetTag]\n0.binding_count',
    );
    const bind = { tag_ids: [UNKNOWN], target_id: base.split('/')[2] };
    expect((await client.post('/datasets/tags/binding', bind)).status).toBe(204);
    expect((await client.get(`${base}/tags`)).json).toEqual({ data: [], total: 0 });
    expect((await client.post('/datasets/tags/binding', { ...bind, tag_ids: ['zz'] })).json.code).toBe('unknown');
  });

  it('has models, and pipelines', async () => {
    const { client, base } = await knowledge();
    const models = async (type: string) => (await client.get(`/workspaces/current/models/model-types/${type}`)).json;
    expect((await models('embeddings')).data[0].models).toMatchObject([{ model_type: 'text-embedding' }]);
    expect(await models('moderation')).toEqual({ data: [] });
    expect((await models('banana')).message).toBe('invalid origin model type banana');
    const upload = await client.send('POST', '/datasets/pipeline/file-upload', form({ name: 'a.txt', content: 'x' }));
    expect([upload.status, upload.json.size]).toEqual([201, 1]);
    const run = {
      inputs: {},
      datasource_type: 'local_file',
      datasource_info_list: [{}],
      start_node_id: '1',
      is_published: true,
    };
    const whole = await client.post(`${base}/pipeline/run`, { ...run, response_mode: 'blocking' });
    expect(whole.json.batch ?? whole.json.task_id).toEqual(expect.any(String));
    // Only a draft is streamed.
    const draft = { ...run, is_published: false, response_mode: 'streaming' };
    const streamed = await client.post(`${base}/pipeline/run`, draft);
    expect(streamed.events.length).toBeGreaterThan(1);
  });
});
