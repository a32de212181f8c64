/** The documents that the server has, by their names. */
import type { DocumentRecord, RequestOptions } from '../../../index.js';
import type { FilledOperations } from '../filled.js';

const PAGE = 100;

/** Tells one upload from the next: a document that is overwritten keeps its id, and not this. */
export const uploadOf = (document: DocumentRecord | undefined): string | null =>
  document?.data_source_info?.upload_file_id ?? null;

export class Shelf {
  readonly #list: FilledOperations['documents']['list'];
  readonly #byName = new Map<string, DocumentRecord>();

  constructor({ documents }: FilledOperations) {
    this.#list = documents.list;
  }

  get(name: string): DocumentRecord | undefined {
    return this.#byName.get(name);
  }

  all(): Iterable<DocumentRecord> {
    return this.#byName.values();
  }

  /** Reads all of them, or those with a keyword in their names. */
  async read(options: RequestOptions, keyword?: string): Promise<void> {
    const asked = { limit: PAGE, ...(keyword && { keyword }) };
    for await (const it of this.#list(asked, options)) this.#keep(it);
  }

  /** Looks again for one. */
  async find(name: string, options: RequestOptions): Promise<DocumentRecord | undefined> {
    this.#byName.delete(name);
    await this.read(options, name);
    return this.get(name);
  }

  /** Of two with one name the server overwrites the one that is not disabled. */
  #keep(document: DocumentRecord): void {
    if (document.enabled || !this.#byName.has(document.name)) this.#byName.set(document.name, document);
  }
}
