/** Metadata of documents: the hash of what is in them, and what the caller wants there. */
import { DifyError, DifyValidationError, type DocumentRecord, type RequestOptions } from '../../../index.js';
import type { FilledOperations } from '../filled.js';
import { again } from '../retry.js';
import type { MetadataValues } from './sources.js';

/** The metadata field that an ingest keeps the hash of a document's contents in. */
export const HASH_FIELD = 'content_hash';
const MOST = 100;

interface Mark {
  document_id: string;
  values: MetadataValues;
  written: (failure?: unknown) => void;
}
interface Request {
  retries: number;
  signal: AbortSignal;
}

const stored = ({ doc_metadata }: DocumentRecord, field: string) =>
  doc_metadata?.find(({ name }) => name === field)?.value ?? undefined;

export const hashOf = (document: DocumentRecord): string | undefined => {
  const value = stored(document, HASH_FIELD);
  return value === undefined ? undefined : String(value);
};

/** Lists show numbers as text. */
export const hasValues = (document: DocumentRecord, values: MetadataValues): boolean =>
  Object.entries(values).every(([field, value]) => String(stored(document, field)) === String(value));

export class Marks {
  readonly #kb: FilledOperations;
  readonly #request: Request;
  readonly #options: RequestOptions;
  #fields: Promise<Map<string, string>> | undefined;
  #waiting: Mark[] = [];
  #writing: Promise<void> | undefined;

  constructor(kb: FilledOperations, request: Request) {
    this.#kb = kb;
    this.#request = request;
    this.#options = { signal: request.signal, retries: request.retries };
  }

  /** Resolves when the document has the values. What comes while a request is under way goes with the next one. */
  write(document_id: string, values: MetadataValues): Promise<void> {
    return new Promise((resolve, reject) => {
      const written = (failure?: unknown) => (failure === undefined ? resolve() : reject(failure));
      this.#waiting.push({ document_id, values, written });
      this.#writing ??= this.#drain().finally(() => {
        this.#writing = undefined;
      });
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length) {
      const marks = this.#waiting.splice(0, MOST);
      try {
        await this.#send(marks);
        for (const it of marks) it.written();
      } catch (error) {
        // One that is refused keeps the rest from being written: each by itself, then.
        if (marks.length === 1 || !(error instanceof DifyValidationError)) for (const it of marks) it.written(error);
        else for (const it of marks) await this.#send([it]).then(() => it.written(), it.written);
      }
    }
  }

  async #send(marks: Mark[]): Promise<void> {
    const fields = await this.#fieldsFor(marks);
    const operation_data = marks.map(({ document_id, values }) => ({
      document_id,
      metadata_list: Object.entries(values).map(([name, value]) => ({ id: fields.get(name) as string, name, value })),
      partial_update: true,
    }));
    await again(() => this.#kb.documents.setMetadata({ operation_data }, this.#options), this.#request);
  }

  /** Ids of the fields by their names; those that are missing are made. */
  async #fieldsFor(marks: Mark[]): Promise<Map<string, string>> {
    const read = async () => {
      const { doc_metadata } = await this.#kb.metadata.list({}, this.#options);
      return new Map(doc_metadata.map(({ name, id }) => [name, id]));
    };
    const fields = await (this.#fields ??= read()).catch((error) => {
      this.#fields = undefined;
      throw error;
    });
    for (const [name, value] of marks.flatMap(({ values }) => Object.entries(values))) {
      if (fields.has(name)) continue;
      const type = typeof value === 'number' ? 'number' : 'string';
      const made = async () => (await this.#kb.metadata.create({ name, type }, this.#options)).id;
      const id = await again(made, { ...this.#request, found: async () => (await read()).get(name) });
      if (!id) throw new DifyError(`The server made no metadata field \`${name}\`.`);
      fields.set(name, id);
    }
    return fields;
  }
}
