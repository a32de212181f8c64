import type { IndexingProgress } from '../../../index.js';
import type { Sender, Taken } from './upload.js';

/** Asks how far a document is: its batch, or where the answer with the batch was lost, the document itself. */
export async function progressOf(sender: Sender, { document_id, batch }: Taken): Promise<IndexingProgress> {
  const { kb, retries, signal } = sender;
  const request = { signal, retries };
  if (batch) {
    const { data } = await kb.documents.indexingStatus({ batch }, request);
    const it = data.find(({ id }) => id === document_id) ?? data[0];
    if (it) return it;
  }
  const detail = await kb.documents.get({ document_id, metadata: 'without' }, request);
  const { indexing_status = 'waiting', segment_count: total_segments = 0, completed_at = null, error = null } = detail;
  const completed = { document_id, status: ['completed' as const], limit: 1 };
  const ready = indexing_status === 'completed' ? await kb.segments.list(completed, request) : undefined;
  return {
    id: document_id,
    indexing_status,
    processing_started_at: null,
    parsing_completed_at: null,
    cleaning_completed_at: null,
    splitting_completed_at: null,
    completed_at,
    paused_at: null,
    error,
    stopped_at: null,
    completed_segments: ready?.total ?? 0,
    total_segments,
  };
}
