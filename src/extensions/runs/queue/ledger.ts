import type { Queue } from 'bullmq';
import type { Ids } from '../../streaming/ids.js';
import type { Outcome, QueueProgress } from './outcome.js';

/** How many outcomes are read at once. */
const PAGE = 100;

/**
 * What happened to each input of a batch, in hashes of its own in Redis: BullMQ's jobs come and go, and a job may be
 * handed out twice. What stands here decides whether an input may still be sent.
 */
export class Ledger {
  readonly #queue: Queue;
  readonly #state: string;
  readonly #marks: string;
  readonly #outcomes: string;

  constructor(queue: Queue, batch: string) {
    this.#queue = queue;
    this.#state = queue.toKey(`batch:${batch}`);
    this.#marks = queue.toKey(`batch:${batch}:marks`);
    this.#outcomes = queue.toKey(`batch:${batch}:outcomes`);
  }

  /** The batch is being filled; without a number nobody knows yet how many it has. */
  async total(total = -1): Promise<void> {
    await (await this.#queue.client).hset(this.#state, { total });
  }

  /** Says "sending", before anything is sent. False: somebody has said so before, and it must not be sent again. */
  async claim(index: number): Promise<boolean> {
    // A field that is new counts as one: of all who ask, one hears it.
    return (await (await this.#queue.client).hset(this.#marks, { [`${index}:sending`]: 1 })) === 1;
  }

  /** Takes "sending" back: the server certainly began nothing. */
  async release(index: number): Promise<void> {
    await (await this.#queue.client).hdel(this.#marks, `${index}:sending`);
  }

  async started(index: number, ids: string): Promise<void> {
    await (await this.#queue.client).hset(this.#marks, { [`${index}:ids`]: ids });
  }

  async ids(index: number): Promise<Ids> {
    return JSON.parse((await (await this.#queue.client).hget(this.#marks, `${index}:ids`)) ?? '{}');
  }

  async has(index: number): Promise<boolean> {
    const { client } = this.#queue;
    const found = await (await client).hmget(this.#outcomes, `${index}`, `${index}:unknown`);
    return found.some((it) => it !== null);
  }

  /** Keeps what became of an input. What is known has a field of its own, and goes before what is not. */
  async end(outcome: Outcome): Promise<void> {
    const client = await this.#queue.client;
    const field = outcome.status === 'unknown' ? `${outcome.index}:unknown` : `${outcome.index}`;
    // Both or none: a worker may die between any two commands.
    const both = client.multi();
    both.hset(this.#outcomes, { [field]: JSON.stringify(outcome) });
    both.hset(this.#state, { [field]: outcome.status });
    await both.exec();
  }

  /** Outcomes from an index on, up to the first that is not there yet; undefined where there is no such batch. */
  async read(from: number): Promise<{ outcomes: Outcome[]; total: number | undefined } | undefined> {
    const client = await this.#queue.client;
    const total = await client.hget(this.#state, 'total');
    if (total === null) return undefined;
    const indexes = Array.from({ length: PAGE }, (_, n) => from + n);
    const known = await client.hmget(this.#outcomes, ...indexes.flatMap((it) => [`${it}`, `${it}:unknown`]));
    const outcomes: Outcome[] = [];
    for (const at of indexes.keys()) {
      const text = known[2 * at] ?? known[2 * at + 1];
      if (text == null) break;
      outcomes.push(JSON.parse(text));
    }
    return { outcomes, total: counted(total) };
  }

  async progress(): Promise<QueueProgress | undefined> {
    const { total, ...ended } = await (await this.#queue.client).hgetall(this.#state);
    if (total === undefined) return undefined;
    const count = { fulfilled: 0, rejected: 0, unknown: 0 };
    for (const [field, status] of Object.entries(ended)) {
      const [index = ''] = field.split(':');
      if (field === index || !(index in ended)) count[status as keyof typeof count]++;
    }
    const all = counted(total);
    const done = count.fulfilled + count.rejected + count.unknown;
    return { ...(all !== undefined && { total: all }), done, ...count };
  }

  async forget(): Promise<void> {
    const client = await this.#queue.client;
    // One key at a time: in a cluster they lie apart.
    for (const key of [this.#outcomes, this.#state, this.#marks]) await client.del(key);
  }
}

const counted = (total: string): number | undefined => (Number(total) < 0 ? undefined : Number(total));
