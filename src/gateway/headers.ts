/** Which headers pass through, and which end here. */

/** What Dify may know of a request: neither cookies nor keys, and nothing of the connection. */
const PASSED_ON = [
  'accept',
  'accept-language',
  'range',
  'if-none-match',
  'if-modified-since',
  'x-trace-id',
  'last-event-id',
];

/** Of this connection, of a body that was unpacked on the way, or for the gateway itself to say. */
const KEPT_BACK =
  /^(connection|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*|content-encoding|set-cookie|access-control-.*|strict-transport-security|alt-svc|server|vary)$/;

export function requestHeaders({ headers }: Request, type: string | undefined): Headers {
  const passed = new Headers();
  for (const name of PASSED_ON) {
    const value = headers.get(name);
    if (value !== null) passed.set(name, value);
  }
  if (type) passed.set('content-type', type);
  return passed;
}

/** What comes back must not act as a page of the gateway: a file that somebody uploaded may be one. */
export const INERT: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

/** No proxy may hold a stream back until it is whole. */
export const STREAMED: Readonly<Record<string, string>> = {
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

export function answerHeaders({ headers }: Response): Headers {
  const passed = new Headers();
  const unpacked = headers.has('content-encoding');
  for (const [name, value] of headers) {
    if (!KEPT_BACK.test(name) && !(unpacked && name === 'content-length')) passed.append(name, value);
  }
  const streams = /event-stream/.test(headers.get('content-type') ?? '');
  for (const [name, value] of Object.entries({ ...INERT, ...(streams && STREAMED) })) passed.set(name, value);
  return passed;
}
