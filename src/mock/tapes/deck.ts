/** The server when tapes run: no operation is carried out, requests go to the recorder or the player. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refused, send } from '../front/reply.js';
import type { JournalEntry } from '../journal.js';
import { Refusal } from '../refusal.js';
import type { Front } from '../server.js';
import { operationOf, relativeOf } from './address.js';

/** What records or plays. */
export interface Deck {
  handle(request: IncomingMessage, response: ServerResponse, entry: JournalEntry): unknown;
  /** Every tape is played from the first again. */
  rewind(): void;
  /** Returns when all tapes are written. */
  settled(): Promise<void>;
}

/** The token of the header, for the journal. */
const keyOf = (authorization: string | undefined) => authorization?.trim().split(/\s+/)[1];

export function serveTapes({ desk, journal, router, world }: Front, deck: Deck): Server {
  const server = createServer(async (request, response) => {
    request.on('error', () => {});
    response.on('error', () => {});
    if (desk(request, response)) return;
    const started = performance.now();
    const { method = 'GET' } = request;
    const path = relativeOf(request.url);
    const entry = journal.open({ method, path, at: world.clock.now() });
    const operation = operationOf(router, method, path.replace(/\?.*/s, ''));
    const key = keyOf(request.headers.authorization);
    Object.assign(entry, operation && { operation }, key && { key });
    response.on('close', () => {
      entry.ms = Math.round(performance.now() - started);
      journal.tell(entry, true);
    });
    try {
      await deck.handle(request, response, entry);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else send(response, failed(entry, error), {});
    }
  });
  server.keepAliveTimeout = 60_000;
  return server;
}

function failed(entry: JournalEntry, error: unknown) {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(500, 'internal_server_error', `The mock failed: ${(error as Error).message}`);
  entry.status = refusal.status;
  return refused(refusal);
}
