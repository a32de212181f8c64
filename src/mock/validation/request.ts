/** What of a request the specification speaks of: its body, its user, its query. */
import { bodySchema, type Operation, type Place, takesBody, takesForm } from '../document.js';
import { parseForm, parseJson } from '../front/body.js';
import type { Form } from '../front/multipart.js';
import { crashed, invalidParam, noUser } from '../refusal.js';
import { DEFAULT_USER } from '../state/app.js';
import { formObject } from './form.js';
import { modelName } from './models.js';
import { pydantic } from './pydantic.js';

export interface Parsed {
  /** What was sent, as the specification sees it: JSON, or the form as an object. */
  value: unknown;
  form: Form;
}
const NO_FORM: Form = { fields: new Map(), files: new Map() };

export function parse(place: Place, { body, contentType }: { body: Buffer; contentType: string }): Parsed {
  const { operation } = place;
  if (!takesBody(operation)) return { value: undefined, form: NO_FORM };
  if (takesForm(operation)) {
    const form = parseForm(body, contentType);
    return { value: formObject(form, bodySchema(operation)), form };
  }
  const value = parseJson(body, contentType);
  return { value: isObject(value) ? value : notAnObject(operation, value), form: NO_FORM };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Operations that look for a user in the body crash on what has none; others take nothing for an empty object. */
function notAnObject(operation: Operation, value: unknown): object {
  const looks = 'user' in (bodySchema(operation)?.properties ?? {}) || operation.operationId === 'documents.setStatus';
  if (looks) throw crashed();
  const empty = !value || (Array.isArray(value) && !value.length);
  if (empty) return {};
  const model = modelName(operation.operationId, 'body');
  throw invalidParam(pydantic(model, [{ place: 'body', at: [], rule: 'model', message: model }], () => value));
}

/** The end user who is named in the body, the form or the query; refused where there has to be one. */
export function userOf({ operation, parameters }: Place, value: unknown, query: URLSearchParams): string {
  const inQuery = parameters.find((it) => it.in === 'query' && it.name === 'user');
  const schema = bodySchema(operation);
  const given = inQuery
    ? query.get('user')
    : schema?.properties?.['user'] && isObject(value)
      ? value['user']
      : undefined;
  const required = inQuery?.required ?? schema?.required?.includes('user') ?? false;
  if (!given && required) throw noUser();
  if (!given) return DEFAULT_USER;
  return typeof given === 'object' ? JSON.stringify(given) : String(given);
}

/** As the specification sees the query: lists where it has lists, of other names the first value. */
export function queryObject({ parameters }: Place, query: URLSearchParams): Record<string, string | string[]> {
  const lists = new Set(parameters.filter((it) => it.schema?.type === 'array').map((it) => it.name));
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => [name, lists.has(name) ? query.getAll(name) : (query.get(name) ?? '')]),
  );
}
