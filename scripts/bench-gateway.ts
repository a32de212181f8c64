/** `npm run bench -- gateway [--streams 500 --rounds 5]`, some minutes: the gateway beside a bare fetch-to-http pipe, many streams at once. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { median } from './bench/client.js';
import type { Spent } from './bench/gateway.js';

const { values } = parseArgs({
  options: { streams: { type: 'string', default: '500' }, rounds: { type: 'string', default: '5' } },
});
const streams = Number(values.streams);
const body = JSON.stringify({ query: 'Hello?', inputs: {}, user: 'bench', response_mode: 'streaming' });
/** Milliseconds over which the streams begin: each lasts longer, so that in the end all are open at once. */
const BEGIN = 10_000;
const MEBIBYTE = 1024 * 1024;

// Bundled, so that no compiler is in the memory that is measured.
const folder = await mkdtemp(join(tmpdir(), 'bench-gateway-'));
const program = `${folder}/gateway.js`;
await writeFile(`${folder}/package.json`, '{"type":"module"}');
await build({
  entryPoints: ['scripts/bench/gateway.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});

interface Process {
  url: string;
  child: ChildProcess;
}
async function start(...args: string[]): Promise<Process> {
  const child = fork(program, args, { execArgv: ['--expose-gc'] });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { url, child };
}
async function memory({ child }: Process): Promise<Spent> {
  child.send('memory');
  const [said] = (await once(child, 'message')) as [Spent];
  return said;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4_000 });

/** One stream: milliseconds until its first byte; `ended` settles with it. */
function open(url: string): { first: Promise<number>; ended: Promise<void> } {
  const began = performance.now();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asked = request(url, { agent, method: 'POST', headers }).end(body);
  const came = new Promise<[number, Promise<void>]>((resolve, reject) => {
    asked.on('error', reject).on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode} instead of 200`));
      const ended = new Promise<void>((end) => response.on('end', end));
      response.once('data', () => resolve([performance.now() - began, ended]));
    });
  });
  return { first: came.then(([ms]) => ms), ended: came.then(([, ended]) => ended) };
}

interface Measured extends Spent {
  /** Milliseconds until the first byte, p50. */
  first: number;
}

/** All streams, begun one after the other and then open at once; in the middle of them the memory of what they go through. */
async function round(target: Process, path: string): Promise<Measured> {
  const before = await memory(target);
  const opened: ReturnType<typeof open>[] = [];
  for (let n = 0; n < streams; n++) {
    await new Promise((resolve) => setTimeout(resolve, BEGIN / streams));
    opened.push(open(target.url + path));
  }
  const firsts = await Promise.all(opened.map((it) => it.first));
  const { rss, used } = await memory(target);
  await Promise.all(opened.map((it) => it.ended));
  const { cpu } = await memory(target);
  return { first: median(firsts), rss, used, cpu: (cpu - before.cpu) / streams };
}

const dify = await start('upstream');
const bare = await start('bare', dify.url);
const gateway = await start('gateway', dify.url);
const targets = {
  direct: [dify, '/v1/chat-messages'],
  bare: [bare, '/'],
  gateway: [gateway, '/apps/bench/v1/chat-messages'],
} as const;
const found: Record<string, Measured[]> = { direct: [], bare: [], gateway: [] };
// The first round warms up.
for (let n = 0; n <= Number(values.rounds); n++) {
  for (const [name, [target, path]] of Object.entries(targets)) {
    const it = await round(target, path);
    if (n) found[name]?.push(it);
  }
}
const of = (name: string, what: keyof Measured) => median((found[name] ?? []).map((it) => it[what]));
for (const name of Object.keys(targets)) {
  const [rss, used] = [of(name, 'rss') / MEBIBYTE, of(name, 'used') / MEBIBYTE];
  console.log(
    `     ${name.padEnd(8)} first byte p50 ${of(name, 'first').toFixed(2)} ms, resident ${rss.toFixed(1)} MiB, in use ${used.toFixed(1)} MiB, ${of(name, 'cpu').toFixed(2)} ms of the processor a stream`,
  );
}
let failed = false;
function verdict(what: string, value: number, most: number): void {
  failed ||= !(value <= most);
  console.log(
    `${value <= most ? 'ok  ' : 'MISS'} ${what.padEnd(56)} ${value.toFixed(2).padStart(7)}  (wanted at most ${most})`,
  );
}
verdict(
  `${streams} streams: ms to the first byte, p50, beyond Dify itself`,
  of('gateway', 'first') - of('direct', 'first'),
  3,
);
verdict(`${streams} streams: resident memory, times the bare pipe`, of('gateway', 'rss') / of('bare', 'rss'), 1.2);
verdict(`${streams} streams: memory in use, times the bare pipe`, of('gateway', 'used') / of('bare', 'used'), 1.2);
for (const { child } of [dify, bare, gateway]) child.disconnect();
agent.destroy();
await rm(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
