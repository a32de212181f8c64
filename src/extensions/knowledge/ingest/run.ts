/** A document's way: looked up, uploaded if it has to be, waited for, marked. */
import { DifyError, DifyNotFoundError, type DocumentRecord } from '../../../index.js';
import { DifyIndexingError, untilIndexed } from '../indexing.js';
import { again } from '../retry.js';
import type { JournalEntry } from './journal.js';
import { gate } from './lanes.js';
import { HASH_FIELD, hashOf, hasValues, Marks } from './marks.js';
import { progressOf } from './progress.js';
import { FORMATS, type Item, trouble } from './sources.js';
import type { Tally } from './tally.js';
import { type Sender, type Taken, takenBefore, upload } from './upload.js';

/** Questions about progress at a time, whatever the number of documents that are waited for. */
const POLLS = 4;

export class Run {
  readonly #sender: Sender;
  readonly #tally: Tally;
  readonly #noted: ReadonlyMap<string, JournalEntry>;
  readonly #marks: Marks;
  readonly #names = new Set<string>();
  readonly #poll = gate(POLLS);
  readonly #moved = { at: Date.now() };
  readonly #waits: Promise<void>[] = [];

  constructor(sender: Sender, tally: Tally, noted: ReadonlyMap<string, JournalEntry>) {
    this.#sender = sender;
    this.#tally = tally;
    this.#noted = noted;
    this.#marks = new Marks(sender.kb, sender);
  }

  /** Brings one document to the server; that it is indexed is not waited for. */
  async take(item: Item): Promise<void> {
    const { options, signal } = this.#sender;
    const { name } = item;
    if (signal.aborted) return;
    try {
      if (this.#names.has(name)) throw new DifyError('Another source has the same name: set `name`.');
      this.#names.add(name);
      const why = trouble(item, options.formats ?? FORMATS);
      if (why) throw new DifyError(why);
      const hash = await item.hash();
      const twin = this.#sender.shelf.get(name);
      if (twin && this.#unchanged(twin, hash)) return await this.#keep(twin, item);
      const taken = this.#resumed(name, twin, hash) ?? (await this.#upload(item, hash, twin));
      this.#waits.push(this.#wait(item, hash, taken));
    } catch (error) {
      this.#miss(name, this.#sender.shelf.get(name)?.id, error);
    }
  }

  /** Resolves when nothing is waited for any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#waits);
  }

  /** Deletes what an ingest has made and no source has. */
  async prune(): Promise<void> {
    const { kb, shelf, signal, retries } = this.#sender;
    const request = { signal, retries };
    for (const { name, id: document_id, ...document } of shelf.all()) {
      if (this.#names.has(name) || !hashOf(document as DocumentRecord)) continue;
      try {
        await again(() => kb.documents.delete({ document_id }, request), this.#sender).catch(gone);
        this.#tally.kept('pruned', name, document_id);
      } catch (error) {
        this.#miss(name, document_id, error);
      }
    }
  }

  #unchanged(twin: DocumentRecord, hash: string): boolean {
    const { skipUnchanged = true } = this.#sender.options;
    return skipUnchanged && hashOf(twin) === hash && twin.display_status !== 'error';
  }

  async #keep(twin: DocumentRecord, { name, metadata }: Item): Promise<void> {
    if (!hasValues(twin, metadata)) await this.#marks.write(twin.id, metadata);
    this.#tally.kept('unchanged', name, twin.id);
  }

  /** What an earlier run has uploaded, if this is still what the source has. */
  #resumed(name: string, twin: DocumentRecord | undefined, hash: string): Taken | undefined {
    const entry = this.#noted.get(name);
    return entry?.hash === hash && twin?.display_status !== 'error' ? takenBefore(entry, twin) : undefined;
  }

  async #upload(item: Item, hash: string, twin: DocumentRecord | undefined): Promise<Taken> {
    const { name } = item;
    // A disabled one would get a twin, and an archived one would be overwritten and never be found.
    if (twin && (!twin.enabled || twin.archived)) {
      const state = twin.archived ? 'archived' : 'disabled';
      throw new DifyError(
        `The document of this name is ${state} on the server: enable, un_archive or delete it first.`,
      );
    }
    const taken = await upload(this.#sender, item, hash, (error) => this.#tally.retrying(name, error));
    this.#moved.at = Date.now();
    this.#tally.say({ event: 'uploaded', name, document_id: taken.document_id });
    return taken;
  }

  /** The hash is written last: a document that has it is searchable. */
  async #wait({ name, metadata }: Item, hash: string, taken: Taken): Promise<void> {
    const { options, signal } = this.#sender;
    const { document_id } = taken;
    const ask = () => this.#poll(() => progressOf(this.#sender, taken));
    try {
      await untilIndexed(ask, {
        signal,
        stall: options.stall,
        moved: this.#moved,
        onProgress: ({ completed_segments: done, total_segments: total, indexing_status }) => {
          // Before the splitting the counts are those of what is overwritten.
          const counted = indexing_status === 'indexing' || indexing_status === 'completed';
          this.#tally.indexing(name, document_id, counted ? done : 0, counted ? total : 0);
        },
      });
      await this.#marks.write(document_id, { ...metadata, [HASH_FIELD]: hash });
      this.#tally.done(name, document_id);
    } catch (error) {
      this.#miss(name, document_id, error);
    }
  }

  /** What ends all of it is not the fault of one document. */
  #miss(name: string, document_id: string | undefined, error: unknown): void {
    if (this.#sender.signal.aborted) return;
    const running = error instanceof DifyIndexingError && error.state === 'running';
    this.#tally.missed(running ? 'running' : 'failed', name, document_id, error);
  }
}

function gone(error: unknown): void {
  if (!(error instanceof DifyNotFoundError)) throw error;
}
