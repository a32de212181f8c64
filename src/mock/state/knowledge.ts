/** All that one dataset key has made: knowledge bases, documents, tags and the files behind the documents. */
import type { Dataset, KnowledgeDocument, Segment, Tag } from '../knowledge/records.js';
import type { World } from '../world.js';
import type { StoredFile } from './files.js';

export class Knowledge {
  readonly datasets: Map<string, Dataset> = new Map();
  readonly documents: Map<string, KnowledgeDocument> = new Map();
  readonly tags: Map<string, Tag> = new Map();
  readonly files: Map<string, StoredFile> = new Map();
  readonly key: string;
  readonly world: World;

  constructor(key: string, world: World) {
    this.key = key;
    this.world = world;
  }

  /** The documents of a knowledge base, the latest first. */
  documentsOf(dataset: Dataset): KnowledgeDocument[] {
    return [...this.documents.values()]
      .filter((it) => it.datasetId === dataset.id)
      .sort((a, b) => b.position - a.position);
  }

  /** A segment, wherever it is: the server does not ask whether it belongs to the document in the path. */
  segment(id: string): { segment: Segment; document: KnowledgeDocument } | undefined {
    for (const document of this.documents.values()) {
      const segment = document.segments.find((it) => it.id === id);
      if (segment) return { segment, document };
    }
    return undefined;
  }
}
