/** The specification, bundled into one object, as far as the mock looks at it. */
import bundled from '../generated/openapi.json' with { type: 'json' };

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
}
export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}
export interface MediaType {
  schema?: Schema;
}
interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}
export interface Operation {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: RequestBody | { $ref: string };
  'x-key'?: 'app' | 'dataset';
  'x-aliases'?: string[];
}
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];
export type PathItem = { parameters?: (Parameter | { $ref: string })[] } & Partial<Record<Method, Operation>>;
export interface Document {
  paths: Record<string, PathItem>;
}

export const document: Document = bundled as unknown as Document;

/** What references point to: every request meets some of them. */
const targets = new Map<string, object>();

/** What a local reference points to, or the thing itself. */
export function resolve<T extends object>(it: T | { $ref: string }): T {
  if (!('$ref' in it) || typeof it.$ref !== 'string') return it as T;
  const known = targets.get(it.$ref) ?? follow(it.$ref);
  targets.set(it.$ref, known);
  return known as T;
}

function follow(reference: string): object {
  let target: unknown = document;
  for (const key of reference.slice(2).split('/')) {
    target = (target as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return resolve((target ?? {}) as object);
}

/** An operation, where it is found and what parameters it has. */
export interface Place {
  method: Method;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

export function* places(): Generator<Place> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((it) =>
        resolve<Parameter>(it),
      );
      yield { method, path, operation, parameters };
    }
  }
}

const contentOf = ({ requestBody }: Operation): Record<string, MediaType> =>
  requestBody ? resolve<RequestBody>(requestBody).content : {};

/** The schema of the JSON object or form that an operation takes. */
export function bodySchema(operation: Operation): Schema | undefined {
  const [media] = Object.values(contentOf(operation));
  return media?.schema && resolve(media.schema);
}
export const takesBody = (operation: Operation): boolean => operation.requestBody !== undefined;
export const takesForm = (operation: Operation): boolean => 'multipart/form-data' in contentOf(operation);
