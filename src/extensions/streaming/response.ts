/** A stream handed on: as objects, or over HTTP to a browser. */
import { DifyAPIError, type DifyError, DifyRunError, DifyTimeoutError } from '../errors/index.js';
import { idsOf } from './ids.js';
import type { UnknownEvent } from './unknown.js';

/** Proxies and browsers take silence for a dead connection: a ping stands in for the server's own, in milliseconds. */
const PING = 10_000;

interface Handed {
  readonly response: Promise<Response>;
  readonly snapshot: object;
  cancel(): Promise<void>;
  [Symbol.asyncIterator](): AsyncIterator<{ event: string }, undefined>;
}

/** Each event as something else, when it is asked for. */
export function readable<Event, To>(
  events: { [Symbol.asyncIterator](): AsyncIterator<Event, undefined> },
  as: (event: Event) => To,
  last?: (error: DifyError) => To | undefined,
): ReadableStream<To> {
  const all = events[Symbol.asyncIterator]();
  return new ReadableStream<To>(
    {
      async pull(controller) {
        try {
          const { done, value } = await all.next();
          if (!done) return controller.enqueue(as(value));
        } catch (error) {
          if (!last) throw error;
          const told = last(error as DifyError);
          if (told !== undefined) controller.enqueue(told);
        }
        controller.close();
      },
      async cancel() {
        await all.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

export async function responseOf(stream: Handed, init: ResponseInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  try {
    await stream.response;
  } catch (error) {
    headers.set('content-type', 'application/json');
    const body = refusalOf(error as DifyError);
    return new Response(JSON.stringify(body), { ...init, status: body.status, headers });
  }
  headers.set('content-type', 'text/event-stream; charset=utf-8');
  headers.set('cache-control', 'no-cache, no-transform');
  // nginx would keep the events back until its buffer is full.
  headers.set('x-accel-buffering', 'no');
  const frames = readable(stream, framed, (error) =>
    error instanceof DifyRunError ? undefined : framed(errorOf(error)),
  );
  const utf8 = new TextEncoder();
  const reader = frames.getReader();
  let timer: ReturnType<typeof setInterval> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => controller.enqueue(utf8.encode('event: ping\n\n')), PING);
      (timer as { unref?: () => void }).unref?.();
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(utf8.encode(value));
      clearInterval(timer);
      controller.close();
    },
    async cancel() {
      clearInterval(timer);
      await reader.cancel();
    },
  });
  return new Response(body, { ...init, headers });
}

/** A frame as Dify writes it; what was unknown is as the server said it. */
const framed = (event: { event: string } | UnknownEvent): string =>
  `data: ${JSON.stringify(event.event === 'unknown' ? (event as UnknownEvent).data : event)}\n\n`;

/** An error as Dify's body of a refusal. */
function refusalOf(error: DifyError): { code: string; message: string; status: number } {
  const { message } = error;
  // A redirect is none for who asked, and what fetch hides of one has no status at all.
  if (error instanceof DifyAPIError && error.status >= 400)
    return { code: error.code ?? 'unknown', message, status: error.status };
  return error instanceof DifyTimeoutError
    ? { code: 'timeout', message, status: 504 }
    : { code: 'bad_gateway', message, status: 502 };
}

/** An error as Dify's last event. */
const errorOf = (error: DifyError): { event: 'error' } => ({ event: 'error', ...idsOf(error), ...refusalOf(error) });
