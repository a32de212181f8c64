import { DifyError } from '../../../index.js';
import type { KeyValueStore } from './key-value.js';

export interface MemoryOptions {
  /** How many entries it holds; of more, those that were not used for longest go. Default: 10,000. */
  max?: number | undefined;
}

interface Entry {
  value: string;
  expires: number;
}

class Memory implements KeyValueStore {
  /** In the order in which they were used, the latest last. */
  readonly #entries = new Map<string, Entry>();
  readonly #max: number;

  constructor(max: number) {
    this.#max = max;
  }

  async get(key: string): Promise<string | undefined> {
    const entry = this.#entries.get(key);
    this.#entries.delete(key);
    if (!entry || entry.expires <= Date.now()) return undefined;
    this.#entries.set(key, entry);
    return entry.value;
  }

  async set(key: string, value: string, ttl = Number.POSITIVE_INFINITY): Promise<void> {
    this.#entries.delete(key);
    this.#entries.set(key, { value, expires: Date.now() + ttl });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#max) this.#entries.delete(oldest as string);
  }

  async delete(key: string): Promise<void> {
    this.#entries.delete(key);
  }

  async clear(): Promise<void> {
    this.#entries.clear();
  }
}

/**
 * A store that ends with its process.
 *
 * @throws DifyError when `max` is not a whole number above 0.
 */
export function memoryStore({ max = 10_000 }: MemoryOptions = {}): KeyValueStore {
  if (!(Number.isInteger(max) && max > 0)) {
    throw new DifyError(`\`max\` must be a whole number above 0, and is ${max}.`);
  }
  return new Memory(max);
}
