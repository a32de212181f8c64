/** Tags on knowledge bases. A 1.14.1 server does what it is asked and then trips over its own answer: so does the mock. */
import { json, noContent, type Reply } from '../front/reply.js';
import type { Tag } from '../knowledge/records.js';
import { crashed, invalidParam, type Refusal } from '../refusal.js';
import type { Knowledge } from '../state/knowledge.js';
import type { Violation } from '../validation/prism.js';
import { pydantic } from '../validation/pydantic.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';
import { missing } from './guesses.js';

const UUID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;

/** The count of bindings is a number, and the server's own answer wants it to be text. */
const tripped = (model: string, paths: string[][]): Refusal => {
  const violations = paths.map((at): Violation => ({ place: 'body', at, rule: 'type', message: 'must be string' }));
  return invalidParam(pydantic(model, violations, () => 0));
};

function list({ knowledge }: KnowledgeCall): Reply {
  const count = knowledge.tags.size;
  if (count)
    throw tripped(
      'list[DataSetTag]',
      Array.from({ length: count }, (_, at) => [String(at), 'binding_count']),
    );
  return json([]);
}

function checkName(knowledge: Knowledge, name: string, except?: Tag): void {
  for (const tag of knowledge.tags.values())
    if (tag !== except && tag.name === name) throw invalidParam('Tag name already exists');
}

function create({ body, knowledge, mint }: KnowledgeCall): Reply {
  const name = String(body['name']);
  checkName(knowledge, name);
  const tag = { id: mint.uuid('tag'), name };
  knowledge.tags.set(tag.id, tag);
  throw tripped('DataSetTag', [['binding_count']]);
}

function find(call: KnowledgeCall): Tag {
  const id = String(call.body['tag_id']);
  if (!UUID.test(id)) throw crashed();
  const tag = call.knowledge.tags.get(id);
  if (!tag) throw missing(call, 'Tag not found.');
  return tag;
}

function update(call: KnowledgeCall): Reply {
  const tag = find(call);
  const name = String(call.body['name']);
  checkName(call.knowledge, name, tag);
  tag.name = name;
  throw tripped('DataSetTag', [['binding_count']]);
}

function remove(call: KnowledgeCall): Reply {
  const tag = find(call);
  call.knowledge.tags.delete(tag.id);
  for (const dataset of call.knowledge.datasets.values()) dataset.tags.delete(tag.id);
  return noContent();
}

/** The ids are not looked up: whoever binds a tag that is not there has bound nothing. */
function bound(call: KnowledgeCall, model: string): { ids: string[]; target: NonNullable<KnowledgeCall['dataset']> } {
  const { body, knowledge } = call;
  const ids = [body['tag_ids'] ?? body['tag_id'] ?? []].flat().map(String);
  if (!ids.length) {
    const at = model === 'TagBindingPayload' ? ['tag_ids'] : [];
    const violation: Violation = { place: 'body', at, rule: '', message: 'Tag IDs is required.' };
    throw invalidParam(pydantic(model, [violation], () => (at.length ? [] : body)));
  }
  const target = String(body['target_id']);
  if (![target, ...ids].every((it) => UUID.test(it))) throw crashed();
  const dataset = knowledge.datasets.get(target);
  if (!dataset) throw missing(call, 'Dataset not found.');
  return { ids, target: dataset };
}

function bind(call: KnowledgeCall): Reply {
  const { ids, target } = bound(call, 'TagBindingPayload');
  for (const id of ids) target.tags.add(id);
  return noContent();
}

function unbind(call: KnowledgeCall): Reply {
  const { ids, target } = bound(call, 'TagUnbindingPayload');
  for (const id of ids) target.tags.delete(id);
  return noContent();
}

function ofDataset({ dataset, knowledge }: KnowledgeCall): Reply {
  const data = [...dataset.tags].flatMap((id) => knowledge.tags.get(id) ?? []);
  return json({ data, total: data.length });
}

export const tags: KnowledgeResponders = {
  'tags.list': list,
  'tags.create': create,
  'tags.update': update,
  'tags.delete': remove,
  'tags.bind': bind,
  'tags.unbind': unbind,
  'datasets.tags.list': ofDataset,
};
