/** The one road to the server: headers and key on, clock running, fetch, refusals bounded. It never throws for a status. */
import { boundedText } from './bounded.js';
import { Deadline } from './clock.js';
import { type Keys, keyFor } from './keys.js';
import type { LightRequest } from './light-request.js';
import type { Operation } from './operation.js';
import type { Fetch } from './options.js';

export interface ChainOptions {
  keys: Keys;
  fetch: Fetch | undefined;
  timeout: number | undefined;
  operationOf: (id: string) => Operation;
}

export function chain({
  keys,
  fetch,
  timeout,
  operationOf,
}: ChainOptions): (request: LightRequest) => Promise<Response> {
  const send: Fetch = fetch ?? ((url, init) => globalThis.fetch(url, init));
  return async (request) => {
    const operation = operationOf(request.operation);
    const key = await keyFor(operation.key, request.operation, keys);
    if (key !== undefined) request.headers.set('Authorization', `Bearer ${key}`);
    const deadline = new Deadline(request.operation, { signal: request.signal, timeout: request.timeout ?? timeout });
    try {
      // The fragment tells two operations of one URL apart; it is nothing to send.
      const response = await send(request.url.replace('#stream', ''), {
        method: request.method,
        headers: request.headers,
        ...(request.body != null && { body: request.body }),
        signal: deadline.signal,
        redirect: request.method === 'GET' ? 'follow' : 'manual',
      });
      return response.ok ? watched(response, deadline) : await refusal(response, deadline);
    } catch (error) {
      deadline.clear();
      throw deadline.explain(error);
    }
  };
}

/** A refusal with its body read, so that no connection waits for somebody to look at it. */
async function refusal(response: Response, deadline: Deadline): Promise<Response> {
  const text = await boundedText(response);
  deadline.clear();
  const { status, statusText, headers } = response;
  const kept = new Headers(headers);
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) kept.delete(name);
  // 304 and the like take no body.
  return new Response([204, 205, 304].includes(status) ? null : text, { status, statusText, headers: kept });
}

/** The answer with a body whose failures are told like those before it, and whose end stops the clock. */
function watched(response: Response, deadline: Deadline): Response {
  if (!response.body) {
    deadline.clear();
    return response;
  }
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          deadline.clear();
          controller.close();
        } catch (error) {
          deadline.clear();
          controller.error(deadline.explain(error));
        }
      },
      async cancel(reason) {
        deadline.clear();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const { status, statusText, headers, url, redirected } = response;
  const out = new Response(body, { status, statusText, headers });
  return Object.defineProperties(out, { url: { value: url }, redirected: { value: redirected } });
}
