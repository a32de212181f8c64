import type { DelayedError, Job, Queue } from 'bullmq';
import { type Dify, DifyAPIError, DifyRunError, DifyServerError, type StreamOptions } from '../../../index.js';
import { type Ids, idsOf } from '../../streaming/ids.js';
import { Attempt, tired } from '../attempt.js';
import { type Kind, open, type Running } from '../kinds.js';
import type { Lanes } from '../lanes.js';
import { Ledger } from './ledger.js';
import { type Outcome, reasonOf } from './outcome.js';

/** What travels in a job. */
export interface Work {
  batch: string;
  index: number;
  params: object;
}

export interface Workshop {
  queue: Queue;
  dify: Dify;
  lanes: Lanes;
  options: StreamOptions;
  retries: number;
  DelayedError: typeof DelayedError;
  /** How many jobs of this worker are under way. */
  running: () => number;
}

/**
 * Does one job. It may be handed out again after a worker died at any point of this: what the ledger says is then all
 * that is known, and it says "sending" before the request leaves.
 */
export async function processed(shop: Workshop, job: Job<Work>, token?: string): Promise<void> {
  const { batch, index } = job.data;
  const ledger = new Ledger(shop.queue, batch);
  if (await ledger.has(index)) return;
  const outcome = (await ledger.claim(index))
    ? await sent(shop, job, ledger, token)
    : await followed(shop, job, await ledger.ids(index));
  await ledger.end({ index, ...outcome });
}

type Ended = Omit<Outcome, 'index'>;

async function sent(shop: Workshop, job: Job<Work>, ledger: Ledger, token?: string): Promise<Ended> {
  const { dify, lanes, options } = shop;
  const { index, params } = job.data;
  const { round } = lanes;
  const attempt = new Attempt(options, job.attemptsStarted);
  let stream: Running<object> | undefined;
  let known = '{}';
  try {
    stream = open(job.name as Kind, dify, params, attempt.options);
    for await (const _ of stream) {
      const ids = JSON.stringify(idsOf(stream.snapshot));
      if (ids === known) continue;
      known = ids;
      // A Redis that is away for a moment is no reason to lose the run.
      await ledger.started(index, ids).catch(() => {});
    }
    const value = await stream.result();
    lanes.went();
    return { status: 'fulfilled', value: value as never, ids: idsOf(value) };
  } catch (error) {
    const ids = idsOf(stream?.snapshot ?? {});
    if (attempt.again === undefined) return failed(error, ids);
    lanes.busy(round, shop.running(), attempt.again);
    if (job.attemptsStarted <= shop.retries) await postponed(shop, job, ledger, token);
    return failed(tired(error, job.attemptsStarted, shop.retries), ids);
  }
}

/** Puts a job back that the server certainly did not begin with. */
async function postponed({ lanes, DelayedError }: Workshop, job: Job<Work>, ledger: Ledger, token?: string) {
  await ledger.release(job.data.index);
  await job.moveToDelayed(Date.now() + Math.max(lanes.wait, 100 + Math.random() * 400), token);
  throw new DelayedError();
}

/** Follows the run that a worker before had begun, and never begins another. */
async function followed({ dify, options }: Workshop, job: Job<Work>, ids: Ids): Promise<Ended> {
  const { workflow_run_id } = ids;
  const lost = (status: 'rejected' | 'unknown', message: string): Ended => ({
    status,
    reason: { name: 'DifyTruncatedError', message },
    ids,
  });
  if (!workflow_run_id) {
    return ids.task_id || ids.message_id
      ? lost('rejected', 'Its worker died, and the answer of such an app dies with its connection.')
      : lost(
          'unknown',
          'Its worker died when it had been sent and no id was known. It may have run; it is not sent again.',
        );
  }
  const { user } = job.data.params as { user?: string };
  const watched = { workflow_run_id, include_state_snapshot: true, user };
  try {
    const value = await dify.workflows.runs.events(watched, options).result();
    return { status: 'fulfilled', value, ids, resumed: true };
  } catch (error) {
    const told =
      error instanceof DifyRunError || (error instanceof DifyAPIError && !(error instanceof DifyServerError));
    if (told) return { ...failed(error, ids), resumed: true };
    // To look again does no harm.
    if (job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw error;
    return { status: 'unknown', reason: reasonOf(error), ids };
  }
}

function failed(error: unknown, ids: Ids): Ended {
  const value = error instanceof DifyRunError ? { value: error.result as never } : {};
  return { status: 'rejected', ...value, reason: reasonOf(error), ids };
}
