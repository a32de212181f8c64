/** What 1,000 streams take that are open at once and wait for their next event. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from './client.js';
import { heading, table, target } from './report.js';
import { ROUNDS } from './rounds.js';
import { serve } from './served.js';

const STREAMS = 1_000;
const KiB = 1_024;
const rounds = Math.min(9, ROUNDS);
const names = ['raw fetch', 'raw fetch again (noise)', 'ours over fetch', 'ours over undici'];

interface Told {
  heap: number;
  rss: number;
}

async function open(name: string, url: string): Promise<Told> {
  const program = fileURLToPath(new URL('open.js', import.meta.url));
  const child = fork(program, [name, url, `${STREAMS}`], { execArgv: ['--expose-gc'] });
  const [told] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Told];
  return told;
}

export async function opened(): Promise<void> {
  const server = await serve();
  const found: Record<string, Told[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const name of names) (found[name] ??= []).push(await open(name, server.url));
  }
  server.close();
  heading(`streams, memory: ${STREAMS} open at once, ${rounds} processes each, medians a stream after a collection`);
  const heap = (name: string) => median((found[name] ?? []).map((it) => it.heap)) / STREAMS / KiB;
  const rss = (name: string) => median((found[name] ?? []).map((it) => it.rss)) / STREAMS / KiB;
  const kib = (value: number) => `${value.toFixed(1)} KiB`;
  const share = (name: string) => (heap(name) / heap('raw fetch')).toFixed(2);
  table(
    ['', 'heap', 'of raw fetch', 'resident'],
    names.map((name) => [name, kib(heap(name)), share(name), kib(rss(name))]),
  );
  target('heap of open streams, of raw fetch', heap('ours over fetch') / heap('raw fetch'), { most: 1.15 });
  target('resident memory of open streams, of raw fetch', rss('ours over fetch') / rss('raw fetch'), { most: 1.15 });
}
