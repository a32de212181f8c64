/** Recorded streams through the real client: cut into pieces, or broken off. */
import { isDeepStrictEqual } from 'node:util';
import { Dify, type DifyError, type StreamOptions, type UnknownEvent } from '../../src/index.js';
import { folded, isWhole, type Recorded, type Result, type Said } from './recorded.js';

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What came of a stream. */
export interface Outcome {
  events: (Said | UnknownEvent)[];
  result: Result | undefined;
  error: (DifyError & { partial?: Result | undefined }) | undefined;
  /** Requests in their order, each as its method and path. */
  asked: string[];
}

/** A body of these pieces, each when it is asked for. */
export const bodyOf = (pieces: Pieces): ReadableStream<Uint8Array> => {
  const all = (async function* () {
    yield* pieces;
  })();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await all.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void all.return().catch(() => {}),
    },
    { highWaterMark: 0 },
  );
};

/** Answers a request over HTTP, or however it likes. */
type Answer = (init: RequestInit) => Promise<Response>;

/** Asks a mock that replays the recording for what was recorded, and hands its answer back in pieces of such sizes. */
export const over =
  (mock: { url: string }, { target, body }: Recorded, size?: () => number): Answer =>
  async ({ method = '', headers = {}, signal = null }) => {
    const response = await fetch(new URL(target, mock.url), { method, headers, body, signal });
    if (!size || !response.body) return response;
    const bytes = response.body as unknown as AsyncIterable<Uint8Array>;
    const pieces = async function* () {
      for await (const piece of bytes) yield* cut(piece, size);
    };
    return new Response(bodyOf(pieces()), response);
  };

/** Reads a stream whose server answers like this, in a loop and as a result. */
export async function read(
  one: Recorded,
  first: Pieces | Answer,
  joined?: () => Pieces,
  options: StreamOptions = {},
): Promise<Outcome> {
  const asked: string[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push(`${init.method} ${new URL(url).pathname}`);
    if (asked.length === 1 && typeof first === 'function') return first(init);
    const pieces =
      asked.length === 1
        ? (first as Pieces)
        : /\/workflow\/[^/]+\/events$/.test(url.split('?')[0] ?? '')
          ? joined?.()
          : undefined;
    if (!pieces) return Response.json({ data: [], result: 'success' });
    return new Response(bodyOf(pieces), { headers: { 'content-type': 'text/event-stream' } });
  };
  const dify = new Dify({ apiKey: 'app-1', datasetKey: 'dataset-1', user: 'alice', fetch });
  const stream = one.open(dify, { throwOnFailed: false, ...options });
  const outcome: Outcome = { events: [], result: undefined, error: undefined, asked };
  try {
    for await (const event of stream) outcome.events.push(event);
    outcome.result = await stream.result();
  } catch (error) {
    outcome.error = error as Outcome['error'];
  }
  return outcome;
}

const utf8 = new TextEncoder();
export const bytesOf = ({ chunks }: Recorded): Uint8Array => utf8.encode(chunks.join(''));

/** Bytes in pieces of the sizes that are given in turn. */
export function* cut(bytes: Uint8Array, size: () => number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const length = size();
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/** Where the frames of a stream end, in bytes. */
export function boundaries(bytes: Uint8Array): number[] {
  const ends: number[] = [];
  for (let at = 1; at < bytes.length; at++) if (bytes[at] === 10 && bytes[at - 1] === 10) ends.push(at + 1);
  return ends;
}

/** The first so many bytes, and then the connection is gone. */
export function* broken(bytes: Uint8Array, at: number): Generator<Uint8Array> {
  yield bytes.subarray(0, at);
  throw new TypeError('terminated');
}

/** How many events are whole in the first so many bytes. */
function eventsIn(bytes: Uint8Array, at: number): number {
  const text = new TextDecoder().decode(bytes.subarray(0, at));
  return text.slice(0, text.lastIndexOf('\n\n') + 2).match(/^data:/gm)?.length ?? 0;
}

/**
 * What the server says to who joins the run after so many events: its nodes again, with less than before, and then what
 * comes.
 */
export function* rejoined({ events }: Recorded, after: number): Generator<Uint8Array> {
  const known = events.slice(0, after);
  const first = known.find(({ event }) => event === 'workflow_started');
  const told: object[] = first ? [{ ...first, data: { ...first.data, reason: 'initial' } }] : [];
  if (known.some((it) => 'message_id' in it)) told.push({ event: 'message_replace', answer: '', reason: '' });
  for (const event of known.filter((it) => it.event === 'node_started')) {
    told.push(event);
    const end = known.find((it) => it.event === 'node_finished' && it.data?.['id'] === event.data?.['id']);
    if (end) told.push({ ...end, data: { ...end.data, inputs: null, outputs: null, process_data: null } });
  }
  yield utf8.encode('event: ping\n\n');
  for (const event of [...told, ...events.slice(after)]) yield utf8.encode(`data: ${JSON.stringify(event)}\n\n`);
}

/** What nodes came to, in the order in which they began; what waits has nothing, by any name. */
const nodesOf = ({ nodes = [] }: Result) =>
  (nodes as { id: string; status: string; outputs?: unknown }[]).map((it) => [it.id, it.status, it.outputs ?? null]);

/** What a run came to, however it was heard of. */
const outcomeOf = (result: Result) => [
  result['status'],
  result.data?.status,
  result.data?.outputs,
  result.answer,
  nodesOf(result),
];

/**
 * What is wrong with how a stream came through that was cut after so many bytes; nothing where all is right. First it is
 * left cut, then its run is joined where there is one.
 */
export async function faultOfCut(one: Recorded, bytes: Uint8Array, at: number): Promise<string | undefined> {
  const before = one.events.slice(0, eventsIn(bytes, at));
  const partial = folded(one, before);
  const whole = isWhole(one, before);
  const alone = await read(one, broken(bytes, at), undefined, { resume: false });
  if (alone.result && !whole) return 'a silent success';
  const { name = 'no error' } = alone.error ?? {};
  const due = before.some(({ event }) => event === 'error') ? 'DifyStreamError' : 'DifyTruncatedError';
  if (!alone.result && (whole || name !== due)) return `${name}: ${alone.error}`;
  const had = alone.result ?? alone.error?.partial;
  if (!isDeepStrictEqual(had, partial)) return `another partial: ${differenceOf(had, partial)}`;
  // A run that was not seen to begin has no name, a draft has no events, and what never ended is asked for again and again.
  const named = one.path.includes('/workflow/') || (partial['workflow_run_id'] && !one.path.includes('/pipeline/'));
  if (whole || !named || !isWhole(one, one.events)) return undefined;

  const { events, result, error, asked } = await read(one, broken(bytes, at), () => rejoined(one, before.length));
  if (asked.filter((it) => it.startsWith('POST')).length > 1) return 'was sent twice';
  if (!result) return `was not joined: ${error}`;
  const [got, want] = [result, folded(one, one.events)].map(outcomeOf);
  if (!isDeepStrictEqual(got, want)) return `another end: ${differenceOf(got, want)}`;
  // A node that only waits has not ended: a snapshot tells that, and it is no news.
  const [seen, said] = [events, one.events].map((all) =>
    all
      .map(({ event, data }) => ({ event, data: data as { id?: string; status?: string } | undefined }))
      .filter(({ event, data }) => /^(node|iteration|loop)_/.test(event) && data?.status !== 'paused')
      .map(({ event, data }) => `${event} ${data?.id}`)
      .join(),
  );
  return seen === said ? undefined : 'other nodes';
}

/** Where two values part, as text. */
function differenceOf(got: unknown, want: unknown): string {
  const [one = '', other = ''] = [got, want].map((it) => JSON.stringify(it) ?? `${it}`);
  const at = [...one].findIndex((it, n) => it !== other[n]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `…${around(one)}… instead of …${around(other)}…`;
}
