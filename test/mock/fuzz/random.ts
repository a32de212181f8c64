/** Chance that a seed repeats. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let it = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61);
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 to below `end`. */
  below = (end: number): number => Math.floor(this.next() * end);
  chance = (share: number): boolean => this.next() < share;

  pick<T>(from: readonly T[]): T {
    if (!from.length) throw new RangeError('There is nothing to pick from.');
    return from[this.below(from.length)] as T;
  }

  bytes = (length: number): Buffer => Buffer.from(Array.from({ length }, () => this.below(256)));
}
