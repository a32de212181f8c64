/** A server that meets every request with the same fault, and counts them. */
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import type { TestContext } from 'vitest';
import type { FaultName } from './table.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const EVENTS = { 'content-type': 'text/event-stream' };
const envelope = (status: number, code: string, message = code) => JSON.stringify({ code, message, status });

type Behaviour = (response: ServerResponse, streamed: boolean) => unknown;
const refuse =
  (status: number, body: string, headers: Record<string, string> = JSON_TYPE): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);
const page = (status: number): Behaviour =>
  refuse(status, `<html><title>${status} of the proxy</title></html>`, { 'content-type': 'text/html' });
/** Headers and a first piece, neither of which is the end. */
const begin = (response: ServerResponse, streamed: boolean) =>
  new Promise<void>((done) => {
    response.writeHead(200, streamed ? EVENTS : { ...JSON_TYPE, 'content-length': '1000' });
    response.write(streamed ? 'data: {"event":"message","answer":"Hal"}\n\n' : '{"name":', () => done());
  });
const broken: Behaviour = async (response, streamed) => {
  await begin(response, streamed);
  (response.socket as Socket).resetAndDestroy();
};
const nothing: Behaviour = () => {};

const BEHAVIOURS: Partial<Record<FaultName, Behaviour>> = {
  resetRead: (response) => (response.socket as Socket).resetAndDestroy(),
  resetHeaders: broken,
  halfBody: async (response, streamed) => {
    await begin(response, streamed);
    response.socket?.end();
  },
  slowHeaders: nothing,
  tooSlow: nothing,
  abortWaiting: nothing,
  silence: begin,
  abortReading: begin,
  busy: refuse(400, envelope(400, 'invalid_param', 'Too many requests. Please try again later.')),
  rate: refuse(429, envelope(429, 'too_many_requests')),
  rateLater: refuse(429, envelope(429, 'too_many_requests'), { ...JSON_TYPE, 'retry-after': '0' }),
  rateMuchLater: refuse(429, envelope(429, 'too_many_requests'), { ...JSON_TYPE, 'retry-after': '3600' }),
  quota: refuse(429, envelope(429, 'rate_limit_error')),
  abortBetween: refuse(429, envelope(429, 'too_many_requests'), { ...JSON_TYPE, 'retry-after': '30' }),
  failed: refuse(500, envelope(500, 'internal_server_error')),
  proxy: page(502),
  unavailable: page(503),
  unavailableLater: refuse(503, '', { 'retry-after': new Date(Date.now() - 1_000).toUTCString() }),
  gateway: page(504),
  refusal: refuse(422, envelope(422, 'unprocessable_entity')),
};

export interface FaultyServer {
  url: string;
  /** Requests that came, or connections where none is read whole. */
  seen(): number;
}

/** Closes with the test whose context it is given: these run side by side. */
export async function faulty(fault: FaultName, { onTestFinished }: TestContext): Promise<FaultyServer> {
  if (fault === 'unresolved') return { url: 'http://nowhere.invalid', seen: () => 0 };
  let seen = 0;
  const behaviour = BEHAVIOURS[fault] ?? nothing;
  const server: Server =
    fault === 'resetUnread'
      ? createSocketServer((socket) => {
          seen++;
          // The client has begun to write: before that, it would know that nothing was sent.
          socket.once('data', () => socket.resetAndDestroy());
        })
      : createServer(async (request, response) => {
          if (request.url?.endsWith('/stop')) return response.end('{}');
          seen++;
          const chunks: Buffer[] = [];
          for await (const chunk of request) chunks.push(chunk as Buffer);
          behaviour(response, Buffer.concat(chunks).includes('"streaming"'));
        });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((closed) => server.close(closed));
  if (fault === 'refused') await close();
  else {
    onTestFinished(() => {
      (server as { closeAllConnections?: () => void }).closeAllConnections?.();
      void close();
    });
  }
  return { url: `http://127.0.0.1:${port}`, seen: () => seen };
}
