import type { StreamOptions } from '../../index.js';

/**
 * Sends a call once. Repeats are not the transport's affair here, for whoever waits for a lane must not hold one; its
 * rules are asked all the same: they know what certainly began nothing.
 */
export class Attempt {
  readonly options: StreamOptions;
  /** Milliseconds to wait before the call may be sent again; undefined where it must not be. */
  again: number | undefined;

  /** @param n Which attempt it is, from 1. */
  constructor(options: StreamOptions, n: number) {
    const { shouldRetry } = options;
    this.options = {
      ...options,
      retries: 1,
      shouldRetry: async (context) => {
        if (!shouldRetry || (await shouldRetry({ ...context, attempt: n }))) this.again = context.wait;
        return false;
      },
    };
  }
}

/** A failure that could have been repeated, and was often enough. */
export function tired(reason: unknown, attempts: number, retries: number): unknown {
  return Object.assign(Object(reason), { attempts, stopped: `\`retries\` is ${retries}` });
}
