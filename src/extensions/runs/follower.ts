import {
  type ChatResult,
  type Dify,
  DifyConflictError,
  type ResumeResult,
  type StreamOptions,
  type WorkflowResult,
} from '../../index.js';
import { type Form, formsOf, type Submission } from './form.js';
import { joined } from './joined.js';

interface Following {
  workflow_run_id: string;
  user: string | undefined;
  onEvent: (event: { event: string }) => void;
  options: StreamOptions;
}

/** Watches a run from pause to pause. */
export class Follower {
  readonly #dify: Dify;
  readonly #following: Following;
  /** Tokens of the forms that are filled in: a pause for one of them is over, or will be at once. */
  readonly #submitted = new Set<string>();
  /** Whether the pause was told as the run came to it. */
  #live = true;

  constructor(dify: Dify, following: Following) {
    this.#dify = dify;
    this.#following = following;
  }

  /** A form as a person should see it: a chatflow's replay shows its text with nothing filled in. */
  async shown(form: Form): Promise<Form> {
    if (this.#live) return form;
    const { form_token } = form;
    const { form_content } = await this.#dify.humanInput.get({ form_token }, this.#following.options);
    return { ...form, form_content };
  }

  /**
   * Submits a form, and follows the run to its next pause or its end. What a run says between a submission and the opening of
   * its events is lost, so they are opened first; their replay tells whether the form still waits.
   */
  async follow<Result extends WorkflowResult | ChatResult>(
    before: Result | undefined,
    form: Submission | undefined,
  ): Promise<Result | ResumeResult> {
    const { workflow_run_id, user, onEvent, options } = this.#following;
    const watched = { workflow_run_id, user, include_state_snapshot: true, continue_on_pause: true };
    const events = this.#dify.workflows.runs.events(watched, options);
    let sending = form;
    this.#live = false;
    for await (const event of events) {
      if (!sending) onEvent(event);
      if (event.event !== 'workflow_paused') continue;
      const tokens = formsOf(event.data.reasons).map((it) => it.form_token);
      if (sending && tokens.includes(sending.form_token)) {
        await this.#submit(sending);
        sending = undefined;
        this.#live = true;
      } else if (!tokens.some((it) => this.#submitted.has(it))) break;
    }
    return before ? joined(before, events.snapshot) : events.snapshot;
  }

  /** Somebody else may have been faster, and a submission that was sent again may have been taken the first time. */
  async #submit(form: Submission): Promise<void> {
    const { user, options } = this.#following;
    await this.#dify.humanInput.submit({ ...form, user }, options).catch((error) => {
      if (!(error instanceof DifyConflictError && error.code === 'human_input_form_submitted')) throw error;
    });
    this.#submitted.add(form.form_token);
  }
}
