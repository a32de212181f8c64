/** openapi-fetch on the chain: the way in for callers who think in paths, and the road under the facade. */
import createClient, { type Client } from 'openapi-fetch';
import { DifyError } from '../extensions/errors/index.js';
import { baseUrlOf } from './base-url.js';
import { chain } from './chain.js';
import { LightRequest } from './light-request.js';
import type { Operation, Operations } from './operation.js';
import type { ClientOptions } from './options.js';
import { prepare } from './prepare.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

interface Init {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  [option: string]: unknown;
}
/** openapi-fetch's own answer. */
export interface Answered {
  data?: unknown;
  error?: unknown;
  response: Response;
}
export type Send = (method: string, path: string, init?: Init) => Promise<Answered>;

/** The client by path, `dify.http`: `http.GET('/conversations', { params: { query: { user } } })`. */
export type Http<Paths extends object> = Pick<Client<Paths>, (typeof METHODS)[number] | 'request'>;

export function createHttp<Paths extends object>(operations: Operations, options: ClientOptions): Http<Paths> {
  const byPlace = new Map<string, string>();
  for (const [id, { method, path }] of Object.entries(operations)) byPlace.set(`${method} ${path}`, id);
  const operationOf = (id: string): Operation => {
    const operation = operations[id];
    if (!operation) throw new DifyError(`There is no operation \`${id}\`.`);
    return operation;
  };

  const client = createClient<Record<string, never>>({
    baseUrl: baseUrlOf(options.baseUrl),
    headers: { ...options.headers },
    Request: LightRequest as never,
    fetch: chain({
      keys: { apiKey: options.apiKey, datasetKey: options.datasetKey },
      fetch: options.fetch,
      timeout: options.timeout,
      operationOf,
    }) as never,
  });
  const raw = client.request as unknown as Send;

  const request: Send = async (method, path, { params = {}, body, ...init } = {}) => {
    const id = byPlace.get(`${method.toUpperCase()} ${path}`);
    if (!id) throw new DifyError(`There is no operation ${method.toUpperCase()} ${path}.`);
    const call = prepare(id, operationOf(id), { ...params, body }, options.user);
    return raw(method, path, {
      ...init,
      params: { path: call.path as never, query: call.query as never },
      ...(call.body !== undefined && { body: call.body }),
      ...(call.body instanceof FormData && { bodySerializer: (it: unknown) => it }),
      operation: id,
    });
  };
  const verbs = METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)] as const);
  return { ...Object.fromEntries(verbs), request } as unknown as Http<Paths>;
}
