/** More would be a flood, and the oldest of them are of no use by then. */
const MOST = 10_000;

/** What was made of each message, for as long as a messenger may deliver it again. */
export class Remembered<Value> {
  /** In the order in which they came. */
  readonly #known = new Map<string, { value: Value; until: number }>();
  readonly #ms: number;

  constructor(ms: number) {
    this.#ms = ms;
  }

  get(id: string): Value | undefined {
    const now = Date.now();
    for (const [id, { until }] of this.#known) {
      if (until > now && this.#known.size <= MOST) break;
      this.#known.delete(id);
    }
    return this.#known.get(id)?.value;
  }

  set(id: string, value: Value): void {
    this.#known.set(id, { value, until: Date.now() + this.#ms });
  }
}
