import {
  type Dataset,
  DifyError,
  type MetadataCondition,
  type MetadataFilter,
  type RequestOptions,
  type RetrievalModel,
  type RetrieveRecord,
} from '../../index.js';
import type { BoundOperations } from './bound.js';
import type { Settings } from './settings.js';

/** What is not given is as the knowledge base is set. */
export interface SearchOptions extends RequestOptions {
  /** Most hits. */
  topK?: number | undefined;
  /** Least score, 0 to 1; null for any. The server applies it before it reranks. */
  threshold?: number | null | undefined;
  method?: RetrievalModel['search_method'] | undefined;
  /** A model that sorts the hits, or for `hybrid_search` what their two scores weigh; false for neither. */
  rerank?: false | { provider: string; model: string } | { vector: number; keyword: number } | undefined;
  /** Conditions on the documents' metadata; of an array all have to hold. */
  filter?: MetadataFilter | readonly MetadataCondition[] | undefined;
}

type Ranking = Pick<RetrievalModel, 'reranking_enable' | 'reranking_mode' | 'reranking_model' | 'weights'>;

function ranking(rerank: SearchOptions['rerank'], dataset: Dataset): Ranking {
  const { retrieval_model_dict: set, embedding_model, embedding_model_provider } = dataset;
  if (rerank === undefined) {
    const { reranking_enable, reranking_mode, reranking_model, weights } = set;
    return { reranking_enable: reranking_enable ?? false, reranking_mode, reranking_model, weights } as Ranking;
  }
  if (!rerank) return { reranking_enable: false };
  if ('model' in rerank) {
    const { provider, model } = rerank;
    const reranking_model = { reranking_provider_name: provider, reranking_model_name: model };
    return { reranking_enable: true, reranking_mode: 'reranking_model', reranking_model };
  }
  if (!embedding_model || !embedding_model_provider) {
    throw new DifyError('`rerank` by weights needs a knowledge base with an embedding model.');
  }
  return {
    reranking_enable: false,
    reranking_mode: 'weighted_score',
    weights: {
      weight_type: 'customized',
      vector_setting: {
        vector_weight: rerank.vector,
        embedding_provider_name: embedding_model_provider,
        embedding_model_name: embedding_model,
      },
      keyword_setting: { keyword_weight: rerank.keyword },
    },
  };
}

/** The whole model, as the server wants it: it takes nothing from the knowledge base when any of it is sent. */
function retrievalModel({ topK, threshold, method, rerank, filter }: SearchOptions, dataset: Dataset): RetrievalModel {
  if (topK !== undefined && !(Number.isInteger(topK) && topK > 0)) {
    throw new DifyError(`\`topK\` must be a whole number above 0, and is ${topK}.`);
  }
  const set = dataset.retrieval_model_dict;
  const least = threshold === undefined ? (set.score_threshold_enabled ? set.score_threshold : null) : threshold;
  if (least !== null && !(least >= 0 && least <= 1)) {
    throw new DifyError(`\`threshold\` must be between 0 and 1, or null, and is ${least}.`);
  }
  const economy = dataset.indexing_technique === 'economy';
  return {
    search_method: method ?? (economy ? 'keyword_search' : (set.search_method ?? 'semantic_search')),
    ...ranking(rerank, dataset),
    top_k: topK ?? set.top_k,
    score_threshold_enabled: least !== null,
    ...(least !== null && { score_threshold: least }),
    ...(filter && {
      metadata_filtering_conditions: 'length' in filter ? { conditions: [...filter] } : (filter as MetadataFilter),
    }),
  };
}

export async function search(
  { retrieve }: BoundOperations,
  settings: Settings,
  query: string,
  options: SearchOptions = {},
): Promise<RetrieveRecord[]> {
  const { topK, threshold, method, rerank, filter, ...request } = options;
  const dataset = await settings.dataset(request);
  const asked = [topK, threshold, method, rerank, filter].some((it) => it !== undefined);
  // An economy knowledge base would be searched by vectors that it does not have.
  const own = asked || dataset.indexing_technique === 'economy';
  const retrieval_model = own && retrievalModel(options, dataset);
  return (await retrieve({ query, ...(retrieval_model && { retrieval_model }) }, request)).records;
}
