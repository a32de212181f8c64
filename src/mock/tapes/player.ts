/** Answers from tapes, at the pace of the recording or at once. Nothing here asks anybody else. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { readBody, shown } from '../front/body.js';
import type { JournalEntry } from '../journal.js';
import { Refusal } from '../refusal.js';
import { write } from '../scenarios/bytes.js';
import { breakOff } from '../scenarios/ending.js';
import { addressOf, relativeOf } from './address.js';
import { bytesOf, chunkBytes, requestContent } from './content.js';
import type { Deck } from './deck.js';
import { hiddenAuthorization } from './secrets.js';
import type { Shelf } from './shelf.js';
import type { Tape, TapeRequest, TapeResponse } from './tape.js';

/** Said anew for what is sent now. */
const OWN = new Set(['content-length', 'transfer-encoding', 'connection']);

export class Player implements Deck {
  readonly #shelf: Shelf;
  /** How many times as fast as recorded; 0 does not wait at all. */
  readonly #speed: number;

  constructor(shelf: Shelf, speed: number) {
    this.#shelf = shelf;
    this.#speed = speed;
  }

  async handle(request: IncomingMessage, response: ServerResponse, entry: JournalEntry): Promise<void> {
    const started = performance.now();
    const body = await readBody(request);
    const { 'content-type': contentType = '', authorization } = request.headers;
    entry.body = shown(body, contentType);
    const asked: TapeRequest = {
      method: request.method ?? 'GET',
      ...addressOf(relativeOf(request.url)),
      ...requestContent(body, contentType),
      authorization: authorization === undefined ? null : hiddenAuthorization(authorization),
    };
    const found = this.#shelf.next(asked);
    if (!found) throw new Refusal(501, 'no_tape', this.#shelf.missing(asked));
    await this.#play(found.tape, request, response, entry, started);
  }

  async #play(
    { response: taped }: Tape,
    request: IncomingMessage,
    response: ServerResponse,
    entry: JournalEntry,
    started: number,
  ): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    /** False when the client has gone meanwhile. */
    const until = async (ms = 0): Promise<boolean> => {
      const left = this.#speed === 0 ? 0 : ms / this.#speed - (performance.now() - started);
      if (left > 0) await wait(left, undefined, { signal: gone.signal }).catch(() => {});
      return !response.destroyed;
    };
    const { stream, status } = taped;
    if (!(await until(stream?.[0]?.[0] ?? taped.ms))) return;
    entry.status = status;
    const content = stream ? undefined : bytesOf(taped);
    response.writeHead(status, headersOf(taped, request, content));
    if (stream) response.flushHeaders();
    for (const chunk of stream ?? []) {
      const bytes = chunkBytes(chunk);
      // An empty chunk would be the end of the body.
      if (!(await until(chunk[0])) || (bytes.length && !(await write(response, bytes)))) return;
    }
    if (!(await until(taped.ms))) return;
    if (taped.ended !== false) response.end(content);
    else {
      if (content?.length) response.write(content);
      await breakOff(response, 'fin');
    }
  }

  rewind(): void {
    this.#shelf.rewind();
  }

  async settled(): Promise<void> {}
}

function headersOf(taped: TapeResponse, { method, headers }: IncomingMessage, content: Buffer | undefined) {
  const { status, headers: recorded } = taped;
  const out = Object.fromEntries(Object.entries(recorded).filter(([name]) => !OWN.has(name)));
  // Redirects of the recorded server lead to this one: a replay asks nobody else.
  if (out['location'] && headers.host)
    out['location'] = out['location'].replace(/^https?:\/\/[^/]*/, `http://${headers.host}`);
  const known = recorded['content-length'];
  if (method === 'HEAD') return known === undefined ? out : { ...out, 'content-length': known };
  if (!content || status === 204 || status === 304) return out;
  // What broke off promised more than it gave.
  const length = taped.ended === false ? Math.max(content.length + 1, Number(known ?? 0)) : content.length;
  return { ...out, 'content-length': String(length) };
}
