/** Turns what is wrong with a request into the error that the server would answer. */
import { bodySchema, type Place, resolve, type Schema } from '../document.js';
import { crashed, invalidParam, Refusal } from '../refusal.js';
import { modelName } from './models.js';
import type { Violation } from './prism.js';
import { pydantic } from './pydantic.js';

export interface Asked {
  body: unknown;
  query: Record<string, string | string[]>;
}

export function valueAt({ body, query }: Asked, { place, at }: Pick<Violation, 'place' | 'at'>): unknown {
  let value: unknown = place === 'query' ? query : body;
  for (const key of at) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}

const noFile = () => new Refusal(400, 'no_file_uploaded', 'Please upload your file.');
const keyError = () =>
  new Refusal(
    400,
    'bad_request_key_error',
    'The browser (or proxy) sent a request that this server could not understand.',
  );
const noSegments = () =>
  new Refusal(400, 'invalid_param', 'Segments is required', { body: { error: 'Segments is required' } });

/** Answers that are the server's own words and not its library's: `<operation> <field> <rule>`. */
const OWN: [pattern: RegExp, refuse: (value: unknown) => Refusal | undefined][] = [
  [/^files\.upload file required$/, noFile],
  [/^documents\.createByFile file required$/, noFile],
  [/^pipelines\.uploadFile file required$/, noFile],
  [/^audio\.transcribe file required$/, keyError],
  [/^segments\.create segments required$/, noSegments],
  [/^segments\.create segments type$/, (value) => (value === null ? noSegments() : undefined)],
  [/^segments\.create segments\.\d+\.content (?:required|minLength)$/, () => invalidParam('Content is empty')],
  [/^segments\.create segments\.\d+\.content type$/, crashed],
  [/^segments\.create \S+attachment_ids maxItems$/, () => invalidParam('Exceeded maximum attachment limit of 10')],
  [/^segments\.list status\S* /, crashed],
  [/^\S+ user maxLength$/, crashed],
  [/^conversations\.rename name maxLength$/, crashed],
  [/^datasets\.update partial_member_list/, crashed],
  [/^documents\.\w+ data type$/, crashed],
  [/^metadata\.\w+ name maxLength$/, () => invalidParam('Metadata name cannot exceed 255 characters.')],
];

/** Choices repeat the troubles of their branches; one word for each place is enough, the first. */
function distinct(violations: Violation[]): Violation[] {
  const seen = new Set<string>();
  const plain = violations.filter((it) => !['oneOf', 'anyOf', 'if'].includes(it.rule));
  return (plain.length ? plain : violations).filter((it) => {
    const key = it.at.join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

/** Of one list the numbers are read before they are checked. */
const seen = (operationId: string, value: unknown) =>
  operationId === 'segments.children.list' && typeof value === 'string' ? Number(value) : value;

/** One operation reads its ids itself, before the database does. */
const parsedId = (it: Violation): Violation => (it.rule === 'format' ? { ...it, rule: 'uuid' } : it);

/** Where a field stands, level by level: the server tells its troubles in the order of the fields. */
function ranks(schema: Schema | undefined, [name = '', ...rest]: string[]): number[] {
  const it = schema && resolve(schema);
  const own = it?.properties ?? it?.oneOf?.map((branch) => resolve(branch).properties).find((found) => found?.[name]);
  if (own) return [Object.keys(own).indexOf(name), ...(rest.length ? ranks(own[name], rest) : [])];
  return it?.items && rest.length ? [Number(name), ...ranks(it.items, rest)] : [];
}

function inOrder(left: number[], right: number[]): number {
  const at = left.findIndex((it, index) => it !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

export function refusal(place: Place, all: Violation[], asked: Asked): Refusal {
  const { operation, parameters } = place;
  const { operationId } = operation;
  const violations = distinct(operationId === 'documents.downloadZip' ? all.map(parsedId) : all);
  for (const it of violations) {
    const told = `${operationId} ${it.at.join('.')} ${it.rule}`;
    const value = valueAt(asked, it);
    const own = OWN.find(([pattern]) => pattern.test(told))?.[1](value);
    if (own) return own;
    // Ids in bodies go to the database as they are, which knows no others than UUIDs.
    if (it.place === 'body' && it.rule === 'format') return crashed();
  }
  const where = violations[0]?.place ?? 'body';
  const names = parameters.map((it) => it.name);
  const rank = ({ at }: Violation) =>
    where === 'query' ? [names.indexOf(at[0] ?? '')] : ranks(bodySchema(operation), at);
  const mine = violations.filter((it) => it.place === where).sort((a, b) => inOrder(rank(a), rank(b)));
  const name = modelName(operationId, where, mine[0]?.at[0]);
  // The settings beside a file are looked at for themselves.
  if (mine.every((it) => it.at[0] === 'data')) {
    const inside = mine.map((it) => ({ ...it, at: it.at.slice(1) }));
    return invalidParam(pydantic(name, inside, (at) => valueAt(asked, { place: where, at: ['data', ...at] })));
  }
  return invalidParam(pydantic(name, mine, (at) => seen(operationId, valueAt(asked, { place: where, at }))));
}
