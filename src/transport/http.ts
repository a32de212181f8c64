import type { Client } from 'openapi-fetch';
import type { Behaviour, Operations } from './operation.js';
import type { RequestOptions } from './options.js';
import { inPieces } from './pieces.js';
import type { Transport } from './transport.js';

/** The client by path: `http.GET('/conversations', { params: { query: {} } })`, with openapi-fetch's answers. */
export type Http<Paths extends object> = Pick<Client<Paths>, Behaviour['method']>;

type Readers = Record<'text' | 'blob' | 'arrayBuffer', () => Promise<unknown>>;
type Init = RequestOptions & { params?: object; body?: unknown; parseAs?: 'json' | 'stream' | keyof Readers };

/** Our options; all else is for openapi-fetch and fetch. */
const OURS = {
  fetch: 0,
  headers: 0,
  timeout: 0,
  retries: 0,
  shouldRetry: 0,
  hooks: 0,
  logger: 0,
  traceId: 0,
  signal: 0,
  check: 0,
  dedupe: 0,
  onProgress: 0,
};

/** The road of the facade for callers who think in paths. */
export function httpOf<Paths extends object>(operations: Operations, transport: Transport): Http<Paths> {
  const ids: Record<string, string> = {};
  const http: Record<string, unknown> = {};
  for (const [id, { method, path }] of Object.entries(operations)) {
    ids[`${method} ${path}`] = id;
    http[method] ??= async (path: string, { params, body, parseAs, ...options }: Init = {}) => {
      const place = `${method} ${path}`;
      const operation = transport.operation(ids[place] ?? place);
      const call = transport.begin(operation, options);
      const init = Object.fromEntries(Object.entries(options).filter(([name]) => !(name in OURS)));
      try {
        const unread = parseAs !== undefined && parseAs !== 'json';
        const { failure, ...answer } = await transport.call(call, { ...params, body }, unread, init);
        if (unread && answer.response.body && !failure) {
          const response = inPieces(call, answer.response) as Response & Readers;
          return { response, data: parseAs === 'stream' ? response.body : await response[parseAs]() };
        }
        call.close(failure);
        return answer;
      } catch (error) {
        call.close(error);
        throw error;
      }
    };
  }
  return http as Http<Paths>;
}
