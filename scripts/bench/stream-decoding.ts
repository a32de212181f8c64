/** The same bytes in pieces of one size: our decoder and our whole stream beside the least that can be done, and beside peers. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { Stream } from 'openai/streaming';
import { decode } from '../../src/extensions/streaming/decoder.js';
import { Dify } from '../../src/index.js';
import { frames } from './frames.js';
import { heading, table, target } from './report.js';
import { type Contestants, ROUNDS, rates } from './rounds.js';

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;
const HEADERS = { 'content-type': 'text/event-stream' };
const MiB = 2 ** 20;

function pieces(bytes: Uint8Array<ArrayBuffer>, size: number): () => Body {
  const all = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  );
  return () => {
    let at = 0;
    return new ReadableStream({
      pull(out) {
        const piece = all[at++];
        if (piece) out.enqueue(piece);
        else out.close();
      },
    });
  };
}

/** Splits at blank lines and parses, and knows nothing of the rest of the format. The tail is searched once. */
async function byHand(body: Body): Promise<number> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = '';
  let events = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return events;
    const searched = Math.max(0, pending.length - 1);
    pending += decoder.decode(value, { stream: true });
    let from = 0;
    for (let end = pending.indexOf('\n\n', searched); end >= 0; end = pending.indexOf('\n\n', from)) {
      JSON.parse(pending.slice(from + 6, end));
      events++;
      from = end + 2;
    }
    if (from) pending = pending.slice(from);
  }
}

async function count(all: AsyncIterable<unknown>, parse?: (one: never) => unknown): Promise<number> {
  let events = 0;
  for await (const one of all) {
    parse?.(one as never);
    events++;
  }
  return events;
}

const data = (one: { data: string }) => JSON.parse(one.data);

function contestants(body: () => Body, events: number): Contestants {
  const fetch = async () => new Response(body(), { headers: HEADERS });
  const dify = new Dify({ apiKey: 'app-completion-1', baseUrl: 'http://127.0.0.1', user: 'alice', fetch });
  const all: Record<string, () => Promise<number>> = {
    'by hand (bound)': () => byHand(body()),
    'by hand again (noise)': () => byHand(body()),
    'our decoder': () => count(decode(body()), data),
    'our whole stream': () => count(dify.completion.stream({ inputs: {} })),
    'eventsource-parser': () => {
      const text = body().pipeThrough(new TextDecoderStream() as never);
      return count(text.pipeThrough(new EventSourceParserStream()), data);
    },
    openai: async () => count(Stream.fromSSEResponse(await fetch(), new AbortController())),
  };
  const checked = (name: string) => async () => {
    const found = await all[name]?.();
    if (found !== events) throw new Error(`${name} finds ${found} events of ${events}.`);
  };
  return Object.fromEntries(Object.keys(all).map((name) => [name, checked(name)]));
}

export async function decoding(): Promise<void> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const many = frames(2_000);
  const line = frames(2, () => 'x'.repeat(4 * MiB));
  const cases: [name: string, bytes: Uint8Array<ArrayBuffer>, size: number, events: number][] = [
    ['64 B', bytes(many.join('')), 64, many.length],
    ['1 KiB', bytes(many.join('')), 1_024, many.length],
    ['16 KiB', bytes(many.join('')), 16_384, many.length],
    ['64 KiB', bytes(many.join('')), 65_536, many.length],
    ['4 MiB line', bytes(line.join('')), 1_024, line.length],
  ];
  heading(
    `streams, decoding: ${ROUNDS} rounds in turns, medians in MiB/s, by the size of the pieces, and shares of the bound`,
  );
  const found: Record<string, string[]> = {};
  const targets: [string, number, number][] = [];
  for (const [name, all, size, events] of cases) {
    const result = await rates(contestants(pieces(all, size), events), { calls: 3 });
    const bound = result['by hand (bound)']?.rate ?? Number.NaN;
    for (const [who, { rate }] of Object.entries(result)) {
      (found[who] ??= []).push(((rate * all.length) / MiB).toFixed(0), (rate / bound).toFixed(2));
      if (who === 'our decoder') targets.push([`decoder, ${name}, of the bound`, rate / bound, 0.9]);
      if (who === 'our whole stream') targets.push([`whole stream, ${name}, of the bound`, rate / bound, 0.75]);
    }
  }
  table(
    ['', ...cases.flatMap(([name]) => [name, 'share'])],
    Object.entries(found).map(([who, row]) => [who, ...row]),
  );
  for (const [what, share, least] of targets) {
    if (what.includes('4 MiB'))
      target(what.replace('of the bound', 'times as long as the bound'), 1 / share, { most: 1.3 });
    else target(what, share, { least });
  }
}
