/** Settings of knowledge that several operations take, with every field that they have. */
import type { ExternalRetrievalModel, ProcessRule, RetrievalModel } from '../../../src/index.js';

export const embedding = {
  embedding_model: 'text-embedding-3-small',
  embedding_model_provider: 'langgenius/openai/openai',
};

export const retrieval: RetrievalModel = {
  search_method: 'hybrid_search',
  reranking_enable: false,
  reranking_mode: 'weighted_score',
  reranking_model: { reranking_provider_name: 'langgenius/cohere/cohere', reranking_model_name: 'rerank-v3.5' },
  weights: {
    weight_type: 'customized',
    vector_setting: {
      vector_weight: 0.7,
      embedding_provider_name: 'langgenius/openai/openai',
      embedding_model_name: 'text-embedding-3-small',
    },
    keyword_setting: { keyword_weight: 0.3 },
  },
  top_k: 3,
  score_threshold_enabled: true,
  score_threshold: 0.1,
  metadata_filtering_conditions: {
    logical_operator: 'or',
    conditions: [{ name: 'author', comparison_operator: 'in', value: ['Alice', 'Bob'] }],
  },
};

export const external: ExternalRetrievalModel = { top_k: 3, score_threshold: 0.1, score_threshold_enabled: true };

const segmentation = { separator: '\n\n', max_tokens: 500, chunk_overlap: 20 };

export const rule: ProcessRule = {
  mode: 'hierarchical',
  rules: {
    pre_processing_rules: [{ id: 'remove_extra_spaces', enabled: true }],
    segmentation,
    parent_mode: 'paragraph',
    subchunk_segmentation: { ...segmentation, max_tokens: 100 },
  },
};
