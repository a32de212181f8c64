import type { Client } from 'openapi-fetch';
import type { Behaviour, Operations } from './operation.js';
import type { RequestOptions } from './options.js';
import type { Transport } from './transport.js';

/** The client by path: `http.GET('/conversations', { params: { query: {} } })`, with openapi-fetch's answers. */
export type Http<Paths extends object> = Pick<Client<Paths>, Behaviour['method']>;

type Init = RequestOptions & { params?: object; body?: unknown };

/** The road of the facade for callers who think in paths. */
export function httpOf<Paths extends object>(operations: Operations, transport: Transport): Http<Paths> {
  const ids: Record<string, string> = {};
  const http: Record<string, unknown> = {};
  for (const [id, { method, path }] of Object.entries(operations)) {
    ids[`${method} ${path}`] = id;
    http[method] ??= async (path: string, { params, body, ...init }: Init = {}) => {
      const place = `${method} ${path}`;
      const operation = transport.operation(ids[place] ?? place);
      return transport.call(operation, { ...params, body }, { ...init, signal: transport.limit(init) });
    };
  }
  return http as Http<Paths>;
}
