/** A knowledge base as the API shows it, all of its keys always there. */
import type { Knowledge } from '../state/knowledge.js';
import { OWNER, ownerId } from '../world.js';
import { wordsOf } from './building.js';
import { displayStatus, progress } from './indexing.js';
import { fieldsOf } from './metadata.js';
import type { Dataset } from './records.js';

const KEYWORDS = 'keyword_search';
const MEANING = 'semantic_search';

interface Retrieval {
  search_method?: string;
  reranking_enable?: boolean;
  reranking_mode?: string | null;
  reranking_model?: { reranking_provider_name?: string; reranking_model_name?: string } | null;
  weights?: object | null;
  top_k?: number;
  score_threshold_enabled?: boolean;
  score_threshold?: number | null;
}

/** `written` are the answers to POST and PATCH, which do not look at the technique. */
function retrieval({ retrieval: stored, technique }: Dataset, written: boolean): object {
  const it: Retrieval = stored ?? {};
  const names = it.reranking_model ?? (stored ? { reranking_provider_name: null, reranking_model_name: null } : {});
  return {
    search_method: it.search_method ?? (written || technique === 'high_quality' ? MEANING : KEYWORDS),
    reranking_enable: it.reranking_enable ?? false,
    reranking_mode: it.reranking_mode ?? null,
    reranking_model: {
      reranking_provider_name: '',
      reranking_model_name: '',
      ...names,
    },
    weights: it.weights ?? null,
    top_k: it.top_k ?? 2,
    score_threshold_enabled: it.score_threshold_enabled ?? false,
    score_threshold: it.score_threshold ?? null,
  };
}

function external({ retrieval: stored }: Dataset): object {
  const it: Retrieval = stored ?? {};
  return stored
    ? {
        top_k: it.top_k,
        score_threshold: it.score_threshold ?? null,
        score_threshold_enabled: it.score_threshold_enabled,
      }
    : { top_k: 2, score_threshold: 0, score_threshold_enabled: null };
}

export function datasetView(knowledge: Knowledge, dataset: Dataset, how: 'read' | 'written' | 'changed'): object {
  const { world, tags } = knowledge;
  const documents = knowledge.documentsOf(dataset);
  const available = documents.filter((it) => displayStatus(it, progress(it, world).status) === 'available');
  const written = how !== 'read';
  const members = how === 'changed' || (how === 'read' && dataset.permission === 'partial_members');
  return {
    id: dataset.id,
    name: dataset.name,
    description: dataset.description,
    provider: dataset.provider,
    permission: dataset.permission,
    data_source_type: dataset.positions ? 'upload_file' : null,
    indexing_technique: dataset.technique,
    app_count: 0,
    document_count: documents.length,
    word_count: documents.reduce((sum, it) => sum + wordsOf(it), 0),
    created_by: ownerId(world),
    author_name: OWNER,
    created_at: dataset.createdAt,
    updated_by: ownerId(world),
    updated_at: dataset.updatedAt,
    embedding_model: dataset.embeddingModel,
    embedding_model_provider: dataset.embeddingProvider,
    embedding_available: written ? null : true,
    retrieval_model_dict: retrieval(dataset, written),
    summary_index_setting: {
      enable: null,
      model_name: null,
      model_provider_name: null,
      summary_prompt: null,
      ...dataset.summary,
    },
    tags: [...dataset.tags].flatMap((id) => {
      const tag = tags.get(id);
      return tag ? [{ id, name: tag.name, type: 'knowledge' }] : [];
    }),
    doc_form: dataset.form,
    external_knowledge_info: {
      external_knowledge_id: null,
      external_knowledge_api_id: null,
      external_knowledge_api_name: null,
      external_knowledge_api_endpoint: null,
    },
    external_retrieval_model: external(dataset),
    doc_metadata: fieldsOf(dataset),
    built_in_field_enabled: dataset.builtIn,
    pipeline_id: null,
    runtime_mode: 'general',
    chunk_structure: null,
    icon_info: { icon_type: null, icon: null, icon_background: null, icon_url: null },
    is_published: false,
    total_documents: documents.length,
    total_available_documents: available.length,
    enable_api: true,
    is_multimodal: false,
    ...(members && { partial_member_list: dataset.members }),
  };
}
