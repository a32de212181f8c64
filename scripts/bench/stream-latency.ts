/** Milliseconds from a call until its first event; of raw fetch until that is parsed by hand. */
import { Dify } from '../../src/index.js';
import { undiciFetch } from '../../src/node/undici.js';
import { median, quantile } from './client.js';
import { heading, table, target } from './report.js';
import { ROUNDS } from './rounds.js';
import { serve } from './served.js';

const CALLS = 40;
/** Calls before those that count: a server has been up for a while. */
const WARM = 4_000;

export async function latency(): Promise<void> {
  const server = await serve();
  const engine = undiciFetch();
  const apiKey = 'app-completion-1';
  const baseUrl = `${server.url}/v1`;
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };

  const raw = async (): Promise<number> => {
    const began = performance.now();
    const body = JSON.stringify({ inputs: {}, user: 'alice', response_mode: 'streaming' });
    const response = await fetch(`${baseUrl}/completion-messages`, { method: 'POST', headers, body });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let text = '';
    let first: string | undefined;
    // By hand, as little as it takes: a frame of data, and what is in it.
    while (!first) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`${response.status}, and no event: ${text}`);
      text += decoder.decode(value, { stream: true });
      first = /^data: (.*)\n\n/m.exec(text)?.[1];
    }
    JSON.parse(first);
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
    'raw fetch again (noise)': raw,
    'ours over fetch': ours(client({})),
    'ours over undici': ours(client({ fetch: engine })),
  };
  heading(
    `streams, first event: ${ROUNDS} rounds of ${CALLS} calls, each in turns with one of raw fetch; milliseconds`,
  );
  const shares = new Map<string, number>();
  const rows: string[][] = [];
  for (const [name, call] of Object.entries(contestants)) {
    const found: [raw: number, own: number][] = [];
    for (let n = 0; n < WARM + ROUNDS * CALLS; n++) found.push([await raw(), await call()]);
    const taken = found.slice(WARM);
    const [least, own] = [taken.map(([it]) => it), taken.map(([, it]) => it)];
    const share = median(own) / median(least);
    shares.set(name, share);
    rows.push([
      name,
      median(own).toFixed(3),
      quantile(own, 0.9).toFixed(3),
      median(least).toFixed(3),
      share.toFixed(2),
    ]);
  }
  table(['', 'median', 'p90', 'raw fetch beside it', 'of raw fetch'], rows);
  target('first event, of raw fetch', shares.get('ours over fetch') ?? Number.NaN, { most: 1.05 });
  await engine.close();
  server.close();
}
