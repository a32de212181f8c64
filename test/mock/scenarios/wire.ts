/** A raw look at an answer: what came over the socket, piece by piece, and how it ended. */
import { connect } from 'node:net';

export interface Heard {
  text: string;
  /** `end` for a clean end, the code of the error otherwise. */
  ended: string;
}

interface Sending {
  method?: string;
  key?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** Sends one request and reads until the connection is over. */
export function wire(
  url: string,
  path: string,
  { method = 'GET', key = 'app-chat', body = '', headers = {} }: Sending = {},
): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const lines = Object.entries({
    host: 'x',
    connection: 'close',
    authorization: `Bearer ${key}`,
    ...(body && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve) => {
    let text = '';
    let ended = 'end';
    const socket = connect(Number(port), hostname);
    socket.write(`${method} /v1${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
    socket.setEncoding('utf8').on('data', (it) => (text += it));
    socket.on('error', (error: NodeJS.ErrnoException) => (ended = error.code ?? 'error'));
    socket.on('close', () => resolve({ text, ended }));
  });
}

export const ask = (query: string, response_mode = 'streaming', more: object = {}): string =>
  JSON.stringify({ query, response_mode, inputs: {}, user: 'alice', ...more });

/** How many events with data are in a text. */
export const frames = (text: string): number => text.split('data: {').length - 1;
