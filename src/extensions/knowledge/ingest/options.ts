import type { DifyError, DocumentByFileSettings, ProcessRule } from '../../../index.js';
import type { IngestJournal } from './journal.js';
import type { MetadataValues } from './sources.js';

type Settings = Pick<
  DocumentByFileSettings,
  | 'indexing_technique'
  | 'doc_form'
  | 'doc_language'
  | 'embedding_model'
  | 'embedding_model_provider'
  | 'retrieval_model'
>;

export interface IngestOptions extends Settings {
  /** How documents are cut. Default: the knowledge base's newest rule, or the automatic one for its first documents. */
  process_rule?: ProcessRule | undefined;
  /** For every document; a source's own values come on top. */
  metadata?: MetadataValues | undefined;
  /** Ids of tags for the knowledge base: documents have none. */
  tags?: readonly string[] | undefined;
  /** The document's name for the name of a source. Default: slashes become `__`. */
  name?: ((name: string) => string) | undefined;
  /** Endings of file names that may be sent. Default: all that a Dify server can be set up to take. */
  formats?: readonly string[] | undefined;
  /** Uploads at a time. @default 4 */
  concurrency?: number | undefined;
  /** How often a request that failed in passing is tried again. A document is only sent again when it is not there. @default 4 */
  retries?: number | undefined;
  /** Leaves documents alone whose contents, by the hash in their metadata, are the same. @default true */
  skipUnchanged?: boolean | undefined;
  /** Deletes documents that an ingest made and that are not among the sources any more. @default false */
  prune?: boolean | undefined;
  /** What outlives a crash: the next run with it goes on where this one stopped, and uploads nothing twice. */
  journal?: IngestJournal | undefined;
  /** Milliseconds without progress of any document after which the rest is reported as `running`. @default 600_000 */
  stall?: number | undefined;
  /** Told of every event. */
  onProgress?: ((event: IngestEvent) => void) | undefined;
  /** Ends it: nothing more is sent, and it throws a DifyAbortError. */
  signal?: AbortSignal | undefined;
}

export interface IngestProgress {
  /** Documents that are searchable, those that were left alone among them. */
  done: number;
  failed: number;
  /** Sources found so far. */
  total: number;
  /** Segments that were indexed. */
  segments: number;
  /** Milliseconds that the rest may take; undefined while nothing is known. */
  eta: number | undefined;
}

/** What happened to a document. */
export interface IngestEvent {
  event: 'uploaded' | 'indexing' | 'done' | 'unchanged' | 'retrying' | 'failed' | 'running' | 'pruned';
  name: string;
  document_id?: string;
  /** While it is indexed: segments that are ready, and that there are so far. */
  segments?: { done: number; total: number };
  /** Why it failed, is tried again, or is not waited for any longer. */
  error?: DifyError;
  /** How all of it stands. */
  progress: IngestProgress;
}

export interface IngestedDocument {
  name: string;
  document_id: string;
  segments: number;
}
export interface FailedDocument {
  name: string;
  /** Absent where the server has none. */
  document_id?: string | undefined;
  /** The server's reason, or ours. */
  error: DifyError;
}

export interface IngestReport {
  /** Uploaded and searchable. */
  done: IngestedDocument[];
  /** There already. */
  unchanged: { name: string; document_id: string }[];
  failed: FailedDocument[];
  /** Uploaded and not indexed yet; the server may still be at it. */
  running: FailedDocument[];
  /** Deleted, because no source has them any more. */
  pruned: { name: string; document_id: string }[];
  /** Segments that were indexed. */
  segments: number;
  /** Milliseconds. */
  took: number;
}
