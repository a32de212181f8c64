import type { ChatResult, Dify, ResumeResult, StreamOptions, WorkflowResult } from '../../index.js';
import { Follower } from './follower.js';
import { type FilledForm, type Form, formsOf, submission } from './form.js';

/** A run that was just begun: a stream of `workflows.stream` or `chat.stream`, or of a conversation. */
export interface BegunRun<Result> extends AsyncIterable<{ event: string }> {
  result(): Promise<Result>;
}

/** A run that was begun before, perhaps by another process. */
export interface KnownRun {
  workflow_run_id: string;
}

/** Asks a person. Nothing leaves the run paused. */
export type Ask = (form: Form) => FilledForm | undefined | Promise<FilledForm | undefined>;

export interface FillFormsOptions extends StreamOptions {
  /** Who began the run, and fills in the forms. Default: the client's `user`. */
  user?: string | undefined;
  /** Told of every event of the run, though not of what a replay says once more. */
  onEvent?: ((event: { event: string }) => void) | undefined;
}

/**
 * Sees a run of a workflow or chatflow through to its end: whenever it waits for a person it asks `ask`, submits the form and
 * goes on. A person may take hours: nothing is held open meanwhile, and a process that was restarted goes on with
 * `{ workflow_run_id }`.
 *
 * Whoever fills in a form first counts: where somebody else was faster, what `ask` gave is not sent. A pause that this API
 * cannot end, such as a form that is sent by mail, is the result.
 *
 * @throws DifyError for an answer that does not fit the form; DifyConflictError when the form has lapsed; otherwise what the
 * streams throw, a DifyRunError for a run that failed among it.
 */
export function fillForms<Result extends WorkflowResult | ChatResult>(
  dify: Dify,
  run: BegunRun<Result>,
  ask: Ask,
  options?: FillFormsOptions,
): Promise<Result>;
export function fillForms(dify: Dify, run: KnownRun, ask: Ask, options?: FillFormsOptions): Promise<ResumeResult>;
export async function fillForms(
  dify: Dify,
  run: BegunRun<WorkflowResult | ChatResult> | KnownRun,
  ask: Ask,
  { user, onEvent = () => {}, ...options }: FillFormsOptions = {},
): Promise<WorkflowResult | ChatResult | ResumeResult> {
  let at = 'result' in run ? await ended(run, onEvent) : undefined;
  const { workflow_run_id = '' } = at ?? (run as KnownRun);
  const follower = new Follower(dify, { workflow_run_id, user, onEvent, options });
  for (;;) {
    const [form] = formsOf(at?.data?.reasons);
    if (at && (at.data?.status !== 'paused' || !form)) return at;
    const filled = form && (await ask(await follower.shown(form)));
    if (at && !filled) return at;
    at = await follower.follow(at, form && filled && submission(form, filled));
  }
}

/** The first leg of a run, read to its end. */
async function ended<Result>(run: BegunRun<Result>, onEvent: (event: { event: string }) => void): Promise<Result> {
  for await (const event of run) onEvent(event);
  return run.result();
}
