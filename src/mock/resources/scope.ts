/** What the path of a knowledge operation names. The server looks for it before it looks at the body. */
import { admitDataset } from '../front/key.js';
import type { Dataset, KnowledgeDocument, Segment } from '../knowledge/records.js';
import { notFound } from '../refusal.js';
import type { Knowledge } from '../state/knowledge.js';
import { missing } from './guesses.js';

export interface Scope {
  dataset: Dataset;
  document: KnowledgeDocument;
  segment: Segment;
}

/** What the path does not name is undefined in the scope, whatever its type says: no responder of such a path looks for it. */
export function scopeOf(operation: string, path: string, params: Record<string, string>, knowledge: Knowledge): Scope {
  const { dataset_id, document_id, segment_id, child_chunk_id } = params;
  const found: Partial<Scope> = {};
  if (dataset_id !== undefined) {
    const dataset = knowledge.datasets.get(dataset_id);
    if (!dataset) throw missing({ operation, path }, 'Dataset not found.');
    admitDataset(knowledge.key);
    found.dataset = dataset;
  }
  if (document_id !== undefined) {
    const document = knowledge.documents.get(document_id);
    if (document?.datasetId === dataset_id) found.document = document as KnowledgeDocument;
    else throw notFound(unknownDocument(operation));
  }
  if (segment_id !== undefined) {
    const hit = knowledge.segment(segment_id);
    // Only changes to children ask whether the segment belongs to the document.
    const strict = child_chunk_id !== undefined;
    if (!hit || (strict && hit.document.id !== document_id)) throw notFound('Segment not found.');
    found.segment = hit.segment;
    const child = hit.segment.children.some((it) => it.id === child_chunk_id);
    if (strict && !child) throw notFound('Child chunk not found.');
  }
  return found as Scope;
}

function unknownDocument(operation: string): string {
  if (operation === 'documents.delete') return 'Document Not Exists.';
  return operation.startsWith('documents.update') ? 'Document not found' : 'Document not found.';
}
