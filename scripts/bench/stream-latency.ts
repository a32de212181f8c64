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
  const found: Record<string, number[]> = {};
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, call] of Object.entries(contestants)) {
      for (let n = 0; n < CALLS; n++) {
        const took = await call();
        if (round) (found[name] ??= []).push(took);
      }
    }
  }
  heading(`streams, first event: ${ROUNDS} rounds of ${CALLS} calls in turns, milliseconds`);
  const least = median(found['raw fetch'] ?? []);
  table(
    ['', 'median', 'p90', 'of raw fetch'],
    Object.entries(found).map(([name, ms]) => {
      return [name, median(ms).toFixed(3), quantile(ms, 0.9).toFixed(3), (median(ms) / least).toFixed(2)];
    }),
  );
  target('first event, of raw fetch', median(found['ours over fetch'] ?? []) / least, { most: 1.05 });
  await engine.close();
  server.close();
}
