import { variable } from '../../environment.js';
import {
  type ClientOptions,
  Dify,
  DifyError,
  isDifyError,
  type WorkflowResult,
  type WorkflowsRunResponse,
} from '../../index.js';
import { Batch } from './batch.js';
import type { WorkflowCall } from './kinds.js';
import type { Settled } from './settled.js';

/** Values of the workflow's start variables, by their names. */
export type RunInputs = Record<string, unknown>;

/** Milliseconds of a run where neither `timeout` nor `DIFY_TIMEOUT` says otherwise. */
const TIMEOUT = 300_000;

/** Gets a line for every run that is over; `console`, pino and winston fit. */
export interface RunLogger {
  info(line: string, fields?: object): void;
}

export interface RunnerOptions extends Omit<ClientOptions, 'user' | 'timeout' | 'logger'> {
  /** The end user. Without it: `DIFY_USER`. There is no default. */
  user?: string | undefined;
  /** Longest time of a run, in milliseconds. Without it: `DIFY_TIMEOUT`, in seconds. @default 300_000 */
  timeout?: number | undefined;
  /**
   * Gets a line at level info for every run: that it succeeded, that the server refused it, was not reached, was too slow,
   * or what else went wrong. No inputs, answers or keys are in it. `null` switches it off. Default: the standard error.
   */
  logger?: RunLogger | null | undefined;
}

/** What may differ from run to run. */
export interface RunOptions {
  /** The end user of this run. */
  user?: string | undefined;
  /** How the answer travels: `streaming`, which no proxy cuts off, or in one piece. @default 'streaming' */
  response_mode?: 'streaming' | 'blocking' | undefined;
  /** Longest time of this run, in milliseconds. */
  timeout?: number | undefined;
  /** Id of the version to run. Default: the published one. */
  workflow_id?: string | undefined;
  /** Ends the run. */
  signal?: AbortSignal | undefined;
}

export interface RunManyOptions extends Pick<RunOptions, 'user' | 'timeout' | 'workflow_id' | 'signal'> {
  /** Most runs at once. @default 10 */
  concurrency?: number | undefined;
}

/** The result of a run: with `response_mode: 'blocking'` what the server answered, else that and what the stream told. */
export type RunResult<Options extends RunOptions = RunOptions> = Options extends { response_mode: 'blocking' }
  ? WorkflowsRunResponse
  : WorkflowResult;

/** Runs one workflow app. Made by `createRunner()`. */
export class Runner {
  readonly #dify: Dify;
  readonly #user: string | undefined;
  readonly #timeout: number;
  readonly #logger: RunLogger | null;

  constructor({ user, timeout, logger = { info: (line) => console.error(line) }, ...options }: RunnerOptions) {
    this.#user = user ?? (variable('DIFY_USER') || undefined);
    this.#timeout = timeout ?? fromEnvironment() ?? TIMEOUT;
    this.#logger = logger;
    this.#dify = new Dify({ ...options, user: this.#user });
  }

  /**
   * Runs the workflow once, to its end. `POST /workflows/run`
   *
   * @throws what the client throws: a DifyRunError for a run that failed, a DifyAPIError for a refusal, DifyConnectionError,
   * DifyTimeoutError.
   */
  async run<O extends RunOptions>(inputs: RunInputs, options: O = {} as O): Promise<RunResult<O>> {
    const { response_mode = 'streaming', workflow_id, user = this.#user, timeout = this.#timeout, signal } = options;
    if (response_mode !== 'streaming' && response_mode !== 'blocking') {
      throw new DifyError('`response_mode` must be `streaming` or `blocking`.');
    }
    const { workflows } = this.#dify;
    const settings = { blocking: response_mode === 'blocking', timeout, signal };
    const began = performance.now();
    try {
      const result = workflow_id
        ? await workflows.runVersion({ inputs, user, workflow_id }, settings)
        : await workflows.run({ inputs, user }, settings);
      this.#log(performance.now() - began, result as WorkflowResult);
      return result as RunResult<O>;
    } catch (error) {
      this.#log(performance.now() - began, undefined, error);
      throw error;
    }
  }

  /**
   * Runs the workflow once for each of `inputs`, several at a time. One that fails harms no other: each has its own end, in
   * the order of the inputs, as `Promise.allSettled` would tell it.
   */
  async runMany(
    inputs: readonly RunInputs[],
    options: RunManyOptions = {},
  ): Promise<Settled<WorkflowCall, WorkflowResult>[]> {
    const { workflow_id, timeout = this.#timeout, user = this.#user, ...rest } = options;
    const calls = inputs.map((it) => ({ inputs: it, ...(workflow_id && { workflow_id }) }));
    const settled: Settled<WorkflowCall, WorkflowResult>[] = [];
    const batch = new Batch<WorkflowCall, WorkflowResult>('workflow', this.#dify, calls, { ...rest, user, timeout });
    for await (const one of batch) {
      settled[one.index] = one;
      if (one.status === 'fulfilled') this.#log(undefined, one.value);
      else this.#log(undefined, one.partial, one.reason);
    }
    return settled;
  }

  /** @param took Milliseconds, where they were measured here. */
  #log(took: number | undefined, result: WorkflowResult | undefined, error?: unknown): void {
    const ms = Math.round(took ?? (result?.data.elapsed_time ?? 0) * 1000) || undefined;
    const run = result?.workflow_run_id || undefined;
    const { name, status, code } = Object(error) as { name?: string; status?: number; code?: string };
    this.#logger?.info(lineOf(ms, run, error), { run, ms, error: name, status, code });
  }
}

/**
 * A client that runs one workflow app.
 *
 * @param options What is not given comes from the environment: `DIFY_BASE_URL` (with or without `/v1`), `DIFY_API_KEY`,
 * `DIFY_USER`, `DIFY_TIMEOUT` (seconds).
 * @example
 * const runner = createRunner();
 * const { data } = await runner.run({ query: 'Hi' }, { user: 'alice', timeout: 60_000 });
 */
export function createRunner(options: RunnerOptions = {}): Runner {
  return new Runner(options);
}

/**
 * Runs a workflow once, with everything from the environment. `POST /workflows/run`
 *
 * @example const { data } = await runWorkflow({ query: 'Which cells are these?', data_meatinfo: 'x.h5ad' });
 */
export function runWorkflow(inputs: RunInputs, options: RunOptions & RunnerOptions = {}): Promise<WorkflowResult> {
  const { response_mode, workflow_id, signal, ...rest } = options;
  return createRunner(rest).run(inputs, { response_mode, workflow_id, signal }) as Promise<WorkflowResult>;
}

/** `run 1f0c… succeeded in 1204 ms`; what errors say is left out: servers quote in it what they were sent. */
function lineOf(ms: number | undefined, run: string | undefined, error: unknown): string {
  const { name, status, code, clock } = Object(error) as Record<string, unknown>;
  const told = [name, clock ?? status, code].filter(Boolean).join(' ');
  return `run ${run ? `${run} ` : ''}${endOf(error)}${ms ? ` in ${ms} ms` : ''}${told && `: ${told}`}`;
}

function endOf(error: unknown): string {
  if (!error) return 'succeeded';
  if (isDifyError(error, 'DifyAPIError')) return 'was refused';
  if (isDifyError(error, 'DifyConnectionError') || isDifyError(error, 'DifyTruncatedError'))
    return 'lost its connection';
  if (isDifyError(error, 'DifyTimeoutError')) return 'timed out';
  return 'failed';
}

/** Milliseconds of `DIFY_TIMEOUT`. */
function fromEnvironment(): number | undefined {
  const text = variable('DIFY_TIMEOUT');
  if (!text) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0)) throw new DifyError(`\`DIFY_TIMEOUT\` must be seconds above 0, and is ${JSON.stringify(text)}.`);
  return seconds * 1000;
}
