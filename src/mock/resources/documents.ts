/** Documents: listed, looked at, deleted, and how far their indexing is. */
import { json, noContent, type Reply } from '../front/reply.js';
import { displayStatus, progress } from '../knowledge/indexing.js';
import { documentDetail, documentView } from '../knowledge/views.js';
import { notFound, Refusal } from '../refusal.js';
import { signedUrl } from '../world.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';
import { numbered } from './pages.js';

const STATES = ['queuing', 'indexing', 'paused', 'error', 'available', 'disabled', 'archived'];
const ALIASES: Record<string, string> = { active: 'available', enabled: 'available' };

/** A state that the server does not know is no filter. */
function list({ knowledge, dataset, query, world }: KnowledgeCall): Reply {
  const asked = query.get('status')?.toLowerCase() ?? '';
  const state = ALIASES[asked] ?? asked;
  const keyword = query.get('keyword') ?? '';
  const rows = knowledge.documentsOf(dataset).filter((it) => {
    const fits = !STATES.includes(state) || displayStatus(it, progress(it, world).status) === state;
    return fits && it.name.includes(keyword);
  });
  const { data, ...page } = numbered(rows, query);
  return json({ data: data.map((it) => documentView(knowledge, dataset, it)), ...page });
}

function get({ knowledge, dataset, document, query }: KnowledgeCall): Reply {
  const metadata = query.get('metadata') ?? 'all';
  if (!['all', 'only', 'without'].includes(metadata)) {
    throw new Refusal(400, 'invalid_metadata', `Invalid metadata value: ${metadata}`);
  }
  return json(documentDetail(knowledge, dataset, document, metadata));
}

function remove({ knowledge, document }: KnowledgeCall): Reply {
  if (document.archived) {
    throw new Refusal(403, 'archived_document_immutable', 'The archived document is not editable.');
  }
  knowledge.documents.delete(document.id);
  return noContent();
}

function indexingStatus({ knowledge, dataset, params, world }: KnowledgeCall): Reply {
  const found = knowledge.documentsOf(dataset).filter((it) => it.batch === params['batch']);
  if (!found.length) throw notFound('Documents not found.');
  const data = found.map((it) => {
    const { status, marks, error, stoppedAt, done, total } = progress(it, world);
    const ends = { paused_at: null, error, stopped_at: stoppedAt };
    return { id: it.id, indexing_status: status, ...marks, ...ends, completed_segments: done, total_segments: total };
  });
  return json({ data });
}

function download({ document, mint, world }: KnowledgeCall): Reply {
  if (document.source) throw notFound('Document does not have an uploaded file to download.');
  return json({ url: `${signedUrl(world, document.file.id, mint)}&as_attachment=true` });
}

export const documents: KnowledgeResponders = {
  'documents.list': list,
  'documents.get': get,
  'documents.delete': remove,
  'documents.indexingStatus': indexingStatus,
  'documents.download': download,
};
