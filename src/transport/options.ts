/** What a caller may set, once for a client or for one call. */
import type { RetryContext } from '../extensions/retries/index.js';
import type { Progress } from '../extensions/uploads/form.js';
import type { Timeouts } from './clocks.js';
import type { Hook } from './hooks.js';
import type { Logger } from './log.js';

/** A key, or a function that gives one before each request (for keys that are rotated or minted). */
export type Key = string | (() => string | Promise<string>);

/** The fetch to send with; always called with a URL as text. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientOptions extends CallOptions {
  /**
   * Key of the app (`app-…`), or null where a gateway adds it. Without it: `DIFY_API_KEY` of the environment.
   */
  apiKey?: Key | null | undefined;
  /** Key of the knowledge bases (`dataset-…`), or null where a gateway adds it. Without it: `DIFY_DATASET_KEY`. */
  datasetKey?: Key | null | undefined;
  /**
   * Where the API is. As text: with or without `/v1`, with or without a slash. As a URL object: taken literally, for a
   * gateway below a path. Without it: `DIFY_BASE_URL`, or else Dify Cloud.
   */
  baseUrl?: string | URL | undefined;
  /** The end user, in your own terms, for every call that does not name one. There is no default. */
  user?: string | undefined;
  /** Allows an `app-` or `dataset-` key in a browser, where everyone can read it. Default: false. */
  allowBrowser?: boolean | undefined;
  /**
   * Most calls that are under way at once; the others wait, first come first served. A stream holds its place until it
   * ends or is cancelled. Halved while the server says too many. What a stream asks beside itself (its stop, why its run
   * does not begin, how it ended) waits for no place: the stream may hold the only one. Default: no limit.
   */
  maxConcurrent?: number | undefined;
}

export type Headings = Readonly<Record<string, string | null | undefined>>;

/** What may be set for a client and for a call; the call's wins, and hooks add up. */
export interface CallOptions {
  /** Sends a request. Default: the `fetch` of the runtime. */
  fetch?: Fetch | undefined;
  /** Headers of a request, a call's over those of its client; `null` removes one. */
  headers?: Headings | undefined;
  /** The clocks, in milliseconds; a number is that of the whole call, `total`. */
  timeout?: number | Timeouts | undefined;
  /**
   * How often a call may be sent again when that is safe: what generates, creates or charges only if the server
   * certainly did not begin with it. Waits as long as the server asks for, or up to 0.5, 1, 2, 4, 8 s at random. Default: 2.
   */
  retries?: number | undefined;
  /** Asked before each repeat that the rules allow; false makes the failure final. */
  shouldRetry?: ((context: RetryContext) => boolean | Promise<boolean>) | undefined;
  /** What stands around every attempt. */
  hooks?: readonly Hook[] | undefined;
  /** Gets a line for every call that is over and for every repeat. Keys and texts are in none. */
  logger?: Logger | undefined;
  /** Sent as `X-Trace-Id`, to find the call in the logs of the server. */
  traceId?: string | undefined;
  /**
   * Whether a file that the app does not take is refused before it is sent, by what the app says of itself; that is
   * asked once in five minutes, and again before anything is refused. Default: true.
   */
  check?: boolean | undefined;
  /**
   * Whether a file that was uploaded for the same user before is named again, and not sent again, where a call takes
   * files: the same bytes up to 8 MB in memory, or the same path, size and time of change. Default: true.
   */
  dedupe?: boolean | undefined;
}

export interface RequestOptions extends CallOptions {
  /** Told how far an upload is, file by file; `bytes` is `total` when the server has answered. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the call; it then throws a DifyAbortError whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
}
