import createClient from 'openapi-fetch';
import { DifyError, errorFromResponse } from '../extensions/errors/index.js';
import { type Outcome, repeat } from '../extensions/retries/index.js';
import type { Form } from '../extensions/uploads/form.js';
import { mayHoldFiles, uploads } from '../extensions/uploads/load.js';
import { baseUrlOf } from './base-url.js';
import { bodyOf } from './body.js';
import { Call } from './call.js';
import { authorization } from './keys.js';
import { Lane } from './lane.js';
import type { Operation, Operations } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { filled, given, type Parts, placed } from './parts.js';
import { type Reply, replyOf } from './reply.js';
import { LightRequest, send } from './road.js';

/** What comes of a call: openapi-fetch's answer, and the error that a refusal means. */
export interface Answered extends Outcome {
  error?: unknown;
}

/** What the methods of the facade call: an operation by its name, with flat parameters. */
export class Transport {
  readonly #operations: Operations;
  /** With their names, as they were asked for. */
  readonly #named: Record<string, Operation> = {};
  readonly #options: ClientOptions;
  readonly #request: (method: string, path: string, init: object) => Promise<{ error?: unknown }>;
  /** The places of the client, and of all that are derived from it without a number of their own. */
  lane: Lane | undefined;

  constructor(operations: Operations, options: ClientOptions) {
    this.#operations = operations;
    this.#options = options;
    if (options.maxConcurrent !== undefined) this.lane = new Lane(options.maxConcurrent);
    this.#request = createClient({
      baseUrl: baseUrlOf(options.baseUrl),
      headers: { ...options.headers },
      Request: LightRequest as never,
      fetch: send as never,
    }).request as never;
  }

  operation(id: string): Operation {
    const behaviour = this.#operations[id];
    if (!behaviour) throw new DifyError(`There is no operation ${id}.`);
    return (this.#named[id] ??= { id, ...behaviour });
  }

  /** Begins a call. Whoever begins one closes it. */
  begin(operation: Operation, options: RequestOptions = {}): Call {
    return new Call(operation, this.#options, options, this.lane);
  }

  /**
   * Sends parameters by their places, as often as it takes, and reads the answer unless `unread`. A refusal is told, not
   * thrown. `init` are further options of openapi-fetch.
   */
  async call(call: Call, parts: Parts, unread?: boolean, init?: object): Promise<Answered> {
    const { operation, options } = call;
    const { body: fields, ...params } = filled(operation, parts, this.#options.user);
    const traceId = options.traceId ?? this.#options.traceId;
    let form: Form | undefined;
    try {
      const body = mayHoldFiles(operation, fields) ? await call.during(this.#prepared(call, fields)) : fields;
      if (operation.body === 'form') form = body as Form;
      await call.enter();
      return await repeat(call, async () => {
        const key = await authorization(operation, this.#options);
        const { signal } = call;
        const sent = this.#request(operation.method, operation.path, {
          ...init,
          signal,
          call,
          params,
          redirect: 'manual',
          ...(body !== undefined && { body }),
          ...(form && (await form.init(call))),
          headers: { ...key, ...form?.headers, ...(traceId && { 'X-Trace-Id': traceId }), ...options.headers },
        });
        const { error } = await call.during(sent, 'response');
        const response = call.response as Response;
        if (!response.ok) return { response, error, failure: errorFromResponse(response, error, operation.id) };
        form?.arrived(call);
        return { response, data: unread ? undefined : await bodyOf(call, response) };
      });
    } finally {
      form?.close();
    }
  }

  async #prepared(call: Call, fields: unknown): Promise<unknown> {
    return (await uploads()).prepared(this, call, fields as Record<string, unknown>);
  }

  /** Fetches an address that the server gave, a relative one from the API's on, with nothing of the client. */
  async fetch(call: Call, url: string | URL): Promise<Response> {
    const { client, options } = call;
    const target = new URL(url, baseUrlOf(client.baseUrl)).href;
    const { response, failure } = await repeat(call, async () => {
      const headers = new Headers(given(options.headers) as Record<string, string>);
      const request = new LightRequest(target, {
        method: 'GET',
        headers,
        signal: call.signal,
        call,
        redirect: 'manual',
      });
      await call.during(send(request), 'response');
      const response = call.response as Response;
      if (response.ok) return { response };
      return { response, failure: errorFromResponse(response, await response.text(), call.operation.id) };
    });
    if (failure) throw failure;
    return response;
  }

  /** Sends, and reads the answer. A status that is no success is thrown as the error it means. */
  // biome-ignore lint/suspicious/noExplicitAny: the facade says what it is
  send(id: string, params: object | undefined, options?: RequestOptions): Reply<any> {
    return replyOf(this.#answer(this.operation(id), params, options));
  }

  async #answer(operation: Operation, params: object | undefined, options?: RequestOptions) {
    const call = this.begin(operation, options);
    try {
      const { data, response, failure } = await this.call(call, placed(operation, params));
      if (failure) throw failure;
      call.close();
      return { data, response };
    } catch (error) {
      call.close(error);
      throw error;
    }
  }

  /** Sends, and gives the response with its body unread. The call goes on until it is closed. */
  async open(call: Call, params: object | undefined): Promise<Response> {
    const { response, failure } = await this.call(call, placed(call.operation, params), true);
    if (failure) throw failure;
    return response;
  }
}
