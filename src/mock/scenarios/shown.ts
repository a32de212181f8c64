/** Answers that a scenario puts in the place of the operation's own: when the request has passed all checks. */
import type { Place } from '../document.js';
import type { Reply } from '../front/reply.js';
import type { Mint } from '../ids.js';
import { Refusal } from '../refusal.js';
import { invokeError } from '../runs/failure.js';
import { Task } from '../runs/task.js';
import type { World } from '../world.js';
import { exampleNamed } from './examples.js';
import { beatClock, timed } from './pace.js';
import { streamable } from './refusals.js';
import type { Scenario } from './words.js';

/** An example, or what is told of a failed model where a whole answer was wanted. */
export function shown(place: Place, scenario: Scenario, body: unknown, world: World, mint: Mint): Reply | undefined {
  const { example, error_at, code = 200, error = 'invalid_param' } = scenario;
  const streaming = (body as { response_mode?: unknown } | undefined)?.response_mode === 'streaming';
  if (error_at !== undefined && !streaming && streamable(place)) {
    throw new Refusal(code === 200 ? 400 : code, error, invokeError(mint.hex(10, 'request')));
  }
  if (example === undefined) return undefined;
  const { reply, frames } = exampleNamed(place, example, streaming);
  if (!reply.stream) return reply;
  const task = new Task(mint.uuid('example'), '', beatClock(world, scenario));
  const stream = { ...reply.stream, feed: task.listen(), onGone: () => task.abandon() };
  void task.play(timed(frames, scenario, world, mint), () => []);
  return { ...reply, stream };
}
