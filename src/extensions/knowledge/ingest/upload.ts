/** Sends a document once. */
import { DifyError, DifyValidationError, type DocumentQueued, type DocumentRecord } from '../../../index.js';
import type { FilledOperations } from '../filled.js';
import { again } from '../retry.js';
import type { IngestJournal, JournalEntry } from './journal.js';
import type { IngestOptions } from './options.js';
import { type Shelf, uploadOf } from './shelf.js';
import type { Item } from './sources.js';

/** A refusal without a message; the error then shows the body. */
const WORDLESS = /^\s*(None)?\s*$|"message":\s*""/;

/** A document that the server has taken; without a batch where its answer was lost. */
export interface Taken {
  document_id: string;
  batch: string | undefined;
}

export interface Sender {
  kb: FilledOperations;
  dataset_id: string;
  shelf: Shelf;
  journal: IngestJournal;
  options: IngestOptions;
  retries: number;
  signal: AbortSignal;
}

/** What of an earlier run the server has: these very contents, by the journal. */
export function takenBefore(entry: JournalEntry | undefined, twin: DocumentRecord | undefined): Taken | undefined {
  if (!entry || !twin) return undefined;
  const { before, sent } = entry;
  const upload = uploadOf(twin);
  const ours = sent ? sent.document_id === twin.id && sent.upload === upload : upload !== before;
  return ours ? { document_id: twin.id, batch: sent?.batch } : undefined;
}

async function create({ kb, options, retries, signal }: Sender, item: Item): Promise<DocumentQueued> {
  const { name, text, blob, process_rule } = item;
  const request = { signal, retries };
  const { doc_form, doc_language, indexing_technique, embedding_model, embedding_model_provider, retrieval_model } =
    options;
  const settings = {
    ...(doc_form && { doc_form }),
    ...(doc_language && { doc_language }),
    ...(indexing_technique && { indexing_technique }),
    ...(embedding_model && { embedding_model }),
    ...(embedding_model_provider && { embedding_model_provider }),
    ...(retrieval_model && { retrieval_model }),
    ...(process_rule && { process_rule }),
  };
  if (text !== undefined) return kb.documents.createByText({ name, text, ...settings }, request);
  const contents = await blob();
  const file = new File([contents], name, { type: contents.type });
  return kb.documents.createByFile({ file, data: settings }, request).catch((error: unknown) => {
    // Its type and its size are refused without a word.
    if (!(error instanceof DifyValidationError) || !WORDLESS.test(error.message)) throw error;
    const why = `The server refused the file without a reason: its type or its size (${file.size} bytes) is not allowed there.`;
    throw new DifyError(why, { cause: error });
  });
}

/** Uploads it. Where the answer is lost, the server's list tells whether it arrived; only if not, it is sent again. */
export async function upload(
  sender: Sender,
  item: Item,
  hash: string,
  failed: (error: unknown) => void,
): Promise<Taken> {
  const { shelf, journal, dataset_id, retries, signal } = sender;
  const { name } = item;
  const before = uploadOf(shelf.get(name));
  const entry: JournalEntry = { dataset_id, name, hash, before };
  await journal.write(entry);
  const found = async (): Promise<Taken | undefined> => takenBefore(entry, await shelf.find(name, { signal, retries }));
  const send = async (): Promise<Taken> => {
    const { document, batch }: DocumentQueued = await create(sender, item);
    await journal.write({ ...entry, sent: { document_id: document.id, upload: uploadOf(document), batch } });
    return { document_id: document.id, batch };
  };
  return again(send, { retries, signal, failed, found });
}
