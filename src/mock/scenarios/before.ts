/** What happens before anything is answered: a wait, for ever perhaps, and the connection that is gone. */
import type { ServerResponse } from 'node:http';
import type { Scenario } from './words.js';

/** False when there will be no answer. */
export async function before(response: ServerResponse, { delay, hang, drop }: Scenario): Promise<boolean> {
  if (hang) await gone(response);
  else if (delay) await gone(response, delay);
  if (drop === 'before') response.destroy();
  return !response.destroyed;
}

/** Returns when nobody waits any more, or when the time is over. */
function gone(response: ServerResponse, ms?: number): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = ms === undefined ? undefined : setTimeout(settle, ms);
    function settle(): void {
      clearTimeout(timer);
      response.off('close', settle);
      resolve();
    }
    response.on('close', settle);
  });
}
