import { DifyError } from '../../../index.js';
import { pause } from '../../waiting.js';
import type { Claim } from './key-value.js';

/** A conversation that is there already, or the right to begin one. */
export type Begun = { id: string } | { id?: undefined; release(): Promise<void> };

interface Beginning {
  user: string;
  /** Asks for the right; a store without claims gives it to everyone. */
  claim(): Promise<Claim | undefined> | undefined;
  /** The conversation that somebody else has begun. */
  other(): Promise<string | undefined>;
  /** Milliseconds for which a claim holds. */
  held: number;
  wait: number;
  signal: AbortSignal | undefined;
}

/** Milliseconds between two looks at what another process has begun: the first, and the longest. */
const SOON = 25;
const SELDOM = 500;

/**
 * @throws DifyError when another process has the right for longer than `wait`, and no conversation comes of it.
 * @throws DifyAbortError when `signal` aborts.
 */
export async function begin({ user, claim, other, held, wait, signal }: Beginning): Promise<Begun> {
  const end = Date.now() + wait;
  for (let ms = SOON; ; ms = Math.min(ms * 2, SELDOM)) {
    const asked = claim();
    if (!asked) return { release: async () => {} };
    const right = await asked;
    // Whoever had the right before may have used it between our last look and our claim.
    const id = await other().catch(async (error) => {
      await right?.release();
      throw error;
    });
    if (id) {
      await right?.release();
      return { id };
    }
    if (right) return kept(right, held);
    if (Date.now() > end) {
      throw new DifyError(`Another process has been beginning the conversation of ${user} for longer than \`wait\`.`);
    }
    await pause(ms, signal);
  }
}

/** A right that holds for as long as this process lives, or until it is given up. */
function kept(right: Claim, held: number): Begun {
  // A store that cannot be reached for a moment is asked again in time.
  const timer = setInterval(() => void right.renew().catch(() => {}), held / 3);
  (timer as { unref?: () => void }).unref?.();
  return {
    release: async () => {
      clearInterval(timer);
      await right.release();
    },
  };
}
