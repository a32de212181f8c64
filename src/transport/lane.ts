import { DifyError } from '../extensions/errors/index.js';
import type { Call } from './call.js';

/**
 * The places of a client, first come first served. When the server says too many there are half as many as were taken,
 * and every call that goes well brings a part of one back.
 */
export class Lane {
  readonly #most: number;
  #places: number;
  /** Who has a place, and since when. */
  readonly #taken = new Map<Call, number>();
  readonly #queue = new Map<Call, () => void>();
  #halved = 0;

  constructor(most: number) {
    if (!(most >= 1)) throw new DifyError(`\`maxConcurrent\` must be 1 or more, and is ${most}.`);
    this.#most = this.#places = most;
  }

  /** Nothing to wait for where a place is free. */
  enter(call: Call): Promise<void> | undefined {
    if (this.#queue.size || !this.#free()) {
      return call.during(new Promise<void>((resolve) => this.#queue.set(call, resolve)));
    }
    this.#take(call);
    return undefined;
  }

  /** The server has too many. What it says of calls from before the last time is the same news. */
  halve(call: Call): void {
    if ((this.#taken.get(call) ?? 0) < this.#halved) return;
    this.#halved = performance.now();
    this.#places = Math.max(1, this.#taken.size / 2);
  }

  leave(call: Call, well: boolean): void {
    this.#queue.delete(call);
    if (!this.#taken.delete(call)) return;
    if (well) this.#places = Math.min(this.#most, this.#places + 1 / this.#places);
    for (const [next, resolve] of this.#queue) {
      if (!this.#free()) break;
      this.#queue.delete(next);
      this.#take(next);
      resolve();
    }
  }

  #free(): boolean {
    return this.#taken.size < Math.floor(this.#places);
  }

  #take(call: Call): void {
    this.#taken.set(call, performance.now());
  }
}
