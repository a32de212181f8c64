/** Schemas of the specification as checks: closed (an unknown property is a violation) and compiled when first needed. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document, Schema } from '../openapi.js';

export interface Mismatch {
  /** Where in the value, as a JSON pointer. */
  path: string;
  message: string;
}
export type Check = (value: unknown) => Mismatch[];

const OWN_KEYWORDS = ['x-fill', 'x-since', 'x-server-bug', 'example', 'xml', 'externalDocs'];

const ajvOptions = {
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  verbose: false,
} as const;

/**
 * A schema that refuses what it does not name. `additionalProperties` written in the specification stays as it is.
 * A discriminated union becomes a choice by the discriminator, so that a mismatch names the one branch that was meant;
 * a branch without a name (null) stays beside it.
 */
export function closed(schema: Schema): Schema {
  const { discriminator, oneOf, ...rest } = schema as Record<string, unknown> & Schema;
  const copy: Record<string, unknown> = { ...rest };
  if (discriminator?.mapping) {
    const mapping = Object.entries(discriminator.mapping).map(([value, to]) => [value, reference(to)] as const);
    const others = oneOf?.filter((it) => !it.$ref).map(closed) ?? [];
    const choice = chosenBy(discriminator.propertyName, mapping);
    return { ...copy, ...(others.length ? { anyOf: [choice, ...others] } : choice) } as Schema;
  }
  if (oneOf) copy['oneOf'] = oneOf.map(closed);
  if (schema.anyOf) copy['anyOf'] = schema.anyOf.map(closed);
  if (schema.items) copy['items'] = closed(schema.items);
  if (typeof schema.additionalProperties === 'object')
    copy['additionalProperties'] = closed(schema.additionalProperties);
  if (schema.properties) {
    copy['properties'] = Object.fromEntries(Object.entries(schema.properties).map(([key, it]) => [key, closed(it)]));
    copy['additionalProperties'] ??= false;
  }
  return copy as Schema;
}

/** A mapping says a reference, or the bare name of a schema. */
const reference = (to: string) => (to.includes('/') ? to : `#/components/schemas/${to}`);

const chosenBy = (propertyName: string, mapping: (readonly [value: string, $ref: string])[]) => ({
  type: 'object',
  required: [propertyName],
  properties: { [propertyName]: { enum: mapping.map(([value]) => value) } },
  allOf: mapping.map(([value, $ref]) => ({
    if: { properties: { [propertyName]: { const: value } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { $ref },
  })),
});

/** Errors of the branches of a choice say little beside the choice itself; keep the deepest ones. */
function mismatches(errors: ErrorObject[] | null | undefined): Mismatch[] {
  const told = (errors ?? []).filter((it) => it.keyword !== 'if');
  return told.map((it) => ({ path: it.instancePath || '/', message: describe(it) }));
}

function describe({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `has the unknown property \`${params['additionalProperty']}\``;
  if (keyword === 'enum') return `is none of ${JSON.stringify(params['allowedValues']).slice(0, 200)}`;
  if (keyword === 'const') return `is not ${JSON.stringify(params['allowedValue'])}`;
  return message ?? keyword;
}

function formats(ajv: Ajv2020): Ajv2020 {
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addFormat('binary', true);
  ajv.addFormat('decimal', /^-?\d+(\.\d+)?(E[+-]?\d+)?$/);
  ajv.addVocabulary(OWN_KEYWORDS);
  return ajv;
}

/** Compiles the schemas of one document. `coerce` is for values that travel as text: queries and form fields. */
export class Schemas {
  readonly #exact: Ajv2020;
  readonly #coercing: Ajv2020;
  readonly #checks = new Map<Schema, Check>();

  constructor(document: Document) {
    const components = Object.fromEntries(
      Object.entries(document.components.schemas ?? {}).map(([name, schema]) => [name, closed(schema)]),
    );
    this.#exact = formats(new Ajv2020(ajvOptions));
    this.#coercing = formats(new Ajv2020({ ...ajvOptions, coerceTypes: 'array' }));
    for (const ajv of [this.#exact, this.#coercing]) {
      ajv.addVocabulary(['components']);
      ajv.addSchema({ $id: 'document', components: { schemas: components } } as object);
    }
  }

  check(schema: Schema, { coerce = false }: { coerce?: boolean } = {}): Check {
    const known = this.#checks.get(schema);
    if (known) return known;
    const ajv = coerce ? this.#coercing : this.#exact;
    const validate: ValidateFunction = ajv.compile(absolute(closed(schema)) as object);
    const check: Check = (value) =>
      validate(coerce ? structuredClone(value) : value) ? [] : mismatches(validate.errors);
    this.#checks.set(schema, check);
    return check;
  }

  /** The schema at `#/components/schemas/<name>`. */
  named(name: string): Check {
    let check = this.#names.get(name);
    if (!check) this.#names.set(name, (check = this.check({ $ref: `#/components/schemas/${name}` })));
    return check;
  }
  readonly #names = new Map<string, Check>();
}

/** Local references, made to point into the document that was added as `document`. */
function absolute<T>(it: T): T {
  if (Array.isArray(it)) return it.map(absolute) as T;
  if (!it || typeof it !== 'object') return it;
  return Object.fromEntries(
    Object.entries(it).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `document${value}` : absolute(value),
    ]),
  ) as T;
}
