import type { ServerSentEvent } from './decoder.js';
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  let stopped = task ? stop(task) : undefined;
  try {
    for (;;) {
      const frames = await Promise.race([source.frames(), late]);
      if (!frames) break;
      const named = stopped ? undefined : taskOf(frames);
      if (named) stopped = stop(named);
    }
  } catch {
    // The connection is gone: there is nothing to read on.
  }
  clearTimeout(timer);
  source.close();
  await stopped;
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
