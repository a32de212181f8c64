/** A call, made ready to send: what the client fills in, and what must not leave it. */
import { DifyError } from '../extensions/errors/index.js';
import { form } from '../extensions/uploads/index.js';
import type { Operation } from './operation.js';

export interface Parts {
  path?: Readonly<Record<string, unknown>> | undefined;
  query?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
}

/** The parameters of a flat call by their places: those that the path names, and the rest. */
export function placed({ path: template, body }: Operation, params: Readonly<Record<string, unknown>> = {}): Parts {
  const inPath = (name: string) => template.includes(`{${name}}`);
  const entries = Object.entries(params);
  const rest = Object.fromEntries(entries.filter(([name]) => !inPath(name)));
  return {
    path: Object.fromEntries(entries.filter(([name]) => inPath(name))),
    ...(body ? { body: rest } : { query: rest }),
  };
}

/** Throws before anything is sent, naming the parameter. */
export function prepare(
  id: string,
  operation: Operation,
  { path = {}, query = {}, body }: Parts,
  user: string | undefined,
): Parts {
  guardPath(id, operation, path);
  const filled = fillBody(operation, body);
  const place = operation.user?.in === 'query' ? query : filled;
  const sent = operation.user ? withUser(id, operation.user.required, place, user) : place;
  const whole = operation.user?.in === 'query' ? filled : sent;
  return {
    path,
    query: operation.user?.in === 'query' ? (sent as Parts['query']) : query,
    body: operation.body === 'form' ? form(id, whole as Record<string, unknown>) : whole,
  };
}

/** A parameter that is empty or a dot segment would make the URL one of another operation. */
function guardPath(id: string, { path: template }: Operation, path: Readonly<Record<string, unknown>>): void {
  for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g)) {
    const value = path[name];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.trim() === '')
      throw new DifyError(`\`${id}\` needs \`${name}\`: a text that is not empty.`);
    if (/^(\.|%2e){1,2}$/i.test(text) || /[/\\]/.test(text)) {
      throw new DifyError(`\`${name}\` of \`${id}\` must be an id, and is ${JSON.stringify(text.slice(0, 80))}.`);
    }
  }
}

function fillBody({ body: kind, fill }: Operation, body: unknown): unknown {
  if (!kind) return body;
  if (body !== undefined && (typeof body !== 'object' || body === null)) return body;
  const given = Object.entries((body ?? {}) as object).filter(([, value]) => value !== undefined);
  return { ...fill, ...Object.fromEntries(given) };
}

function withUser(id: string, required: boolean, place: unknown, user: string | undefined): unknown {
  if (typeof place !== 'object' || place === null) return place;
  const given = (place as { user?: unknown }).user ?? user;
  if (given === undefined || given === '') {
    if (required)
      throw new DifyError(`\`${id}\` needs \`user\`: give it with the call, or once with \`new Dify({ user })\`.`);
    return place;
  }
  return { ...place, user: given };
}
