/** Writes server-sent events: compact JSON, bare pings, never faster than the client reads, and to the end or until it goes away. */
import type { ServerResponse } from 'node:http';
import type { EventStream } from './reply.js';

const PING = 'event: ping\n\n';

/** True when there is room again, false when the connection is gone: after `close` no `drain` comes any more. */
function room(response: ServerResponse): Promise<boolean> {
  if (response.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    const settle = (value: boolean) => {
      response.off('drain', drained).off('close', closed);
      resolve(value);
    };
    const drained = () => settle(true);
    const closed = () => settle(false);
    response.on('drain', drained).on('close', closed);
  });
}

/** The headers must be sent already. Returns when the stream is complete or nobody listens. */
export async function writeEvents(response: ServerResponse, stream: EventStream, pingEvery: number): Promise<void> {
  const { feed, pingFirst, idle, onGone } = stream;
  let timer: NodeJS.Timeout | undefined;
  const write = (text: string) => {
    timer?.refresh();
    return response.write(text) ? Promise.resolve(true) : room(response);
  };
  const gone = () => feed.close();
  response.on('close', gone);
  const giveUp = idle === undefined ? undefined : setTimeout(gone, idle);
  let complete = false;
  try {
    if (pingFirst && !(await write(PING))) return;
    // A client that does not read needs no ping on top of what it has not read.
    timer = setInterval(() => !response.writableNeedDrain && response.write(PING), pingEvery);
    for await (const frame of feed) {
      const text = typeof frame === 'string' ? frame : `data: ${JSON.stringify(frame)}\n\n`;
      if (response.destroyed || !(await write(text))) return;
    }
    complete = !response.destroyed;
  } finally {
    clearInterval(timer);
    clearTimeout(giveUp);
    response.off('close', gone);
    if (complete) response.end();
    else onGone?.();
  }
}
