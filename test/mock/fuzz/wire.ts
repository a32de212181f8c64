/** Bytes to a socket and what comes back, without a client in between that would refuse to send nonsense. */
import { connect } from 'node:net';

export interface Sending {
  /** Written one after the other, each in a turn of its own. */
  pieces: Buffer[];
  /** What the client does behind the last piece: wait for the answer, say that no more comes, or go away. */
  after: 'wait' | 'end' | 'leave';
}
export interface Received {
  bytes: Buffer;
  /** The answer was complete, or the connection closed, within the time. */
  over: boolean;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Sends, and reads until the server closes: every request says `connection: close` unless it is no request at all. */
export function exchange(port: number, { pieces, after }: Sending, deadline: number): Promise<Received> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    let done = false;
    const settle = (over: boolean) => {
      if (done) return;
      done = true;
      clearTimeout(timer);
      socket.destroy();
      resolve({ bytes: Buffer.concat(chunks), over });
    };
    const timer = setTimeout(() => settle(false), deadline);
    // A server that closes on nonsense while more of it comes resets the connection.
    socket.on('error', () => settle(true));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('end', () => settle(true)).on('close', () => settle(true));
    socket.on('connect', async () => {
      for (const piece of pieces) {
        if (done) return;
        socket.write(piece);
        await turn();
      }
      if (after === 'end') socket.end();
      if (after === 'leave') settle(true);
    });
  });
}
