/** The one road to the server. It never throws for a status. */
import type { Call } from './call.js';
import { hooked } from './hooks.js';

/** Most of a refusal's body that is read, in bytes, and how long that may take, in milliseconds. */
const MOST_BYTES = 64 * 1024;
const MOST_TIME = 5_000;
/** Redirects that are followed, one after another. */
const MOST_REDIRECTS = 5;

/**
 * What openapi-fetch makes where it would make a `Request`. It only remembers: building a real one for each call costs
 * more than all the rest that openapi-fetch does, and fetch takes URL and init as well.
 */
export class LightRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly headers: Headers;
  declare readonly body: BodyInit | null;
  declare readonly signal: AbortSignal;
  /** The call that it belongs to; nothing to send. */
  declare readonly call: Call;

  constructor(url: string, init: object) {
    // The fragment tells two operations of one URL apart; it is nothing to send.
    this.url = url.replace('#stream', '');
    Object.assign(this, init);
  }
}

/**
 * What openapi-fetch is told of an answer that went well. It has nothing to read: a mere look at a body costs a stream. Its
 * headers are none of the platform's, whose fetch would be loaded with this module.
 */
const WELL = { ok: true, status: 204, headers: { get: () => null } };

/**
 * Sends a request through the hooks. The response is the call's; openapi-fetch reads refusals only. Their bodies are
 * bounded: no connection waits for somebody to look at one.
 */
export async function send({ call, ...request }: LightRequest): Promise<typeof WELL | Response> {
  const { client, options } = call;
  const response = await (client.hooks || options.hooks ? hooked(call, request, follow) : follow(request));
  call.response = response;
  if (response.ok) return WELL;
  return (call.response = new Response(response.status === 304 ? null : await boundedText(response), response));

  /** Follows where the request goes to the same server and does nothing but read: a key is for one server. */
  async function follow({ url, ...init }: Omit<LightRequest, 'call'>, left = MOST_REDIRECTS): Promise<Response> {
    const got = await (options.fetch ?? client.fetch ?? fetch)(url, init);
    if (got.ok || init.method !== 'GET' || !left) return got;
    // A browser hides where it was sent to, and takes the key off by itself where that is another server.
    if (got.type === 'opaqueredirect') return fetch(url, { ...init, redirect: 'follow' });
    const to = got.status > 300 && got.status < 309 && got.headers.get('location');
    const next = to && URL.canParse(to, url) && new URL(to, url);
    // What is no operation carries no key.
    if (!next || (call.operation.path && next.origin !== new URL(url).origin)) return got;
    void got.body?.cancel();
    return follow({ ...init, url: next.href }, left - 1);
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
