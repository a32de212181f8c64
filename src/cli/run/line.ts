import { type Dify, isDifyError, type RunDetail } from '../../index.js';
import { EXIT, exitCodeOf } from '../exit.js';
import { failureOf } from '../failure.js';
import { begin, stopping } from './begin.js';
import { follow } from './follow.js';
import type { Job } from './jobs.js';
import type { Ledger, Result } from './ledger.js';

/** Failures that tell nothing of the line and of which nothing has begun: the next time may be better. */
const PASSING: readonly number[] = [EXIT.key, EXIT.busy];

/** How a line gets to the server. */
interface Road {
  dify: Dify;
  /** A client with a place for each run, which wait for theirs: what ends a run must not wait for its place. */
  lanes: Dify;
  ledger: Ledger | undefined;
}

/** One line on its way to a result. */
export class Line {
  readonly #dify: Dify;
  readonly #lanes: Dify;
  readonly #ledger: Ledger | undefined;
  readonly #job: Job;
  #stop: (() => Promise<void>) | undefined;
  #run = '';
  /** Why there is no result, where there is none. */
  why: Error | undefined;

  constructor({ dify, lanes, ledger }: Road, job: Job) {
    this.#dify = dify;
    this.#lanes = lanes;
    this.#ledger = ledger;
    this.#job = job;
  }

  /** Ends the run on the server. */
  async stop(): Promise<void> {
    await this.#stop?.();
  }

  /** What came of it; nothing where the server certainly began nothing, or cannot be asked at the moment. */
  async run(): Promise<Result | undefined> {
    const sent = this.#ledger?.sent(this.#job.key);
    if (!sent) return this.#send();
    if (sent.run) return this.#follow(sent.run, sent.user);
    return this.#result('unknown', { reason: 'it was sent, and no run id was stored before the process ended' });
  }

  async #send(): Promise<Result | undefined> {
    const { key, asked } = this.#job;
    await this.#ledger?.sending(key);
    const controller = new AbortController();
    const stream = begin(this.#lanes, asked, { throwOnFailed: false, signal: controller.signal });
    this.#stop = stopping({ dify: this.#dify, user: asked.user, stream, controller });
    try {
      for await (const _ of stream) {
        if (this.#run) continue;
        const { workflow_run_id } = stream.snapshot;
        if (!workflow_run_id) continue;
        this.#run = workflow_run_id;
        await this.#ledger?.started(key, workflow_run_id, asked.user);
      }
      return this.#ended((await stream.result()).data);
    } catch (error) {
      return this.#failed(error);
    }
  }

  async #failed(error: unknown): Promise<Result | undefined> {
    if (!isDifyError(error)) throw error;
    const code = exitCodeOf(error);
    this.why = error;
    if (this.#run) return code === EXIT.interrupted ? undefined : this.#follow(this.#run, this.#job.asked.user);
    // The transport knows what certainly began nothing.
    if (error.retryable || PASSING.includes(code)) {
      await this.#ledger?.released(this.#job.key);
      return this.#ledger ? undefined : this.#result('refused', { error: failureOf(error) });
    }
    const refused = code === EXIT.refused || code === EXIT.usage || code === EXIT.model;
    return this.#result(refused ? 'refused' : 'unknown', { error: failureOf(error) });
  }

  async #follow(run: string, user: string | undefined): Promise<Result | undefined> {
    this.#run = run;
    try {
      const { data, unknown } = await follow(this.#dify, run, user);
      return data ? this.#ended(data) : this.#result('unknown', { reason: unknown });
    } catch (error) {
      if (!isDifyError(error)) throw error;
      this.why = error;
      return this.#ledger ? undefined : this.#result('unknown', { error: failureOf(error) });
    }
  }

  #ended({ status, outputs, error, elapsed_time, total_tokens }: RunDetail): Result {
    return this.#result(status, { outputs, error, elapsed_time, total_tokens });
  }

  #result(status: string, more: Record<string, unknown>): Result {
    const { line, key } = this.#job;
    return { line, key, status, workflow_run_id: this.#run || undefined, ...more };
  }
}
