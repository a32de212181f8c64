/**
 * A schema that cannot be compiled lets everything pass in Prism, without a word. So all of them are compiled here as
 * Prism compiles them.
 */
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { Ajv, type AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Document } from '../../scripts/openapi.js';
import { document, places } from './document.js';

const options = { allErrors: true, allowUnionTypes: true, allowMatchingProperties: true, strict: false, logger: false };
const draft7 = new Ajv({ ...options, logger: false });
const draft2020 = new Ajv2020({ ...options, logger: false });
for (const ajv of [draft7, draft2020]) (addFormats as unknown as (ajv: Ajv) => void)(ajv);

interface Found {
  where: string;
  schema: AnySchemaObject;
}

/** Every schema of a parsed operation, with the definitions that it refers to beside it. */
function schemasOf(operation: object): Found[] {
  const bundled = (operation as { __bundled__?: object }).__bundled__;
  const found: Found[] = [];
  const look = (it: unknown, where: string): void => {
    if (typeof it !== 'object' || it === null) return;
    for (const [key, value] of Object.entries(it)) {
      if (key === '__bundled__' || key === 'examples') continue;
      if (key === 'schema') found.push({ where, schema: { ...value, ...(bundled && { __bundled__: bundled }) } });
      else look(value, `${where}/${key}`);
    }
  };
  look(operation, '');
  return found;
}

function failure({ schema, where }: Found): string | undefined {
  try {
    (String(schema['$schema']).includes('2020-12') ? draft2020 : draft7).compile(schema);
    return undefined;
  } catch (error) {
    return `${where}: ${(error as Error).message}`;
  }
}

async function failuresOf(whole: Document): Promise<string[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(whole) as never);
  return operations.flatMap((operation) => {
    const schemas = schemasOf(operation);
    if (!schemas.length) return [`${operation.iid} has no schema`];
    return schemas.flatMap((it) => failure(it) ?? []).map((it) => `${operation.iid}${it}`);
  });
}

test('every schema of the document compiles', async () => {
  expect(await failuresOf(document)).toEqual([]);
});

test('one that does not is told', async () => {
  const broken = structuredClone(document);
  Object.assign(broken.components.schemas['ErrorBody']?.properties?.['message'] ?? {}, { pattern: '(' });
  const failures = await failuresOf(broken);
  // Every operation can be refused.
  for (const id of new Set([...places.values()].map((it) => it.operation.operationId))) {
    expect(failures.some((it) => it.startsWith(`${id}/`) && it.includes('regular expression'))).toBe(true);
  }
});
