/** Something that answers bit by bit: told to whoever listens, stopped on request, and over at some point. */
import type { Clock } from '../clock.js';
import { Feed, type Frame } from './feed.js';

/** A number waits so many milliseconds, times the pace; a frame is told at once. */
export type Beat = number | Frame;

/** How long somebody listens: to the next rest, through all of them, or on when nothing can come any more. */
export type Until = 'rest' | 'end' | 'never';

export class Task {
  readonly id: string;
  readonly user: string;
  readonly #clock: Clock;
  readonly #feeds = new Map<Feed, Until>();
  #cut = false;
  /** Ends the wait of now; a listener on a signal for every word of a thousand streams would cost more than the words. */
  #wake: () => void = () => {};
  #stopped = false;
  #resting = false;
  #over = false;

  constructor(id: string, user: string, clock: Clock) {
    this.id = id;
    this.user = user;
    this.#clock = clock;
  }

  get over(): boolean {
    return this.#over;
  }

  /** What comes from now on. */
  listen(until: Until = 'rest'): Feed {
    const feed = new Feed();
    if (this.#over) feed.end();
    else this.#feeds.set(feed, until);
    return feed;
  }

  /** Plays beats to their end. When it is stopped before, `ending` has the last ones. */
  async play(beats: Iterable<Beat>, ending: () => Iterable<Beat>): Promise<void> {
    try {
      await this.#tell(beats, () => this.#cut);
      if (this.#stopped) await this.#tell(ending(), () => false);
    } finally {
      const rests = this.#resting && !this.#cut;
      this.#resting = false;
      this.#over = !rests;
      for (const [feed, until] of this.#feeds) {
        if (until === 'never' || (rests && until === 'end')) continue;
        feed.end();
        this.#feeds.delete(feed);
      }
    }
  }

  /** What is being played is not all: it will be played on. */
  rest(): void {
    this.#resting = true;
  }

  /** Lets it come to an orderly end now. */
  stop(): void {
    if (this.#over || this.#cut) return;
    this.#stopped = true;
    this.abandon();
  }

  /** Drops it where it stands. */
  abandon(): void {
    this.#cut = true;
    this.#wake();
  }

  async #tell(beats: Iterable<Beat>, over: () => boolean): Promise<void> {
    for (const beat of beats) {
      if (typeof beat === 'number') {
        const wait = this.#clock.paced(beat);
        if (wait > 0 && !over()) await this.#sleep(wait);
      }
      if (over()) return;
      if (typeof beat === 'object') for (const feed of this.#feeds.keys()) feed.push(beat);
    }
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
