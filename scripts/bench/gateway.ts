/** The processes of the gateway's benchmark: a Dify that streams, a bare pipe to it, and the gateway. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the process is asked for, and what it says. */
export type Asked = 'memory';
/** Bytes, and milliseconds of the processor since it began. */
export interface Spent {
  rss: number;
  used: number;
  cpu: number;
}
export type Said = { url: string } | Spent;

const GAP = 1_000;
const FRAMES = 12;
const frame = (n: number) =>
  `data: ${JSON.stringify({ event: 'message', task_id: 'c3800678-a077-43df-a102-53f23ed20b88', id: 'a', answer: ` word ${n}`, created_at: 1 })}\n\n`;

/** Streams a frame at once and then one a second. */
async function upstream(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      let n = 0;
      const say = () => {
        response.write(frame(n++));
        if (n === FRAMES) response.end(clearInterval(timer));
      };
      const timer = setInterval(say, GAP);
      response.on('close', () => clearInterval(timer));
      say();
    });
  });
  return listening(server);
}

/** The least that stands between: fetch, and its body into the answer. */
async function bare(to: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = { 'content-type': 'application/json', authorization: 'Bearer app-bench-1' };
    const answer = await fetch(`${to}/v1/chat-messages`, { method: 'POST', body: Buffer.concat(chunks), headers });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    for await (const chunk of answer.body ?? []) response.write(chunk);
    response.end();
  });
  return listening(server);
}

/** Loaded here: the code of the gateway is no part of the memory of the bare pipe. */
async function whole(to: string): Promise<string> {
  const { gateway } = await import('../../src/gateway/index.js');
  const { serve } = await import('../../src/gateway/serve.node.js');
  const { fetch } = gateway({ apps: { bench: { apiKey: 'app-bench-1', baseUrl: to } }, user: () => 'bench' });
  return (await serve(fetch, { port: 0, host: '127.0.0.1' })).url;
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 2_048 }, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const [, , role = '', to = ''] = process.argv;
const roles: Record<string, (to: string) => Promise<string>> = { upstream, bare, gateway: whole };
const url = await roles[role]?.(to);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, used: heapUsed + external, cpu: (user + system) / 1000 } satisfies Said);
});
process.on('disconnect', () => process.exit());
process.send?.({ url: url ?? '' } satisfies Said);
