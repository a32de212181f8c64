import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';

/** Bytes that may wait for a reader before the server is held back. */
const MOST_WAITING = 64 * 1024;

/** Whoever waits for the headers, or for the next piece. */
interface Waiter {
  resolve(): void;
  reject(cause: unknown): void;
}

/** One request over undici, and what comes back: the pieces of the answer wait here until somebody reads them. */
export class Exchange implements Dispatcher.DispatchHandler {
  status = 0;
  statusText = '';
  headers: IncomingHttpHeaders = {};
  readonly #signal: AbortSignal | null | undefined;
  #body: unknown;
  #controller: Dispatcher.DispatchController | undefined;
  #pieces: Buffer[] = [];
  /** Bytes of them. */
  #waiting = 0;
  /** Nothing more comes: all is there, or `#failure` says why not. */
  #over = false;
  #failure: unknown;
  #waiter: Waiter | undefined;

  constructor(signal: AbortSignal | null | undefined) {
    this.#signal = signal;
  }

  /** Sends, and waits for the headers. */
  begin(dispatcher: Dispatcher, request: Dispatcher.DispatchOptions): Promise<void> {
    this.#body = request.body;
    return new Promise((resolve, reject) => {
      this.#waiter = { resolve, reject };
      if (this.#signal?.aborted) return this.onResponseError(undefined, this.#signal.reason);
      this.#signal?.addEventListener('abort', this);
      dispatcher.dispatch(request, this);
    });
  }

  /** The next piece, or nothing behind the last one. What has come before a failure is given before it. */
  next(): Buffer | undefined | Promise<Buffer | undefined> {
    const piece = this.#pieces.shift();
    if (piece) {
      this.#waiting -= piece.length;
      if (this.#waiting < MOST_WAITING) this.#controller?.resume();
      return piece;
    }
    if (!this.#over)
      return new Promise<void>((resolve, reject) => (this.#waiter = { resolve, reject })).then(() => this.next());
    return this.#failure ? Promise.reject(this.#failure) : undefined;
  }

  /** All that is left. */
  async rest(): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (;;) {
      const next = this.next();
      const piece = next instanceof Promise ? await next : next;
      if (piece) pieces.push(piece);
      else return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
    }
  }

  /** Nobody reads on: the connection is closed, unless all has come. */
  cancel(reason: unknown): void {
    if (!this.#over) this.#fail(reason);
    this.#pieces = [];
  }

  /** The signal ends it. */
  handleEvent(): void {
    this.cancel(this.#signal?.reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#over) controller.abort(this.#failure as Error);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders, text = ''): void {
    if (status < 200) return;
    this.status = status;
    this.statusText = text;
    this.headers = headers;
    this.#wake()?.resolve();
  }

  onResponseData(controller: Dispatcher.DispatchController, piece: Buffer): void {
    if (this.#over) return;
    this.#pieces.push(piece);
    this.#waiting += piece.length;
    if (this.#waiting >= MOST_WAITING) controller.pause();
    this.#wake()?.resolve();
  }

  onResponseEnd(): void {
    this.#end();
    this.#wake()?.resolve();
  }

  onResponseError(_: unknown, error: Error): void {
    if (!this.#over) this.#fail(error);
    // One that was never sent is still open.
    if (this.#body instanceof Readable) this.#body.on('error', () => {}).destroy(error);
  }

  #fail(reason: unknown): void {
    this.#end(reason);
    this.#controller?.abort(reason as Error);
    this.#wake()?.reject(reason);
  }

  #end(failure?: unknown): void {
    this.#over = true;
    this.#failure = failure;
    this.#signal?.removeEventListener('abort', this);
  }

  #wake(): Waiter | undefined {
    const waiter = this.#waiter;
    this.#waiter = undefined;
    return waiter;
  }
}
