/** How fast a model speaks when a scenario says it: in real milliseconds, whatever the pace of the mock. */
import { type Clock, clock } from '../clock.js';
import type { Mint } from '../ids.js';
import type { Beat } from '../runs/task.js';
import type { World } from '../world.js';
import type { Scenario } from './words.js';

/** Events that carry words. */
const WORDS: ReadonlySet<string> = new Set(['message', 'agent_message', 'text_chunk']);

const isTimed = ({ ttft, chunk_delay, jitter }: Scenario): boolean =>
  ttft !== undefined || chunk_delay !== undefined || jitter !== undefined;

/** The clock that beats are played by: `timed` has paced them already. */
export const beatClock = ({ clock: usual }: World, scenario: Scenario): Clock =>
  isTimed(scenario) ? clock(usual.now, 1) : usual;

/** Beats whose waits for words are those of the scenario; what it does not say takes its usual time. */
export function timed(beats: Iterable<Beat>, scenario: Scenario, world: World, mint: Mint): Iterable<Beat> {
  return isTimed(scenario) ? paced(beats, scenario, world, mint) : beats;
}

function* paced(beats: Iterable<Beat>, scenario: Scenario, { clock: usual }: World, mint: Mint): Generator<Beat> {
  const { ttft, chunk_delay, jitter = 0 } = scenario;
  let waited = 0;
  let held = 0;
  let word = 0;
  for (const beat of beats) {
    if (typeof beat === 'number') {
      held += usual.paced(beat);
      continue;
    }
    let wait = held;
    if (WORDS.has(beat.event)) {
      if (word === 0) wait = ttft === undefined ? held : Math.max(0, ttft - waited);
      else wait = chunk_delay ?? held;
      wait *= 1 + jitter * unit(mint, word++);
    }
    waited += wait;
    held = 0;
    yield wait;
    yield beat;
  }
}

/** From -1 to 1, the same in every run. */
const unit = (mint: Mint, n: number): number => Number.parseInt(mint.hex(8, 'jitter', String(n)), 16) / 0x7fffffff - 1;
