/** An offline Dify: an HTTP server that looks like 1.14.1 to a client, with apps of every mode and a knowledge side. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clock } from './clock.js';
import { Router } from './front/router.js';
import { Ids } from './ids.js';
import { Journal, type JournalEntry } from './journal.js';
import { type MockOptions, settings } from './options.js';
import { type Front, serve } from './server.js';
import { Store } from './state/store.js';
import { Prism } from './validation/prism.js';
import type { World } from './world.js';

export type { JournalEntry } from './journal.js';
export type { MockOptions } from './options.js';

/** A running mock; `await using` closes it. */
export interface Mock {
  /** What a client takes as `baseUrl`: `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  /** What was asked so far, and how it was answered; the oldest first. */
  requests(): JournalEntry[];
  /** Forgets all that one key, or every key, has made and asked. Ids begin again as after a start. */
  reset(key?: string): void;
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

class RunningMock implements Mock {
  readonly url: string;
  readonly #server: Server;
  readonly #front: Front;
  readonly #warming = new AbortController();

  constructor(server: Server, front: Front) {
    this.url = `${front.world.origin}/v1`;
    this.#server = server;
    this.#front = front;
    void front.prism.warm(this.#warming.signal);
  }

  requests(): JournalEntry[] {
    return this.#front.journal.entries();
  }

  reset(key?: string): void {
    const { store, world, journal } = this.#front;
    store.forget(key);
    world.ids.forget(key);
    journal.forget(key);
  }

  async close(): Promise<void> {
    this.#warming.abort();
    this.#front.store.forget();
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Loading it takes most of a start, and it keeps nothing of the requests that it checks. */
let prism: Promise<Prism> | undefined;

/**
 * Starts a mock server.
 *
 * The key of a request says what app it meets: `app-chat…` chat, `app-agent…` agent, `app-chatflow…` chatflow, `app-workflow…` workflow,
 * `app-completion…` completion, any other a chat app; `dataset-…` opens the knowledge side. What one key makes no other sees.
 * Apps answer every question by repeating it. `FAIL` in a question or an input makes the model fail, `SLOW` makes it slow enough to be stopped
 * (300 ms a word, times `pace`), `TOOL` lets an agent use a tool.
 *
 * Rejects with a RangeError for an option out of range, and with the system's error when it cannot listen.
 *
 * ```ts
 * await using mock = await startMock({ pace: 0 });
 * const answer = await fetch(`${mock.url}/info`, { headers: { authorization: 'Bearer app-chat' } });
 * ```
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1' } = options;
  const chosen = settings(options);
  const world: World = {
    settings: chosen,
    clock: clock(chosen.now, chosen.pace),
    ids: new Ids(chosen.seed),
    origin: '',
  };
  prism ??= Prism.load();
  const front: Front = {
    world,
    store: new Store(world),
    journal: new Journal(),
    router: new Router(),
    prism: await prism,
  };
  const server = serve(front);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  world.origin = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  return new RunningMock(server, front);
}
