import type { Client } from 'openapi-fetch';
import type { Sendable } from './hooks.js';
import type { Behaviour, Operations } from './operation.js';
import type { RequestOptions } from './options.js';
import { inPieces } from './pieces.js';
import { type Got, send } from './road.js';
import type { Send, Transport } from './transport.js';

/** The client by path: `http.GET('/conversations', { params: { query: {} } })`, with openapi-fetch's answers. */
export type Http<Paths extends object> = Pick<Client<Paths>, Behaviour['method']>;

type Readers = Record<'text' | 'blob' | 'arrayBuffer', () => Promise<unknown>>;
type Init = RequestOptions & {
  params?: { header?: object };
  body?: unknown;
  parseAs?: 'json' | 'stream' | keyof Readers;
};

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

/** What openapi-fetch is told of every answer: there is nothing to read in it. The answer itself is the call's. */
const TOLD = { ok: true, status: 204, headers: { get: () => null } };

/** What openapi-fetch makes where it would make a `Request`. It only remembers. */
class LightRequest {
  readonly url: string;

  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}

/** Sends what openapi-fetch makes of a request and of options that are its own. */
const byOpenapiFetch =
  (
    { default: createClient }: typeof import('openapi-fetch'),
    base: string,
    params: object | undefined,
    options: object,
  ): Send =>
  async (call, { url: _, method, body, ...init }, { path, query, body: fields }) => {
    const form = call.operation.body === 'form' && { bodySerializer: () => body };
    let got: Promise<Got> | undefined;
    const fetch = (request: Sendable) => {
      got = send(call, { ...request });
      return got.then(() => TOLD);
    };
    const { request } = createClient({ baseUrl: base, Request: LightRequest as never, fetch: fetch as never });
    const given = {
      ...options,
      ...init,
      params: { ...params, path, ...(query && { query }) },
      ...(fields !== undefined && { body: fields }),
      ...form,
    };
    const road = request as (method: string, path: string, init: object) => Promise<unknown>;
    await road(method, call.operation.path, given);
    return got as Promise<Got>;
  };

/** The road of the facade for callers who think in paths. */
export function httpOf<Paths extends object>(operations: Operations, transport: Transport): Http<Paths> {
  const ids: Record<string, string> = {};
  const http: Record<string, unknown> = {};
  for (const [id, { method, path }] of Object.entries(operations)) {
    ids[`${method} ${path}`] = id;
    http[method] ??= async (path: string, { params, body, parseAs, ...options }: Init = {}) => {
      // Loaded with the first of these calls, and before its clocks begin: the methods do without it.
      const openapiFetch = await import('openapi-fetch');
      const place = `${method} ${path}`;
      const operation = transport.operation(ids[place] ?? place);
      const call = transport.begin(operation, options);
      const init = Object.fromEntries(Object.entries(options).filter(([name]) => !(name in OURS)));
      try {
        const unread = parseAs !== undefined && parseAs !== 'json';
        const by = byOpenapiFetch(openapiFetch, transport.base, params, init);
        const { failure, ...answer } = await transport.call(call, { ...params, body }, unread, by);
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
