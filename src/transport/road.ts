/** The one road to the server. It never throws for a status. */
import type { Call } from './call.js';
import { fetched } from './fetch.js';
import { hooked, type Sendable } from './hooks.js';

/** Most of a refusal's body that is read, in bytes, and how long that may take, in milliseconds. */
const MOST_BYTES = 64 * 1024;
const MOST_TIME = 5_000;
/** Redirects that are followed, one after another. */
const MOST_REDIRECTS = 5;

/** What came: a response whose body is unread, or a refusal with what its body said: the value of JSON, or the text. */
export interface Got {
  response: Response;
  error?: unknown;
}

/** Sends a request through the hooks. The body of a refusal is bounded: no connection waits for somebody to look at one. */
export async function send(call: Call, request: Sendable): Promise<Got> {
  const { client, options } = call;
  const hooks = client.hooks || options.hooks;
  const response = await (hooks ? hooked(call, request, (it) => follow(call, it)) : follow(call, request));
  call.response = response;
  return response.ok ? { response } : { response, error: saidIn(await boundedText(response)) };
}

/** Follows where the request goes to the same server and does nothing but read: a key is for one server. */
async function follow(call: Call, request: Sendable, left = MOST_REDIRECTS): Promise<Response> {
  const { url, ...rest } = request;
  const init = rest as RequestInit;
  const { client, options } = call;
  const got = await fetched(client, url, init, options.fetch ?? client.fetch);
  if (got.ok || init.method !== 'GET' || !left) return got;
  // A browser hides where it was sent to, and takes the key off by itself where that is another server.
  if (got.type === 'opaqueredirect') return fetch(url, { ...init, redirect: 'follow' });
  const to = got.status > 300 && got.status < 309 && got.headers.get('location');
  const next = to && URL.canParse(to, url) && new URL(to, url);
  // What is no operation carries no key.
  if (!next || (call.operation.path && next.origin !== new URL(url).origin)) return got;
  void got.body?.cancel();
  return follow(call, { ...request, url: next.href }, left - 1);
}

function saidIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The text of a body up to its bounds; what could not be read is left out. */
async function boundedText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const stop = () => reader?.cancel().catch(() => {});
  const late = setTimeout(stop, MOST_TIME);
  try {
    for (let bytes = 0; bytes < MOST_BYTES; ) {
      const { value } = (await reader?.read()) ?? {};
      if (!value) break;
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // A refusal whose body breaks off is still a refusal.
  }
  clearTimeout(late);
  void stop();
  return text;
}
