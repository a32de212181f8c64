/** Whether something on the way keeps a stream back until it is whole. Only a stream that is real can tell. */
import { type Dify, isDifyError } from '../../index.js';
import { told } from '../failure.js';
import type { Finding } from './finding.js';

/** A long enough answer, in few tokens. */
const QUESTION = 'Count from one to thirty in words.';
/** Milliseconds under which an answer is too short to tell. */
const ENOUGH = 400;
/** What share of the time the events must be spread over. */
const SPREAD = 0.1;

const about = 'streaming';
const FIX =
  'A proxy buffers: in nginx `proxy_buffering off;` for /v1 (or keep `X-Accel-Buffering: no`), no gzip for text/event-stream.';

/** When the events of an answer came, in milliseconds since the request. */
function spreadFinding(times: readonly number[]): Finding {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  const found = `${times.length} events from ${Math.round(first)} to ${Math.round(last)} ms`;
  if (times.length > 3 && last > ENOUGH && last - first < last * SPREAD) {
    return { about, status: 'problem', found: `${found}: all at once`, fix: FIX };
  }
  return { about, status: 'ok', found };
}

export async function streamingFinding(dify: Dify, mode: string, user: string | undefined): Promise<Finding> {
  if (!/chat$/.test(mode)) return { about, status: 'skipped', found: `a ${mode} app is not run for a test` };
  const began = performance.now();
  const times: number[] = [];
  try {
    for await (const _ of dify.chat.stream({ query: QUESTION, user: user ?? 'dify-kit-doctor' })) {
      times.push(performance.now() - began);
    }
  } catch (error) {
    if (!isDifyError(error)) throw error;
    return { about, status: 'problem', found: told(error), fix: error.hint };
  }
  return spreadFinding(times);
}
