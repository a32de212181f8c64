import { QUIET } from './patience.js';

/** Asks what it means that a stream says nothing, and asks ever less often. */
export class Silence {
  #wait: number = QUIET[0];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** There was news. */
  broken(): void {
    this.#wait = QUIET[0];
  }

  /** It still means nothing. */
  goesOn(): void {
    this.#wait = Math.min(this.#wait * 2, QUIET[1]);
  }

  /** Asks when it has lasted, from now on. */
  listen(ask: () => unknown, ms: number = this.#wait): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(ask, ms);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
