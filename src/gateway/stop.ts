/** Ends a run that nobody waits for any more. */

/** Milliseconds that a run gets to say its name, without which it cannot be stopped. */
const UNTIL_NAMED = 30_000;
/** Milliseconds that a stopped run gets to end: Dify keeps the partial answer if it can write its stream to the end. */
const UNTIL_ENDED = 5_000;

export interface LeftRun {
  /** Reads on; false at the end. */
  more(): Promise<boolean>;
  /** Its name, as soon as the stream has told it. */
  task(): string | undefined;
  stop(task: string): Promise<unknown>;
  /** Closes the connection. */
  quit(): unknown;
}

/** Never rejects: nobody is there who could be told. */
export async function stopRun({ more, task, stop, quit }: LeftRun): Promise<void> {
  let late = setTimeout(quit, UNTIL_NAMED);
  try {
    let runs = true;
    while (runs && !task()) runs = await more();
    clearTimeout(late);
    late = setTimeout(quit, UNTIL_ENDED);
    const name = task();
    if (runs && name) await stop(name);
    while (runs) runs = await more();
  } catch {
    // It could not be stopped, or broke off by itself.
  } finally {
    clearTimeout(late);
    await quit();
  }
}
