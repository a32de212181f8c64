/** Answers of the gateway's own routes: the events of a stream, or what they add up to. */
import { DifyAPIError, type DifyStream, DifyTruncatedError } from '../index.js';
import { eventsFor, type Told } from './events.js';
import type { Exchange } from './exchange.js';
import { INERT, STREAMED } from './headers.js';
import type { Think } from './options.js';
import { CLOSING, errorFrame } from './refusal.js';
import { withResolve } from './relay.js';
import { withoutThinking } from './think.js';

/** Milliseconds of silence after which it is worth asking why. A workflow begins within 140. */
const DOUBT = 1_000;

export interface Wanted {
  /** As events, or as one answer. */
  streamed: boolean;
  think: Think;
  /** Asks why nothing comes, and throws if nothing ever will. */
  doubt?: (() => Promise<unknown>) | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: streams of every kind of app
type AnyStream = DifyStream<any, { task_id?: string }>;

export async function answer(exchange: Exchange, stream: AnyStream, wanted: Wanted): Promise<Response> {
  const { streamed, think, doubt } = wanted;
  const { signal } = exchange.request;
  const events = stream[Symbol.asyncIterator]() as AsyncIterator<Told, void>;
  /** The event that is waited for. */
  let pending: Promise<IteratorResult<Told, void>> | undefined;
  const next = () => {
    pending ??= events.next();
    pending.catch(() => {});
    return pending;
  };
  const { promise: settled, resolve: settle } = withResolve();
  const ended = exchange.ending(200);
  let over = false;
  const end = (left: boolean) => {
    over = true;
    if (streamed) ended(left);
  };
  async function leave(): Promise<void> {
    if (over) return;
    end(true);
    // What has no name yet cannot be stopped.
    await stream.started.catch(() => {});
    await stream.cancel();
    await stream.closed;
    settle();
  }
  signal.addEventListener('abort', () => void leave(), { once: true });
  const timer = clock();

  try {
    const first = next();
    await Promise.all([stream.response, Promise.race([first, timer.after(DOUBT)])]);
    if (doubt && !(await Promise.race([first, undefined]))) await doubt();
  } catch (error) {
    over = true;
    void stream.cancel();
    if (error instanceof DifyTruncatedError) await doubt?.();
    throw error;
  } finally {
    timer.stop();
  }

  if (!streamed) {
    exchange.streams.add({ settled, close: () => void leave() });
    exchange.waitUntil(settled);
    try {
      for (let it = await next(); !it.done && !over; it = await next()) pending = undefined;
      return Response.json(withoutThinking(await stream.result(), think), { headers: { ...INERT } });
    } catch (error) {
      throw over ? CLOSING : error;
    } finally {
      // Of a run that is left, this is told when it has been stopped.
      if (!over) settle();
      over = true;
    }
  }

  const told = eventsFor(think);
  const encoder = new TextEncoder();
  let out: ReadableStreamDefaultController<Uint8Array>;
  const say = (text: string) => out.enqueue(encoder.encode(text));
  const finish = () => {
    end(false);
    settle();
    out.close();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => void (out = controller),
      async pull() {
        try {
          const event = await Promise.race([next(), timer.after(exchange.settings.heartbeat)]);
          if (over) return;
          if (!event) return say(': heartbeat\n\n');
          pending = undefined;
          if (event.done) finish();
          else say(told(event.value).map(frame).join(''));
        } catch (error) {
          if (over) return;
          say(errorFrame(error));
          finish();
        } finally {
          timer.stop();
        }
      },
      cancel: () => void leave(),
    },
    { highWaterMark: 0 },
  );
  exchange.opened({
    settled,
    close() {
      if (over) return;
      say(errorFrame(CLOSING));
      void leave();
      out.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', ...INERT, ...STREAMED } });
}

/** Dify's frames: what this release does not know goes out as it came. */
function frame(event: Told): string {
  return `data: ${JSON.stringify(event.event === 'unknown' ? event.data : event)}\n\n`;
}

/** One timer, whose promise stays open when it is stopped. */
function clock(): { after(ms: number): Promise<undefined>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    after: (ms) =>
      new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), ms);
      }),
    stop: () => clearTimeout(timer),
  };
}

/** Asks for the conversation where nothing comes: of one that does not exist, a chatflow says nothing at all. */
export async function knowsConversation(ask: Promise<unknown>): Promise<void> {
  await ask.catch((error) => {
    if (error instanceof DifyAPIError && error.status === 404) throw error;
  });
}
