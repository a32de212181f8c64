/** A file of 512 MiB: how fast it goes, and how much memory that takes. */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './client.js';
import { heading, table, target } from './report.js';
import { ROUNDS } from './rounds.js';
import { serve } from './served.js';

const MiB = 2 ** 20;
const SIZE = 512;
const rounds = Math.min(3, ROUNDS);
const names = [
  'fetch with FormData',
  'ours over fetch',
  'ours over undici',
  'undici fetch with FormData',
  'dify-client (axios)',
];

type Told = { seconds: number; grown: number } | { error: string };

const server = await serve();
const folder = await mkdtemp(join(tmpdir(), 'dify-kit-bench-'));
const path = join(folder, 'big.bin');
const file = await open(path, 'w');
const piece = randomBytes(MiB);
for (let n = 0; n < SIZE; n++) await file.write(piece);
await file.close();

async function upload(name: string): Promise<Told> {
  const child = fork(fileURLToPath(new URL('upload.js', import.meta.url)), [name, server.url, path], { execArgv: [] });
  const told = once(child, 'message') as Promise<[Told]>;
  const [answer] = await Promise.race([told, once(child, 'exit').then(() => [{ error: 'ended early' }] as [Told])]);
  return answer;
}

heading(`uploads: a file of ${SIZE} MiB, ${rounds} rounds in turns, each upload in a process of its own, medians`);
const found: Record<string, { seconds: number; grown: number }[]> = {};
const failures: Record<string, string> = {};
try {
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const told = await upload(name);
      if ('error' in told) failures[name] = told.error;
      else (found[name] ??= []).push(told);
    }
  }
} finally {
  await rm(folder, { recursive: true });
  server.close();
}
const speed = (name: string) => SIZE / median((found[name] ?? []).map((it) => it.seconds));
const grown = (name: string) => median((found[name] ?? []).map((it) => it.grown)) / MiB;
table(
  ['', 'MiB/s', 'times fetch', 'memory grows by'],
  names.map((name) =>
    found[name]
      ? [
          name,
          speed(name).toFixed(0),
          (speed(name) / speed(names[0] as string)).toFixed(2),
          `${grown(name).toFixed(0)} MiB`,
        ]
      : [name, failures[name] ?? ''],
  ),
);
for (const name of ['ours over fetch', 'ours over undici']) {
  target(`${name}: MiB that memory grows by`, grown(name), { most: 80 }, 0);
  target(`${name}: times the speed of fetch with FormData`, speed(name) / speed('fetch with FormData'), { least: 3 });
}
