import { DifyError, errorFromResponse } from '../extensions/errors/index.js';
import { type Outcome, repeat } from '../extensions/retries/index.js';
import type { Form } from '../extensions/uploads/form.js';
import { mayHoldFiles, uploads } from '../extensions/uploads/load.js';
import { baseUrlOf } from './base-url.js';
import { bodyOf } from './body.js';
import { Call } from './call.js';
import { headersOf } from './headers.js';
import type { Sendable } from './hooks.js';
import { authorization } from './keys.js';
import { Lane } from './lane.js';
import type { Operation, Operations } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import { filled, type Parts, placed } from './parts.js';
import { type Reply, replyOf } from './reply.js';
import { type Got, send } from './road.js';
import { urlOf } from './url.js';

/** What comes of a call: the answer, or what a refusal said and the error that it means. */
export interface Answered extends Outcome {
  error?: unknown;
}

/** Sends a request whose URL and body may still be made otherwise, of the same parts. */
export type Send = (call: Call, request: Sendable, parts: Parts) => Promise<Got>;

const JSON_BODY = { 'Content-Type': 'application/json' };

/** What the methods of the facade call: an operation by its name, with flat parameters. */
export class Transport {
  readonly #operations: Operations;
  /** With their names, as they were asked for. */
  readonly #named: Record<string, Operation> = {};
  readonly #options: ClientOptions;
  /** Behind which the paths are put. */
  readonly base: string;
  /** The places of the client, and of all that are derived from it without a number of their own. */
  lane: Lane | undefined;

  constructor(operations: Operations, options: ClientOptions) {
    this.#operations = operations;
    this.#options = options;
    if (options.maxConcurrent !== undefined) this.lane = new Lane(options.maxConcurrent);
    this.base = baseUrlOf(options.baseUrl);
  }

  operation(id: string): Operation {
    const known = this.#named[id];
    if (known) return known;
    const behaviour = this.#operations[id];
    if (!behaviour) throw new DifyError(`There is no operation ${id}.`);
    // The fragment tells two operations of one URL apart in the table; it is nothing to send.
    const path = behaviour.path.replace('#stream', '');
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    return (this.#named[id] = { id, ...behaviour, path, names });
  }

  /** Begins a call. Whoever begins one closes it. */
  begin(operation: Operation, options: RequestOptions = {}): Call {
    return new Call(operation, this.#options, options, this.lane);
  }

  /**
   * Sends parameters by their places, as often as it takes, and reads the answer unless `unread`. A refusal is told, not
   * thrown.
   */
  async call(call: Call, parts: Parts, unread?: boolean, by: Send = send): Promise<Answered> {
    const { operation } = call;
    const ready = filled(operation, parts, this.#options.user);
    let form: Form | undefined;
    try {
      if (mayHoldFiles(operation, ready.body)) ready.body = await call.during(this.#prepared(call, ready.body));
      if (operation.body === 'form') form = ready.body as Form;
      const turn = call.enter();
      if (turn) await turn;
      return await repeat(call, async () => {
        const request = await this.#request(call, ready, form);
        const { response, error } = await call.during(by(call, request, ready), 'response');
        if (!response.ok) return { response, error, failure: errorFromResponse(response, error, operation.id) };
        form?.arrived(call);
        return { response, data: unread ? undefined : await bodyOf(call, response) };
      });
    } finally {
      form?.close();
    }
  }

  async #request(call: Call, parts: Parts, form: Form | undefined): Promise<Sendable> {
    const { operation, options, signal } = call;
    const { body } = parts;
    const { traceId = this.#options.traceId } = options;
    const json = body !== undefined && !form;
    const key = authorization(operation, this.#options);
    const headers = headersOf(
      json ? JSON_BODY : undefined,
      this.#options.headers,
      key instanceof Promise ? await key : key,
      form?.headers,
      traceId ? { 'X-Trace-Id': traceId } : undefined,
      options.headers,
    );
    const url = urlOf(this.base, operation, parts);
    const request: Sendable = { url, method: operation.method, headers, signal, redirect: 'manual' };
    if (json) request.body = JSON.stringify(body);
    return form ? { ...request, ...(await form.init(call)) } : request;
  }

  async #prepared(call: Call, fields: unknown): Promise<unknown> {
    return (await uploads()).prepared(this, call, fields as Record<string, unknown>);
  }

  /** Fetches an address that the server gave, a relative one from the API's on, with nothing of the client. */
  async fetch(call: Call, url: string | URL): Promise<Response> {
    const { options } = call;
    const target = new URL(url, this.base).href;
    const { response, failure } = await repeat(call, async () => {
      const { signal } = call;
      const headers = headersOf(options.headers);
      const sent = send(call, { url: target, method: 'GET', headers, signal, redirect: 'manual' });
      const { response, error } = await call.during(sent, 'response');
      return response.ok ? { response } : { response, failure: errorFromResponse(response, error, call.operation.id) };
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
