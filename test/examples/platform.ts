/** The other side of a messenger: an HTTP server that takes what a bot sends, and hands it out in order. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Taken {
  path: string;
  headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks into is for the test to know
  body: any;
  /** By the clock of `performance`. */
  at: number;
}

export interface Platform {
  url: string;
  taken: Taken[];
  /** All that was taken, once there are so many. */
  some(count: number): Promise<Taken[]>;
}

type Answer = { status?: number; json: object } | { type: string; bytes: Uint8Array };

export async function platform(answer: (taken: Taken) => Answer): Promise<Platform> {
  const taken: Taken[] = [];
  const waiting = new Set<() => void>();
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const one: Taken = {
      path: request.url ?? '',
      headers: request.headers,
      body: text && JSON.parse(text),
      at: performance.now(),
    };
    taken.push(one);
    const given = answer(one);
    if ('bytes' in given) response.writeHead(200, { 'content-type': given.type }).end(given.bytes);
    else response.writeHead(given.status ?? 200).end(JSON.stringify(given.json));
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const some = (count: number) =>
    new Promise<Taken[]>((resolve) => {
      const look = () => {
        if (taken.length < count) return;
        waiting.delete(look);
        resolve(taken);
      };
      waiting.add(look);
      look();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, taken, some };
}
