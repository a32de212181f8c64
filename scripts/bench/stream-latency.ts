/** Milliseconds from a call until its first event, of raw fetch until its first bytes. */
import { Dify } from '../../src/index.js';
import { undiciFetch } from '../../src/node/undici.js';
import { median, quantile } from './client.js';
import { heading, table, target } from './report.js';
import { ROUNDS } from './rounds.js';
import { serve } from './served.js';

const CALLS = 40;

export async function latency(): Promise<void> {
  const server = await serve();
  const engine = undiciFetch();
  const apiKey = 'app-completion-1';
  const baseUrl = `${server.url}/v1`;
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ inputs: {}, user: 'alice', response_mode: 'streaming' });

  const raw = async (): Promise<number> => {
    const began = performance.now();
    const response = await fetch(`${baseUrl}/completion-messages`, { method: 'POST', headers, body });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const took = performance.now() - began;
    while (!(await reader.read()).done);
    return took;
  };
  const ours = (dify: Dify) => async (): Promise<number> => {
    const began = performance.now();
    let took = 0;
    for await (const _ of dify.completion.stream({ inputs: {} })) took ||= performance.now() - began;
    return took;
  };
  const client = (options: object) => new Dify({ apiKey, baseUrl, user: 'alice', ...options });
  const contestants = {
    'raw fetch': raw,
    'raw fetch again (noise)': raw,
    'ours over fetch': ours(client({})),
    'ours over undici': ours(client({ fetch: engine })),
  };
  const names = Object.keys(contestants) as (keyof typeof contestants)[];
  const all: Record<string, number[]> = {};
  /** The median of each round. */
  const rounds: Record<string, number[]> = {};
  for (let round = 0; round <= ROUNDS; round++) {
    const found: Record<string, number[]> = {};
    // They take turns call by call: none finds its code in the caches that another has filled with its own.
    for (let turn = 0; turn < CALLS; turn++) {
      for (const name of names) (found[name] ??= []).push(await contestants[name]());
      names.push(names.shift() as (typeof names)[0]);
    }
    if (!round) continue;
    for (const [name, ms] of Object.entries(found)) {
      (all[name] ??= []).push(...ms);
      (rounds[name] ??= []).push(median(ms));
    }
  }
  const of = (name: string) =>
    median((rounds[name] ?? []).map((ms, round) => ms / (rounds['raw fetch']?.[round] ?? Number.NaN)));
  heading(
    `streams, first event: ${ROUNDS} rounds of ${CALLS} calls in turns, milliseconds; of raw fetch in the same round`,
  );
  table(
    ['', 'median', 'p90', 'of raw fetch'],
    Object.keys(contestants).map((name) => {
      const ms = all[name] ?? [];
      return [name, median(ms).toFixed(3), quantile(ms, 0.9).toFixed(3), of(name).toFixed(2)];
    }),
  );
  target('first event, of raw fetch', of('ours over fetch'), { most: 1.05 });
  await engine.close();
  server.close();
}
