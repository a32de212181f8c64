/** The same bytes in pieces of one size: our decoder and our whole stream beside the least that can be done, and beside peers. */
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { Stream } from 'openai/streaming';
import { Decoder } from '../../src/extensions/streaming/decoder.js';
import { Dify } from '../../src/index.js';
import { frames } from './frames.js';
import { heading, table, target } from './report.js';
import { type Contestants, ROUNDS, rates } from './rounds.js';

type Body = ReadableStream<Uint8Array<ArrayBuffer>>;
const HEADERS = { 'content-type': 'text/event-stream' };
const MiB = 2 ** 20;
/** In the order of the table. */
const WHO = [
  'by hand (bound)',
  'by hand again (noise)',
  'our decoder',
  'our whole stream',
  'eventsource-parser',
  'openai',
] as const;

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

/** Splits at line feeds and parses, and knows nothing of the rest of the format. */
async function byHand(body: Body): Promise<number> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pending = '';
  let events = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return events;
    const lines = decoder.decode(value, { stream: true }).split('\n');
    lines[0] = pending + lines[0];
    pending = lines.pop() ?? '';
    for (const line of lines) {
      if (!line) continue;
      JSON.parse(line.slice(6));
      events++;
    }
  }
}

/** The same with our decoder, as a stream uses it. */
async function byDecoder(body: Body): Promise<number> {
  const reader = body.getReader();
  const decoder = new Decoder();
  let events = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return events;
    decoder.push(value);
    for (let event = decoder.next(); event; event = decoder.next()) {
      JSON.parse(event.data);
      events++;
    }
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
  const all: Record<(typeof WHO)[number], () => Promise<number>> = {
    'by hand (bound)': () => byHand(body()),
    'by hand again (noise)': () => byHand(body()),
    'our decoder': () => byDecoder(body()),
    'our whole stream': () => count(dify.completion.stream({ inputs: {} })),
    'eventsource-parser': () => {
      const text = body().pipeThrough(new TextDecoderStream() as never);
      return count(text.pipeThrough(new EventSourceParserStream()), data);
    },
    openai: async () => count(Stream.fromSSEResponse(await fetch(), new AbortController())),
  };
  const checked = (name: (typeof WHO)[number]) => async () => {
    const found = await all[name]();
    if (found !== events) throw new Error(`${name} finds ${found} events of ${events}.`);
  };
  return Object.fromEntries(WHO.map((name) => [name, checked(name)]));
}

export async function decoding(): Promise<void> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  // Enough of them that what a call costs by itself, which `requests` measures, is nothing beside them.
  const many = frames(10_000);
  const line = frames(2, () => 'x'.repeat(4 * MiB));
  const cases: [name: string, bytes: Uint8Array<ArrayBuffer>, size: number, events: number][] = [
    ['64 B', bytes(many.join('')), 64, many.length],
    ['1 KiB', bytes(many.join('')), 1_024, many.length],
    ['16 KiB', bytes(many.join('')), 16_384, many.length],
    ['64 KiB', bytes(many.join('')), 65_536, many.length],
    ['4 MiB line', bytes(line.join('')), 1_024, line.length],
  ];
  heading(
    `streams, decoding: ${ROUNDS} rounds in turns, medians in MiB a second of processor time, by the size of pieces`,
  );
  const found: Record<string, string[]> = {};
  const targets: [string, number, number][] = [];
  for (const [name, all, size, events] of cases) {
    // Some take seconds for the long line.
    const often = events > 2 ? { calls: size < 1_000 ? 1 : 2 } : { calls: 1, rounds: Math.min(7, ROUNDS) };
    const result = await rates(contestants(pieces(all, size), events), often);
    const bound = result['by hand (bound)']?.cpu ?? Number.NaN;
    for (const who of WHO) {
      const cpu = result[who]?.cpu ?? Number.NaN;
      (found[who] ??= []).push((all.length / MiB / (cpu / 1e6)).toFixed(0), (bound / cpu).toFixed(2));
      if (who === 'our decoder') targets.push([`decoder, ${name}, of the bound`, bound / cpu, 0.9]);
      if (who === 'our whole stream') targets.push([`whole stream, ${name}, of the bound`, bound / cpu, 0.75]);
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
