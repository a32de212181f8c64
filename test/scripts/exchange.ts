/** Exchanges made by hand, for what no recording shows. */
import type { Exchange } from '../../scripts/conform/exchange.js';

type Response = Partial<Exchange['response']> & { type?: string };

export function exchange(
  method: string,
  path: string,
  { type = 'application/json', ...response }: Response = {},
  request: Partial<Exchange['request']> = {},
): Exchange {
  const json = response.json !== undefined || response.stream || response.text !== undefined;
  return {
    case: `${method} ${path}`,
    request: {
      method,
      path: `/v1${path}`,
      ...(request.body !== undefined && { content_type: 'application/json' }),
      ...request,
    },
    response: { status: 200, ...response, headers: { ...(json && { 'content-type': type }), ...response.headers } },
  };
}

/** The answer to a streamed call, in one network chunk. */
export const streamed = (text: string, ended = true): Response => ({
  type: 'text/event-stream; charset=utf-8',
  stream: [[3, text]],
  ended,
});

export const refusal = (status: number, code: string): Response => ({ status, json: { code, message: 'No.', status } });
