/** Opens so many streams, reads what is there of each, and tells what they take. A process of its own. */
import { Dify } from '../../src/index.js';
import { undiciFetch } from '../../src/node/undici.js';

const [, , name = '', url = '', count = '0'] = process.argv;
const apiKey = 'app-completion-1';
const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
const body = JSON.stringify({ inputs: {}, user: 'alice', response_mode: 'streaming' });
/** What is read from stays reachable, as it would in a server. */
const held: unknown[] = [];

async function raw(): Promise<void> {
  const response = await fetch(`${url}/open/v1/completion-messages`, { method: 'POST', headers, body });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  held.push(reader, reader.read());
}

async function ours(dify: Dify): Promise<void> {
  const events = dify.completion.stream({ inputs: {} })[Symbol.asyncIterator]();
  await events.next();
  held.push(events, events.next());
}

const client = (options: object) => new Dify({ apiKey, baseUrl: new URL(`${url}/open/v1`), user: 'alice', ...options });
const over = { 'ours over fetch': client({}), 'ours over undici': client({ fetch: undiciFetch() }) }[name];
const open = over ? () => ours(over) : raw;

function used(): { heap: number; rss: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}

for (let n = 0; n < 20; n++) await open();
const before = used();
for (let n = 0; n < Number(count); n += 50) await Promise.all(Array.from({ length: 50 }, open));
const after = used();
process.send?.({ heap: after.heap - before.heap, rss: after.rss - before.rss }, () => process.exit());
