/** A call, made ready to send: each parameter in its place, what the client fills in, and what must not leave it. */
import { DifyError } from '../extensions/errors/index.js';
import type { Operation } from './operation.js';

type Fields = Readonly<Record<string, unknown>>;

/** Parameters by their places in the request. */
export interface Parts {
  path?: Fields | undefined;
  query?: Fields | undefined;
  body?: unknown;
}

/** The parameters of a flat call by their places: those that the path names, and the rest. */
export function placed({ names, body }: Operation, params: object = {}): Parts {
  const inPath: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) (names.includes(name) ? inPath : rest)[name] = value;
  return { path: inPath, [body ? 'body' : 'query']: rest };
}

/** Throws before anything is sent, naming the parameter. */
export function filled(operation: Operation, { path = {}, query, body }: Parts, user?: string): Parts {
  for (const name of operation.names) {
    const value = path[name];
    const id = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
    // What is empty or a dot segment would make the URL that of another operation.
    if (!/^(?!\s*$|(\.|%2e){1,2}$)[^/\\]+$/i.test(id)) {
      throw new DifyError(`\`${name}\` of \`${operation.id}\` must be an id, and is ${JSON.stringify(value)}.`);
    }
  }
  if (!operation.body) return { path, query: withUser(operation, query, user) };
  return { path, query, body: withUser(operation, given(body, operation.fill), user) };
}

/** What is given of an object, over what else there is: `undefined` is nothing, and covers nothing up. */
export function given(fields: unknown, over?: Fields): Record<string, unknown> {
  const out: Record<string, unknown> = { ...over };
  for (const [name, value] of Object.entries(fields ?? {})) if (value !== undefined) out[name] = value;
  return out;
}

function withUser({ id, user: wanted }: Operation, fields: Fields = {}, user?: string): Fields {
  if (!wanted) return fields;
  const known = fields['user'] ?? user;
  if (known) return { ...fields, user: known };
  if (wanted === 'optional') return fields;
  throw new DifyError(`\`${id}\` needs \`user\`: with the call, or once as \`new Dify({ user })\`.`);
}
