/** Variables of a chatflow's conversations: what it remembers, looked at and changed from outside. */
import { json, type Reply } from '../front/reply.js';
import { badRequest, crashed, invalidParam, notFound } from '../refusal.js';
import type { Conversation } from '../state/app.js';
import { pydantic } from '../validation/pydantic.js';
import { repr } from '../validation/python.js';
import type { World } from '../world.js';
import type { AppCall, AppResponders } from './call.js';
import { own } from './conversations.js';
import { behind, limited } from './pages.js';

/** The variables of the mock's chatflow; the first three change with every run. */
const VARIABLES: { name: string; type: string; description: string; value: unknown }[] = [
  { name: 'last_query', type: 'string', description: 'the last question', value: '' },
  { name: 'turns', type: 'number', description: '', value: 0 },
  { name: 'history', type: 'array[string]', description: '', value: [] },
  { name: 'ratio', type: 'number', description: '', value: 1.5 },
  { name: 'profile', type: 'object', description: '', value: {} },
  { name: 'flag', type: 'boolean', description: '', value: true },
];

/** What a run writes into the variables of its conversation. */
export function remember(conversation: Conversation, query: string, { clock }: World): void {
  const { variables } = conversation;
  const updatedAt = clock.seconds();
  for (const { name, value } of VARIABLES) if (!variables.has(name)) variables.set(name, { value, updatedAt });
  variables.set('last_query', { value: query, updatedAt });
  variables.set('turns', { value: Number(variables.get('turns')?.value ?? 0) + 1, updatedAt });
  variables.set('history', { value: [...((variables.get('history')?.value ?? []) as unknown[]), query], updatedAt });
}

interface Row {
  id: string;
  name: string;
  value_type: string;
  value: string;
  description: string;
  created_at: number;
  updated_at: number;
}

/** They have one id in all conversations of an app. */
function rowsOf({ app, world }: AppCall, { variables, createdAt }: Conversation): Row[] {
  return VARIABLES.flatMap(({ name, type, description }) => {
    const has = variables.get(name);
    if (!has) return [];
    const id = world.ids.of(app.key, 'variable').uuid(name);
    const value = typeof has.value === 'string' ? has.value : repr(has.value);
    return [{ id, name, value_type: type, value, description, created_at: createdAt, updated_at: has.updatedAt }];
  });
}

function checkName(name: string): void {
  const refuse = (message: string) => {
    const violation = { place: 'query' as const, at: ['variable_name'], rule: '', message };
    return invalidParam(pydantic('ConversationVariablesQuery', [violation], () => name));
  };
  if (!/^[\w.-]+$/.test(name)) {
    throw refuse('Variable name can only contain letters, numbers, hyphens (-), underscores (_), and periods (.)');
  }
  if (name.includes('--')) throw refuse('Variable name contains invalid characters: --');
}

function list(call: AppCall): Reply {
  const { query } = call;
  const name = query.get('variable_name');
  if (name !== null) checkName(name);
  const conversation = own(call);
  // The query that looks for a name is none that the usual database understands.
  if (name !== null) throw crashed();
  const rest = behind(rowsOf(call, conversation), query.get('last_id'));
  if (!rest) throw invalidParam('');
  return json(limited(rest, query));
}

/** The kind of a value, in the words of the server's variables. */
function kindOf(value: unknown): string {
  if (value === null) return 'none';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float';
  return typeof value;
}

function fits(type: string, value: unknown): boolean {
  const item = /^array\[(\w+)\]$/.exec(type)?.[1];
  if (item) return Array.isArray(value) && value.every((it) => typeof it === item && it !== null);
  if (type === 'object') return kindOf(value) === 'object';
  // Python's booleans are numbers, and so they pass.
  return type === 'number' ? ['number', 'boolean'].includes(typeof value) : typeof value === type;
}

function update(call: AppCall): Reply {
  const { body, params, world } = call;
  const conversation = own(call);
  const row = rowsOf(call, conversation).find((it) => it.id === params['variable_id']);
  if (!row) throw notFound('Conversation Variable Not Exists.');
  const { name, value_type: type } = row;
  const value = body['value'];
  if (!fits(type, value)) {
    throw badRequest(`Type mismatch: variable '${name}' expects ${type}, but got ${kindOf(value)} type`);
  }
  const number = typeof value === 'boolean' && type === 'number' ? Number(value) : value;
  if (type === 'number') {
    // A number is an integer or a float by what it was last, and stays that.
    const was = kindOf(conversation.variables.get(name)?.value);
    if (kindOf(number) !== was) throw invalidParam(`not supported value type ${was}`);
  }
  conversation.variables.set(name, { value: number, updatedAt: world.clock.seconds() });
  return json(rowsOf(call, conversation).find((it) => it.id === row.id));
}

export const variables: AppResponders = {
  'conversations.variables.list': list,
  'conversations.variables.update': update,
};
