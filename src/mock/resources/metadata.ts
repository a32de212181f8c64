/** Fields of metadata: listed with how many documents have them, made, renamed, deleted, and the built-in ones switched. */
import { json, noContent, type Reply, success } from '../front/reply.js';
import { BUILT_IN } from '../knowledge/metadata.js';
import type { MetadataField } from '../knowledge/records.js';
import { invalidParam } from '../refusal.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';

function list({ dataset, knowledge }: KnowledgeCall): Reply {
  const documents = knowledge.documentsOf(dataset);
  const rows = [...dataset.fields.values()].map(({ id, name, type }) => {
    const count = documents.filter((it) => it.values.has(id)).length;
    return { id, name, type, count };
  });
  return json({ doc_metadata: rows, built_in_field_enabled: dataset.builtIn });
}

/** Its own old name is taken as well. */
function checkName({ dataset }: KnowledgeCall, name: string): void {
  if (name.length > 255) throw invalidParam('Metadata name cannot exceed 255 characters.');
  if ([...dataset.fields.values()].some((it) => it.name === name)) throw invalidParam('Metadata name already exists.');
  if (BUILT_IN.some((it) => it.name === name)) throw invalidParam('Metadata name already exists in Built-in fields.');
}

function create(call: KnowledgeCall): Reply {
  const { body, dataset, mint } = call;
  const name = String(body['name']);
  checkName(call, name);
  const field: MetadataField = { id: mint.uuid('field'), name, type: body['type'] as MetadataField['type'] };
  dataset.fields.set(field.id, field);
  const { id, type } = field;
  return json({ id, type, name }, 201);
}

function update(call: KnowledgeCall): Reply {
  const { body, dataset, params } = call;
  const name = String(body['name']);
  checkName(call, name);
  const field = dataset.fields.get(params['metadata_id'] ?? '');
  // One that is not there is changed without a word.
  if (!field) return json({ id: null, type: null, name: null });
  field.name = name;
  const { id, type } = field;
  return json({ id, type, name });
}

/** One that is not there is gone already. */
function remove({ dataset, knowledge, params }: KnowledgeCall): Reply {
  const id = params['metadata_id'] ?? '';
  dataset.fields.delete(id);
  for (const document of knowledge.documentsOf(dataset)) document.values.delete(id);
  return noContent();
}

function toggle({ dataset, params }: KnowledgeCall): Reply {
  const { action } = params;
  if (action === 'enable' || action === 'disable') dataset.builtIn = action === 'enable';
  return success();
}

export const metadata: KnowledgeResponders = {
  'metadata.list': list,
  'metadata.create': create,
  'metadata.update': update,
  'metadata.delete': remove,
  'metadata.builtIn.list': () => json({ fields: BUILT_IN }),
  'metadata.builtIn.toggle': toggle,
};
