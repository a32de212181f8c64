import type { Call } from '../../transport/call.js';
import { DifyAbortError, DifyError, DifyNotFoundError, DifyRateLimitError } from '../errors/index.js';
import { notBegun, repeatable, unsure } from './rules.js';
import { waitOf } from './wait.js';

/** The longest `Retry-After` that is waited for, in milliseconds. */
const PATIENCE = 60_000;

/** What an attempt came to: an answer, or a refusal as the error it means. */
export interface Outcome {
  response: Response;
  data?: unknown;
  failure?: DifyError | undefined;
}

/** Asked before a call is sent again, where the rules allow it. */
export interface RetryContext {
  /** The method that was called, such as `documents.list`. */
  readonly operation: string;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  readonly error: DifyError;
  /** Milliseconds until the next one. */
  readonly wait: number;
}

/** Attempts until one goes well, or another one is not allowed or can not help. The last failure tells how many there were and why there is no more. */
export async function repeat(call: Call, attempt: () => Promise<Outcome>): Promise<Outcome> {
  const { operation, client, options } = call;
  const most = options.retries ?? client.retries ?? 2;
  if (!(most >= 0)) throw new DifyError(`\`retries\` must be 0 or more, and is ${most}.`);
  /** An attempt may have done what it was sent for. */
  let begun = false;
  for (;;) {
    call.begin();
    let outcome: Partial<Outcome>;
    try {
      outcome = await attempt();
    } catch (cause) {
      outcome = { failure: call.explain(cause) };
    }
    const { failure, response } = outcome;
    if (!failure) return outcome as Outcome;
    if (begun && operation.method === 'DELETE' && failure instanceof DifyNotFoundError) {
      return { response: new Response(null, { status: 204 }) };
    }
    if (failure instanceof DifyRateLimitError) call.yield();
    const told = response?.headers;
    const retryable = repeatable(operation, failure, told);
    begun ||= !notBegun(failure, told);
    const wait = waitOf(call.attempt, told);
    const stopped = await whyNot();
    if (retryable && !stopped) {
      const fields = { operation: operation.id, attempt: call.attempt, wait: Math.round(wait), error: failure.name };
      (options.logger ?? client.logger)?.warn(`${operation.id} is sent again`, fields);
      call.renew();
      await pause(wait);
      continue;
    }
    if (!(failure instanceof DifyAbortError)) Object.assign(failure, { attempts: call.attempt, stopped, retryable });
    if (response) return outcome as Outcome;
    throw failure;

    async function whyNot(): Promise<string | undefined> {
      if (!retryable) return unsure(failure as DifyError) ? 'it may have been done already' : undefined;
      if (call.once) return 'the body can be sent once';
      if (call.attempt > most) return `\`retries\` is ${most}`;
      if (wait > PATIENCE) return `the server asks to wait ${Math.ceil(wait / 1_000)} s`;
      if (call.outlast(wait)) return '`timeout.total` would run out';
      const shouldRetry = options.shouldRetry ?? client.shouldRetry;
      const context = { operation: operation.id, attempt: call.attempt, error: failure as DifyError, wait };
      return !shouldRetry || (await shouldRetry(context)) ? undefined : '`shouldRetry` said so';
    }
  }

  /** Waits for the next attempt. Unlike a clock it keeps the process alive: somebody waits for the answer. */
  async function pause(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    await call
      .during(
        new Promise((resolve) => {
          timer = setTimeout(resolve, ms);
        }),
      )
      .finally(() => clearTimeout(timer));
  }
}
