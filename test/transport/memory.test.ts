import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { reply, serve } from '../server.js';

/** Runs in a process of its own: in this one, the runner holds on to things. */
const program = (url: string) => `
import { getEventListeners } from 'node:events';
import { Dify } from './src/index.ts';
const dify = new Dify({ apiKey: 'app-chat-1', baseUrl: '${url}', user: 'alice' });
const { signal } = new AbortController();
async function after(calls) {
  const work = async () => {
    while (calls-- > 0) await dify.messages.feedback({ message_id: 'm', rating: 'like' }, { signal });
  };
  await Promise.all(Array.from({ length: 16 }, work));
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}
const early = await after(1_000);
const late = await after(9_000);
console.log(JSON.stringify({ grown: late - early, listeners: getEventListeners(signal, 'abort').length }));
process.exit();
`;

test('10,000 calls leave neither memory nor listeners behind', { timeout: 120_000 }, async () => {
  const server = await serve(...Array.from({ length: 10_000 }, () => reply(200, { result: 'success' })));
  const args = ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', program(server.url)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { grown, listeners } = JSON.parse(stdout) as { grown: number; listeners: number };
  expect(server.seen).toHaveLength(10_000);
  expect(listeners).toBe(0);
  expect(grown).toBeLessThan(5 * 2 ** 20);
});
