/** Reads a stream as it comes, up to where somebody has seen enough. */
import { cutFrames } from '../../../scripts/conform/frames.js';
import type { Mock } from '../../../src/mock/index.js';
import type { Json } from '../client.js';

export class Follower {
  readonly events: Json[] = [];
  readonly #leave = new AbortController();
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #rest = '';

  constructor(response: Response, leave: AbortController) {
    this.#reader = (response.body as ReadableStream<Uint8Array>).getReader();
    this.#leave = leave;
  }

  /** Until the last event is one of that name; false when the stream was over before. */
  async until(name: string): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) return false;
      const { frames, rest } = cutFrames(this.#rest + this.#decoder.decode(value, { stream: true }));
      this.#rest = rest;
      const told = frames.map(({ event, data }) => (data === undefined ? event : JSON.parse(data)));
      this.events.push(...told);
      if (told.some((it) => it === name || it.event === name)) return true;
    }
  }

  /** To its end. */
  async end(): Promise<Json[]> {
    await this.until('');
    return this.events;
  }

  leave(): void {
    this.#leave.abort();
  }
}

export async function follow(mock: Mock, key: string, path: string, body?: object): Promise<Follower> {
  const leave = new AbortController();
  const response = await fetch(mock.url + path, {
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    signal: leave.signal,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return new Follower(response, leave);
}
