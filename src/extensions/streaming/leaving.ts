import type { Course } from './course.js';
import { within } from './patience.js';
import type { Source } from './source.js';

/** How long a stream that was left is read on, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Does what is due for a stream that was left: with `stop` it stops what the stream began, without it that goes on. A run
 * goes on by itself; all else lives as long as it is read.
 */
export async function depart(
  source: Source,
  course: Course,
  task: string | undefined,
  stop?: (task: string) => Promise<unknown>,
): Promise<void> {
  if (!source.opened || course.whole || course.watches || !course.stop()) return;
  if (stop) await leave(source, task, stop);
  else if (!course.alone) await readOn(source);
}

/**
 * Stops the run, then reads on to the server's close: that is what keeps the partial answer in the history. Without a
 * task to name, it reads until one is named.
 */
async function leave(source: Source, task: string | undefined, stop: (task: string) => Promise<unknown>) {
  let stopping = task ? stop(task) : undefined;
  const reading = readOn(source, (data) => {
    const named = stopping ? undefined : taskOf(data);
    if (named) stopping = stop(named);
  });
  // Where the connection is gone, there is nothing to read on.
  await within(PATIENCE, reading).catch(() => {});
  source.close();
  await stopping;
}

/** Reads to the end, and shows what comes. */
async function readOn(source: Source, show?: (data: string) => void): Promise<void> {
  do for (let frame = source.next(); frame; frame = source.next()) show?.(frame.data);
  while ((await source.more(show ? undefined : 'idle')) !== undefined);
}

const taskOf = (data: string): string | undefined => /"task_id": ?"([^"]+)"/.exec(data)?.[1];
