/**
 * What openapi-fetch makes where it would make a `Request`. It only remembers: building a real one for each call costs
 * more than all the rest that openapi-fetch does, and fetch takes URL and init as well.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  readonly signal: AbortSignal | undefined;
  /** Name of the operation; openapi-fetch copies it here from the options of the call. */
  declare readonly operation: string;
  /** Milliseconds until the answer must be complete; copied likewise. */
  declare readonly timeout: number | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit | null; signal?: AbortSignal }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}
