/** Writes server-sent events: compact JSON, bare pings, never faster than the client reads, and to the end or until it goes away. */
import type { ServerResponse } from 'node:http';
import { pluginError } from '../runs/failure.js';
import { room, write as writeBytes } from '../scenarios/bytes.js';
import { breakOff, closed, type Ending, isEnding, staged } from '../scenarios/ending.js';
import type { Scenario } from '../scenarios/words.js';
import type { EventStream } from './reply.js';

const PING = 'event: ping\n\n';

/** The headers must be sent already. Returns when the stream is complete or nobody listens. */
export async function writeEvents(
  response: ServerResponse,
  stream: EventStream,
  pingEvery: number,
  scenario: Scenario = {},
): Promise<void> {
  const { feed, pingFirst, idle, onGone, onError } = stream;
  let timer: NodeJS.Timeout | undefined;
  let writing = false;
  const write = (text: string): true | Promise<boolean> => {
    timer?.refresh();
    if (scenario.fragment === undefined && response.write(text)) return true;
    return slowly(text);
  };
  /** In pieces, or until what was written is on its way. */
  const slowly = async (text: string) => {
    writing = true;
    const written = await (scenario.fragment === undefined
      ? room(response)
      : writeBytes(response, text, scenario.fragment));
    writing = false;
    return written;
  };
  const gone = () => feed.close();
  response.on('close', gone);
  const giveUp = idle === undefined ? undefined : setTimeout(gone, idle);
  let complete = false;
  let broken: Ending['ending'] | undefined;
  try {
    if (pingFirst && !(await write(PING))) return;
    // A client that does not read needs no ping on top of what it has not read, and no frame one in its middle.
    timer = setInterval(() => !writing && !response.writableNeedDrain && response.write(PING), pingEvery);
    for await (const frame of staged(feed, scenario)) {
      if (isEnding(frame)) {
        broken = frame.ending;
        break;
      }
      const text = typeof frame === 'string' ? frame : `data: ${JSON.stringify(frame)}\n\n`;
      if (response.destroyed) return;
      const written = write(text);
      if (written !== true && !(await written)) return;
    }
    complete = !response.destroyed && broken === undefined;
    if (broken === 'error') onError?.(pluginError());
    else clearInterval(timer);
    // After an error the server leaves streams of runs open.
    if (broken === 'error' && pingFirst) await closed(response);
    else if (broken === 'error' || broken === 'clean') response.end();
    else if (broken) await breakOff(response, broken);
  } finally {
    clearInterval(timer);
    clearTimeout(giveUp);
    response.off('close', gone);
    if (complete) response.end();
    else onGone?.();
  }
}
