export { Ingest } from './ingest.js';
export type { IngestJournal, JournalEntry } from './journal.js';
export { HASH_FIELD } from './marks.js';
export type {
  FailedDocument,
  IngestEvent,
  IngestedDocument,
  IngestOptions,
  IngestProgress,
  IngestReport,
} from './options.js';
export type { FileLike, MetadataValues, Source, Sources, SourceWith, TextSource } from './sources.js';
