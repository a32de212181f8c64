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
  if (!names.length) return body ? { body: params } : { query: params as Fields };
  const path: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const name in params) (names.includes(name) ? path : rest)[name] = (params as Fields)[name];
  return body ? { path, body: rest } : { path, query: rest };
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
  if (!operation.body) return { path, query: withUser(operation, { ...query }, user) };
  return { path, body: withUser(operation, given(body, operation.fill), user) };
}

/** What is given of an object, over what else there is: `undefined` is nothing, and covers nothing up. */
export function given(fields: unknown, over?: Fields): Record<string, unknown> {
  const out: Record<string, unknown> = { ...over };
  for (const name in fields as object) {
    const value = (fields as Fields)[name];
    if (value !== undefined) out[name] = value;
  }
  return out;
}

/** Puts the user in, where one is wanted and none is there. */
function withUser({ id, user: wanted }: Operation, fields: Record<string, unknown>, user?: string): Fields {
  if (!wanted) return fields;
  fields['user'] ||= user;
  if (fields['user'] || wanted === 'optional') return fields;
  throw new DifyError(`\`${id}\` needs \`user\`: with the call, or once as \`new Dify({ user })\`.`);
}
