/** A gateway in front of a mock, asked in this process. */
import { onTestFinished } from 'vitest';
import { type Gateway, type GatewayLogEntry, type GatewayOptions, gateway } from '../../src/gateway/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';

export const CALLER = 'caller-key-1';
export const SECRET = 'a secret of thirty-two characters';

export interface Gate extends Gateway {
  mock: Mock;
  log: GatewayLogEntry[];
  /** Asks as a browser on this machine does, with the cookies of a user of its own. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Asks with the key of a caller, for alice. */
  call(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** Apps of every mode by the names of their keys: `chat` is `app-chat-1`. */
export async function gate(options: Partial<GatewayOptions> = {}, pace = 0): Promise<Gate> {
  const mock = await startMock({ pace });
  onTestFinished(() => mock.close());
  const log: GatewayLogEntry[] = [];
  const app = (name: string) => ({ apiKey: `app-${name}-1`, baseUrl: mock.url });
  const made = gateway({
    apps: {
      chat: { ...app('chat'), datasetKey: 'dataset-1' },
      agent: app('agent'),
      chatflow: app('chatflow'),
      completion: app('completion'),
      workflow: app('workflow'),
    },
    anonymous: true,
    secret: SECRET,
    callers: { shop: CALLER },
    log: (entry) => log.push(entry),
    ...options,
  });
  let cookie = '';
  const ask = async (path: string, { headers, ...init }: RequestInit = {}) => {
    const whole = new Headers(headers);
    if (cookie && !whole.has('cookie')) whole.set('cookie', cookie);
    const request = { ...init, headers: whole, ...(init.body instanceof ReadableStream && { duplex: 'half' }) };
    const response = await made.fetch(new Request(`http://localhost:8000${path}`, request));
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  const call = (path: string, { headers, ...init }: RequestInit = {}) =>
    ask(path, {
      ...init,
      headers: {
        authorization: `Bearer ${CALLER}`,
        'x-dify-user': 'alice',
        ...Object.fromEntries(new Headers(headers)),
      },
    });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { ...made, mock, log, ask, call, post };
}

// biome-ignore lint/suspicious/noExplicitAny: what a test looks into is for the test to know
export const json = async (response: Response | Promise<Response>): Promise<any> => (await response).json();

/** The data of all frames. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export const eventsOf = (text: string): any[] =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, it = '']) => JSON.parse(it));

/** Reads until a text has come, and gives the reader. */
export async function readUntil(response: Response, text: string): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  for (let seen = ''; !seen.includes(text); ) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`It ended without ${text}: ${seen}`);
    seen += decoder.decode(value, { stream: true });
  }
  return reader;
}

/** What a reader has not read yet. */
export async function restOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let it = await reader.read(); !it.done; it = await reader.read())
    text += decoder.decode(it.value, { stream: true });
  return text;
}
