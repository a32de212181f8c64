import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/extensions/knowledge/index.js';
import { Dify, operations } from '../../../src/index.js';
import { failure, reply, serve } from '../../server.js';

const own = (id: string) => id.replace(/^datasets\./, '');
const bindable = Object.entries(operations)
  .filter(([, { path }]) => path.includes('{dataset_id}') || /tags\/(un)?binding/.test(path))
  .map(([id]) => id);

describe('a handle', () => {
  it('reaches every operation of a dataset', () => {
    const kb = knowledge(new Dify({ datasetKey: 'dataset-1' }), 'id');
    const at = (id: string) =>
      own(id)
        .split('.')
        .reduce<unknown>((it, name) => (it as never)?.[name], kb);
    expect(bindable.length).toBeGreaterThan(35);
    expect(bindable.filter((id) => typeof at(id) !== 'function')).toEqual([]);
  });

  it('gives each call its dataset, whatever the caller says', async () => {
    const server = await serve(reply(200, { data: [], total: 0 }), reply(204));
    const kb = knowledge(new Dify({ baseUrl: server.url, datasetKey: 'dataset-1' }), 'mine');
    await kb.documents.list({ limit: 5, dataset_id: 'yours' } as never);
    await kb.tags.bind({ tag_ids: ['t'] });
    expect(server.seen[0]?.url).toBe('/v1/datasets/mine/documents?limit=5');
    expect(server.seen[1]?.json).toEqual({ tag_ids: ['t'], target_id: 'mine' });
  });

  it('needs an id', async () => {
    const dify = new Dify({ datasetKey: 'dataset-1' });
    const error = await failure(Promise.resolve().then(() => knowledge(dify, '')));
    expect(error).toMatchObject({ name: 'DifyError', message: expect.stringContaining('`dataset_id`') });
  });
});
