/** A node that asks a person: this part of the run ends with it, and another begins when the form is filled in. */
import type { Flow } from './flow.js';
import { HumanForm, usualForm } from './human.js';
import { nodeStarted } from './nodes.js';
import type { NodePlan } from './plan.js';
import { spoken } from './speech.js';
import { begin, done, pause } from './steps.js';
import type { Beat } from './task.js';

/** Milliseconds before the node, and until its form is there. */
const WAIT = { node: 12, form: 60 } as const;
const FILLED = 0.15;

/** `onwards` is what comes behind it. */
export function* ask(flow: Flow, plan: NodePlan, said: string, onwards: () => Iterable<Beat>): Generator<Beat> {
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
  flow.asked(form, said, () => resume(flow, plan, form, onwards));
  yield run.frame('human_input_required', form.required());
  yield run.frame('workflow_paused', run.paused());
}

/** The person has answered: the node is told of once more, and then what comes behind it. */
function* resume(flow: Flow, plan: NodePlan, form: HumanForm, onwards: () => Iterable<Beat>): Generator<Beat> {
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
  yield done(flow, node, FILLED, { inputs, outputs: { ...inputs, ...hidden, ...plan.outputs } });
  yield* onwards();
}
