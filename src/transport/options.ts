/** What a caller may set, once for a client or for one call. */

/** A key, or a function that gives one before each request (for keys that are rotated or minted). */
export type Key = string | (() => string | Promise<string>);

/** The fetch to send with; always called with a URL as text. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientOptions {
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
  /** Sends a request. Default: the `fetch` of the runtime. */
  fetch?: Fetch | undefined;
  /** Headers for every request; `null` removes one. */
  headers?: Headings | undefined;
  /** Milliseconds a call may take until its answer is complete. Default: no limit. */
  timeout?: number | undefined;
  /** Allows an `app-` or `dataset-` key in a browser, where everyone can read it. Default: false. */
  allowBrowser?: boolean | undefined;
}

export type Headings = Readonly<Record<string, string | null | undefined>>;

export interface RequestOptions {
  /** Ends the call; it then throws a DifyAbortError whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the answer must be complete. Default: the client's. */
  timeout?: number | undefined;
  /** Headers for this call, over those of the client; `null` removes one. */
  headers?: Headings | undefined;
}
