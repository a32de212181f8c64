/** The right to begin something, which one alone has at a time. */
export interface Claim {
  /** Holds it for as long again; false when it was lost. */
  renew(): Promise<boolean>;
  /** Gives it up, if it is still held. */
  release(): Promise<void>;
}

/**
 * Where a conversation store keeps its texts: four methods, which a Keyv instance has as it is.
 *
 * Without `claim` it is safe for one process alone: of two that answer the same new user at once each begins a conversation,
 * and one of the two is forgotten.
 */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  /** @param ttl Milliseconds until it is forgotten; for ever without it. */
  set(key: string, value: string, ttl?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  clear(): Promise<unknown>;
  /**
   * Takes the right to begin what the key stands for, for `ttl` milliseconds at most. In one step: of all processes that ask
   * at once a single one gets it, the others undefined.
   */
  claim?(key: string, ttl: number): Promise<Claim | undefined>;
}
