/** How a run of a workflow or chatflow goes, node by node, until it ends or waits for a person. */
import type { Clock } from '../clock.js';
import type { Mint } from '../ids.js';
import type { Frame } from './feed.js';
import type { HumanForm } from './human.js';
import { model } from './model.js';
import type { Outcome } from './nodes.js';
import { ask } from './person.js';
import type { NodePlan } from './plan.js';
import { rounds } from './rounds.js';
import type { Run } from './run.js';
import { computed, pause } from './steps.js';
import type { Beat } from './task.js';
import { type Usage, usage } from './usage.js';

/** Milliseconds from the request to the start of a run, before its last node, and to its end. */
const WAIT = { start: 70, last: 30, end: 15 } as const;

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
  /** What the run puts out, where that is not what its last node does: a chatflow's is all that was said. */
  outputs?: (said: string) => Record<string, unknown>;
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

function* walk(flow: Flow, from: number, progress: Progress): Generator<Beat> {
  const { run, nodes, clock } = flow;
  const voice = nodes.findLastIndex((it) => it.type === 'llm');
  for (let at = from; at < nodes.length - 1; at++) {
    const plan = nodes[at] as NodePlan;
    if (plan.type === 'human-input') {
      return yield* ask(flow, plan, progress.said, () => walk(flow, at + 1, progress));
    }
    if (!(yield* step(flow, plan, progress, at === voice))) return yield* fail(flow);
  }
  const last = nodes.at(-1) as NodePlan;
  yield* pause(run, WAIT.last);
  if (voice < 0) {
    progress.text = flow.reply(flow.query);
    progress.said += progress.text;
    yield flow.speak(progress.text, [last.id, 'answer']);
  }
  const outcome = flow.outcome(progress.text, last);
  if (!(yield* computed(flow, last, outcome))) return yield* fail(flow);
  run.outputs = flow.outputs?.(progress.said) ?? outcome.outputs;
  yield* pause(run, WAIT.end);
  // Whoever did not start it can only have it called a failure when it is through.
  if (run.aborted) {
    run.error = 'Aborted: User requested stop';
    return yield* fail(flow, 0);
  }
  if (flow.closing) yield* flow.closing(progress.said, progress.used);
  run.finishedAt = clock.seconds();
  run.status = run.exceptions ? 'partial-succeeded' : 'succeeded';
  yield run.finished();
}

/** One node on the way. False when it failed, and the run has the error. */
function* step(flow: Flow, plan: NodePlan, progress: Progress, aloud: boolean): Generator<Beat, boolean> {
  const { query } = flow;
  if (plan.type === 'llm') {
    const told = yield* model(flow, plan, { query, aloud });
    if (told) Object.assign(progress, told, aloud && { said: progress.said + told.text });
    return told !== undefined;
  }
  if (plan.rounds) return (yield* rounds(flow, plan, plan.rounds)) !== undefined;
  if (plan.type !== 'answer' || plan.answer === undefined) {
    return yield* computed(flow, plan, { inputs: {}, outputs: plan.outputs ?? {} });
  }
  yield flow.speak(plan.answer, [plan.id, 'answer']);
  progress.said += plan.answer;
  return yield* computed(flow, plan, { inputs: {}, outputs: { answer: plan.answer, files: [] } });
}

export function* flowBeats(flow: Flow): Generator<Beat> {
  const { run, form, nodes } = flow;
  yield* pause(run, WAIT.start);
  yield run.started();
  const [start, ...rest] = nodes as [NodePlan, ...NodePlan[]];
  yield* computed(flow, start, { inputs: form, outputs: form });
  if (rest.length) yield* walk(flow, 1, { said: '', text: '', used: usage(0, 0, 0) });
}

function* fail({ run, clock, broken }: Flow, exceptions = 1): Generator<Beat> {
  yield* pause(run, WAIT.end);
  run.exceptions += exceptions;
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
