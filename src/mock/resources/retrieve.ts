/** Retrieval: the segments that have the words of a question. */
import { json, type Reply } from '../front/reply.js';
import { checkFilter, type Filter, fulfils } from '../knowledge/conditions.js';
import { search } from '../knowledge/search.js';
import { hitView } from '../knowledge/views.js';
import { invalidParam } from '../refusal.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';

interface Retrieval {
  top_k?: number;
  score_threshold_enabled?: boolean;
  score_threshold?: number | null;
  metadata_filtering_conditions?: Filter;
}

/** Whatever method is asked for, words are compared: the mock knows no meanings. */
function retrieve({ knowledge, dataset, body, world }: KnowledgeCall): Reply {
  const query = String(body['query'] ?? '');
  const attached = Array.isArray(body['attachment_ids']) && body['attachment_ids'].length > 0;
  if (!query && !attached) throw invalidParam('Query or attachment_ids is required');
  const {
    top_k = 4,
    score_threshold_enabled,
    score_threshold,
    metadata_filtering_conditions: filter = {},
  } = (body['retrieval_model'] ?? dataset.retrieval ?? {}) as Retrieval;
  if (top_k < 1) throw invalidParam(`Number of requested results ${top_k}, cannot be negative, or zero. in query.`);
  const threshold = score_threshold_enabled ? (score_threshold ?? undefined) : undefined;
  checkFilter(filter);
  const documents = knowledge.documentsOf(dataset).filter((it) => fulfils(dataset, it, filter));
  const hits = search(documents, query, { topK: top_k, threshold }, world);
  return json({ query, records: hits.map((it) => hitView(knowledge, dataset, it)) });
}

export const retrieval: KnowledgeResponders = { 'datasets.retrieve': retrieve };
