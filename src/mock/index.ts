/** An offline Dify: an HTTP server that looks like 1.14.1 to a client, with apps of every mode and a knowledge side. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readApps } from './apps/settings.js';
import { clock } from './clock.js';
import { appsShown } from './desk/apps.js';
import { desk, type Steered } from './desk/desk.js';
import { type InProcess, inProcess } from './fetch.js';
import { Router } from './front/router.js';
import { Ids } from './ids.js';
import { Journal, type JournalEntry } from './journal.js';
import { type MockOptions, settings } from './options.js';
import { rulesOf, scenarioFile } from './scenarios/file.js';
import type { NextOptions } from './scenarios/given.js';
import { Scenarios } from './scenarios/scenarios.js';
import { type Scenario, scenarioOf } from './scenarios/words.js';
import type { Front } from './server.js';
import { Store } from './state/store.js';
import { served, type Taped } from './tapes/index.js';
import { Prism } from './validation/prism.js';
import type { World } from './world.js';

export type { AppSettings, AppsSettings } from './apps/settings.js';
export type { JournalEntry } from './journal.js';
export type { MockOptions } from './options.js';
export type { NextOptions, RuleGiven, ScenarioFile, When } from './scenarios/given.js';
export type { Scenario } from './scenarios/words.js';
export type { RecordOptions, ReplayOptions } from './tapes/index.js';

/** A running mock; `await using` closes it. */
export interface Mock {
  /** What a client takes as `baseUrl`: `http://127.0.0.1:4010/v1`. */
  readonly url: string;
  /** What was asked so far, and how it was answered; the oldest first. */
  requests(): JournalEntry[];
  /**
   * Says what happens to the next request, of one operation or of any. Several of them queue up.
   * Throws a RangeError for a word or an operation that nobody knows.
   *
   * ```ts
   * mock.next('chat.stream', { code: 429, retry_after: 1 }, { key: 'app-chat-7' });
   * mock.next({ drop: 'rst', drop_after: 3 });
   * ```
   */
  next(operation: string, scenario: Scenario, options?: NextOptions): void;
  next(scenario: Scenario, options?: NextOptions): void;
  /** Forgets all that one key, or every key, has made and asked. Ids begin again as after a start. */
  reset(key?: string): void;
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

class RunningMock implements Mock {
  readonly url: string;
  readonly #server: Server;
  readonly #front: Taped;
  readonly #warming = new AbortController();

  constructor(server: Server, front: Taped) {
    this.url = `${front.world.origin}/v1`;
    this.#server = server;
    this.#front = front;
    void front.prism.warm(this.#warming.signal);
  }

  requests(): JournalEntry[] {
    return this.#front.journal.entries();
  }

  next(operation: string, scenario: Scenario, options?: NextOptions): void;
  next(scenario: Scenario, options?: NextOptions): void;
  next(first: string | Scenario, second: Scenario | NextOptions = {}, third: NextOptions = {}): void {
    const { scenarios } = this.#front;
    if (typeof first === 'string') scenarios.next(first, second as Scenario, third);
    else scenarios.next(undefined, first, second as NextOptions);
  }

  reset(key?: string): void {
    forget(this.#front, key);
  }

  async close(): Promise<void> {
    this.#warming.abort();
    this.#front.store.forget();
    if (this.#server.listening) {
      const closed = new Promise((resolve) => this.#server.close(resolve));
      this.#server.closeAllConnections();
      await closed;
    }
    await this.#front.deck?.settled();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

function forget({ store, world, journal, scenarios, deck }: Taped, key?: string): void {
  if (key === undefined) deck?.rewind();
  scenarios.forget(key);
  store.forget(key);
  world.ids.forget(key);
  journal.forget(key);
}

/** Loading it takes most of a start, and it keeps nothing of the requests that it checks. */
let prism: Promise<Prism> | undefined;

/**
 * Starts a mock server.
 *
 * The key of a request says what app it meets: `app-chat…` chat, `app-agent…` agent, `app-chatflow…` chatflow, `app-workflow…` workflow,
 * `app-completion…` completion, any other a chat app; `dataset-…` opens the knowledge side. What one key makes no other sees.
 * Apps answer every question by repeating it. `FAIL` in a question or an input makes the model fail, `SLOW` makes it slow enough to be stopped
 * (300 ms a word, times `pace`), `TOOL` lets an agent use a tool, `PAUSE` lets a workflow or chatflow wait for a form to be filled in.
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
  const front = await opened(options);
  const { world } = front;
  const server = served(front, options);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  world.origin = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
  return new RunningMock(server, front);
}

/** A `fetch` that a mock answers, and the mock behind it. */
export type MockFetch = InProcess & Mock;

/**
 * A mock without a port: a `fetch` that it answers within this process, whatever host the address names.
 *
 * ```ts
 * const fetch = await mockFetch({ pace: 0 });
 * const dify = new Dify({ fetch, apiKey: 'app-chat-1', user: 'alice' });
 * ```
 */
export async function mockFetch(options: Omit<MockOptions, 'port' | 'host'> = {}): Promise<MockFetch> {
  const front = await opened(options);
  const server = served(front, options);
  const { fetch, close } = inProcess(server);
  const mock = new RunningMock(server, front);
  const closed = async () => {
    close();
    await mock.close();
  };
  return Object.assign(fetch, {
    url: mock.url,
    requests: () => mock.requests(),
    next: mock.next.bind(mock) as Mock['next'],
    reset: (key?: string) => mock.reset(key),
    close: closed,
    [Symbol.asyncDispose]: closed,
  });
}

/** Everything but the server: all state, and what answers from it. */
async function opened(options: MockOptions): Promise<Front> {
  const file = await scenarioFile(options.scenario);
  const scenarios = new Scenarios(scenarioOf({ ...options.always }), rulesOf(file));
  const chosen = settings({
    ...options,
    seed: options.seed ?? file.seed,
    apps: { ...readApps(file.apps), ...options.apps },
  });
  const world: World = {
    settings: chosen,
    clock: clock(chosen.now, chosen.pace),
    ids: new Ids(chosen.seed),
    // Until it listens, if it ever does.
    origin: 'http://localhost',
  };
  prism ??= Prism.load();
  const journal = new Journal(chosen.journalBytes);
  const { log } = options;
  if (log) journal.watch((entry, complete) => complete && log(entry));
  const front: Front = {
    world,
    store: new Store(world),
    journal,
    scenarios,
    router: new Router(),
    prism: await prism,
    desk: (request, response) => desk(steered, request, response),
  };
  const steered: Steered = {
    origin: () => world.origin,
    journal,
    apps: () => appsShown(options.keys, journal.entries(), chosen.apps),
    reset: (key) => forget(front, key),
    next: (operation, scenario, how) => front.scenarios.next(operation, scenario, how),
  };
  return front;
}
