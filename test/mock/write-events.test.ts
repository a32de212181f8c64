import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { EventStream } from '../../src/mock/front/reply.js';
import { writeEvents } from '../../src/mock/front/stream.js';
import { Feed } from '../../src/mock/runs/feed.js';

const HUGE = { event: 'message', text: 'x'.repeat(1024 * 1024) };

/** Streams to a socket that nobody reads until the test does. */
async function streamed(stream: EventStream, pingEvery = 10_000): Promise<{ socket: Socket; over: Promise<void> }> {
  let tell = (_: Promise<void>) => {};
  const begun = new Promise<{ over: Promise<void> }>((resolve) => {
    tell = (over) => resolve({ over });
  });
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    tell(writeEvents(response, stream, pingEvery));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.pause().write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  return { socket, ...(await begun) };
}
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a stream', () => {
  it('waits for a reader, and gives up when there is none any more', async () => {
    let gone = 0;
    const feed = Feed.of(Array.from({ length: 50 }, () => HUGE));
    const { socket, over } = await streamed({ feed, pingFirst: true, onGone: () => gone++ });
    let done = false;
    void over.then(() => {
      done = true;
    });
    await later(100);
    expect(done).toBe(false);
    socket.destroy();
    await over;
    expect(gone).toBe(1);
  });

  it('gives up while it has nothing to say', async () => {
    let gone = 0;
    const { socket, over } = await streamed({ feed: new Feed(), pingFirst: false, onGone: () => gone++ });
    await later(20);
    socket.destroy();
    await over;
    expect(gone).toBe(1);
  });

  it('arrives whole when it is read late, with pings only where it is silent', async () => {
    const feed = new Feed();
    const { socket, over } = await streamed({ feed, pingFirst: false }, 10);
    for (let n = 0; n < 5; n++) feed.push(HUGE);
    await later(50);
    let text = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
    });
    const endsWith = (end: string) =>
      new Promise<void>((resolve) => socket.on('data', () => text.slice(-64).includes(end) && resolve()));
    const pinged = endsWith('event: ping\n\n');
    socket.resume();
    await pinged;
    // The first silence comes behind all that was waiting.
    expect(text.split('"event":"message"')).toHaveLength(6);
    const complete = endsWith('\r\n0\r\n\r\n');
    feed.end();
    await Promise.all([over, complete]);
    expect(text.split('"event":"message"')).toHaveLength(6);
    socket.destroy();
  });
});
