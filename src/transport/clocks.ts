import { DifyError } from '../extensions/errors/index.js';

/**
 * The clocks of a call, in milliseconds; `Infinity` switches one off.
 *
 * | clock | runs | default |
 * |---|---|---|
 * | `response` | until the headers of the answer, for each attempt | 30,000; 300,000 where a model answers in one piece or a file travels |
 * | `start` | until the first event of a workflow or chatflow run; pings do not count | 300,000 |
 * | `idle` | between two pieces of an answer, while one is waited for | 30,000 |
 * | `total` | from the call to the end of its answer, all attempts and waits included | none |
 */
export interface Timeouts {
  response?: number | undefined;
  start?: number | undefined;
  idle?: number | undefined;
  total?: number | undefined;
}

export type Clock = keyof Timeouts;

/** A timer takes 24 days at most, and one that is longer fires at once: there, none is set. */
const LONGEST = 2 ** 31;

/** What is given for a client and for a call, the call's over the client's; a number is `total`. */
export function timeoutsOf(...given: (number | Timeouts | undefined)[]): Timeouts {
  const out: Timeouts = {};
  for (const each of given) {
    const limits: Timeouts | undefined = typeof each === 'number' ? { total: each } : each;
    for (const clock in limits) {
      const ms = limits[clock as Clock];
      if (ms === undefined) continue;
      if (!(ms > 0)) throw new DifyError(`\`timeout\` must be above 0 ms, and \`${clock}\` is ${ms}.`);
      out[clock as Clock] = ms;
    }
  }
  return out;
}

const look = (clocks: Clocks): void => clocks.look();

/**
 * Runs the clocks of one call on one timer. A clock that is stopped and started over, as `idle` is for every piece, costs
 * no timer: the timer that is under way looks again when it fires. It never keeps a process alive.
 */
export class Clocks {
  readonly #limits: Timeouts;
  readonly #call: { late(clock: Clock, ms: number): void };
  readonly #due: { [clock in Clock]?: number | undefined } = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires. */
  #next = Infinity;

  constructor(limits: Timeouts, call: { late(clock: Clock, ms: number): void }) {
    this.#limits = limits;
    this.#call = call;
    this.#begin('total');
  }

  /** Starts a clock; that of the whole call runs since it began, and is looked after from its first wait on. */
  start(clock?: Clock): void {
    if (clock) this.#begin(clock);
    const { total = Infinity } = this.#due;
    const due = Math.min(total, (clock && this.#due[clock]) ?? Infinity);
    if (due < this.#next) this.#wake(due);
  }

  #begin(clock: Clock): void {
    const ms = this.#limits[clock];
    // Whole milliseconds, as timers have: a fraction costs memory of its own.
    if (ms && ms < LONGEST) this.#due[clock] = Math.ceil(performance.now()) + ms;
  }

  stop(clock: Clock): void {
    this.#due[clock] = undefined;
  }

  /** Whether a wait would outlast the whole call. */
  outlast(ms: number): boolean {
    return performance.now() + ms >= (this.#due.total ?? Infinity);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #wake(due: number): void {
    clearTimeout(this.#timer);
    this.#next = due;
    this.#timer = setTimeout(look, due - performance.now(), this);
    (this.#timer as { unref?: () => void }).unref?.();
  }

  /** Looks which clock has run out. */
  look(): void {
    this.#next = Infinity;
    for (const [clock, due] of Object.entries(this.#due) as [Clock, number | undefined][]) {
      // Timers count whole milliseconds, and may be early by less than one.
      if (due && due <= performance.now() + 1) {
        this.stop(clock);
        this.#call.late(clock, this.#limits[clock] as number);
      } else if (due && due < this.#next) this.#wake(due);
    }
  }
}
