/** A request from when it comes to when its answer has been sent, and all that are open. */
import type { App } from './apps.js';
import type { Settings } from './options.js';

/** What can be told to end before it would. */
export interface Open {
  close(): void;
  settled: Promise<unknown>;
}

/** All requests that are being answered. */
export class OpenStreams {
  readonly #open = new Set<Open>();
  readonly #asked = new Set<Promise<unknown>>();
  #closing = false;
  #late = false;

  get closing(): boolean {
    return this.#closing;
  }

  /** A request, until its answer begins. */
  ask<T>(answer: Promise<T>): Promise<T> {
    this.#asked.add(answer);
    const gone = () => void this.#asked.delete(answer);
    answer.then(gone, gone);
    return answer;
  }

  add(stream: Open): void {
    this.#open.add(stream);
    void stream.settled.then(() => this.#open.delete(stream));
    if (this.#late) stream.close();
  }

  /** Takes no new requests, waits for all that have come, and closes the streams that take longer. */
  async drain(ms: number): Promise<void> {
    this.#closing = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    const streams = () => [...this.#open].map((it) => it.settled);
    const all = async () => {
      while (this.#asked.size + this.#open.size) await Promise.allSettled([...this.#asked, ...streams()]);
    };
    await Promise.race([all(), late]);
    clearTimeout(timer);
    this.#late = true;
    for (const it of this.#open) it.close();
    await Promise.all(streams());
  }
}

/** What is known of a request so far. */
export class Exchange {
  readonly request: Request;
  readonly settings: Settings;
  readonly streams: OpenStreams;
  app: App | undefined;
  operation: string | undefined;
  caller: string | undefined;
  /** Who asks; known where `app` is. */
  user: string | undefined;
  /** Keeps the runtime awake until something is done: Workers end with their answer. */
  readonly waitUntil: (promise: Promise<unknown>) => void;
  readonly #at = Date.now();
  readonly #began = performance.now();
  #streams = false;

  constructor(request: Request, settings: Settings, streams: OpenStreams, waitUntil?: (it: Promise<unknown>) => void) {
    this.request = request;
    this.settings = settings;
    this.streams = streams;
    this.waitUntil = waitUntil ?? (() => {});
  }

  /** The answer is a stream, which is told of when it ends. */
  opened(stream: Open): void {
    this.#streams = true;
    this.streams.add(stream);
    this.waitUntil(stream.settled);
  }

  /** The answer is made; unless it is a stream, that was all. */
  answered(response: Response): void {
    if (!this.#streams) this.ending(response.status)(false);
  }

  /** What tells the log how it ended. A stream keeps hold of this alone, not of the request. */
  ending(status: number): (left: boolean) => void {
    const { log, basePath } = this.settings;
    if (!log) return () => {};
    const { method, url } = this.request;
    const path = new URL(url).pathname.slice(basePath.length);
    const entry = { at: this.#at, method, path, app: this.app?.name, operation: this.operation, caller: this.caller };
    const began = this.#began;
    return (left) => log({ ...entry, status, ms: Math.round(performance.now() - began), left });
  }
}
