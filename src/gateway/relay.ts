/** A stream of Dify on its way to a caller, byte by byte; when the caller leaves, the run is stopped. */
import type { Open } from './exchange.js';
import { CLOSING, errorFrame } from './refusal.js';
import { stopRun } from './stop.js';

/** Where the name of a task must have come, in characters. */
const HEAD = 64 * 1024;
/** In the text of a model the quotes would have backslashes. */
const TASK = /"task_id": ?"([^"\\]+)"/;

export interface RelayOptions {
  /** Stops the run; without it the stream only watches one. */
  stop?: (task: string) => Promise<unknown>;
  /** The stream has come to its end, or its caller left. */
  ended(left: boolean): void;
}

export interface Relay extends Open {
  readonly body: ReadableStream<Uint8Array>;
}

export function relay(upstream: ReadableStream<Uint8Array>, options: RelayOptions): Relay {
  return new Relayed(upstream, options);
}

/** One object a stream, and few promises at a time: hundreds of them are open at once. */
class Relayed implements Relay, UnderlyingDefaultSource<Uint8Array> {
  readonly body: ReadableStream<Uint8Array>;
  readonly settled: Promise<void>;
  readonly #settle: () => void;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #options: RelayOptions;
  #out!: ReadableStreamDefaultController<Uint8Array>;
  /** The text in which the task may be named; nothing once that was found, or is not to be expected any more. */
  #head: { decoder: TextDecoder; text: string } | undefined = { decoder: new TextDecoder(), text: '' };
  #task: string | undefined;
  #over = false;

  constructor(upstream: ReadableStream<Uint8Array>, options: RelayOptions) {
    this.#reader = upstream.getReader();
    this.#options = options;
    const { promise, resolve } = withResolve();
    this.settled = promise;
    this.#settle = resolve;
    // Nothing is read that the caller has not asked for.
    this.body = new ReadableStream(this, { highWaterMark: 0 });
  }

  start(out: ReadableStreamDefaultController<Uint8Array>): void {
    this.#out = out;
  }

  pull(): Promise<void> {
    return this.#reader.read().then(
      ({ value }) => {
        if (!value) this.#end(() => this.#out.close());
        else {
          this.#look(value);
          if (!this.#over) this.#out.enqueue(value);
        }
      },
      (cause) => this.#end(() => this.#out.error(cause)),
    );
  }

  cancel(): void {
    void this.#leave();
  }

  close(): void {
    if (this.#over) return;
    this.#out.enqueue(new TextEncoder().encode(`\n\n${errorFrame(CLOSING)}`));
    void this.#leave();
    this.#out.close();
  }

  /** Looks for the name of the task. */
  #look(piece: Uint8Array): void {
    const head = this.#head;
    if (!head) return;
    head.text += head.decoder.decode(piece, { stream: true });
    this.#task = TASK.exec(head.text)?.[1];
    if (this.#task || head.text.length > HEAD) this.#head = undefined;
  }

  #end(how: () => void): void {
    if (this.#over) return;
    this.#over = true;
    this.#options.ended(false);
    how();
    this.#settle();
  }

  async #leave(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    const { stop, ended } = this.#options;
    ended(true);
    const quit = () => this.#reader.cancel().catch(() => {});
    const more = async () => {
      const { value } = await this.#reader.read();
      if (value) this.#look(value);
      return value !== undefined;
    };
    if (!stop) await quit();
    else await stopRun({ stop, quit, task: () => this.#task, more });
    this.#settle();
  }
}

export function withResolve(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((it) => {
    resolve = it;
  });
  return { promise, resolve };
}
