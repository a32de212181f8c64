import { DifyError, DifyRateLimitError } from '../extensions/errors/index.js';
import type { Call } from './call.js';

/**
 * The places of a client, first come first served. When the server says too many there are half as many as were taken,
 * and every call that goes well brings a part of one back.
 */
export class Lane {
  readonly #most: number;
  #places: number;
  readonly #taken = new Set<Call>();
  readonly #queue = new Map<Call, () => void>();

  constructor(most: number) {
    if (!(most >= 1)) throw new DifyError(`\`maxConcurrent\` must be 1 or more, and is ${most}.`);
    this.#most = this.#places = most;
  }

  async enter(call: Call): Promise<void> {
    if (this.#taken.size < Math.floor(this.#places) && !this.#queue.size) this.#taken.add(call);
    else await call.during(new Promise<void>((resolve) => this.#queue.set(call, resolve)));
  }

  /** The server is busy: fewer for a while. */
  shrink(): void {
    this.#places = Math.max(1, Math.ceil(this.#taken.size / 2));
  }

  leave(call: Call, error?: unknown): void {
    this.#queue.delete(call);
    if (!this.#taken.delete(call)) return;
    if (!error) this.#places = Math.min(this.#most, this.#places + 1 / this.#places);
    else if (error instanceof DifyRateLimitError) this.shrink();
    for (const [next, resolve] of this.#queue) {
      if (this.#taken.size >= Math.floor(this.#places)) break;
      this.#queue.delete(next);
      this.#taken.add(next);
      resolve();
    }
  }
}
