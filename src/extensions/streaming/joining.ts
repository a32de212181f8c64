import type { Operation, Transport } from '../../transport/index.js';
import type { DifyTimeoutError } from '../errors/index.js';
import type { StreamOptions } from './options.js';
import type { Run } from './results.js';
import { delayOf, isBroken, maySucceed, timeLeft } from './resume.js';
import { Source } from './source.js';
import type { Watch } from './stats.js';

/** What the parameters of a call say about joining its run. */
export interface Joinable {
  user?: string;
  workflow_run_id?: string;
  continue_on_pause?: boolean;
}

/** The further connections to a run whose first one broke. The run itself is never begun again. */
export class Joining {
  /** There was one. */
  joined = false;
  readonly #operation: Operation;
  readonly #params: Joinable;
  readonly #options: StreamOptions;
  /** How often in a row, without news. */
  #attempts = 0;

  constructor(operation: Operation, params: Joinable, options: StreamOptions) {
    this.#operation = operation;
    this.#params = params;
    this.#options = options;
  }

  /** There was news: the next break is the first again. */
  news(): void {
    this.#attempts = 0;
  }

  /** The run that can be joined. */
  run(known: Partial<Run>): string | undefined {
    const { stream } = this.#operation;
    if (stream === 'pipeline') return undefined;
    return (stream === 'resume' ? this.#params : known).workflow_run_id;
  }

  /** Whether a connection that ended is followed by another one. */
  may({ opened }: Source, cause: unknown, known: Partial<Run>): boolean {
    const { resume = { attempts: 5 } } = this.#options;
    if (!resume || this.#attempts >= resume.attempts || !this.run(known)) return false;
    return this.joined ? maySucceed(cause) : opened && isBroken(cause);
  }

  /**
   * Whether the cause itself is told where there is no further connection. What was begun is told of, not how it was
   * joined; but the time of the whole is over for both.
   */
  tells({ opened }: Source, cause: unknown): boolean {
    const { clock } = Object(cause) as Partial<DifyTimeoutError>;
    return this.joined ? clock === 'total' : !!clock || !opened || !isBroken(cause);
  }

  /** Waits, the longer the more often in vain. */
  pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, delayOf(this.#attempts++)));
  }

  /** Opens the events of the run after those of another connection. */
  open(api: Transport, { call }: Source, known: Partial<Run>, { stats, elapsed }: Watch): Source {
    const { user, continue_on_pause } = this.#params;
    const params = { workflow_run_id: this.run(known), user, include_state_snapshot: true, continue_on_pause };
    const timeout = timeLeft(call, this.#options.timeout, elapsed);
    this.joined = true;
    stats.resumed++;
    const events = api.operation('workflows.runs.events');
    return new Source(api, events, params, { ...this.#options, signal: undefined, timeout }, stats);
  }
}
