/** Takes from an iterable with so many workers; an error of one, or of the iterable, ends them all, and so does the signal. */
export async function work<T>(
  source: AsyncIterable<T>,
  { workers, signal }: { workers: number; signal: AbortSignal },
  each: (it: T) => Promise<void>,
): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  let over = false;
  const worker = async () => {
    try {
      while (!over) {
        const { value, done } = await iterator.next();
        if (done || over) return;
        await each(value);
      }
    } catch (error) {
      over = true;
      throw error;
    }
  };
  let leave = () => {};
  // A source that never says anything again must not hold up the end.
  const left = new Promise<void>((resolve) => {
    leave = resolve;
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', leave, { once: true });
  });
  const all = Promise.allSettled(Array.from({ length: workers }, worker));
  const ended = await Promise.race([all, left]);
  signal.removeEventListener('abort', leave);
  over = true;
  void iterator.return?.().catch(() => {});
  for (const it of ended ?? []) if (it.status === 'rejected') throw it.reason;
}

/** Lets so many in at a time; the others wait in line. */
export function gate(places: number): <T>(call: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let free = places;
  return async (call) => {
    if (free > 0) free--;
    else await new Promise<void>((enter) => line.push(enter));
    try {
      return await call();
    } finally {
      const next = line.shift();
      if (next) next();
      else free++;
    }
  };
}

/** Reads so far ahead of who takes, and no farther: a list is known whole, a database is not read into memory. */
export async function* ahead<T>(source: AsyncIterable<T>, most: number, seen: () => void): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const ready: T[] = [];
  let wake = () => {};
  let over = false;
  let failure: unknown;
  void (async () => {
    try {
      while (!over) {
        const { value, done } = await iterator.next();
        if (done) break;
        ready.push(value);
        seen();
        wake();
        while (ready.length >= most && !over) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } catch (error) {
      failure = error ?? new Error('The sources failed.');
    }
    over = true;
    wake();
  })();
  try {
    while (!over || ready.length) {
      if (ready.length) {
        yield ready.shift() as T;
        wake();
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    if (failure) throw failure;
  } finally {
    over = true;
    wake();
    void iterator.return?.().catch(() => {});
  }
}
