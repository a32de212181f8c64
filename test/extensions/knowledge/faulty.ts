/** A proxy in front of a mock that lets some requests fail, before or after they arrived, and remembers what arrived. */
import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Arrived {
  method: string;
  path: string;
  /** What the mock answered. */
  status: number;
  /** What became of it on the way back. */
  fault: string | undefined;
  /** Name of the document that was created. */
  document: string | undefined;
}

export interface Faulty {
  /** What a client takes as `baseUrl`. */
  url: string;
  arrived: Arrived[];
  /** Requests that never arrived, by what became of them. */
  lost: string[];
  /** Share of the requests that fail. */
  share: number;
  /** Called for each request that arrived and was answered. */
  onArrived: (one: Arrived) => void;
}

const FAULTS = ['502 before', '502 after', 'reset before', 'reset after', '429 before'] as const;

/** The same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export async function faulty(target: string, seed = 1): Promise<Faulty> {
  const next = random(seed);
  const self: Faulty = { url: '', arrived: [], lost: [], share: 0, onArrived: () => {} };
  const server = createServer((incoming, outgoing) => {
    const fault = next() < self.share ? FAULTS[Math.floor(next() * FAULTS.length)] : undefined;
    if (fault?.endsWith('before')) {
      self.lost.push(fault);
      // What is still being sent is read: a proxy that hangs up meanwhile would be another fault.
      if (fault.startsWith('reset')) return incoming.socket.resetAndDestroy();
      return void incoming.resume().once('end', () => refuse(outgoing, Number(fault.slice(0, 3))));
    }
    void pass(incoming, outgoing, fault);
  });

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse, fault: string | undefined) {
    const { method = '', url: path = '', headers } = incoming;
    const there = open(new URL(path, target), { method, headers });
    there.once('error', () => outgoing.destroy());
    incoming.pipe(there);
    incoming.once('error', () => there.destroy());
    const answer = await new Promise<IncomingMessage>((resolve) => there.once('response', resolve));
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const status = answer.statusCode ?? 0;
    const created = status === 200 && /\/document\/create-by-/.test(path);
    const document = created ? (JSON.parse(body.toString()).document.name as string) : undefined;
    const one: Arrived = { method, path, status, fault, document };
    self.arrived.push(one);
    self.onArrived(one);
    if (fault === '502 after') return refuse(outgoing, 502);
    if (fault === 'reset after') return void incoming.socket.resetAndDestroy();
    outgoing.writeHead(status, answer.headers).end(body);
  }

  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  self.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(target).pathname}`;
  return self;
}

function refuse(outgoing: ServerResponse, status: number): void {
  const headers = { 'content-type': 'text/html', ...(status === 429 && { 'retry-after': '0.05' }) };
  outgoing.writeHead(status, headers).end(`<h1>${status}</h1>`);
}
