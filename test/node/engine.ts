import { onTestFinished } from 'vitest';
import { type UndiciFetch, type UndiciOptions, undiciFetch } from '../../src/node/undici.js';

/** As the client asks: it follows redirects itself. */
export const manual = { redirect: 'manual' } as const;

/** An engine for one test. */
export function engine(options?: UndiciOptions): UndiciFetch {
  const fetch = undiciFetch(options);
  onTestFinished(() => fetch.close());
  return fetch;
}
