/** Writes operations.gen.ts: the behaviours that the specification gives each operation. */
import type { Behaviour as Row } from '../src/transport/operation.js';
import { isStream } from './generators.js';
import { type Document, isBinary, type Operation, operations, type Place, resolve, type Schema } from './openapi.js';

export function operationTable(document: Document): string {
  const rows = [...operations(document)].map((place) => [place.operation.operationId, row(document, place)] as const);
  return [
    '// Generated from spec/ by `npm run generate`. Do not edit.',
    "import type { Behaviour } from '../transport/operation.js';",
    '',
    '/** Every operation by the name of its method. */',
    `export type OperationId =\n${rows.map(([id]) => `  | '${id}'`).join('\n')};`,
    '',
    'export const operations: Readonly<Record<OperationId, Behaviour>> = {',
    ...rows.map(([id, it]) => `  '${id}': ${literal(it)},`),
    '};',
    '',
    '/** The name of every event of every stream that this release knows. */',
    `export const knownEvent: RegExp = ${eventNames(document)};`,
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
  const takesUser = inBody !== undefined || inQuery !== undefined;
  const insists = inBody !== undefined ? schema?.required?.includes(inBody) : inQuery?.required;
  const key = operation['x-key'];
  const repeat = operation['x-repeat'];
  if (!key || !repeat) throw new Error(`${operation.operationId} has no \`x-key\` or no \`x-repeat\`.`);
  // In this order the table is smallest when it is compressed.
  return {
    method: method.toUpperCase() as Row['method'],
    repeat,
    ...(!type && !parameters.length && { bare: true as const }),
    ...(operation['x-generates'] && { generates: true as const }),
    ...(!streams && operation['x-answer'] === 'stream' && { answer: operation['x-stream'] }),
    ...(type && { body: type === 'multipart/form-data' ? ('form' as const) : ('json' as const) }),
    ...(streams && { ends: ends(operation) }),
    ...(isBinary(operation) && { binary: true as const }),
    ...(operation['x-pages'] && { pages: pages(operation) }),
    ...(streams && { stream: streamKind(operation) }),
    ...(operation['x-files'] && { files: operation['x-files'] }),
    ...(takesUser && { user: insists ? ('required' as const) : ('optional' as const) }),
    key,
    path,
    ...(fill.length && { fill: Object.fromEntries(fill) }),
    ...(operation['x-since'] && { since: operation['x-since'] }),
  };
}

/** A list says where its items are and how it goes on; all lists of the API have them in `data`. */
function pages({ operationId, 'x-pages': said }: Operation): NonNullable<Row['pages']> {
  const { style, items, ...rest } = said as NonNullable<typeof said>;
  const cursors = [rest.cursor, rest.from].filter(Boolean).length;
  if (items !== 'data' || cursors !== (style === 'cursor' ? 2 : 0))
    throw new Error(
      `${operationId}: \`x-pages\` is not { style, items: data }, with \`cursor\` and \`from\` for cursors.`,
    );
  return rest;
}

/** `ChatEvent` is the union of a `chat` stream. */
function streamKind(operation: Operation): string {
  const union = operation.responses['200']?.content?.['text/event-stream']?.['x-events'] ?? '';
  return union.replace(/Event$/, '').toLowerCase();
}

/** A client does not know the mode of an app beforehand: what ends a stream in one of them ends it. */
function ends(operation: Operation): { result: string[]; close: string[] } {
  const modes = Object.values(operation['x-ends'] ?? {});
  if (!modes.length) throw new Error(`${operation.operationId} streams and has no \`x-ends\`.`);
  const all = (which: 'result' | 'close') =>
    [...new Set(modes.flatMap((it) => it[which]))].filter((it) => it !== 'server');
  return { result: all('result'), close: all('close') };
}

/** The names that the unions of the streams tell apart, as one expression: names that begin alike share their beginning. */
function eventNames(document: Document): string {
  const unions = [...operations(document)].map(
    ({ operation }) => operation.responses['200']?.content?.['text/event-stream']?.['x-events'],
  );
  const names = unions.flatMap((it) =>
    Object.keys(document.components.schemas[it ?? '']?.discriminator?.mapping ?? {}),
  );
  const families = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort()) {
    const first = name.replace(/_.*/, '_');
    families.set(first, [...(families.get(first) ?? []), name]);
  }
  const told = [...families].map(([first, them]) =>
    them.length > 1 ? `${first}(${them.map((it) => it.slice(first.length)).join('|')})` : them[0],
  );
  return `/^(${told.join('|')})$/`;
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
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value);
}
