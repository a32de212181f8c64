/** Stands between a client and a real server: passes on every byte as it comes, and keeps a tape of it. */
import { type IncomingMessage, type OutgoingHttpHeaders, request as plain, type ServerResponse } from 'node:http';
import { request as secure } from 'node:https';
import { shown } from '../front/body.js';
import { refused, send } from '../front/reply.js';
import type { Router } from '../front/router.js';
import type { JournalEntry } from '../journal.js';
import { Refusal } from '../refusal.js';
import { breakOff } from '../scenarios/ending.js';
import { addressOf, operationOf, relativeOf } from './address.js';
import { requestContent, responseContent, streamContent } from './content.js';
import type { Deck } from './deck.js';
import { TapeFolder } from './folder.js';
import { isStream, keptHeaders, passedHeaders } from './headers.js';
import { Secrets } from './secrets.js';
import type { Tape } from './tape.js';

/** Of larger bodies the tape has the size alone; they pass all the same. */
const MOST = 64 * 1024 * 1024;

/** Bytes that pass, and when they did. */
class Passed {
  readonly chunks: [ms: number, bytes: Buffer][] = [];
  readonly #started: number;
  size = 0;

  constructor(started: number) {
    this.#started = started;
  }

  add(bytes: Buffer): void {
    this.size += bytes.length;
    if (this.size > MOST) this.chunks.length = 0;
    else this.chunks.push([this.ms(), bytes]);
  }

  ms(): number {
    return Math.round(performance.now() - this.#started);
  }

  get whole(): Buffer {
    return Buffer.concat(this.chunks.map(([, bytes]) => bytes));
  }
}

interface Side {
  entry: JournalEntry;
  request: IncomingMessage;
  response: ServerResponse;
  sent: Passed;
  n: number;
}

export class Recorder implements Deck {
  /** Where paths of the mock are found at the server: `https://host` and what stands before `/v1`. */
  readonly #base: URL;
  readonly #folder: TapeFolder;
  readonly #router: Router;
  readonly #secrets = new Secrets();
  /** Exchanges that are not on a tape yet. */
  readonly #open = new Set<Promise<void>>();

  constructor(url: URL, folder: string, router: Router) {
    this.#base = url;
    this.#folder = new TapeFolder(folder);
    this.#router = router;
  }

  handle(request: IncomingMessage, response: ServerResponse, entry: JournalEntry): void {
    const { protocol, hostname, port, pathname } = this.#base;
    const side: Side = { entry, request, response, sent: new Passed(performance.now()), n: this.#folder.number() };
    const ask = protocol === 'https:' ? secure : plain;
    const upstream = ask({
      protocol,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      // A connection of its own for each request: a kept one may be closed just when it is used again.
      agent: false,
      method: request.method,
      path: pathname.replace(/\/$/, '') + relativeOf(request.url),
      headers: { ...passedHeaders(request.headers), 'accept-encoding': 'identity' } as OutgoingHttpHeaders,
    });
    request.on('data', (bytes: Buffer) => side.sent.add(bytes));
    request.on('end', () => {
      entry.body = shown(side.sent.whole, request.headers['content-type'] ?? '');
    });
    request.pipe(upstream);
    response.on('close', () => upstream.destroy());
    const done = new Promise<void>((resolve) => {
      let answered = false;
      upstream.on('response', (answer) => {
        answered = true;
        this.#answer(side, answer).then(resolve);
      });
      upstream.on('close', () => answered || resolve());
    });
    this.#open.add(done);
    void done.then(() => this.#open.delete(done));
    upstream.on('error', (error: NodeJS.ErrnoException) => {
      request.unpipe(upstream).resume();
      if (response.destroyed || response.headersSent) return;
      entry.status = 502;
      const why = error.code ?? error.message;
      send(response, refused(new Refusal(502, 'bad_gateway', `${this.#base.host} gives no answer: ${why}`)), {});
    });
  }

  /** Returns when the answer is complete or broken off, and on its tape. */
  #answer(side: Side, answer: IncomingMessage): Promise<void> {
    const { response, entry, sent } = side;
    const got = new Passed(performance.now() - sent.ms());
    entry.status = answer.statusCode ?? 0;
    response.writeHead(entry.status, answer.statusMessage, this.#headersFor(side, answer));
    // A stream may be silent for long after its headers.
    response.flushHeaders();
    answer.on('data', (bytes: Buffer) => {
      got.add(bytes);
      if (response.write(bytes)) return;
      answer.pause();
      response.once('drain', () => answer.resume());
    });
    answer.on('error', () => {});
    return new Promise((resolve) => {
      answer.once('close', () => {
        const gone = response.destroyed;
        if (answer.complete) response.end();
        else if (!gone) void breakOff(response, 'fin');
        // Half an answer that the client did not want to see tells nothing of the server, unless it is a stream.
        const tells = answer.complete || !gone || isStream(answer.headers);
        resolve(tells ? this.#keep(side, answer, got) : undefined);
      });
    });
  }

  /** Redirects lead back here: what follows them is to be recorded too. */
  #headersFor({ request }: Side, answer: IncomingMessage): OutgoingHttpHeaders {
    const headers = passedHeaders(answer.headers);
    const { location } = answer.headers;
    const prefix = this.#base.href.replace(/\/$/, '');
    if (location?.startsWith(`${prefix}/`) && request.headers.host) {
      headers['location'] = `http://${request.headers.host}${location.slice(prefix.length)}`;
    }
    return headers;
  }

  #keep(side: Side, answer: IncomingMessage, got: Passed): Promise<void> {
    const { request, sent, n } = side;
    const { headers } = answer;
    const { authorization, 'content-type': sentType = '' } = request.headers;
    const address = addressOf(relativeOf(request.url));
    const method = request.method ?? 'GET';
    const version = headers['x-version'];
    const type = headers['content-type'] ?? '';
    const content = isStream(headers)
      ? { stream: streamContent(got.chunks) }
      : responseContent(got.whole, headers['content-encoding'] ? '' : type);
    const body = sent.size > MOST ? { body: { bytes: sent.size } } : {};
    const tape: Tape = {
      case: '',
      ...(typeof version === 'string' && { server: version }),
      request: { method, ...address, ...requestContent(sent.whole, sentType), authorization: null, ...body },
      response: {
        status: answer.statusCode ?? 0,
        headers: keptHeaders(headers),
        ms: got.ms(),
        ended: answer.complete,
        ...(got.size > MOST ? { bytes: got.size, base64_head: '' } : content),
      },
    };
    const hidden = this.#secrets.hide(tape, authorization);
    return this.#folder
      .write(n, operationOf(this.#router, method, address.path), hidden)
      .catch((error: Error) => console.error(`A tape could not be written: ${error.message}`));
  }

  rewind(): void {}

  async settled(): Promise<void> {
    await Promise.all(this.#open);
  }
}
