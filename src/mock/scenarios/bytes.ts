/** Bodies that come in small pieces, or not whole. */
import type { ServerResponse } from 'node:http';
import { breakOff } from './ending.js';
import type { Scenario } from './words.js';

/** True when there is room again, false when the connection is gone: after `close` no `drain` comes any more. */
export function room(response: ServerResponse): Promise<boolean> {
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

/** Writes, in pieces of so many bytes if that is asked for. False when the connection is gone. */
export async function write(response: ServerResponse, text: string | Uint8Array, pieces?: number): Promise<boolean> {
  if (pieces === undefined) return response.write(text) || room(response);
  const bytes = Buffer.from(text as string);
  for (let at = 0; at < bytes.length; at += pieces) {
    if (response.destroyed) return false;
    if (!response.write(bytes.subarray(at, at + pieces)) && !(await room(response))) return false;
    // One piece, one turn of the loop: else the socket would put them together again.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return !response.destroyed;
}

/** Ends an answer that is no stream: in pieces, or after half of it. The headers are said and promise all of it. */
export async function finish(
  response: ServerResponse,
  text: string | Uint8Array | undefined,
  { drop, drop_after, fragment }: Scenario,
): Promise<void> {
  const how = drop ?? (drop_after === undefined ? undefined : 'rst');
  const breaks = how === 'fin' || how === 'rst';
  if (!breaks && fragment === undefined) {
    response.end(text);
    return;
  }
  const content = text === undefined ? undefined : Buffer.from(text as string);
  const part = breaks ? content?.subarray(0, content.length >> 1) : content;
  if (part?.length) await write(response, part, fragment);
  if (breaks) await breakOff(response, how);
  else response.end();
}
