import { abortable } from '../../waiting.js';

/** Lets whoever comes for the same thing in one after the other, in the order in which they came. */
export class Queues {
  /** When the last one who came for each thing will have left. */
  readonly #ends = new Map<string, Promise<void>>();

  /**
   * Waits for its turn; what it gives ends the turn.
   *
   * @throws DifyAbortError when `signal` aborts first. The place in the queue is then given up.
   */
  async enter(name: string, signal?: AbortSignal): Promise<() => void> {
    const before = this.#ends.get(name) ?? Promise.resolve();
    let leave = () => {};
    const left = new Promise<void>((resolve) => (leave = resolve));
    const end = before.then(() => left);
    this.#ends.set(name, end);
    void end.then(() => {
      if (this.#ends.get(name) === end) this.#ends.delete(name);
    });
    try {
      await abortable(before, signal);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Does the work when its turn has come, however the work before it ended. */
  async after<T>(name: string, work: () => Promise<T>): Promise<T> {
    const leave = await this.enter(name);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** When all that have come so far have left. */
  async left(): Promise<void> {
    await Promise.all(this.#ends.values());
  }
}
