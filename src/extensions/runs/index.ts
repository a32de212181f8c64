/**
 * Many runs of one app at once, each started once.
 *
 * @example
 * const results = await runMany(dify, texts.map((text) => ({ inputs: { text } })), { concurrency: 20 });
 * for (const one of results) if (one.status === 'rejected') console.log(one.index, one.reason);
 */
import type { Dify } from '../../index.js';
import { Batch } from './batch.js';
import type { ChatCall, Client, CompletionCall, Results, WorkflowCall } from './kinds.js';
import type { BatchOptions, Inputs } from './settled.js';

/**
 * Runs a workflow app once for each of `inputs`; each is all parameters of a call, `{ inputs: { text: 'Hi' } }`, and
 * with `workflow_id` runs that version.
 *
 * `await` it for all results in order, or iterate it for each as it ends. A run that breaks off is followed by its id and
 * never started again. `POST /workflows/run`
 *
 * @throws DifyError for an option that is wrong; what goes wrong with one input is in its result.
 */
export function runMany<C extends Client<'workflow'> = Dify>(
  dify: C,
  inputs: Inputs<WorkflowCall<C>>,
  options: BatchOptions = {},
): Batch<WorkflowCall<C>, Results['workflow']> {
  return new Batch('workflow', dify, inputs, options);
}

/**
 * Asks a chat, agent or chatflow app each of `inputs`, `{ query: 'Hi' }`; those without a `conversation_id` have a
 * conversation each. In all else like `runMany`. `POST /chat-messages`
 */
export function chatMany<C extends Client<'chat'> = Dify>(
  dify: C,
  inputs: Inputs<ChatCall<C>>,
  options: BatchOptions = {},
): Batch<ChatCall<C>, Results['chat']> {
  return new Batch('chat', dify, inputs, options);
}

/** Has a completion app write a text for each of `inputs`, `{ inputs: { text: 'Hi' } }`. In all else like `runMany`. `POST /completion-messages` */
export function completeMany<C extends Client<'completion'> = Dify>(
  dify: C,
  inputs: Inputs<CompletionCall<C>>,
  options: BatchOptions = {},
): Batch<CompletionCall<C>, Results['completion']> {
  return new Batch('completion', dify, inputs, options);
}

export type { Batch } from './batch.js';
export { type Ask, type BegunRun, type FillFormsOptions, fillForms, type KnownRun } from './fill-forms.js';
export type { FilledForm, Form } from './form.js';
export type { ChatCall, CompletionCall, WorkflowCall } from './kinds.js';
export {
  createRunner,
  type RunInputs,
  type RunLogger,
  type RunManyOptions,
  type Runner,
  type RunnerOptions,
  type RunOptions,
  type RunResult,
  runWorkflow,
} from './runner.js';
export type { BatchOptions, Entry, Inputs, Progress, Settled } from './settled.js';
