import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce, type UnknownEvent } from '../../../src/index.js';
import { client, serve, stream } from '../../server.js';
import { messageEnd, nodeFinished, nodeStarted, paused, started } from './events.js';
import { isWhole, type Recorded, type Result, recorded, type Said } from './recorded.js';

/** Where a stream stands before its first event: one whose request never gets an answer. */
const beginning = ({ open }: Recorded): Result =>
  open(client({ url: 'http://127.0.0.1:9' }, { fetch: () => new Promise(() => {}) })).snapshot;
const fold = (one: Recorded, events: readonly (Said | UnknownEvent)[] = one.events): Result =>
  events.filter(({ event }) => event !== 'error').reduce((snapshot, event) => reduce(snapshot, event), beginning(one));

const whole = recorded.filter(isWhole);
const of = (one: Recorded, name: string) => one.events.filter(({ event }) => event === name);
const named = (all: readonly Recorded[]) => all.map((one) => [one.name, one] as const);

/** The text of a stream as a reader would put it together by hand. */
function textOf({ events }: Recorded): string {
  let text = '';
  for (const { event, answer, data } of events) {
    if (event === 'text_chunk') text += data?.text ?? '';
    if (['message', 'agent_message', 'message_file'].includes(event)) text += answer ?? '';
    if (event === 'message_replace') text = answer ?? '';
  }
  return text;
}

it('there are recorded streams of every kind', () => {
  const paths = new Set(
    whole.map(({ path }) => path.replace(/[0-9a-f-]{36}/g, '{id}').replace(/nodes\/[^/]+/, 'nodes/{id}')),
  );
  expect([...paths].sort()).toEqual([
    '/v1/chat-messages',
    '/v1/completion-messages',
    '/v1/datasets/{id}/pipeline/datasource/nodes/{id}/run',
    '/v1/datasets/{id}/pipeline/run',
    '/v1/workflow/{id}/events',
    '/v1/workflows/run',
    '/v1/workflows/{id}/run',
  ]);
});

describe('a recorded stream that ends well', () => {
  it.each(named(whole))('%s: the result is the fold of its events', async (_, one) => {
    const server = await serve(
      stream(async (response) => {
        for (const chunk of one.chunks) response.write(chunk);
        response.end();
      }),
    );
    const open = one.open(client(server), { throwOnFailed: false });
    const events: unknown[] = [];
    for await (const event of open) events.push(event);
    expect(events).toEqual(one.events);
    expect(open.snapshot).toEqual(fold(one));
    expect(await open.result()).toBe(open.snapshot);
  });

  const texts = whole.filter(({ path }) => !path.startsWith('/v1/datasets'));
  it.each(named(texts))('%s: the text is its pieces, one after the other', (_, one) => {
    const { answer, text } = fold(one);
    expect(answer ?? text).toBe(textOf(one));
  });

  const finished = whole.filter((one) => of(one, 'workflow_finished').length);
  it.each(named(finished))('%s: the run is as its last event says', (_, one) => {
    const last = of(one, 'workflow_finished').at(-1)?.data;
    const { data } = fold(one);
    for (const field of [
      'id',
      'workflow_id',
      'status',
      'outputs',
      'error',
      'total_tokens',
      'total_steps',
      'finished_at',
    ]) {
      expect(data?.[field], field).toEqual(last?.[field]);
    }
    expect(data).not.toHaveProperty('paused_nodes');
  });

  const paused = whole.filter((one) => one.events.at(-1)?.event === 'workflow_paused');
  it.each(named(paused))('%s: the run waits, and says for what', (_, one) => {
    const { reasons, paused_nodes } = one.events.at(-1)?.data ?? {};
    expect(fold(one).data).toMatchObject({ status: 'paused', reasons, paused_nodes });
  });

  const nodes = whole.filter((one) => of(one, 'node_started').length);
  it.each(named(nodes))('%s: each node stands once, in the order of their beginnings, as it ended', (_, one) => {
    const result = fold(one)['nodes'] as { id: string; status: string }[];
    const begun = [...of(one, 'node_started'), ...of(one, 'node_finished')].map(({ data }) => data?.['id']);
    expect(result.map(({ id }) => id)).toEqual([...new Set(begun)]);
    const ended = new Map(of(one, 'node_finished').map(({ data }) => [data?.['id'], data]));
    for (const data of ended.values()) expect(result).toContainEqual(expect.objectContaining(data ?? {}));
  });

  const messages = whole.filter((one) => of(one, 'message_end').length && one.path !== '/v1/workflow/{id}/events');
  it.each(named(messages))('%s: the message is known by its ids, and has its usage', (_, one) => {
    const { message_id, conversation_id, metadata, task_id } = (of(one, 'message_end').at(-1) ?? {}) as Result;
    expect(fold(one)).toMatchObject({ message_id, metadata, task_id, ...(conversation_id ? { conversation_id } : {}) });
  });

  const agents = whole.filter((one) => of(one, 'agent_thought').length);
  it.each(named(agents))('%s: each thought stands once, as it was told last', (_, one) => {
    const last = new Map(of(one, 'agent_thought').map((it) => [(it as Said & { id: string }).id, it]));
    expect(fold(one)).toMatchObject({ mode: 'agent-chat', agent_thoughts: [...last.values()] });
  });
});

describe('what one event does', () => {
  const told = <S extends object>(snapshot: S, ...events: { event: string }[]): S =>
    events.reduce(reduce, snapshot) as S;
  const chat = { id: '', event: 'message', mode: 'chat', answer: '', agent_thoughts: [], message_files: [], nodes: [] };

  it('a thought that is told again takes the place of the earlier, where it stood', () => {
    const thought = (id: string, observation: string | null) => ({ event: 'agent_thought', id, observation });
    const { agent_thoughts } = told(chat, thought('a', null), thought('b', null), thought('a', 'found'));
    expect(agent_thoughts).toEqual([thought('a', 'found'), thought('b', null)]);
  });

  it('a file of a message is kept; text that comes under its name is text', () => {
    const file = { event: 'message_file', id: 'f-1', type: 'image', url: 'http://files.example/a.png' };
    const result = told(chat, file, { event: 'message_file', id: 'm-1', answer: 'See' } as { event: string }, file);
    expect(result).toMatchObject({ answer: 'See', message_files: [file] });
    expect(result.message_files).toHaveLength(1);
  });

  it('a node that is tried again says how often, and keeps it when it has ended', () => {
    const retry = { event: 'node_retry', data: { ...nodeFinished('a').data, status: 'retry', retry_index: 1 } };
    const tried = told(chat, nodeStarted('a'), nodeStarted('b'), retry);
    expect(tried.nodes).toMatchObject([
      { id: 'a', status: 'retry', retry_index: 1 },
      { id: 'b', status: 'running' },
    ]);
    expect(told(tried, nodeFinished('a')).nodes).toMatchObject([{ status: 'succeeded', retry_index: 1 }, {}]);
  });

  it('a node keeps what its end does not tell', () => {
    const { extras: _, ...end } = { ...nodeFinished('a').data, extras: undefined };
    expect(
      told(chat, nodeStarted('a'), { event: 'node_finished', data: end } as { event: string }).nodes,
    ).toMatchObject([{ extras: {}, status: 'succeeded', outputs: { text: 'Hi' } }]);
  });

  it('a run that goes on waits for nothing any more', () => {
    const waiting = told(chat, started(), paused());
    expect(waiting).toMatchObject({ event: 'workflow_paused', data: { status: 'paused', paused_nodes: ['gate'] } });
    const running = told(waiting, started());
    expect(running).toMatchObject({ event: 'message', data: { status: 'running' } });
    expect(running).not.toHaveProperty('data.paused_nodes');
    expect(running).not.toHaveProperty('data.reasons');
  });

  it('the end of a message brings its usage and files, and no files where there are none', () => {
    const noFiles = { ...messageEnd(), files: null };
    expect(told(chat, noFiles)).toMatchObject({ metadata: messageEnd().metadata, files: [] });
  });

  it('speech, rounds and logs change nothing but the ids', () => {
    for (const event of [
      'tts_message',
      'tts_message_end',
      'iteration_next',
      'loop_completed',
      'agent_log',
      'reasoning_chunk',
    ]) {
      const said = { event, task_id: 'task-2', data: { id: 'x' }, audio: 'x', answer: 'x' };
      expect(told(chat, said)).toEqual({ ...chat, task_id: 'task-2' });
    }
  });
});

/** A value that nobody can change, all the way down. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const inside of Object.values(Object.freeze(value))) frozen(inside);
  return value;
}

describe('the laws', () => {
  const anyStream = fc.constantFrom(...recorded);

  it('what is unknown changes nothing', () => {
    const unknown = fc.record({ event: fc.constant('unknown' as const), name: fc.string(), data: fc.jsonValue() });
    fc.assert(
      fc.property(anyStream, fc.array(fc.tuple(fc.nat(), unknown), { maxLength: 5 }), (one, strangers) => {
        const events: (Said | UnknownEvent)[] = [...one.events];
        for (const [at, stranger] of strangers) events.splice(at % (events.length + 1), 0, stranger);
        expect(fold(one, events)).toEqual(fold(one));
      }),
    );
  });

  it('the same snapshot and event give the same, and neither is changed', () => {
    for (const one of recorded) {
      let snapshot = frozen(beginning(one));
      for (const event of frozen(structuredClone(one.events))) {
        const next = frozen(reduce(snapshot, event));
        expect(reduce(snapshot, event)).toEqual(next);
        snapshot = next;
      }
      expect(snapshot).toEqual(fold(one));
    }
  });

  it('an `error` event changes nothing', () => {
    for (const one of recorded) {
      const snapshot = fold(one);
      expect(reduce(snapshot, { event: 'error', message: 'no' } as { event: string })).toBe(snapshot);
    }
  });

  it('a field that is missing, null or new is no reason to throw, nor does it get into the text', () => {
    for (const one of recorded) {
      for (const event of new Map(one.events.map((it) => [it.event, it])).values()) {
        const begin = reduce(beginning(one), one.events[0] ?? event);
        for (const odd of damaged(event)) {
          const { answer, text } = reduce(begin, odd);
          expect(`${answer}${text}`).not.toMatch(/null|NaN|\[object/);
          expect(typeof (answer ?? text ?? '')).toBe('string');
          expect((answer ?? text ?? '').endsWith('undefined')).toBe(false);
        }
      }
    }
  });
});

/** An event in which one field of it, or of its data, is not as it should be. */
function* damaged(event: Said): Generator<Said> {
  yield { event: event.event };
  yield { ...event, brand_new: { a: 1 } } as Said;
  for (const field of Object.keys(event).filter((it) => it !== 'event')) {
    const { [field as 'data']: _, ...rest } = event;
    yield rest;
    yield { ...rest, [field]: null };
  }
  for (const field of Object.keys(event.data ?? {})) {
    const { [field]: _, ...rest } = event.data ?? {};
    yield { ...event, data: rest };
    yield { ...event, data: { ...rest, [field]: null } };
  }
}
