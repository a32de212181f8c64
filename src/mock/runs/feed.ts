/** Frames on their way to one listener. What comes faster than it is read waits here. */
export type Frame = { event: string } & Record<string, unknown>;
/** A string is written as it is: an example of the specification, already framed. */
export type Written = Frame | string;

export class Feed implements AsyncIterable<Written> {
  readonly #waiting: Written[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  /** A feed that is complete from the start. */
  static of(frames: Iterable<Written>): Feed {
    const feed = new Feed();
    for (const frame of frames) feed.push(frame);
    feed.end();
    return feed;
  }

  push(frame: Written): void {
    if (this.#ended) return;
    this.#waiting.push(frame);
    this.#wake?.();
  }

  /** Nothing more comes; what waits is still read. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** Nobody listens any more. */
  close(): void {
    this.#waiting.length = 0;
    this.end();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Written> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next !== undefined) yield next;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
