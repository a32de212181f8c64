/** Recorded streams, sent again: what a caller is told at their end. */
import { describe, expect, test } from 'vitest';
import { type Exchange, exchangeFiles, readExchange } from '../../../scripts/conform/exchange.js';
import { cutFrames } from '../../../scripts/conform/frames.js';
import { DifyRunError, DifyStream, DifyStreamError, DifyTruncatedError, type OperationId } from '../../../src/index.js';
import { type Answer, serve } from '../../server.js';
import { calls } from '../calls/index.js';
import { contract } from '../document.js';
import { stateless } from '../stateless.js';
import { recordings } from './refusals.js';

interface Recorded {
  name: string;
  operation: OperationId;
  /** The names of the events that make the answer whole. */
  completes: ReadonlySet<string>;
  response: Exchange['response'];
}
type Outcome = 'result' | typeof DifyRunError | typeof DifyStreamError | typeof DifyTruncatedError;
interface Event {
  event: string;
  code?: string;
  message?: string;
  status?: number;
  data?: { status?: string };
}

const streams: readonly Recorded[] = exchangeFiles(recordings).flatMap((file) => {
  const { request, response } = readExchange(file);
  const routed = contract.route(request.method, request.path);
  if (!response.stream || !('route' in routed)) return [];
  const { operationId, 'x-stream': stream, 'x-ends': ends = {} } = routed.route.operation;
  const completes = new Set(Object.values(ends).flatMap((it) => it.result));
  const name = file.slice(recordings.length + 1, -'.json'.length);
  return [{ name, operation: (stream ?? operationId) as OperationId, completes, response }];
});

const textOf = ({ response }: Recorded): string => (response.stream ?? []).map(([, text]) => text).join('');

const eventsOf = (text: string): Event[] =>
  cutFrames(text).frames.flatMap(({ data }) => (data === undefined ? [] : [JSON.parse(data) as Event]));

const titled = (them: readonly Recorded[]) => them.map((it) => [`${it.operation}: ${it.name}`, it] as const);

/** By the events alone, written down apart from the client. */
function outcomeOf({ completes }: Recorded, events: readonly Event[]): Outcome {
  if (events.some((it) => it.event === 'error')) return DifyStreamError;
  const finished = events.findLast((it) => it.event === 'workflow_finished')?.data?.status;
  if (finished === 'failed' || finished === 'stopped') return DifyRunError;
  if (events.some((it) => it.event === 'datasource_error')) return DifyRunError;
  return events.some((it) => completes.has(it.event)) ? 'result' : DifyTruncatedError;
}

/** The same bytes; then the end, or a connection that breaks. */
const again =
  (text: string, headers: Record<string, string>, ended = true): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': headers['content-type'], 'x-version': headers['x-version'] });
    if (ended) response.end(text);
    else response.write(text, () => response.destroy());
  };

async function read({ operation }: Recorded, answer: Answer): Promise<unknown> {
  const { url } = await serve(answer);
  const stream = await calls[operation].required(stateless(url));
  if (!(stream instanceof DifyStream)) throw new Error(`\`${operation}\` gives no stream.`);
  return stream.result().catch((error: unknown) => error);
}

describe('a recorded stream', () => {
  test.each(titled(streams))('%s', async (_, recorded) => {
    const { headers, ended } = recorded.response;
    const text = textOf(recorded);
    const events = eventsOf(text);
    const outcome = outcomeOf(recorded, events);
    const told = await read(recorded, again(text, headers, ended));
    if (outcome === 'result') expect(told).not.toBeInstanceOf(Error);
    else expect((told as Error).constructor).toBe(outcome);
    if (!(told instanceof DifyStreamError)) return;
    const { code, message, status } = events.find((it) => it.event === 'error') ?? {};
    expect(told).toMatchObject({ code, status, operation: recorded.operation });
    // Of a model's plugin the message has what it said, and all of it is kept beside.
    expect(told.provider?.raw ?? told.message).toBe(message);
    expect(told.message).not.toContain('"error_type"');
  });

  test('ends in each of the four ways', () => {
    const outcomes = streams.map((it) => outcomeOf(it, eventsOf(textOf(it))));
    expect(new Set(outcomes)).toEqual(new Set(['result', DifyRunError, DifyStreamError, DifyTruncatedError]));
  });
});

describe('cut before its answer is whole, a good stream', () => {
  const good = streams.filter((it) => outcomeOf(it, eventsOf(textOf(it))) === 'result');

  /** Up to the first event that completes it, that event not included. */
  function beginning(recorded: Recorded): string {
    const blocks = textOf(recorded).split('\n\n');
    const at = blocks.findIndex((it) => eventsOf(`${it}\n\n`).some(({ event }) => recorded.completes.has(event)));
    return blocks
      .slice(0, at)
      .map((it) => `${it}\n\n`)
      .join('');
  }

  test.each(titled(good))('%s', async (_, recorded) => {
    const text = beginning(recorded);
    for (const ended of [true, false]) {
      const told = await read(recorded, again(text, recorded.response.headers, ended));
      expect((told as Error).constructor).toBe(DifyTruncatedError);
    }
  });
});
