/** Streams that do not end as they should. */
import type { ServerResponse } from 'node:http';
import { pluginError } from '../runs/failure.js';
import type { Frame, Written } from '../runs/feed.js';
import type { Scenario } from './words.js';

/** `error` is followed by what the server does then; `clean` is the end of the body without the last event. */
export type Ending = { ending: 'fin' | 'rst' | 'clean' | 'error' };

export const isEnding = (it: Written | Ending): it is Ending => typeof it === 'object' && 'ending' in it;

interface Cut extends Ending {
  /** How many frames come before it. */
  after: number;
}

/** The first of what a scenario has in mind. */
function cutOf({ drop, drop_after, error_at, truncate_after }: Scenario): Cut | undefined {
  const cuts: Cut[] = [];
  if (drop === 'fin' || drop === 'rst' || (drop === undefined && drop_after !== undefined)) {
    cuts.push({ after: drop_after ?? 1, ending: drop ?? 'rst' });
  }
  if (error_at !== undefined) cuts.push({ after: error_at - 1, ending: 'error' });
  if (truncate_after !== undefined) cuts.push({ after: truncate_after, ending: 'clean' });
  return cuts.sort((a, b) => a.after - b.after)[0];
}

/** The frames of a stream up to where the scenario ends it. */
export function staged(feed: AsyncIterable<Written>, scenario: Scenario): AsyncIterable<Written | Ending> {
  const cut = cutOf(scenario);
  return cut ? upTo(cut, feed, scenario) : feed;
}

async function* upTo(
  { after, ending }: Cut,
  feed: AsyncIterable<Written>,
  scenario: Scenario,
): AsyncGenerator<Written | Ending> {
  if (after === 0 && ending !== 'error') return yield { ending };
  let told = 0;
  for await (const frame of feed) {
    if (ending === 'error' && told === after) {
      yield errorIn(frame, scenario);
      return yield { ending };
    }
    yield frame;
    told++;
    if (ending !== 'error' && told === after) return yield { ending };
  }
}

/** An `error` event in the place of a frame, with the fields that it has in this kind of app. */
function errorIn(frame: Written, { code = 400, error = 'invalid_param' }: Scenario): Written {
  if (typeof frame === 'string') return frame;
  const { conversation_id, message_id, created_at, workflow_run_id } = frame;
  const head =
    message_id === undefined
      ? { workflow_run_id: workflow_run_id ?? null }
      : { ...(conversation_id !== undefined && { conversation_id }), message_id, created_at };
  const status = code === 200 ? 400 : code;
  return { event: 'error', ...head, code: error, status, message: pluginError() } satisfies Frame;
}

/** Time for what was written to be read: a reset makes the other side forget what it has not read. */
const LINGER = 20;

/** Breaks a connection in the middle of a body. Returns when it is gone. */
export async function breakOff(response: ServerResponse, how: 'fin' | 'rst'): Promise<void> {
  response.flushHeaders();
  const { socket } = response;
  if (!socket) response.destroy();
  else if (how === 'fin') socket.destroySoon();
  else setTimeout(() => setImmediate(() => socket.resetAndDestroy()), LINGER);
  await closed(response);
}

/** Returns when the connection is gone. */
export function closed(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => response.once('close', () => resolve()));
}
