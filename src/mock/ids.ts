/** Ids that a second run gives again: hashes of seed, key, operation and the count of the call, never one common sequence. */
import { hash } from 'node:crypto';

const digest = (parts: readonly string[]) => hash('sha256', JSON.stringify(parts));

function uuid(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Makes the ids of one call, or of one thing; `what` tells them apart. */
export class Mint {
  readonly #parts: readonly string[];

  constructor(...parts: string[]) {
    this.#parts = parts;
  }

  uuid(...what: string[]): string {
    return uuid(digest([...this.#parts, ...what]));
  }

  hex(length: number, ...what: string[]): string {
    return digest([...this.#parts, ...what]).slice(0, length);
  }

  /** A number with `length` digits, the first of them no zero. */
  digits(length: number, ...what: string[]): string {
    const least = 10 ** (length - 1);
    return String(least + (Number.parseInt(this.hex(12, ...what), 16) % (9 * least)));
  }
}

/** Counts the calls of each operation under each key, so that parallel work under other keys changes nothing. */
export class Ids {
  readonly #seed: string;
  readonly #counts = new Map<string, Map<string, number>>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Ids of something that is there once for each key. */
  of(key: string, ...what: string[]): Mint {
    return new Mint(this.#seed, key, ...what);
  }

  call(key: string, operation: string): Mint {
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, counts);
    const n = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, n);
    return new Mint(this.#seed, key, operation, String(n));
  }

  forget(key?: string): void {
    if (key === undefined) this.#counts.clear();
    else this.#counts.delete(key);
  }
}
