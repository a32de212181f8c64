/** The one road to the server. It never throws for a status. */
import type { Fetch } from './options.js';

/** Most of a refusal's body that is read, in bytes, and how long that may take, in milliseconds. */
const MOST_BYTES = 64 * 1024;
const MOST_TIME = 5_000;

/**
 * What openapi-fetch makes where it would make a `Request`. It only remembers: building a real one for each call costs
 * more than all the rest that openapi-fetch does, and fetch takes URL and init as well.
 */
export class LightRequest {
  readonly url: string;
  declare readonly method: string;
  declare readonly body: BodyInit | null;

  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}

/** Sends a request. The body of a refusal is read and bounded: no connection waits for somebody to look at it. */
export async function send(fetch: Fetch | undefined, { url, ...init }: LightRequest): Promise<Response> {
  const redirect = init.method === 'GET' ? 'follow' : 'manual';
  // The fragment tells two operations of one URL apart; it is nothing to send.
  const response = await (fetch ?? globalThis.fetch)(url.replace('#stream', ''), { ...init, redirect });
  if (response.ok) return response;
  return new Response(response.status === 304 ? null : await boundedText(response), response);
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
