/** Whether 10,000 calls leave anything behind. */
import { getEventListeners } from 'node:events';
import { Dify } from '../../src/index.js';
import { undiciFetch } from '../../src/node/undici.js';
import { heading, target } from './report.js';
import { serve } from './served.js';

const MiB = 2 ** 20;
const server = await serve();
const { signal } = new AbortController();
const engine = undiciFetch();

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

heading('memory: 10,000 calls in one process, 16 at once, all on one signal');
for (const [name, options] of Object.entries({ 'over fetch': {}, 'over undici': { fetch: engine } })) {
  const dify = new Dify({ apiKey: 'app-chat-1', baseUrl: server.url, user: 'alice', ...options });
  const calls = async (count: number) => {
    let left = count;
    const work = async () => {
      while (left-- > 0) await dify.messages.feedback({ message_id: 'm', rating: 'like' }, { signal });
    };
    await Promise.all(Array.from({ length: 16 }, work));
    return used();
  };
  const early = await calls(1_000);
  const late = await calls(9_000);
  target(`${name}: MiB of heap beyond that after 1,000 calls`, (late - early) / MiB, { most: 5 });
  target(`${name}: listeners left on the signal`, getEventListeners(signal, 'abort').length, { most: 0 }, 0);
}
await engine.close();
server.close();
