/** The names that a request carries, against the names that its operation has. */
import type { Exchange } from '../../scripts/conform/exchange.js';
import { resolve, type Schema } from '../../scripts/openapi.js';
import { contract, document, placeOf, requestSchema } from './document.js';
import { bodyOf } from './recorder.js';

type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Path and query in one: no operation has the same name in both. */
function sentOutside({ method, path, query }: Exchange['request']): Values {
  const routed = contract.route(method, path);
  return { ...('route' in routed && routed.values), ...query };
}

/** Parameters of the operation, and fields of the objects that were sent, that the request lacks. */
export function missing(id: string, request: Exchange['request']): string[] {
  const outside = sentOutside(request);
  const names = placeOf(id).parameters.map((it) => it.name);
  const schema = requestSchema(placeOf(id));
  return [...names.filter((name) => !(name in outside)), ...(schema ? absent(schema, bodyOf(request), '') : [])];
}

/** Parameters that were sent although the operation requires none of them and the client fills none of them in. */
export function needless(id: string, request: Exchange['request']): string[] {
  const { parameters, operation } = placeOf(id);
  const wanted = new Set(parameters.filter((it) => it.required || 'x-fill' in it).map((it) => it.name));
  const { required = [], properties = {} } = requestSchema(placeOf(id)) ?? {};
  for (const name of required) wanted.add(name);
  for (const [name, it] of Object.entries(properties)) if ('x-fill' in it) wanted.add(name);
  // Which answer is wanted is said by the method that is called.
  if (operation['x-stream']) wanted.add('response_mode');
  const body = bodyOf(request);
  const sent = [...Object.keys(sentOutside(request)), ...(isObject(body) ? Object.keys(body) : [])];
  return sent.filter((name) => !wanted.has(name));
}

function absent(schema: Schema, value: unknown, at: string): string[] {
  const meant = branch(resolve<Schema>(document, schema), value);
  if (!meant) return [];
  if (Array.isArray(value)) return meant.items ? absentInAll(meant.items, value, `${at}[]`) : [];
  if (!isObject(value)) return [];
  return Object.entries(meant.properties ?? {}).flatMap(([name, property]) => {
    const inside = at ? `${at}.${name}` : name;
    return name in value ? absent(property, value[name], inside) : [inside];
  });
}

/** A list shows a field when one of its items does; items of different kinds are held against their own. */
function absentInAll(schema: Schema, items: readonly unknown[], at: string): string[] {
  const kinds = new Map<Schema | undefined, string[][]>();
  for (const item of items) {
    const kind = branch(resolve<Schema>(document, schema), item);
    kinds.set(kind, [...(kinds.get(kind) ?? []), absent(schema, item, at)]);
  }
  return [...kinds.values()].flatMap(([first = [], ...others]) =>
    first.filter((name) => others.every((them) => them.includes(name))),
  );
}

/** The branch of a union that a value is of. */
function branch(schema: Schema, value: unknown): Schema | undefined {
  const { discriminator, oneOf, anyOf } = schema;
  if (discriminator?.mapping && isObject(value)) {
    const $ref = discriminator.mapping[String(value[discriminator.propertyName])];
    return $ref ? resolve<Schema>(document, { $ref }) : undefined;
  }
  const branches = (oneOf ?? anyOf)?.map((it) => resolve<Schema>(document, it));
  if (!branches) return schema;
  return branches.find(
    ({ properties }) => isObject(value) && Object.keys(value).every((name) => name in (properties ?? {})),
  );
}
