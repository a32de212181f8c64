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

export function relay(upstream: ReadableStream<Uint8Array>, { stop, ended }: RelayOptions): Relay {
  const reader = upstream.getReader();
  const decoder = new TextDecoder();
  /** The text in which the task may be named; nothing once that was found, or is not to be expected any more. */
  let head: string | undefined = '';
  let task: string | undefined;
  let over = false;
  const { promise: settled, resolve: settle } = withResolve();
  let out: ReadableStreamDefaultController<Uint8Array>;

  async function read(): Promise<Uint8Array | undefined> {
    const { value } = await reader.read();
    if (head !== undefined && value) {
      head += decoder.decode(value, { stream: true });
      task = TASK.exec(head)?.[1];
      if (task || head.length > HEAD) head = undefined;
    }
    return value;
  }
  const quit = () => reader.cancel().catch(() => {});

  function end(how: () => void): void {
    if (over) return;
    over = true;
    ended(false);
    how();
    settle();
  }
  async function leave(): Promise<void> {
    if (over) return;
    over = true;
    ended(true);
    if (!stop) await quit();
    else await stopRun({ stop, quit, task: () => task, more: async () => (await read()) !== undefined });
    settle();
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => void (out = controller),
      async pull() {
        try {
          const chunk = await read();
          if (!chunk) end(() => out.close());
          else if (!over) out.enqueue(chunk);
        } catch (cause) {
          end(() => out.error(cause));
        }
      },
      cancel: () => void leave(),
    },
    // Nothing is read that the caller has not asked for.
    { highWaterMark: 0 },
  );
  return {
    body,
    settled,
    close() {
      if (over) return;
      out.enqueue(new TextEncoder().encode(`\n\n${errorFrame(CLOSING)}`));
      void leave();
      out.close();
    },
  };
}

export function withResolve(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((it) => {
    resolve = it;
  });
  return { promise, resolve };
}
