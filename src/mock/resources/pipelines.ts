/** Knowledge pipelines: the mock keeps their uploads; their runs are answered from the specification's examples. */
import { json, type Reply } from '../front/reply.js';
import { invalidParam, Refusal } from '../refusal.js';
import { tooBig } from '../state/files.js';
import { ownerId } from '../world.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';
import { onlyFile, stored } from './upload.js';

/** Its refusals have lost their own words on the way. */
function uploadFile(call: KnowledgeCall): Reply {
  const { form, knowledge, world } = call;
  const file = onlyFile(form);
  if (!file) throw new Refusal(400, 'no_file_uploaded', 'Please upload your file.');
  if (file.type === undefined) throw invalidParam('');
  const kept = stored(call, file, ownerId(world), '');
  if (tooBig(kept)) throw invalidParam('None');
  knowledge.files.set(kept.id, kept);
  const { id, name, extension, mimeType, createdBy, content } = kept;
  const created_at = `${new Date(world.clock.now()).toISOString().slice(0, -1)}000`;
  const size = content.length;
  return json({ id, name, size, extension, mime_type: mimeType, created_by: createdBy, created_at }, 201);
}

export const pipelines: KnowledgeResponders = { 'pipelines.uploadFile': uploadFile };
