/** An ingest that can be watched and awaited. */
import { DifyAbortError, DifyError } from '../../../index.js';
import type { FilledOperations } from '../filled.js';
import { type JournalEntry, noJournal } from './journal.js';
import { ahead, work } from './lanes.js';
import type { IngestEvent, IngestOptions, IngestReport } from './options.js';
import { Run } from './run.js';
import { Shelf } from './shelf.js';
import { checkSources, each, itemOf, type Sources } from './sources.js';
import { Tally } from './tally.js';
import type { Sender } from './upload.js';

/** Sources that are known before their turn comes. */
const AHEAD = 1_000;

/**
 * An ingest under way. Awaited it gives the report; iterated, its events from then on. Leaving the loop ends it; so does
 * the signal, and both make the report a DifyAbortError. It goes on whether anybody looks or not.
 */
export class Ingest implements AsyncIterable<IngestEvent>, PromiseLike<IngestReport> {
  readonly #report: Promise<IngestReport>;
  readonly #left = new AbortController();
  readonly #watchers = new Set<(event: IngestEvent | undefined) => void>();

  constructor(kb: FilledOperations, dataset_id: string, sources: Sources, options: IngestOptions = {}) {
    checkSources(sources);
    atLeast(1, 'concurrency', options.concurrency);
    atLeast(0, 'retries', options.retries);
    const { journal = noJournal, retries = 4 } = options;
    const signal = options.signal ? AbortSignal.any([options.signal, this.#left.signal]) : this.#left.signal;
    const sender: Sender = { kb, dataset_id, shelf: new Shelf(kb), journal, options, retries, signal };
    const tally = new Tally((event) => {
      if (signal.aborted) return;
      options.onProgress?.(event);
      for (const watcher of this.#watchers) watcher(event);
    });
    // A turn later: who iterates at once has every event.
    this.#report = Promise.resolve()
      .then(() => ingest(sender, sources, tally))
      .catch((error) => {
        if (!signal.aborted) {
          // What is still waited for is not waited for any longer.
          this.#left.abort(error);
          throw error;
        }
        throw new DifyAbortError('The ingest was ended before its end.', { cause: signal.reason });
      })
      .finally(() => {
        for (const watcher of this.#watchers) watcher(undefined);
      });
    this.#report.catch(() => {});
  }

  // biome-ignore lint/suspicious/noThenProperty: it is awaited
  then<A = IngestReport, B = never>(
    fulfilled?: ((report: IngestReport) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#report.then(fulfilled, rejected);
  }

  /** Ends it: nothing more is sent. What the server has taken, it goes on indexing. */
  cancel(): void {
    this.#left.abort(new DifyError('It was cancelled.'));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<IngestEvent> {
    const events: (IngestEvent | undefined)[] = [];
    let wake = () => {};
    const watcher = (event: IngestEvent | undefined) => {
      events.push(event);
      wake();
    };
    this.#watchers.add(watcher);
    let over = false;
    this.#report.then(
      () => watcher(undefined),
      () => watcher(undefined),
    );
    try {
      while (!over) {
        if (!events.length) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const event = events.shift();
        if (event) yield event;
        else over = true;
      }
      await this.#report;
    } finally {
      this.#watchers.delete(watcher);
      if (!over) this.cancel();
    }
  }
}

async function ingest(sender: Sender, sources: Sources, tally: Tally): Promise<IngestReport> {
  const { kb, dataset_id, shelf, journal, options, retries, signal } = sender;
  const { concurrency = 4, prune, tags = [] } = options;
  const noted = new Map<string, JournalEntry>();
  for (const it of await journal.read()) if (it.dataset_id === dataset_id) noted.set(it.name, it);
  const request = { signal, retries };
  await shelf.read(request);
  if (tags.length) await kb.tags.bind({ tag_ids: [...tags] }, request);

  const run = new Run(sender, tally, noted);
  const found = ahead(each(sources), AHEAD, () => tally.total++);
  await work(found, { workers: concurrency, signal }, async (source) => run.take(itemOf(source, options)));
  await run.settled();
  if (signal.aborted) throw signal.reason;
  if (prune) await run.prune();
  const report = tally.end();
  if (!report.failed.length && !report.running.length) await journal.clear();
  return report;
}

function atLeast(least: number, name: string, value: number | undefined): void {
  if (value === undefined || (Number.isInteger(value) && value >= least)) return;
  throw new DifyError(`\`${name}\` must be a whole number of at least ${least}, and is ${value}.`);
}
