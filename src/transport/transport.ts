import { DifyError, errorFromResponse } from '../extensions/errors/index.js';
import type { Send } from './http.js';
import type { Operations } from './operation.js';
import type { RequestOptions } from './options.js';
import { placed } from './prepare.js';
import { type Reply, replyOf } from './reply.js';

/** What the methods of the facade call: an operation by its name, with flat parameters. */
export class Transport {
  readonly #operations: Operations;
  readonly #send: Send;

  constructor(operations: Operations, http: { request: unknown }) {
    this.#operations = operations;
    this.#send = http.request as Send;
  }

  operation(id: string): Operations[string] {
    const operation = this.#operations[id];
    if (!operation) throw new DifyError(`There is no operation \`${id}\`.`);
    return operation;
  }

  /** Sends and reads the answer. A status that is no success is thrown as the error it means. */
  // biome-ignore lint/suspicious/noExplicitAny: the facade says what it is
  send(id: string, params: object | undefined, options?: RequestOptions): Reply<any> {
    return replyOf(
      this.open(id, params, options).then(async (response) => ({ data: await read(id, response), response })),
    );
  }

  /** Sends and gives the response with its body unread. */
  async open(id: string, params: object | undefined, options: RequestOptions = {}): Promise<Response> {
    const { signal, timeout, headers } = options;
    const operation = this.operation(id);
    const { path, query, body } = placed(operation, params as Record<string, unknown>);
    const { response, error } = await this.#send(operation.method, operation.path, {
      params: { ...(path && { path }), ...(query && { query }) },
      body,
      ...(signal && { signal }),
      ...(timeout !== undefined && { timeout }),
      ...(headers && { headers }),
      parseAs: 'stream',
    });
    if (response.ok) return response;
    const text = typeof error === 'string' ? error : error === undefined ? '' : JSON.stringify(error);
    throw errorFromResponse(response, text, id);
  }
}

/** The body by its content type: JSON, text, bytes, or nothing. */
async function read(id: string, response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (response.status === 204 || response.headers.get('content-length') === '0') return undefined;
  if (!/\bjson\b/.test(type)) return type.startsWith('text/html') ? notTheApi(id, response) : response.blob();
  const text = await response.text();
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DifyError(`\`${id}\` was answered with ${response.status} and JSON that is cut off or broken.`, {
      cause,
    });
  }
}

/** A page where an answer should be: a login page or the wrong server. */
async function notTheApi(id: string, response: Response): Promise<never> {
  await response.body?.cancel();
  throw new DifyError(
    `\`${id}\` was answered with a page of HTML from ${response.url}: is \`baseUrl\` that of the API?`,
  );
}

/** What the generated classes extend. */
export abstract class Resource {
  protected readonly api: Transport;
  constructor(api: Transport) {
    this.api = api;
  }
}
