/** How a run of a workflow or chatflow goes, node by node, until it ends or waits for a person. */
import type { Clock } from '../clock.js';
import type { Mint } from '../ids.js';
import { invokeError } from './failure.js';
import type { Frame } from './feed.js';
import { HumanForm, usualForm } from './human.js';
import { nodeFinished, nodeStarted, type Outcome } from './nodes.js';
import type { NodePlan } from './plan.js';
import type { Node, Run } from './run.js';
import { mannerOf, PACE, spoken, tokensOf, wordPace, words } from './speech.js';
import type { Beat } from './task.js';
import { type Usage, usage } from './usage.js';

const MODEL = { model_provider: 'langgenius/openai/openai', model_name: 'mock-llm' };
/** Milliseconds from the request to the start of a run, before a node, for a form, and to its end. */
const WAIT = { start: 70, node: 12, form: 60, last: 30, end: 15 } as const;
/** What a node that only computes takes. */
const INSTANT = 0.15;

export interface Flow {
  run: Run;
  mint: Mint;
  clock: Clock;
  nodes: readonly NodePlan[];
  /** What the model is asked, and what it says to that. What a person filled in becomes part of the question. */
  query: string;
  reply: (query: string) => string;
  /** The form's values, without what the server adds. */
  form: Record<string, unknown>;
  /** Values that a form can show, by `node.name`. */
  values: ReadonlyMap<string, unknown>;
  /** The value that the mock's own form shows. */
  shown: [node: string, name: string];
  /** Some words as this kind of app tells them, and where they come from. */
  speak: (text: string, from: [node: string, name: string]) => Frame;
  /** What the last node makes of the text. */
  outcome: (text: string, plan: NodePlan) => Outcome;
  /** What comes between the last node and the end of the run. */
  closing?: (text: string, usage: Usage) => Iterable<Beat>;
  /** The run failed or somebody else ended it. */
  broken?: (error: string) => void;
  /** A person is asked; what has been said so far stays. `go` is all that comes when the form is filled in. */
  asked: (form: HumanForm, said: string, go: () => Iterable<Beat>) => void;
}

interface Progress {
  /** Everything said in the whole run. */
  said: string;
  /** What the model said last. */
  text: string;
  used: Usage;
}

function* pause(run: Run, ms: number): Generator<Beat> {
  run.elapsed += ms;
  yield ms;
}

function begin({ run, mint, clock }: Flow, { id, type, title }: NodePlan): Node {
  const node: Node = {
    id: mint.uuid('node', id),
    nodeId: id,
    type,
    title,
    createdAt: clock.seconds(),
    status: 'running',
    elapsed: 0,
    finishedAt: 0,
  };
  run.nodes.push(node);
  run.totalSteps++;
  return node;
}

function done({ run, clock }: Flow, node: Node, elapsed: number, outcome: Outcome): Frame {
  node.status = outcome.error === undefined ? 'succeeded' : 'failed';
  node.elapsed = elapsed;
  node.finishedAt = clock.seconds();
  return nodeFinished(run, node, outcome);
}

function* computed(flow: Flow, plan: NodePlan, outcome: Outcome): Generator<Beat> {
  const node = begin(flow, plan);
  yield nodeStarted(flow.run, node);
  yield done(flow, node, INSTANT, outcome);
}

/** A model's node; its usage, or undefined when it failed. Only `aloud` are its words heard. */
function* model(flow: Flow, plan: NodePlan, progress: Progress, aloud: boolean): Generator<Beat, boolean> {
  const { run, mint, query } = flow;
  const manner = mannerOf(query);
  yield* pause(run, WAIT.node);
  const node = begin(flow, plan);
  yield nodeStarted(run, node);
  yield* pause(run, PACE.firstWord);
  if (manner.fails) {
    yield done(flow, node, PACE.firstWord, { inputs: MODEL, outputs: {}, error: invokeError(mint.hex(10, 'request')) });
    return false;
  }
  const said = words(flow.reply(query));
  for (const [at, word] of said.entries()) {
    if (at > 0) yield* pause(run, wordPace(manner));
    if (aloud) yield flow.speak(word, [plan.id, 'text']);
  }
  if (aloud) for (const end of ['', '']) yield flow.speak(end, [plan.id, 'text']);
  const speaking = Math.max(0, said.length - 1) * wordPace(manner);
  const used = usage(tokensOf(query), said.length, PACE.firstWord + speaking, [PACE.firstWord, speaking]);
  const { total_tokens, total_price, currency } = used;
  run.totalTokens += total_tokens;
  const text = said.join('');
  const process = {
    model_mode: 'chat',
    prompts: [{ role: 'user', text: query, files: [] }],
    usage: used,
    finish_reason: 'stop',
    ...MODEL,
  };
  yield done(flow, node, PACE.firstWord + speaking, {
    inputs: MODEL,
    process,
    outputs: { text, reasoning_content: '', usage: used, finish_reason: 'stop' },
    metadata: { total_tokens, total_price, currency },
  });
  Object.assign(progress, { text, used }, aloud && { said: progress.said + text });
  return true;
}

/** Asks a person, and ends this part of the run. */
function* ask(flow: Flow, plan: NodePlan, progress: Progress, at: number): Generator<Beat> {
  const { run, mint, clock, values } = flow;
  yield* pause(run, WAIT.node);
  const node = begin(flow, plan);
  yield nodeStarted(run, node);
  yield* pause(run, WAIT.form);
  node.status = 'paused';
  node.elapsed = WAIT.form;
  node.finishedAt = clock.seconds();
  const token = mint.hex(22, 'form-token', plan.id);
  const parts = { id: mint.uuid('form', plan.id), token, run, node, plan: plan.form ?? usualForm(flow.shown) };
  const form = new HumanForm(parts, clock.seconds(), values);
  run.status = 'paused';
  run.waitsFor = form;
  flow.asked(form, progress.said, () => resume(flow, plan, form, progress, at));
  yield run.frame('human_input_required', form.required());
  yield run.frame('workflow_paused', run.paused());
}

/** The person has answered: the node is told of once more, and then what comes behind it. */
function* resume(flow: Flow, plan: NodePlan, form: HumanForm, progress: Progress, at: number): Generator<Beat> {
  const { run, clock } = flow;
  const { node } = form;
  run.resume(clock.seconds());
  yield* pause(run, WAIT.node);
  yield run.started(run.inputs, 'resumption');
  node.createdAt = clock.seconds();
  run.totalSteps++;
  yield nodeStarted(run, node);
  yield run.frame('human_input_form_filled', form.filled());
  const inputs = form.submission?.inputs ?? {};
  const { action_id, action_text, rendered_content } = form.filled();
  const hidden = { __action_id: action_id, __action_value: action_text, __rendered_content: rendered_content };
  flow.query = [flow.query, spoken(inputs)].filter(Boolean).join(' ');
  yield done(flow, node, INSTANT, { inputs, outputs: { ...inputs, ...hidden, ...plan.outputs } });
  yield* walk(flow, at + 1, progress);
}

function* walk(flow: Flow, from: number, progress: Progress): Generator<Beat> {
  const { run, nodes, clock } = flow;
  const voice = nodes.findLastIndex((it) => it.type === 'llm');
  for (let at = from; at < nodes.length - 1; at++) {
    const plan = nodes[at] as NodePlan;
    if (plan.type === 'human-input') return yield* ask(flow, plan, progress, at);
    if (plan.type === 'llm') {
      if (yield* model(flow, plan, progress, at === voice)) continue;
      run.error = invokeError(flow.mint.hex(10, 'request'));
      run.exceptions = 1;
      return yield* fail(flow);
    }
    if (plan.type === 'answer' && plan.answer !== undefined) {
      yield flow.speak(plan.answer, [plan.id, 'answer']);
      progress.said += plan.answer;
      yield* computed(flow, plan, { inputs: {}, outputs: { answer: plan.answer, files: [] } });
    } else yield* computed(flow, plan, { inputs: {}, outputs: plan.outputs ?? {} });
  }
  const last = nodes.at(-1) as NodePlan;
  yield* pause(run, WAIT.last);
  if (voice < 0) {
    progress.text = flow.reply(flow.query);
    progress.said += progress.text;
    yield flow.speak(progress.text, [last.id, 'answer']);
  }
  const outcome = flow.outcome(progress.text, last);
  yield* computed(flow, last, outcome);
  run.outputs = outcome.outputs;
  yield* pause(run, WAIT.end);
  // Whoever did not start it can only have it called a failure when it is through.
  if (run.aborted) {
    run.error = 'Aborted: User requested stop';
    return yield* fail(flow);
  }
  if (flow.closing) yield* flow.closing(progress.said, progress.used);
  run.finishedAt = clock.seconds();
  run.status = 'succeeded';
  yield run.finished();
}

export function* flowBeats(flow: Flow): Generator<Beat> {
  const { run, form, nodes } = flow;
  yield* pause(run, WAIT.start);
  yield run.started();
  const [start, ...rest] = nodes as [NodePlan, ...NodePlan[]];
  yield* computed(flow, start, { inputs: form, outputs: form });
  if (rest.length) yield* walk(flow, 1, { said: '', text: '', used: usage(0, 0, 0) });
}

function* fail({ run, clock, broken }: Flow): Generator<Beat> {
  yield* pause(run, WAIT.end);
  run.finishedAt = clock.seconds();
  run.status = 'failed';
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
