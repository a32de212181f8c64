/**
 * The typed client of the Dify Service API.
 *
 * @example
 * const dify = new Dify({ user: 'alice' }); // keys and base URL from the environment
 * for await (const { delta } of dify.chat.stream({ query: 'Hi' }).textStream) process.stdout.write(delta);
 */
import { environment } from './environment.js';
import type { AnyApp, AppShape } from './extensions/types/client.js';
import type { Download, Fetchable } from './extensions/uploads/index.js';
import { fetchFile } from './extensions/uploads/load.js';
import { facade } from './facade.js';
import type { Api } from './generated/facade.gen.js';
import { operations } from './generated/operations.gen.js';
import type { paths } from './generated/schema.js';
import {
  type ClientOptions,
  given,
  type Http,
  httpOf,
  type Reply,
  type RequestOptions,
  refuseInBrowser,
  Transport,
} from './transport/index.js';

export interface Dify<App extends AppShape = AnyApp> extends Api<App> {}

/** Every operation as a method, by resource; `http` is the same road by path. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor puts in all that the generated type promises
export class Dify<App extends AppShape = AnyApp> {
  /** `dify.http.GET('/conversations', { params: { query: {} } })`: openapi-fetch's `{ data, error, response }`. */
  readonly http: Http<paths>;
  readonly #options: ClientOptions;
  readonly #transport: Transport;

  /**
   * @param options What is not given comes from the environment: `DIFY_API_KEY`, `DIFY_DATASET_KEY`, `DIFY_BASE_URL`.
   * @throws DifyError when an option is wrong, or a key stands in a browser without `allowBrowser`.
   */
  constructor(options: ClientOptions = {}) {
    const whole: ClientOptions = { ...environment(), ...given(options) };
    refuseInBrowser(whole);
    const transport = (this.#transport = new Transport(operations, whole));
    Object.assign(this, facade(operations, transport));
    this.http = httpOf<paths>(operations, transport);
    this.#options = options;
  }

  /**
   * A file whose address came with an answer: that of a `message_file` event, of a file in a message or in outputs, of
   * `documents.download`; a relative one counts from the API's. Nothing of the client goes along, no key and no headers.
   * The addresses of Dify are signed, for 300 s unless the server is set up otherwise: ask for the message again, and
   * there are new ones.
   */
  fetchFile(file: Fetchable, options?: RequestOptions): Reply<Download> {
    return fetchFile(this.#transport, file, options);
  }

  /** A client that differs in some options. */
  with(options: ClientOptions): Dify<App> {
    const derived = new Dify<App>({ ...this.#options, ...given(options) });
    // What is derived takes its places from the same ones.
    if (!given(options)['maxConcurrent']) derived.#transport.lane = this.#transport.lane;
    return derived;
  }
}

export {
  DifyAbortError,
  DifyAPIError,
  DifyAuthError,
  DifyConflictError,
  DifyConnectionError,
  DifyError,
  type DifyErrorName,
  DifyModelError,
  DifyNotFoundError,
  DifyPermissionError,
  DifyRateLimitError,
  DifyRunError,
  DifyServerError,
  DifyStreamError,
  DifyTimeoutError,
  DifyTruncatedError,
  DifyValidationError,
  type FailedRun,
  type Interrupted,
  isDifyError,
  type ProviderFailure,
  type Refusal,
} from './extensions/errors/index.js';
export type { Pages } from './extensions/pages/index.js';
export type { RetryContext } from './extensions/retries/index.js';
export {
  type AnswerOptions,
  type ChatStream,
  type CompletionStream,
  type DatasourceStream,
  DifyStream,
  type NodeTree,
  nodeTree,
  type PipelineStream,
  type Reducer,
  type ResumeStream,
  reduceChat,
  reduceCompletion,
  reduceDatasource,
  reducePipeline,
  reduceResume,
  reduceWorkflow,
  type Started,
  type StreamOptions,
  type StreamStats,
  separateThink,
  type TextPiece,
  type UnknownEvent,
  type WorkflowStream,
} from './extensions/streaming/index.js';
export type {
  ChatResult,
  CompletionResult,
  DatasourceResult,
  ResumeResult,
  Run,
  RunDetail,
  RunNode,
  ToolCall,
  WorkflowResult,
} from './extensions/streaming/results.js';
export type { AnyApp, AppShape } from './extensions/types/client.js';
export type {
  Download,
  Fetchable,
  FileLike,
  NamedContent,
  Progress,
  Uploadable,
  WithFiles,
} from './extensions/uploads/index.js';
export { type OperationId, operations } from './generated/operations.gen.js';
export type { paths } from './generated/schema.js';
export type * from './generated/types.gen.js';
export type {
  CallOptions,
  ClientOptions,
  Clock,
  Fetch,
  Headings,
  Hook,
  HookContext,
  HookRequest,
  Key,
  Logger,
  Operation,
  Reply,
  RequestOptions,
  Timeouts,
} from './transport/index.js';
