/** What a next run has to know of one that did not come to its end. */

export interface JournalEntry {
  dataset_id: string;
  name: string;
  /** Of the contents that were sent. */
  hash: string;
  /** The upload that the document of this name had before; null where there was none. */
  before: string | null;
  /** Once the server has answered: what it made of it. Without it the request may or may not have arrived. */
  sent?: { document_id: string; upload: string | null; batch: string };
}

/**
 * A memory that outlives the process; `journal(path)` of `dify-kit/node` keeps one in a file. What `write` resolves for
 * has to be there after a crash. A later entry takes the place of an earlier one of the same name and dataset.
 */
export interface IngestJournal {
  read(): Promise<Iterable<JournalEntry>>;
  write(entry: JournalEntry): Promise<void>;
  /** Everything came to its end: from here on the server's own state tells all. */
  clear(): Promise<void>;
}

export const noJournal: IngestJournal = {
  read: async () => [],
  write: async () => {},
  clear: async () => {},
};
