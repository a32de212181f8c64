import type { ServerSentEvent } from './decoder.js';
import { within } from './patience.js';
import type { Source } from './source.js';

/** How long a stream that was left is read on, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Stops the run of a stream that was left, then reads on to the server's close: that is what keeps the partial answer
 * in the history. Without a task to name, it reads until one is named.
 */
export async function leave(
  source: Source,
  task: string | undefined,
  stop: (task: string) => Promise<unknown>,
): Promise<void> {
  let stopping = task ? stop(task) : undefined;
  const readOn = async () => {
    for (let frames = await source.frames(); frames; frames = await source.frames()) {
      const named = stopping ? undefined : taskOf(frames);
      if (named) stopping = stop(named);
    }
  };
  // Where the connection is gone, there is nothing to read on.
  await within(PATIENCE, readOn()).catch(() => {});
  source.close();
  await stopping;
}

function taskOf(frames: readonly ServerSentEvent[]): string | undefined {
  for (const { data } of frames) {
    const [, task] = /"task_id": ?"([^"]+)"/.exec(data) ?? [];
    if (task) return task;
  }
  return undefined;
}

/** What stops a run, by the kind of its stream. */
export const STOPS: Readonly<Record<string, string>> = {
  chat: 'chat.stop',
  completion: 'completion.stop',
  workflow: 'workflows.stop',
};
