/** The time as the mock's server sees it, and waiting in it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Whole seconds since 1970, as the API writes times. */
  seconds(): number;
  /** Waits `ms` times the pace; true when it came to its end, false when `signal` cut it short. */
  sleep(ms: number, signal?: AbortSignal): Promise<boolean>;
  /** Milliseconds times the pace. */
  paced(ms: number): number;
}

export function clock(now: () => number, pace: number): Clock {
  return {
    now,
    seconds: () => Math.floor(now() / 1000),
    paced: (ms) => ms * pace,
    sleep(ms, signal) {
      if (signal?.aborted) return Promise.resolve(false);
      const wait = ms * pace;
      if (wait <= 0) return Promise.resolve(true);
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', cut);
          resolve(true);
        }, wait);
        const cut = () => {
          clearTimeout(timer);
          resolve(false);
        };
        signal?.addEventListener('abort', cut, { once: true });
      });
    },
  };
}

/** A naive ISO time without fractions: `2026-11-21T05:46:15`. */
export const isoSeconds = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19);
