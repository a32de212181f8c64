/** Documents, segments and hits as the API shows them. */
import { createHash } from 'node:crypto';
import type { Knowledge } from '../state/knowledge.js';
import { ownerId } from '../world.js';
import { lengthOf, tokensIn, wordsOf } from './building.js';
import { displayStatus, type Progress, progress, UNBEGUN } from './indexing.js';
import { metadataRows } from './metadata.js';
import type { Child, Dataset, KnowledgeDocument, Segment } from './records.js';
import { UNSET } from './rules.js';
import type { Hit } from './search.js';

const BEFORE_SPLITTING = ['waiting', 'parsing', 'splitting'];

function fileView({ file }: KnowledgeDocument): object {
  const { id, name, extension, mimeType, createdBy, createdAt, content } = file;
  const view = {
    id,
    name,
    size: content.length,
    extension,
    mime_type: mimeType,
    created_by: createdBy,
    created_at: createdAt,
  };
  return { upload_file: view };
}

/** Documents of a pipeline show what was picked in lists, and of websites all of it; alone they show nothing. */
function sourceOf(document: KnowledgeDocument) {
  const { source, file } = document;
  if (!source) {
    const upload = fileView(document);
    return { type: 'upload_file', listed: { upload_file_id: file.id }, detail: upload, alone: upload };
  }
  const detail = source.type === 'website_crawl' ? source.info : {};
  return { type: source.type, listed: source.info, detail, alone: {} };
}

function counts(document: KnowledgeDocument, dataset: Dataset, { status }: Progress) {
  const { before } = document;
  const words = wordsOf(document);
  const split = !BEFORE_SPLITTING.includes(status) && status !== 'error';
  return {
    word_count: split ? words : (before?.words ?? null),
    tokens: document.source
      ? null
      : status === 'completed'
        ? tokensIn(words, dataset.technique)
        : (before?.tokens ?? null),
  };
}

/** As in lists, and as the answer to its making; that one is always `fresh`: nothing has begun. */
export function documentView(
  knowledge: Knowledge,
  dataset: Dataset,
  document: KnowledgeDocument,
  fresh = false,
): object {
  const now: Progress = fresh
    ? { status: 'waiting', marks: UNBEGUN, error: null, stoppedAt: null, done: 0, total: 0 }
    : progress(document, knowledge.world);
  const { word_count, tokens } = counts(document, dataset, now);
  const from = sourceOf(document);
  return {
    id: document.id,
    position: document.position,
    data_source_type: from.type,
    data_source_info: from.listed,
    data_source_detail_dict: from.detail,
    dataset_process_rule_id: document.rule.id || null,
    name: document.name,
    created_from: document.createdFrom,
    created_by: ownerId(knowledge.world),
    created_at: document.createdAt,
    tokens,
    indexing_status: now.status,
    error: now.error,
    enabled: document.enabled,
    disabled_at: document.disabledAt,
    disabled_by: document.enabled ? null : ownerId(knowledge.world),
    archived: document.archived,
    display_status: displayStatus(document, now.status),
    word_count,
    hit_count: 0,
    doc_form: document.form,
    doc_metadata: metadataRows(dataset, document, (it) => (it === null ? null : String(it))),
    summary_index_status: null,
    need_summary: false,
  };
}

/** As when it is asked for alone. `metadata` is `all`, `only` or `without`. */
export function documentDetail(
  knowledge: Knowledge,
  dataset: Dataset,
  document: KnowledgeDocument,
  metadata: string,
): object {
  const { world } = knowledge;
  const now = progress(document, world);
  const own = { doc_type: null, doc_metadata: metadataRows(dataset, document, (it) => it) };
  if (metadata === 'only') return { id: document.id, ...own };
  const { rule } = document;
  const from = sourceOf(document);
  const characters = wordsOf(document);
  const average = now.total ? Math.floor(characters / document.segments.length) : 0;
  return {
    id: document.id,
    position: document.position,
    data_source_type: from.type,
    data_source_info: from.alone,
    dataset_process_rule_id: rule.id || null,
    dataset_process_rule: dataset.rule ? { mode: dataset.rule.mode, rules: dataset.rule.rules } : UNSET,
    document_process_rule: rule.id ? { id: rule.id, dataset_id: dataset.id, mode: rule.mode, rules: rule.rules } : {},
    name: document.name,
    created_from: document.createdFrom,
    created_by: ownerId(world),
    created_at: document.createdAt,
    tokens: counts(document, dataset, now).tokens,
    indexing_status: now.status,
    completed_at: now.marks.completed_at,
    updated_at: document.updatedAt,
    indexing_latency: now.status === 'completed' ? world.clock.paced(world.settings.indexing) / 1000 : null,
    error: now.error,
    enabled: document.enabled,
    disabled_at: document.disabledAt,
    disabled_by: document.enabled ? null : ownerId(world),
    archived: document.archived,
    ...(metadata === 'all' && own),
    segment_count: now.total,
    average_segment_length: average,
    hit_count: 0,
    display_status: displayStatus(document, now.status),
    doc_form: document.form,
    doc_language: document.language || null,
    summary_index_status: null,
    need_summary: false,
  };
}

export const childView = ({ id, segmentId, content, position, type, createdAt, updatedAt }: Child): object => ({
  id,
  segment_id: segmentId,
  content,
  position,
  word_count: content.length,
  type,
  created_at: createdAt,
  updated_at: updatedAt,
});

/** What a segment shows of itself in lists and in hits alike. */
function segmentBasis(knowledge: Knowledge, dataset: Dataset, segment: Segment, ready: boolean) {
  const length = lengthOf(segment);
  const piped = knowledge.documents.get(segment.documentId)?.source !== undefined;
  return {
    id: segment.id,
    position: segment.position,
    document_id: segment.documentId,
    content: segment.content,
    sign_content: segment.content as string | null,
    answer: segment.answer,
    word_count: length,
    tokens: tokensIn(length, dataset.technique),
    keywords: segment.keywords,
    index_node_id: segment.nodeId,
    index_node_hash: createHash('sha256').update(`${segment.content}None`).digest('hex'),
    hit_count: 0,
    enabled: ready && segment.enabled && segment.error === null,
    disabled_at: segment.disabledAt,
    disabled_by: segment.disabledAt === null ? null : ownerId(knowledge.world),
    status: segment.error !== null ? 'error' : ready ? 'completed' : 'indexing',
    created_by: ownerId(knowledge.world),
    created_at: segment.createdAt as number | null,
    updated_at: segment.updatedAt,
    updated_by: segment.updatedBy,
    indexing_at: piped ? null : segment.indexedAt,
    completed_at: ready ? segment.indexedAt : null,
    error: segment.error,
    stopped_at: null,
  };
}

/** `document` decides whether its children are shown: only those of paragraphs are, a whole text's have an operation of their own. */
export function segmentView(knowledge: Knowledge, document: KnowledgeDocument, segment: Segment, ready = true): object {
  const dataset = knowledge.datasets.get(document.datasetId) as Dataset;
  const shows = document.rule.mode === 'hierarchical' && document.rule.rules['parent_mode'] !== 'full-doc';
  return {
    ...segmentBasis(knowledge, dataset, segment, ready),
    child_chunks: shows ? segment.children.map(childView) : [],
    attachments: [],
    summary: segment.enabled ? segment.summary : null,
  };
}

/** A 1.14.1 server loses the document, the signed content and the time on the way. */
export function hitView(knowledge: Knowledge, dataset: Dataset, { segment, score, children }: Hit): object {
  const { updated_at: _, updated_by: __, ...basis } = segmentBasis(knowledge, dataset, segment, true);
  const document = { id: null, data_source_type: null, name: null, doc_type: null, doc_metadata: null };
  return {
    segment: { ...basis, sign_content: null, created_at: null, keywords: segment.keywords ?? [], document },
    child_chunks: children.map(({ child, score: own }) => ({
      id: child.id,
      content: child.content,
      position: child.position,
      score: own,
    })),
    score,
    tsne_position: null,
    files: [],
    summary: segment.summary,
  };
}
