/**
 * Many runs of one app on many machines, through BullMQ and Redis: each input is started at most once, also when workers
 * die. Needs `bullmq` to be installed.
 *
 * @example
 * const queue = await createQueue('translations', { connection: 'redis://localhost:6379' });
 * await queue.enqueue(texts.map((text) => ({ inputs: { text } })), { batch: 'monday' });
 * const worker = await queue.work(dify, { concurrency: 20 }); // here, and in any other process
 * for await (const { index, status } of queue.results('monday')) console.log(index, status);
 */
import { DifyError } from '../../index.js';
import type { Kind } from './kinds.js';
import { type QueueOptions, RunQueue } from './queue/queue.js';

/**
 * Opens a queue: for putting inputs in, for working on them, for what they came to, or for all of it.
 *
 * @throws DifyError when `bullmq` is not installed.
 */
export async function createQueue<K extends Kind = 'workflow'>(
  name: string,
  options: QueueOptions<K>,
): Promise<RunQueue<K>> {
  const bullmq = await import('bullmq').catch((cause) => {
    throw new DifyError('`dify-kit/queue` needs BullMQ: npm install bullmq', { cause });
  });
  return new RunQueue(bullmq, name, options);
}

export type { Ids } from '../streaming/ids.js';
export type { Kind } from './kinds.js';
export type { Outcome, QueueProgress, Reason } from './queue/outcome.js';
export type { Calls, EnqueueOptions, QueueOptions, QueueWorker, RunQueue, WorkOptions } from './queue/queue.js';
