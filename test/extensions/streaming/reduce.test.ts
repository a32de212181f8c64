import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dify, nodeTree, type RunNode, reduceChat, reduceWorkflow, type UnknownEvent } from '../../../src/index.js';
import { client, serve, stream } from '../../server.js';
import { finished, messageEnd, nodeFinished, nodeStarted, paused, started } from './events.js';
import { isWhole, type Recorded, type Result, recorded, type Said } from './recorded.js';

const fold = (one: Recorded, events: readonly (Said | UnknownEvent)[] = one.events): Result =>
  events.reduce((snapshot: Result, event) => one.reduce(snapshot, event), one.reduce(undefined, { event: 'unknown' }));

const whole = recorded.filter((one) => isWhole(one, one.events));
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
    const { answer, text, message_id } = fold(one);
    const { outputs } = one.events.at(-1)?.data ?? {};
    // What is watched is not heard from its beginning: the end of a chatflow says it all.
    const said = one.path.endsWith('/events') && message_id && (outputs as { answer?: string })?.answer;
    expect(answer ?? text).toBe(said || textOf(one));
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
    const begun = one.events.filter(({ event }) => /^(node|loop|iteration)_/.test(event));
    expect(result.map(({ id }) => id)).toEqual([...new Set(begun.map(({ data }) => data?.['id']))]);
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
    events.reduce((so, event) => reduceChat(so as never, event) as never, snapshot);
  const chat = reduceChat(undefined, { event: 'unknown' });

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

  it('speech is decoded and put together; what is no Base64 is left out', () => {
    const say = (audio: string) => ({ event: 'tts_message', audio });
    const { audio } = told(chat, say(btoa('ID3')), say('***'), say(btoa('\xff\xfb')), { event: 'tts_message_end' });
    expect([...(audio ?? [])]).toEqual([0x49, 0x44, 0x33, 0xff, 0xfb]);
    expect(told(chat, messageEnd()).audio).toBeNull();
  });

  it('reasoning that the server tells apart is kept apart', () => {
    const chunk = (reasoning: unknown) => ({ event: 'reasoning_chunk', data: { reasoning } });
    expect(told(chat, chunk('Let '), chunk('me'), chunk(null))).toMatchObject({ reasoning: 'Let me', answer: '' });
  });

  it('the steps of a strategy stand at their node, each as it was told last', () => {
    const log = (id: string, status: string) => ({ event: 'agent_log', data: { node_execution_id: 'a', id, status } });
    const { nodes } = told(chat, nodeStarted('a'), log('1', 'start'), log('2', 'start'), log('1', 'success'));
    expect(nodes?.[0]?.logs).toMatchObject([
      { id: '1', status: 'success' },
      { id: '2', status: 'start' },
    ]);
  });

  it('tools that an agent called stand with what they were given and what they answered', () => {
    const thought = (more: object) => ({
      event: 'agent_thought',
      id: 't-1',
      tool: 'clock;map',
      tool_labels: {},
      ...more,
    });
    const begun = thought({ tool_input: '{"clock": {"zone": "UTC"}, "map": {}}', observation: '' });
    const done = thought({ tool_input: '{"clock": {"zone": "UTC"}, "map": {}}', observation: '{"clock": "noon"}' });
    expect(told(chat, begun).tool_calls).toMatchObject([
      { thought_id: 't-1', tool: 'clock', input: { zone: 'UTC' }, output: null },
      { tool: 'map', input: {}, output: null },
    ]);
    expect(told(chat, begun, done).tool_calls).toMatchObject([{ output: 'noon' }, { output: null }]);
    const plain = { event: 'agent_thought', id: 't-2', tool: 'clock', tool_input: 'UTC', observation: 'noon' };
    expect(told(chat, plain).tool_calls).toMatchObject([{ tool: 'clock', input: 'UTC', output: 'noon', label: {} }]);
  });

  it('an agent that says all its text once more at the end says nothing new', () => {
    const piece = (answer: string) => ({ event: 'agent_message', answer });
    const whole: { event: string; answer: string } = { event: 'message', answer: 'Hello' };
    expect(told(chat, piece('Hel'), piece('lo'), whole).answer).toBe('Hello');
    expect(told(chat, piece('Hel'), piece('lo'), { ...whole, answer: '' } as typeof whole).answer).toBe('Hello');
    // Prepared answers of an agent come as messages, a character each, and nothing before.
    const one = { ...whole, answer: 'a' };
    expect(told(chat, one, one).answer).toBe('aa');
  });

  it('a form that waits is there until it is filled in, timed out, or the run has ended', () => {
    const asks = (form_id: string, node_id: string) => ({ event: 'human_input_required', data: { form_id, node_id } });
    const waiting = told(chat, started(), asks('f-1', 'a'), asks('f-2', 'b'), asks('f-1', 'a'), paused());
    expect(waiting.forms).toMatchObject([{ form_id: 'f-2' }, { form_id: 'f-1' }]);
    expect(waiting.status).toBe('paused');
    const filled = told(waiting, { event: 'human_input_form_filled', data: { node_id: 'a' } } as { event: string });
    expect(filled.forms).toMatchObject([{ form_id: 'f-2' }]);
    expect(told(filled, finished()).forms).toEqual([]);
  });

  it('what is replayed of a run names it in place of its task, and the task that is known stays', () => {
    const replayed = { ...started(), task_id: 'run-1' };
    expect(told(chat, started(), replayed).task_id).toBe('task-1');
    expect(told(chat, replayed).task_id).toBe('run-1');
    expect(told(chat, replayed, started()).task_id).toBe('task-1');
  });
});

describe('the tree of a run', () => {
  const runs = named(whole.filter((one) => of(one, 'iteration_started').length + of(one, 'loop_started').length));

  it.each(runs)('%s: what runs in an iteration or a loop stands in its rounds', (_, one) => {
    const nodes = fold(one)['nodes'] as RunNode[];
    const tree = nodeTree(nodes);
    const inside = nodes.filter(({ iteration_id, loop_id }) => iteration_id ?? loop_id);
    expect(tree).toHaveLength(nodes.length - inside.length);
    for (const node of tree) {
      const { node_id, rounds } = node;
      expect(rounds !== undefined).toBe(/^(iteration|loop)$/.test(node.node_type));
      const mine = inside.filter((it) => (it.iteration_id ?? it.loop_id) === node_id);
      expect(
        rounds
          ?.flat()
          .map(({ id }) => id)
          .sort() ?? [],
      ).toEqual(mine.map(({ id }) => id).sort());
      for (const [at, round] of (rounds ?? []).entries()) {
        for (const { execution_metadata } of round) {
          expect(execution_metadata?.iteration_index ?? execution_metadata?.loop_index ?? at).toBe(at);
        }
      }
    }
  });

  it('a node that has not ended stands in the round that runs', () => {
    const data = { node_id: 'loop', node_type: 'loop', title: 'Loop' };
    const inner = (id: string) => ({ event: 'node_started', data: { ...nodeStarted(id).data, loop_id: 'loop' } });
    const events = [
      { event: 'loop_started', data: { ...data, id: 'loop' } },
      inner('a'),
      { event: 'loop_next', data: { ...data, id: 'loop', index: 1 } },
      inner('b'),
    ];
    const { nodes } = events.reduce(
      (so, event) => reduceWorkflow(so, event),
      reduceWorkflow(undefined, { event: 'unknown' }),
    );
    expect(nodeTree(nodes)).toMatchObject([
      { id: 'loop', status: 'running', round: 1, rounds: [[{ id: 'a' }], [{ id: 'b' }]] },
    ]);
  });
});

/** A value that nobody can change, all the way down. */
function frozen<T>(value: T): T {
  // Bytes cannot be frozen.
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const inside of Object.values(Object.freeze(value))) frozen(inside);
  return value;
}

describe('the laws', () => {
  const anyStream = fc.constantFrom(...recorded);

  it('the snapshot of a stream is the fold of its events, whatever they are and whenever somebody looks', async () => {
    const last = [
      'message_end',
      'workflow_finished',
      'workflow_paused',
      'datasource_completed',
      'datasource_error',
      'error',
    ];
    const chats = recorded.filter(({ path }) => path === '/v1/chat-messages');
    const pool = chats.flatMap(({ events }) => events).filter(({ event }) => !last.includes(event));
    const [chat] = chats as [Recorded];
    const looks = fc.array(fc.tuple(fc.constantFrom(...pool), fc.boolean()), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(looks, async (said) => {
        const events = said.map(([event]) => event);
        const body = events.map((it) => `data: ${JSON.stringify(it)}\n\n`).join('');
        const answer = () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
        const dify = new Dify({ apiKey: 'app-chat-1', user: 'alice', fetch: async () => answer() });
        const open = chat.open(dify, { resume: false });
        const seen: (Said | UnknownEvent)[] = [];
        const loop = async () => {
          for await (const event of open) {
            const [, look] = said[seen.push(event) - 1] ?? [];
            if (look) expect(open.snapshot).toEqual(fold(chat, seen));
          }
        };
        await expect(loop()).rejects.toMatchObject({ name: 'DifyTruncatedError', partial: fold(chat, events) });
        expect(seen).toEqual(events);
      }),
      { numRuns: 300 },
    );
  });

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
      let snapshot = frozen(fold(one, []));
      for (const event of frozen(structuredClone(one.events))) {
        const next = frozen(one.reduce(snapshot, event));
        expect(one.reduce(snapshot, event)).toEqual(next);
        snapshot = next;
      }
      expect(snapshot).toEqual(fold(one));
    }
  });

  it('the order of pieces of text decides nothing but the text', () => {
    const isText = ({ event, answer }: Said) =>
      event === 'text_chunk' || (event !== 'message_replace' && answer !== undefined);
    fc.assert(
      fc.property(anyStream, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (one, moves) => {
        const texts = one.events.filter(isText);
        for (const [at, move] of moves.entries()) {
          const [piece] = texts.splice(at % Math.max(1, texts.length), 1);
          if (piece) texts.splice(move % (texts.length + 1), 0, piece);
        }
        const events = one.events.map((event) => (isText(event) ? (texts.shift() as Said) : event));
        const but = ({ answer: _a, text: _t, ...rest }: Result) => rest;
        expect(but(fold(one, events))).toEqual(but(fold(one)));
      }),
    );
  });

  it('an `error` event changes nothing', () => {
    for (const one of recorded) {
      const snapshot = fold(one);
      expect(one.reduce(snapshot, { event: 'error', message: 'no' } as { event: string })).toBe(snapshot);
    }
  });

  it('a field that is missing, null or new is no reason to throw, nor does it get into the text', () => {
    for (const one of recorded) {
      for (const event of new Map(one.events.map((it) => [it.event, it])).values()) {
        const begin = one.reduce(undefined, one.events[0] ?? event);
        for (const odd of damaged(event)) {
          const { answer, text } = one.reduce(begin, odd);
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
