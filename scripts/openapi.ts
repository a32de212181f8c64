/** The parts of an OpenAPI 3.1 document that the scripts look at, with our extensions. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: boolean | Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-fill'?: unknown;
  'x-since'?: string;
}
export interface MediaType {
  schema?: Schema;
  'x-events'?: string;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema?: Schema;
  'x-fill'?: unknown;
}
export interface Answer {
  description?: string;
  content?: Record<string, MediaType>;
}
export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Answer>;
  security?: Record<string, string[]>[];
  'x-key'?: 'app' | 'dataset';
  'x-repeat'?: 'always' | 'before-start' | 'never';
  'x-generates'?: boolean;
  'x-pages'?: { style: 'page' | 'cursor'; items: string; cursor?: string; from?: 'first' | 'last'; limit?: number };
  'x-stream'?: string;
  'x-answer'?: 'stream';
  'x-ends'?: Record<string, { result: string | string[]; close: string | string[] }>;
  'x-files'?: string[];
  'x-since'?: string;
  'x-aliases'?: string[];
}
export type PathItem = { parameters?: Parameter[] } & Partial<Record<Method, Operation>>;
export interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema> };
  'x-router-pages'?: string[];
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** What a local reference points to. */
export function resolve<T extends object>(document: Document, it: T | { $ref: string }): T {
  if (!('$ref' in it) || typeof it.$ref !== 'string') return it as T;
  let target: unknown = document;
  for (const key of it.$ref.slice(2).split('/')) {
    target = (target as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (!target) throw new Error(`Nothing stands at \`${it.$ref}\`.`);
  return resolve(document, target as T);
}

export interface Place {
  method: Method;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

/** Every operation of a document with the parameters of its path and its own. */
export function* operations(document: Document): Generator<Place> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((it) =>
        resolve(document, it),
      );
      yield { method, path, operation, parameters };
    }
  }
}

/** Whether an operation answers with a file. */
export const isBinary = ({ responses }: Operation): boolean =>
  Object.values(responses['200']?.content ?? {}).some(({ schema }) =>
    [schema, ...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])].some((it) => it?.format === 'binary'),
  );
