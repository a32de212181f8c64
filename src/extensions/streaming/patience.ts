/** How long a stream waits, and for what. */

/**
 * How long a connection is held when the answer is whole and nothing says that a run goes on, in milliseconds: chatflows
 * that answer from an annotation, or are moderated, leave theirs open for five minutes.
 */
export const LINGER: number = 2_000;
/** How long a connection is waited for whose events are all there, in milliseconds: servers end it at once. */
export const GRACE: number = 500;
/** A run that has not begun by then is looked after, in milliseconds. */
export const LOOK: number = 3_000;
/** A chatflow pings at once, a chat not before ten seconds: an early ping says that a run may wait in the queue. */
export const EARLY: number = 5_000;
/** How long a run that is joined may be silent before it is asked whether it has ended; doubled up to the second. */
export const QUIET: readonly [number, number] = [2_000, 30_000];
/** What settles in time, or nothing. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  promise.catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
