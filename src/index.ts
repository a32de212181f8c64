/**
 * The typed client of the Dify Service API.
 *
 * @example
 * const dify = new Dify({ user: 'alice' }); // keys and base URL from the environment
 * for await (const { delta } of dify.chat.stream({ query: 'Hi' }).textStream) process.stdout.write(delta);
 */
import { environment } from './environment.js';
import { Api } from './generated/facade.gen.js';
import { operations } from './generated/operations.gen.js';
import type { paths } from './generated/schema.js';
import { type ClientOptions, createHttp, type Http, refuseInBrowser, Transport } from './transport/index.js';

/** Every operation as a method, by resource; `http` is the same road by path. */
export class Dify extends Api {
  /** `dify.http.GET('/conversations', { params: { query: {} } })`: openapi-fetch's `{ data, error, response }`. */
  readonly http: Http<paths>;
  readonly #options: ClientOptions;

  /**
   * @param options What is not given comes from the environment: `DIFY_API_KEY`, `DIFY_DATASET_KEY`, `DIFY_BASE_URL`.
   * @throws DifyError when an option is wrong, or a key stands in a browser without `allowBrowser`.
   */
  constructor(options: ClientOptions = {}) {
    const whole = { ...options, ...environment(options) };
    refuseInBrowser(whole);
    const http = createHttp<paths>(operations, whole);
    super(new Transport(operations, http));
    this.http = http;
    this.#options = options;
  }

  /** A client that differs in some options. */
  with(options: ClientOptions): Dify {
    return new Dify({ ...this.#options, ...options });
  }
}

export * from './extensions/errors/index.js';
export {
  type AnswerOptions,
  type ChatResult,
  ChatStream,
  type CompletionResult,
  CompletionStream,
  type DatasourceResult,
  DatasourceStream,
  DifyStream,
  decode,
  PipelineStream,
  type ResumeResult,
  ResumeStream,
  type Run,
  type RunDetail,
  type RunNode,
  reduceChat,
  reduceCompletion,
  reduceResume,
  reduceRun,
  reduceWorkflow,
  type ServerSentEvent,
  type StreamOptions,
  type TextPiece,
  type UnknownEvent,
  type WorkflowResult,
  WorkflowStream,
} from './extensions/streaming/index.js';
export { type OperationId, operations } from './generated/operations.gen.js';
export type { paths } from './generated/schema.js';
export type * from './generated/types.gen.js';
export type { ClientOptions, Fetch, Headings, Key, Operation, Reply, RequestOptions } from './transport/index.js';
