/** An answer that is an error, thrown from wherever it is found out. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  /** What is sent where the server breaks its own rule of `{ code, message, status }`: JSON, or text when it is a string. */
  readonly body: unknown;

  constructor(
    status: number,
    code: string,
    message: string,
    extra: { headers?: Record<string, string>; body?: unknown } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = extra.headers ?? {};
    this.body = extra.body ?? envelope(status, code, message);
  }
}

/** Errors that no handler of the server caught have their keys in another order. */
function envelope(status: number, code: string, message: string): object {
  return code === 'unknown' ? { message, code, status } : { code, message, status };
}

export const invalidParam = (message: string): Refusal => new Refusal(400, 'invalid_param', message);
export const badRequest = (message: string): Refusal => new Refusal(400, 'bad_request', message);
export const notFound = (message: string): Refusal => new Refusal(404, 'not_found', message);
export const crashed = (): Refusal => new Refusal(500, 'unknown', 'Internal Server Error');
export const noUser = (): Refusal => invalidParam('Arg user must be provided.');

export const malformed = (): Refusal =>
  badRequest('The browser (or proxy) sent a request that this server could not understand.');
export const notJson = (): Refusal =>
  new Refusal(
    415,
    'unsupported_media_type',
    "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
  );
export const tooLarge = (): Refusal =>
  new Refusal(413, 'request_entity_too_large', 'The data value transmitted exceeds the capacity limit.');
