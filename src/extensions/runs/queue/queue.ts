import type { ConnectionOptions, Queue, RateLimiterOptions } from 'bullmq';
import { type Dify, DifyError, type StreamOptions } from '../../../index.js';
import { type ChatCall, type CompletionCall, checked, type Kind, type WorkflowCall } from '../kinds.js';
import { Lanes } from '../lanes.js';
import type { Inputs } from '../settled.js';
import { plain } from './json.js';
import { Ledger } from './ledger.js';
import type { Outcome, QueueProgress } from './outcome.js';
import { processed, type Work, type Workshop } from './process.js';

export interface QueueOptions<K extends Kind> {
  /** The Redis of all that take part: `redis://localhost:6379`, options of ioredis, or an instance of it. */
  connection: string | ConnectionOptions;
  /** What kind of app does the work. @default 'workflow' */
  kind?: K | undefined;
  /** What all keys in Redis begin with. @default 'dify-kit' */
  prefix?: string | undefined;
}

export interface EnqueueOptions {
  /**
   * Name of the batch: letters, digits, `-`, `_` and `.`. The same batch put in again adds only what is missing, as after
   * a crash in the middle. Default: a name of its own.
   */
  batch?: string | undefined;
}

export interface WorkOptions extends StreamOptions {
  /** Most runs at once in this worker. There are fewer while the server says that it has too many. @default 10 */
  concurrency?: number | undefined;
  /** Most runs that all workers together begin in a time: `{ max: 100, duration: 60_000 }`. Default: no limit. */
  limiter?: RateLimiterOptions | undefined;
  /** How often a run that certainly did not start is put back for later. @default 100 */
  retries?: number | undefined;
  /** Milliseconds without a sign of life after which the work of a worker is taken over. @default 30_000 */
  stalledAfter?: number | undefined;
  /** Hears of what goes wrong between worker and Redis; it goes on by itself. */
  onError?: ((error: Error) => void) | undefined;
}

/** A worker at work; `await using` closes it. */
export interface QueueWorker extends AsyncDisposable {
  /** Takes no more, and waits for the runs that are under way. */
  close(): Promise<void>;
}

/** Parameters of the calls of each kind of app. */
export interface Calls {
  workflow: WorkflowCall;
  chat: ChatCall;
  completion: CompletionCall;
}

/** Looks for outcomes so often, in milliseconds: at first, and at last. */
const SOON = 50;
const LATE = 1_000;
/** How many jobs are put in at once. */
const BULK = 500;

/** Runs of one app on any number of machines, each started at most once. */
export class RunQueue<K extends Kind> implements AsyncDisposable {
  readonly #bullmq: typeof import('bullmq');
  readonly #queue: Queue;
  readonly #base: { connection: ConnectionOptions; prefix: string };
  readonly #kind: Kind;

  constructor(bullmq: typeof import('bullmq'), name: string, options: QueueOptions<K>) {
    const { connection, kind = 'workflow', prefix = 'dify-kit' } = options;
    this.#bullmq = bullmq;
    this.#kind = kind;
    this.#base = { connection: typeof connection === 'string' ? { url: connection } : connection, prefix };
    this.#queue = new bullmq.Queue(name, this.#base);
  }

  /**
   * Puts inputs in; each is all parameters of a call, as JSON: what is a file must be uploaded before.
   *
   * @throws DifyError that names an input that can not be sent; those before it may be in already.
   */
  async enqueue(inputs: Inputs<Calls[K]>, options: EnqueueOptions = {}): Promise<{ batch: string; total: number }> {
    const { batch = crypto.randomUUID() } = options;
    const ledger = this.#ledger(batch);
    await ledger.total();
    let total = 0;
    let jobs: Parameters<Queue['addBulk']>[0] = [];
    for await (const entry of inputs) {
      const index = total++;
      const data: Work = {
        batch,
        index,
        params: plain(checked(this.#kind, entry, index), `inputs[${index}]`) as object,
      };
      // After an error that is not the run's, such as a Redis that is away, the ledger says how it goes on.
      const again = { attempts: 50, backoff: { type: 'fixed', delay: 2_000 } };
      const opts = { jobId: `${batch}-${index}`, removeOnComplete: true, ...again };
      jobs.push({ name: this.#kind, data, opts });
      if (jobs.length < BULK) continue;
      await this.#queue.addBulk(jobs);
      jobs = [];
    }
    await this.#queue.addBulk(jobs);
    await ledger.total(total);
    return { batch, total };
  }

  /** Works until it is closed. As many processes as you like do so at once. */
  async work(dify: Dify, options: WorkOptions = {}): Promise<QueueWorker> {
    const { concurrency = 10, retries = 100, stalledAfter = 30_000, limiter, onError = () => {}, ...others } = options;
    const { Worker, DelayedError } = this.#bullmq;
    const lanes = new Lanes(concurrency);
    let running = 0;
    const shop: Workshop = {
      ...{ queue: this.#queue, dify, lanes, options: others, retries, DelayedError },
      running: () => running,
    };
    const worker = new Worker<Work>(
      this.#queue.name,
      async (job, token) => {
        running++;
        try {
          await processed(shop, job, token);
        } finally {
          running--;
          worker.concurrency = lanes.places;
        }
      },
      {
        ...this.#base,
        concurrency,
        ...(limiter && { limiter }),
        lockDuration: stalledAfter,
        stalledInterval: stalledAfter,
        // Whatever happens to workers: no job is given up before the ledger has its outcome.
        maxStalledCount: 1_000_000,
      },
    );
    worker.on('error', onError);
    worker.on('failed', (_job, error) => onError(error));
    await worker.waitUntilReady();
    const close = () => worker.close();
    return { close, [Symbol.asyncDispose]: close };
  }

  /** What each input of a batch came to, in their order, as soon as it is there; ends with the last. */
  async *results(batch: string, { signal }: { signal?: AbortSignal } = {}): AsyncGenerator<Outcome<K>, void, void> {
    const ledger = this.#ledger(batch);
    let wait = SOON;
    for (let next = 0; ; ) {
      signal?.throwIfAborted();
      const { outcomes, total } = (await ledger.read(next)) ?? absent(batch);
      for (const outcome of outcomes) yield outcome as Outcome<K>;
      next += outcomes.length;
      if (total !== undefined && next >= total) return;
      if (outcomes.length) wait = SOON;
      else await new Promise((resolve) => setTimeout(resolve, (wait = Math.min(LATE, wait * 2))));
    }
  }

  async progress(batch: string): Promise<QueueProgress> {
    return (await this.#ledger(batch).progress()) ?? absent(batch);
  }

  /** Forgets the outcomes of a batch that has ended. What is forgotten could be put in, and sent, again. */
  async forget(batch: string): Promise<void> {
    await this.#ledger(batch).forget();
  }

  /** Closes the connection. Workers are closed for themselves. */
  async close(): Promise<void> {
    await this.#queue.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #ledger(batch: string): Ledger {
    if (!/^[\w.-]+$/.test(batch)) throw new DifyError('`batch` must be of letters, digits, `-`, `_` and `.`.');
    return new Ledger(this.#queue, batch);
  }
}

function absent(batch: string): never {
  throw new DifyError(`There is no \`batch\` ${batch}: put it in with \`enqueue(inputs, { batch })\`.`);
}
