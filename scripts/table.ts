/** Writes operations.gen.ts: the behaviours that the specification gives each operation. */
import type { Operation as Row } from '../src/transport/operation.js';
import { isStream } from './generators.js';
import { type Document, type Operation, operations, type Place, resolve, type Schema } from './openapi.js';

export function operationTable(document: Document): string {
  const rows = [...operations(document)].map((place) => [place.operation.operationId, row(document, place)] as const);
  const ids = rows.map(([id]) => `  | '${id}'`).join('\n');
  const table = rows.map(([id, it]) => `  '${id}': ${literal(it)},`).join('\n');
  return [
    '// Generated from spec/ by `npm run generate`. Do not edit.',
    "import type { Operation } from '../transport/operation.js';",
    '',
    '/** Every operation by the name of its method. */',
    `export type OperationId =\n${ids};`,
    '',
    'export const operations: Readonly<Record<OperationId, Operation>> = {',
    table,
    '};',
    '',
  ].join('\n');
}

function row(document: Document, { method, path, operation, parameters }: Place): Row {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const schema = media?.schema && resolve<Schema>(document, media.schema);
  const properties = Object.entries(schema?.properties ?? {});
  const fill = properties
    .filter(([, it]) => 'x-fill' in it && it['x-fill'] !== 'user')
    .map(([name, it]) => [name, it['x-fill']]);
  const inBody = properties.find(([, it]) => it['x-fill'] === 'user')?.[0];
  const inQuery = parameters.find((it) => it['x-fill'] === 'user');
  const streams = isStream(operation);
  if (operation['x-stream']) fill.push(['response_mode', streams ? 'streaming' : 'blocking']);
  const user = inBody
    ? { in: 'body' as const, required: schema?.required?.includes(inBody) ?? false }
    : inQuery && { in: 'query' as const, required: inQuery.required ?? false };
  const key = operation['x-key'];
  const repeat = operation['x-repeat'];
  if (!key || !repeat) throw new Error(`${operation.operationId} has no \`x-key\` or no \`x-repeat\`.`);
  return {
    method: method.toUpperCase() as Row['method'],
    path,
    key,
    repeat,
    ...(operation['x-generates'] && { generates: true as const }),
    ...(user && { user }),
    ...(fill.length && { fill: Object.fromEntries(fill) }),
    ...(type && { body: type === 'multipart/form-data' ? ('form' as const) : ('json' as const) }),
    ...(streams && { streams: true as const, events: eventNames(document, operation) }),
    ...(operation['x-pages'] && { pages: operation['x-pages'] }),
    ...(streams && operation['x-ends'] && { ends: operation['x-ends'] }),
    ...(operation['x-files'] && { files: operation['x-files'] }),
    ...(operation['x-since'] && { since: operation['x-since'] }),
  };
}

/** The names that the union of a stream tells apart. */
function eventNames(document: Document, operation: Operation): string[] {
  const union = operation.responses['200']?.content?.['text/event-stream']?.['x-events'];
  return Object.keys(document.components.schemas[union ?? '']?.discriminator?.mapping ?? {});
}

/** A value as the source of a literal, keys unquoted where they may be. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value && typeof value === 'object') {
    const inside = Object.entries(value).map(
      ([key, it]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`}: ${literal(it)}`,
    );
    return inside.length ? `{ ${inside.join(', ')} }` : '{}';
  }
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
}
