/** Knowledge bases: made, listed, changed, deleted. */
import { json, noContent, type Reply } from '../front/reply.js';
import { datasetView } from '../knowledge/dataset-view.js';
import type { Dataset } from '../knowledge/records.js';
import { crashed, invalidParam, Refusal } from '../refusal.js';
import type { Knowledge } from '../state/knowledge.js';
import { pydantic } from '../validation/pydantic.js';
import { type KnowledgeCall, type KnowledgeResponders, text } from './call.js';
import { EMBEDDING, PROVIDER } from './models.js';
import { numbered } from './pages.js';

function list({ knowledge, query }: KnowledgeCall): Reply {
  const tagIds = query.get('tag_ids');
  if (tagIds !== null) {
    // Broken from 1.13.0 to 1.14.1: one id is no list, and two are one.
    const violation = { place: 'query' as const, at: ['tag_ids'], rule: 'type', message: 'must be array' };
    throw invalidParam(pydantic('DatasetListQuery', [violation], () => tagIds));
  }
  const keyword = query.get('keyword')?.toLowerCase() ?? '';
  const rows = [...knowledge.datasets.values()].reverse().filter((it) => it.name.toLowerCase().includes(keyword));
  const { data, ...page } = numbered(rows, query);
  return json({ data: data.map((it) => datasetView(knowledge, it, 'read')), ...page });
}

/** The newest are first, and a name is there once. */
function checkName(knowledge: Knowledge, name: string, except?: Dataset): void {
  if (name.includes('\0')) throw invalidParam('A string literal cannot contain NUL (0x00) characters.');
  for (const it of knowledge.datasets.values()) {
    if (it !== except && it.name === name) {
      throw new Refusal(
        409,
        'dataset_name_duplicate',
        'The dataset name already exists. Please modify your dataset name.',
      );
    }
  }
}

/** An external knowledge base needs an API that only the console can set up. */
function checkProvider(body: Record<string, unknown>): void {
  if (body['provider'] !== 'external') return;
  if (!body['external_knowledge_id']) throw invalidParam('external_knowledge_id is required');
  throw invalidParam('api template not found');
}

function models(
  body: Record<string, unknown>,
  technique: string | null,
): Pick<Dataset, 'embeddingModel' | 'embeddingProvider'> {
  if (technique !== 'high_quality') return { embeddingModel: null, embeddingProvider: null };
  return {
    embeddingModel: text(body, 'embedding_model') ?? EMBEDDING,
    embeddingProvider: text(body, 'embedding_model_provider') ?? PROVIDER,
  };
}

/** A technique, and the model for it, when the first document brings them. */
export function settle(dataset: Dataset, body: Record<string, unknown>): void {
  dataset.technique = text(body, 'indexing_technique') ?? dataset.technique;
  Object.assign(dataset, models(body, dataset.technique));
  const model = body['retrieval_model'] as Record<string, unknown> | undefined;
  if (dataset.technique === 'high_quality') {
    const usual = {
      search_method: 'semantic_search',
      reranking_enable: false,
      top_k: 4,
      score_threshold_enabled: false,
    };
    dataset.retrieval ??= model ?? usual;
  }
}

function create({ knowledge, body, mint, world }: KnowledgeCall): Reply {
  const name = String(body['name']);
  checkProvider(body);
  checkName(knowledge, name);
  const technique = text(body, 'indexing_technique') ?? null;
  const now = world.clock.seconds();
  const dataset: Dataset = {
    id: mint.uuid('dataset'),
    name,
    description: text(body, 'description') ?? '',
    permission: text(body, 'permission') ?? 'only_me',
    provider: text(body, 'provider') ?? 'vendor',
    technique,
    ...models(body, technique),
    retrieval: body['retrieval_model'] as Record<string, unknown> | undefined,
    summary: body['summary_index_setting'] as Record<string, unknown> | undefined,
    members: [],
    createdAt: now,
    updatedAt: now,
    form: null,
    rule: undefined,
    fields: new Map(),
    builtIn: false,
    tags: new Set(),
    positions: 0,
  };
  knowledge.datasets.set(dataset.id, dataset);
  return json(datasetView(knowledge, dataset, 'written'));
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function members(list: unknown): string[] | undefined {
  if (!Array.isArray(list) || !list.length) return undefined;
  return list.map((it) => {
    const id = (it as { user_id?: unknown } | null)?.user_id;
    if (typeof id !== 'string' || !UUID.test(id)) throw crashed();
    return id;
  });
}

function update({ knowledge, dataset, body, world }: KnowledgeCall): Reply {
  const name = text(body, 'name');
  if (name !== undefined) checkName(knowledge, name, dataset);
  dataset.name = name ?? dataset.name;
  // Whoever leaves it out takes it away.
  dataset.description = text(body, 'description') ?? null;
  dataset.permission = text(body, 'permission') ?? dataset.permission;
  dataset.members = members(body['partial_member_list']) ?? dataset.members;
  dataset.retrieval = (body['retrieval_model'] as Record<string, unknown> | undefined) ?? dataset.retrieval;
  dataset.summary = (body['summary_index_setting'] as Record<string, unknown> | undefined) ?? dataset.summary;
  const technique = text(body, 'indexing_technique');
  if (technique !== undefined) {
    dataset.technique = technique;
    Object.assign(dataset, models(body, technique));
  }
  dataset.updatedAt = world.clock.seconds();
  return json(datasetView(knowledge, dataset, 'changed'));
}

function remove({ knowledge, dataset }: KnowledgeCall): Reply {
  for (const document of knowledge.documentsOf(dataset)) knowledge.documents.delete(document.id);
  knowledge.datasets.delete(dataset.id);
  return noContent();
}

export const datasets: KnowledgeResponders = {
  'datasets.list': list,
  'datasets.create': create,
  'datasets.get': ({ knowledge, dataset }) => json(datasetView(knowledge, dataset, 'read')),
  'datasets.update': update,
  'datasets.delete': remove,
};
