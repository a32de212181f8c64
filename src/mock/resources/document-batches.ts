/** Many documents at once: their state, their metadata, and all of them in one archive. */
import { bytes, type Reply, success } from '../front/reply.js';
import { progress } from '../knowledge/indexing.js';
import type { KnowledgeDocument } from '../knowledge/records.js';
import { zip } from '../knowledge/zip.js';
import { crashed, invalidParam, Refusal } from '../refusal.js';
import { repr } from '../validation/python.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';
import { missing } from './guesses.js';

const ACTIONS = ['enable', 'disable', 'archive', 'un_archive'];
/** Milliseconds that an action goes on behind the answer: what is put back has to be indexed again. */
const LOCKS: Record<string, number> = { enable: 800, disable: 100, archive: 100, un_archive: 800 };
const UUID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;

const invalidAction = (message: string) => new Refusal(400, 'invalid_action', message);

/** Ids that nobody has are skipped; ids that are none bring the database down. */
function named({ knowledge, dataset }: KnowledgeCall, ids: unknown[]): KnowledgeDocument[] {
  return ids.flatMap((id) => {
    if (!UUID.test(String(id))) throw crashed();
    const found = knowledge.documents.get(String(id));
    return found?.datasetId === dataset.id ? [found] : [];
  });
}

function setStatus(call: KnowledgeCall): Reply {
  const { body, params, world } = call;
  const action = params['action'] ?? '';
  const given = (body['document_ids'] ?? []) as unknown[];
  // With nothing to do it does not matter what.
  if (!given.length) return success();
  if (!ACTIONS.includes(action)) throw invalidAction(`Invalid action: ${action}. Must be one of ${repr(ACTIONS)}`);
  const found = named(call, given);
  for (const it of found) {
    const busy = `Document:${it.name} is being indexed, please try again later`;
    if (world.clock.now() < it.lockedUntil) throw invalidAction(busy);
    const ready = progress(it, world).status === 'completed';
    if (action === 'disable' && !ready) throw invalidAction(`Document: ${it.name} is not completed.`);
  }
  const now = world.clock.seconds();
  for (const it of found) {
    const before = [it.enabled, it.archived].join();
    if (action === 'disable' && it.enabled) Object.assign(it, { enabled: false, disabledAt: now, updatedAt: now });
    else if (action === 'enable' && !it.enabled) Object.assign(it, { enabled: true, disabledAt: null, updatedAt: now });
    else if (action === 'archive' || action === 'un_archive') it.archived = action === 'archive';
    const changed = [it.enabled, it.archived].join() !== before;
    if (changed) it.lockedUntil = world.clock.now() + world.clock.paced(LOCKS[action] ?? 0);
  }
  return success();
}

interface Operation {
  document_id: string;
  metadata_list: { id: string; value?: unknown }[];
  partial_update?: boolean;
}

/** What went before a document that is not there stays done. */
function setMetadata(call: KnowledgeCall): Reply {
  const { body, dataset, knowledge, world } = call;
  for (const { document_id, metadata_list, partial_update } of body['operation_data'] as Operation[]) {
    if (!UUID.test(document_id)) throw crashed();
    const document = knowledge.documents.get(document_id);
    if (document?.datasetId !== dataset.id) throw invalidParam('Document not found.');
    if (!partial_update) document.values.clear();
    for (const { id, value = null } of metadata_list)
      document.values.set(id, typeof value === 'boolean' ? Number(value) : value);
    document.valuesChangedAt = world.clock.now();
  }
  return success();
}

function downloadZip(call: KnowledgeCall): Reply {
  const { body, mint } = call;
  const ids = body['document_ids'] as unknown[];
  const found = named(call, [...new Set(ids)]);
  if (found.length < new Set(ids).size) throw missing(call, 'Document not found.');
  const archive = zip(found.map(({ file }) => ({ name: file.name, content: file.content })));
  const name = `attachment; filename=${mint.hex(32, 'zip')}.zip`;
  return bytes('application/zip', archive, { 'content-disposition': name, 'cache-control': 'no-cache' });
}

export const documentBatches: KnowledgeResponders = {
  'documents.setStatus': setStatus,
  'documents.setMetadata': setMetadata,
  'documents.downloadZip': downloadZip,
};
