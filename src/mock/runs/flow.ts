/** The one graph of the mock's workflows and chatflows: start → llm → end or answer. */
import type { Clock } from '../clock.js';
import type { Mint } from '../ids.js';
import { invokeError } from './failure.js';
import type { Frame } from './feed.js';
import { nodeFinished, nodeStarted, type Outcome } from './nodes.js';
import type { Node, Run } from './run.js';
import { type Manner, PACE, tokensOf, wordPace } from './speech.js';
import type { Beat } from './task.js';
import { type Usage, usage } from './usage.js';

const MODEL = { model_provider: 'langgenius/openai/openai', model_name: 'mock-llm' };
/** Milliseconds from the request to the start of a run, before a node, and to its end. */
const WAIT = { start: 70, node: 12, last: 30, end: 15 } as const;

export interface Flow {
  run: Run;
  mint: Mint;
  clock: Clock;
  manner: Manner;
  /** What the model is asked, and what it says. */
  query: string;
  words: readonly string[];
  /** The form's values, without what the server adds. */
  form: Record<string, unknown>;
  /** One word of the model as this kind of app tells it. */
  speak: (text: string) => Frame;
  last: { type: 'end' | 'answer'; title: string; outcome: (text: string) => Outcome };
  /** What comes between the last node and the end of the run. */
  closing?: (text: string, usage: Usage) => Iterable<Beat>;
  /** The run failed or somebody else ended it. */
  broken?: (error: string) => void;
}

function* pause(run: Run, ms: number): Generator<Beat> {
  run.elapsed += ms;
  yield ms;
}

function begin({ run, mint, clock }: Flow, type: string, title: string): Node {
  const node: Node = {
    id: mint.uuid('node', type),
    nodeId: type,
    type,
    title,
    createdAt: clock.seconds(),
    status: 'running',
    elapsed: 0,
    finishedAt: 0,
  };
  run.nodes.push(node);
  run.totalSteps = run.nodes.length;
  return node;
}

function done({ run, clock }: Flow, node: Node, elapsed: number, outcome: Outcome): Frame {
  node.status = outcome.error === undefined ? 'succeeded' : 'failed';
  node.elapsed = elapsed;
  node.finishedAt = clock.seconds();
  return nodeFinished(run, node, outcome);
}

/** The model's node; its usage, or undefined when it failed. */
function* model(flow: Flow): Generator<Beat, Usage | undefined> {
  const { run, mint, manner, words, query } = flow;
  yield* pause(run, WAIT.node);
  const node = begin(flow, 'llm', 'LLM');
  yield nodeStarted(run, node);
  yield* pause(run, PACE.firstWord);
  if (manner.fails) {
    yield done(flow, node, PACE.firstWord, { inputs: MODEL, outputs: {}, error: invokeError(mint.hex(10, 'request')) });
    return undefined;
  }
  for (const [at, word] of words.entries()) {
    if (at > 0) yield* pause(run, wordPace(manner));
    yield flow.speak(word);
  }
  yield flow.speak('');
  yield flow.speak('');
  const speaking = (words.length - 1) * wordPace(manner);
  const used = usage(tokensOf(query), words.length, PACE.firstWord + speaking, [PACE.firstWord, speaking]);
  const { total_tokens, total_price, currency } = used;
  run.totalTokens = total_tokens;
  yield done(flow, node, PACE.firstWord + speaking, {
    inputs: MODEL,
    process: {
      model_mode: 'chat',
      prompts: [{ role: 'user', text: query, files: [] }],
      usage: used,
      finish_reason: 'stop',
      ...MODEL,
    },
    outputs: { text: words.join(''), reasoning_content: '', usage: used, finish_reason: 'stop' },
    metadata: { total_tokens, total_price, currency },
  });
  return used;
}

export function* flowBeats(flow: Flow): Generator<Beat> {
  const { run, form, words, last, clock } = flow;
  yield* pause(run, WAIT.start);
  yield run.started();
  const start = begin(flow, 'start', 'Start');
  yield nodeStarted(run, start);
  yield done(flow, start, 0.15, { inputs: form, outputs: form });
  const used = yield* model(flow);
  if (!used) {
    run.error = invokeError(flow.mint.hex(10, 'request'));
    run.exceptions = 1;
    return yield* finish(flow, 'failed');
  }
  const text = words.join('');
  yield* pause(run, WAIT.last);
  const node = begin(flow, last.type, last.title);
  yield nodeStarted(run, node);
  const outcome = last.outcome(text);
  yield done(flow, node, 0.15, outcome);
  run.outputs = outcome.outputs;
  yield* pause(run, WAIT.end);
  // Whoever did not start it can only have it called a failure when it is through.
  if (run.aborted) {
    run.error = 'Aborted: User requested stop';
    return yield* finish(flow, 'failed');
  }
  if (flow.closing) yield* flow.closing(text, used);
  run.finishedAt = clock.seconds();
  run.status = 'succeeded';
  yield run.finished();
}

function* finish({ run, clock, broken }: Flow, status: 'failed'): Generator<Beat> {
  yield* pause(run, WAIT.end);
  run.finishedAt = clock.seconds();
  run.status = status;
  broken?.(`Run failed: ${run.error}`);
  yield run.finished();
}

/** The owner stopped it: the stream says so, and the record stays as it was. */
export function* flowStopped({ run, clock }: Flow): Generator<Beat> {
  const steps = run.totalSteps;
  const frame = run.finished('stopped', 'Stopped by user.');
  const data = {
    ...(frame['data'] as object),
    total_tokens: 0,
    total_steps: steps,
    outputs: {},
    finished_at: clock.seconds(),
  };
  run.totalSteps = 0;
  run.totalTokens = 0;
  run.elapsed = 0;
  yield { ...frame, data };
}
