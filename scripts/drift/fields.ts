/** A schema of any OpenAPI document as a flat list of fields, so that two documents can be laid side by side. */
import { type Document, resolve, type Schema } from '../openapi.js';

/** What other documents write and ours does not. */
export interface ForeignSchema extends Schema {
  allOf?: Schema[];
  /** OpenAPI 3.0. */
  nullable?: boolean;
}

export interface Field {
  /** Without `null`; empty when the document does not say. */
  types: Set<string>;
  nullable: boolean;
  required: boolean;
  /** Whether the object around it says what it requires. */
  stated: boolean;
  values?: Set<string>;
  /** An object of which nothing more is said. */
  free: boolean;
}

interface Shape extends Omit<Field, 'required' | 'stated' | 'free'> {
  properties: Map<string, Schema[]>;
  required: Set<string>;
  stated: boolean;
  inner: Schema[];
  rest: Schema[];
}

/** The fields of a value by path: `data[].name`, `labels{}` for the values of a free map, `` for the value itself. */
export function fields(document: Document, schema: Schema): Map<string, Field> {
  const out = new Map<string, Field>();
  walk('', [schema], { required: true, stated: false }, []);
  return out;

  function walk(path: string, schemas: Schema[], place: Pick<Field, 'required' | 'stated'>, above: Schema[]): void {
    const real = schemas.map((it) => resolve<Schema>(document, it));
    const shape = real.map((it) => shapeOf(document, it)).reduce(either);
    const { types, nullable, values, properties, inner, rest } = shape;
    const free = properties.size + inner.length + rest.length === 0;
    out.set(path, { types, nullable, ...place, ...(values && { values }), free });
    if (real.some((it) => above.includes(it))) return;
    const below = [...above, ...real];
    for (const [name, it] of properties) {
      const required = shape.required.has(name);
      walk(path ? `${path}.${name}` : name, it, { required, stated: shape.stated }, below);
    }
    if (inner.length) walk(`${path}[]`, inner, { required: true, stated: false }, below);
    if (rest.length) walk(`${path}{}`, rest, { required: true, stated: false }, below);
  }
}

function shapeOf(document: Document, schema: Schema): Shape {
  const it: ForeignSchema = resolve<Schema>(document, schema);
  const listed = it.enum ?? ('const' in it ? [it.const] : undefined);
  const types = new Set([it.type ?? (listed ? listed.map(typeName) : [])].flat());
  const properties = Object.entries(it.properties ?? {}).map(([name, property]) => [name, [property]] as const);
  const own: Shape = {
    nullable: types.delete('null') || it.nullable === true,
    types,
    ...(listed && { values: new Set(listed.filter((value) => value !== null).map(String)) }),
    properties: new Map(properties.map(([name, them]) => [name, [...them]])),
    required: new Set(it.required),
    stated: it.required !== undefined,
    inner: it.items ? [it.items] : [],
    rest: typeof it.additionalProperties === 'object' ? [it.additionalProperties] : [],
  };
  const branches = [...(it.oneOf ?? []), ...(it.anyOf ?? [])].map((branch) => shapeOf(document, branch));
  const all = (it.allOf ?? []).map((part) => shapeOf(document, part));
  return [...all, ...(branches.length ? [branches.reduce(either)] : [])].reduce(both, own);
}

/** A value of one or the other: what both require is required. */
function either(a: Shape, b: Shape): Shape {
  const [aNull, bNull] = [isNull(a), isNull(b)];
  if (aNull || bNull) return { ...(aNull ? b : a), nullable: true };
  const required = new Set([...a.required].filter((it) => b.required.has(it)));
  const values = a.values && b.values && new Set([...a.values, ...b.values]);
  return { ...joined(a, b), required, stated: a.stated && b.stated, ...(values && { values }) };
}

/** A value of one and the other: what either requires is required. */
function both(a: Shape, b: Shape): Shape {
  const values = a.values ?? b.values;
  const required = new Set([...a.required, ...b.required]);
  // A part that has properties and says nothing of them leaves it open.
  const stated = (a.stated || b.stated) && [a, b].every((it) => it.stated || !it.properties.size);
  return { ...joined(a, b), required, stated, ...(values && { values }) };
}

function joined(a: Shape, b: Shape): Omit<Shape, 'values' | 'required' | 'stated'> {
  const properties = new Map([...a.properties].map(([name, it]) => [name, [...it]]));
  for (const [name, it] of b.properties) properties.set(name, [...(properties.get(name) ?? []), ...it]);
  return {
    types: new Set([...a.types, ...b.types]),
    nullable: a.nullable || b.nullable,
    properties,
    inner: [...a.inner, ...b.inner],
    rest: [...a.rest, ...b.rest],
  };
}

const isNull = (it: Shape) => it.nullable && it.types.size === 0 && it.properties.size === 0;

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Number.isInteger(value)) return 'integer';
  return Array.isArray(value) ? 'array' : typeof value;
}
