import { DifyError } from '../../index.js';

/** The first wait after "too many" is up to this, every further one up to twice the one before; in milliseconds. */
const FIRST = 500;
/** No wait is longer. */
const LONGEST = 8_000;

/**
 * How many runs may be under way at once. A server that says too many halves that, and makes all wait if it says so
 * again; every run that goes well brings a part of a lane back.
 */
export class Lanes {
  readonly #most: number;
  #places: number;
  /** Refusals without a success between them. */
  #refusals = 0;
  #until = 0;
  /** Changes with every cut: many that were sent together and refused together are one sign, not many. */
  #round = 0;

  constructor(most: number) {
    if (!Number.isInteger(most) || most < 1) {
      throw new DifyError(`\`concurrency\` must be a whole number from 1, and is ${most}.`);
    }
    this.#most = this.#places = most;
  }

  get places(): number {
    return Math.floor(this.#places);
  }

  /** What a run that begins now has to give back to `busy`. */
  get round(): number {
    return this.#round;
  }

  /** Milliseconds until another run may begin. */
  get wait(): number {
    return Math.max(0, this.#until - Date.now());
  }

  /** A run was taken. */
  went(): void {
    this.#refusals = 0;
    this.#places = Math.min(this.#most, this.#places + 1 / this.#places);
  }

  /** The server took none more, of as many as were `running`, and asks to wait for `asked` milliseconds. */
  busy(round: number, running: number, asked: number): void {
    // What the transport chose by itself is less; what a server asks for holds for all.
    if (asked > FIRST) this.#until = Math.max(this.#until, Date.now() + asked);
    if (round !== this.#round) return;
    this.#round++;
    this.#places = Math.max(1, Math.ceil(running / 2));
    const wait = Math.random() * Math.min(LONGEST, FIRST * 2 ** this.#refusals);
    // Where others of ours run it is they who have to end first; where none does, only time can help.
    if (running === 1 || this.#refusals > 0) this.#until = Math.max(this.#until, Date.now() + wait);
    this.#refusals++;
  }
}
