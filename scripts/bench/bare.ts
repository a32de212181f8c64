/** The least that node:http can do with the same bytes: what everything else is measured against. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Target {
  url: string;
  close(): Promise<void>;
}
/** What it answers, taken from the mock. */
export interface Bytes {
  info: string;
  chat: string;
  frames: string[];
}

export async function startBare({ info, chat, frames }: Bytes, gap: number): Promise<Target> {
  const server = createServer((request, response) => {
    if (request.url === '/v1/info') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(info) });
      response.end(info);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { response_mode } = JSON.parse(Buffer.concat(chunks).toString()) as { response_mode?: string };
      if (response_mode !== 'streaming') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(chat) });
        response.end(chat);
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      if (!gap) return void response.end(frames.join(''));
      let at = 0;
      const timer = setInterval(() => {
        if (at < frames.length) response.write(frames[at++]);
        else response.end(clearInterval(timer));
      }, gap);
      response.on('close', () => clearInterval(timer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', 2048, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => new Promise((resolve) => server.close(() => resolve()) && server.closeAllConnections()),
  };
}
