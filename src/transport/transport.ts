import createClient from 'openapi-fetch';
import { DifyError, errorFromResponse } from '../extensions/errors/index.js';
import { baseUrlOf } from './base-url.js';
import { explain, type Limit } from './failures.js';
import { authorization } from './keys.js';
import type { Operation, Operations } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { filled, type Parts, placed } from './parts.js';
import { type Reply, replyOf } from './reply.js';
import { LightRequest, send } from './road.js';

/** openapi-fetch's own answer. */
export interface Answered {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Opening = Pick<RequestOptions, 'headers'> & { signal: Limit };

/** A timer takes 24 days at most; one that is longer would fire at once, and is none. */
const LONGEST = 2 ** 31 - 1;

/** What the methods of the facade call: an operation by its name, with flat parameters. */
export class Transport {
  readonly #operations: Operations;
  readonly #options: ClientOptions;
  readonly #request: (method: string, path: string, init: object) => Promise<Answered>;

  constructor(operations: Operations, options: ClientOptions) {
    this.#operations = operations;
    this.#options = options;
    this.#request = createClient({
      baseUrl: baseUrlOf(options.baseUrl),
      headers: { ...options.headers },
      Request: LightRequest as never,
      fetch: ((request: LightRequest) => send(options.fetch, request)) as never,
    }).request as never;
  }

  operation(id: string): Operation {
    const behaviour = this.#operations[id];
    if (!behaviour) throw new DifyError(`There is no operation ${id}.`);
    return { id, ...behaviour };
  }

  /** Signals and the clock of a call as one signal. */
  limit({ signal, timeout = this.#options.timeout ?? LONGEST }: RequestOptions, ...others: AbortSignal[]): Limit {
    if (!(timeout > 0)) throw new DifyError(`\`timeout\` must be above 0 ms, and is ${timeout}.`);
    const late = timeout < LONGEST ? AbortSignal.timeout(Math.ceil(timeout)) : undefined;
    return Object.assign(AbortSignal.any([signal, late, ...others].filter((it) => !!it)), { late });
  }

  /** Sends parameters by their places, and answers as openapi-fetch does. `init` are options of openapi-fetch, ours among them. */
  async call(operation: Operation, parts: Parts, init: Opening): Promise<Answered> {
    const { body, ...params } = filled(operation, parts, this.#options.user);
    const key = await authorization(operation, this.#options);
    try {
      return await this.#request(operation.method, operation.path, {
        ...init,
        params,
        ...(body !== undefined && { body }),
        ...(body instanceof FormData && { bodySerializer: () => body }),
        headers: { ...key, ...init.headers },
      });
    } catch (cause) {
      throw explain(operation, init.signal, cause);
    }
  }

  /** Sends, and reads the answer. A status that is no success is thrown as the error it means. */
  // biome-ignore lint/suspicious/noExplicitAny: the facade says what it is
  send(id: string, params: object | undefined, options: RequestOptions = {}): Reply<any> {
    return replyOf(this.#answer(this.operation(id), params, options));
  }

  async #answer(operation: Operation, params: object | undefined, options: RequestOptions) {
    const signal = this.limit(options);
    try {
      const response = await this.open(operation, params, { ...options, signal });
      return { data: await bodyOf(operation, response), response };
    } catch (cause) {
      throw explain(operation, signal, cause);
    }
  }

  /** Sends, and gives the response with its body unread. */
  async open(operation: Operation, params: object | undefined, { signal, headers }: Opening): Promise<Response> {
    const parts = placed(operation, params);
    const init = { signal, headers, parseAs: 'stream' };
    const { response, error } = await this.call(operation, parts, init);
    if (response.ok) return response;
    throw errorFromResponse(response, error, operation.id);
  }
}

/** The body by its content type: JSON, bytes, or nothing. */
async function bodyOf({ id }: Operation, response: Response): Promise<unknown> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (status === 204 || headers.get('content-length') === '0') return undefined;
  if (type.startsWith('text/html')) {
    void response.body?.cancel();
    throw new DifyError(`\`${id}\` was answered with a page of HTML: is \`baseUrl\` that of the API?`);
  }
  if (!/\bjson\b/.test(type)) return response.blob();
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : undefined;
  } catch (cause) {
    throw new DifyError(`\`${id}\` was answered with broken JSON.`, { cause });
  }
}
