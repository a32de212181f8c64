import { pieceOf } from './text.js';

/** How a stream went so far; times are milliseconds, from the call where nothing else is said. */
export interface StreamStats {
  /** Bytes of the answer, of all its connections. */
  bytes: number;
  /** Events that were read. */
  events: number;
  /** Until the first byte of the answer. */
  firstByte?: number;
  /** Until the first event. */
  firstEvent?: number;
  /** Until the first text. */
  firstToken?: number;
  /** The longest time between two pieces that brought events. */
  longestGap: number;
  /** How often the connection was opened anew. */
  resumed: number;
}

/** Writes the times down. */
export class Watch {
  readonly stats: StreamStats = { bytes: 0, events: 0, longestGap: 0, resumed: 0 };
  readonly #began = performance.now();
  /** When events came last. */
  #last: number | undefined;

  get elapsed(): number {
    return performance.now() - this.#began;
  }

  /** How long no event has come. */
  get quiet(): number {
    return this.elapsed - (this.#last ?? 0);
  }

  /** A piece of the answer came. */
  piece(events: boolean): void {
    const now = this.elapsed;
    this.stats.firstByte ??= now;
    if (!events) return;
    if (this.#last !== undefined) this.stats.longestGap = Math.max(this.stats.longestGap, now - this.#last);
    this.#last = now;
  }

  event(event: { event: string }): void {
    const { stats } = this;
    stats.events++;
    if (stats.firstToken !== undefined) return;
    stats.firstEvent ??= this.elapsed;
    if (pieceOf(event)?.delta) stats.firstToken = this.elapsed;
  }
}
