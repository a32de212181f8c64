/** The specification as the page reads it: operations, their fields, and something to send. */
export const DOCUMENT = `
let whole;

export function resolve(it) {
  if (!it || typeof it.$ref !== 'string') return it ?? {};
  let target = whole;
  for (const key of it.$ref.slice(2).split('/')) target = target?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  return resolve(target);
}

export async function load() {
  whole = await (await fetch('/__mock/openapi.json')).json();
  const found = [];
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
      const operation = item[method];
      if (!operation) continue;
      const [type, media] = Object.entries(resolve(operation.requestBody).content ?? {})[0] ?? [];
      found.push({
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        group: operation.tags?.[0] ?? 'other',
        summary: operation.summary ?? '',
        kind: operation['x-key'] ?? 'app',
        streams: operation['x-stream'] !== undefined,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve),
        type,
        media: media && resolve(media),
      });
    }
  }
  return found;
}

const first = (examples) => Object.values(examples ?? {}).map(resolve)[0]?.value;

/** A value that a schema takes: its example, or the least that is required. */
export function sample(given, depth = 0) {
  const schema = resolve(given);
  if (schema.const !== undefined) return schema.const;
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice && depth < 6) return sample(choice[0], depth + 1);
  const type = [schema.type].flat()[0];
  if (type === 'object' || schema.properties) {
    const names = depth < 6 ? (schema.required ?? []) : [];
    return Object.fromEntries(names.map((name) => [name, sample(schema.properties?.[name], depth + 1)]));
  }
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return false;
  return type === 'string' ? 'text' : null;
}

/** What is to be sent, to begin with. */
export function exampleBody({ media }) {
  return first(media.examples) ?? media.example ?? sample(media.schema);
}

export const isFile = (schema) => {
  const { format, contentMediaType, items } = resolve(schema);
  return format === 'binary' || contentMediaType !== undefined || (items !== undefined && isFile(items));
};
`;
