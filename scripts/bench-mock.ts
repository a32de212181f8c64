/** `npm run bench -- mock [-- --rounds 5 --streams 1000]`: the mock, bare node:http with the same bytes and Prism's own server, side by side. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Mock, startMock } from '../src/mock/index.js';
import { startBare } from './bench/bare.js';
import { median, quantile, startClient } from './bench/client.js';
import { start } from './bench/start.js';
import { startStock } from './bench/stock.js';

const { rounds, streams, program } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    streams: { type: 'string', default: '1000' },
    program: { type: 'string', default: 'dist/cli.js' },
  },
}).values;
const QUESTION = { inputs: {}, query: 'Hello?', user: 'bench' };
const blocking = JSON.stringify({ ...QUESTION, response_mode: 'blocking' });
const streaming = JSON.stringify({ ...QUESTION, response_mode: 'streaming' });
/** A word each 100 ms. */
const slow = JSON.stringify({ ...QUESTION, query: 'SLOW', response_mode: 'streaming' });
const GAP = 100;
const client = startClient();
let failed = false;

function verdict(what: string, value: number, wanted: string, good: boolean): void {
  failed ||= !good;
  console.log(`${good ? 'ok  ' : 'MISS'} ${what.padEnd(56)} ${value.toFixed(2).padStart(9)}  (wanted ${wanted})`);
}

async function answerOf(mock: Mock, body?: string): Promise<string> {
  const headers = { authorization: 'Bearer app-chat-bench', 'content-type': 'application/json' };
  const path = body ? '/chat-messages' : '/info';
  const response = await fetch(mock.url + path, body ? { method: 'POST', headers, body } : { headers });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return response.text();
}
const framesOf = (text: string) => text.split(/(?<=\n\n)/);

const medians = (found: Record<string, number[]>): [mock: number, bare: number, prism: number] => [
  median(found['mock'] ?? []),
  median(found['bare'] ?? []),
  median(found['prism'] ?? []),
];

async function rates(): Promise<void> {
  await using mock = await startMock({ pace: 0 });
  const bytes = {
    info: await answerOf(mock),
    chat: await answerOf(mock, blocking),
    frames: framesOf(await answerOf(mock, streaming)),
  };
  const bare = await startBare(bytes, 0);
  const stock = await startStock();
  const targets = { mock: mock.url, bare: bare.url, prism: stock.url };
  for (const [what, path, body] of [
    ['GET /info', '/info'],
    ['POST /chat-messages', '/chat-messages', blocking],
  ] as const) {
    const found: Record<string, number[]> = { mock: [], bare: [], prism: [] };
    const spent: Record<string, number[]> = { mock: [], bare: [], prism: [] };
    // The first round warms up, on a busy machine too.
    for (let round = 0; round <= Number(rounds); round++) {
      for (const [name, url] of Object.entries(targets)) {
        const before = process.cpuUsage();
        const job = { kind: 'rate', url: url + path, ms: round ? 2_000 : 3_000, ...(body && { body }) } as const;
        const [rate = 0, done = 1] = await client.do(job);
        const { user, system } = process.cpuUsage(before);
        if (round) {
          found[name]?.push(rate);
          spent[name]?.push((user + system) / done);
        }
        mock.reset();
      }
    }
    const [ours, least, theirs] = medians(found);
    const cpu = medians(spent).map((it) => `${it.toFixed(0)} µs`);
    // What the processor spends is the same on a busy machine, on which the rates say little.
    console.log(`     ${what}: processor time a request: mock ${cpu[0]}, bare ${cpu[1]}, Prism ${cpu[2]}`);
    console.log(`     ${what}: mock ${ours.toFixed(0)}/s, bare ${least.toFixed(0)}/s, Prism ${theirs.toFixed(0)}/s`);
    verdict(`${what}, of bare`, ours / least, 'at least 0.25', ours / least >= 0.25);
    verdict(`${what}, times Prism`, ours / theirs, 'at least 3', ours / theirs >= 3);
  }
  const first: Record<string, number[]> = { mock: [], bare: [] };
  for (let round = 0; round <= Number(rounds); round++) {
    for (const name of ['mock', 'bare'] as const) {
      const times = await client.do({
        kind: 'first',
        url: `${targets[name]}/chat-messages`,
        body: streaming,
        count: 200,
      });
      if (round) first[name]?.push(...times);
    }
  }
  const later = median(first['mock'] ?? []) - median(first['bare'] ?? []);
  verdict('ms to the first byte of a stream, p50, beyond bare', later, 'at most 1.5', later <= 1.5);
  await bare.close();
  await stock.close();
}

/** Frames of one stream come 100 ms apart, as `SLOW` has it times a third. */
async function gaps(): Promise<void> {
  await using mock = await startMock({ pace: GAP / 300 });
  const frames = framesOf(await answerOf(mock, slow));
  const bare = await startBare({ info: '', chat: '', frames }, GAP);
  const wrong: Record<string, number[]> = { mock: [], bare: [] };
  for (let round = 0; round < 3; round++) {
    for (const [name, url] of Object.entries({ mock: mock.url, bare: bare.url })) {
      const found = await client.do({ kind: 'gaps', url: `${url}/chat-messages`, body: slow, count: Number(streams) });
      // What comes with the end of the answer comes at once.
      const paced = found.filter((it) => it > GAP / 2);
      wrong[name]?.push(
        quantile(
          paced.map((it) => Math.abs(it - GAP)),
          0.99,
        ),
      );
    }
  }
  const [ours, least] = [median(wrong['mock'] ?? []), median(wrong['bare'] ?? [])];
  console.log(
    `     ${streams} streams at ${GAP} ms: p99 error of gaps mock ${ours.toFixed(1)} ms, bare ${least.toFixed(1)} ms`,
  );
  verdict('p99 error of gaps, times bare', ours / least, 'at most 2', ours / least <= 2);
  await bare.close();
}

if (existsSync(program)) {
  const ms = await start(program);
  verdict(`ms from the call of ${program} to its ready line`, ms, 'at most 1000', ms <= 1000);
}
await rates();
await gaps();
client.close();
process.exitCode = failed ? 1 : 0;
