import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchOptions } from '../../../src/extensions/knowledge/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { failure } from '../../server.js';
import { desk } from './kb.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const sent = async (options?: SearchOptions, technique?: 'economy') => {
  const { kb, asked } = await desk(mock, technique);
  await kb.search('refund', options);
  const [{ status, violations, body } = {}] = asked('datasets.retrieve');
  expect([status, violations]).toEqual([200, []]);
  return (body as { retrieval_model?: object }).retrieval_model;
};
const plain = { search_method: 'semantic_search', reranking_enable: false, score_threshold_enabled: false };

describe('search', () => {
  it('finds', async () => {
    const { kb } = await desk(mock);
    await kb.ingest([
      { name: 'a', text: 'A refund takes three days.' },
      { source: { name: 'b', text: 'A refund is made in cash.' }, metadata: { team: 'sales' } },
    ]);
    expect((await kb.search('refund', { topK: 5 })).length).toBe(2);
    expect((await kb.search('refund', { topK: 1 })).length).toBe(1);
    const filter = [{ name: 'team', comparison_operator: 'is' as const, value: 'sales' }];
    const hits = await kb.search('refund', { filter });
    expect(hits.map(({ segment }) => segment.content)).toEqual(['A refund is made in cash.']);
    expect(await kb.search('refund', { threshold: 1 })).toEqual([]);
  });

  it('leaves to the knowledge base what nobody asks for', async () => {
    expect(await sent()).toBeUndefined();
    expect(await sent({ topK: 7 })).toMatchObject({ ...plain, top_k: 7 });
    expect(await sent({ threshold: 0.5 })).toMatchObject({
      ...plain,
      score_threshold_enabled: true,
      score_threshold: 0.5,
    });
    expect(await sent({ method: 'full_text_search' })).toMatchObject({ search_method: 'full_text_search' });
  });

  it('asks an economy knowledge base for words, not for vectors', async () => {
    expect(await sent({}, 'economy')).toMatchObject({ search_method: 'keyword_search' });
  });

  it('reranks by a model, by weights, or not at all', async () => {
    const model = { reranking_provider_name: 'p', reranking_model_name: 'm' };
    const { kb, asked } = await desk(mock);
    // The mock has no rerank model: what was sent is what counts.
    await kb.search('refund', { rerank: { provider: 'p', model: 'm' } }).catch(() => {});
    expect(asked('datasets.retrieve')[0]?.body).toMatchObject({
      retrieval_model: { reranking_enable: true, reranking_mode: 'reranking_model', reranking_model: model },
    });
    expect(await sent({ rerank: false })).toMatchObject({ reranking_enable: false });
    expect(await sent({ method: 'hybrid_search', rerank: { vector: 0.7, keyword: 0.3 } })).toMatchObject({
      reranking_enable: false,
      reranking_mode: 'weighted_score',
      weights: {
        vector_setting: { vector_weight: 0.7, embedding_model_name: expect.any(String) },
        keyword_setting: { keyword_weight: 0.3 },
      },
    });
  });

  it('takes what is stored where only a part is given, also after it was changed', async () => {
    const { kb, asked } = await desk(mock);
    await kb.search('refund');
    const stored = {
      search_method: 'full_text_search',
      top_k: 9,
      score_threshold_enabled: true,
      score_threshold: 0.25,
    };
    await kb.update({ retrieval_model: { ...stored, search_method: 'full_text_search', reranking_enable: false } });
    await kb.search('refund', { threshold: null });
    const { score_threshold: _, ...rest } = { ...stored, score_threshold_enabled: false };
    expect(asked('datasets.retrieve')[1]?.body).toMatchObject({ retrieval_model: rest });
  });

  it.each([
    [{ topK: 0 }, '`topK`'],
    [{ topK: 1.5 }, '`topK`'],
    [{ threshold: 7 }, '`threshold`'],
    [{ threshold: Number.NaN }, '`threshold`'],
  ])('refuses %o before it is sent', async (options, word) => {
    const { kb, asked } = await desk(mock);
    expect(await failure(kb.search('refund', options))).toMatchObject({ message: expect.stringContaining(word) });
    expect(asked('datasets.retrieve')).toEqual([]);
  });
});
