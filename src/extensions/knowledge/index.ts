/**
 * A knowledge base as one thing: its operations without its id, search by flat options, and an ingest that finishes.
 *
 * @example
 * const kb = knowledge(dify, dataset_id);
 * const report = await kb.ingest(folder('docs'), { prune: true });
 * for (const { score, segment } of await kb.search('refund', { topK: 3 })) console.log(score, segment.content);
 */
import {
  type Dataset,
  type DatasetsCreateData,
  type Dify,
  DifyError,
  type IndexingProgress,
  type RequestOptions,
  type RetrieveRecord,
} from '../../index.js';
import type { Params } from '../../transport/index.js';
import { bind } from './bound.js';
import { type FilledOperations, filled } from './filled.js';
import { untilIndexed, type WaitOptions } from './indexing.js';
import { Ingest, type IngestOptions, type Sources } from './ingest/index.js';
import { type SearchOptions, search } from './search.js';
import { Settings } from './settings.js';
import { UnderWay } from './under-way.js';

export interface Knowledge extends Omit<FilledOperations, 'documents'> {
  /** Id of the dataset. */
  readonly id: string;
  readonly documents: FilledOperations['documents'] & {
    /**
     * Waits until a document can be searched: `waitUntilIndexed(await kb.documents.createByText(…))`.
     *
     * @throws DifyIndexingError where it failed, also where the server calls it completed with nothing indexed, and where
     * nothing moved for `stall` ms (default 600,000). `GET /datasets/{dataset_id}/documents/{batch}/indexing-status`
     */
    waitUntilIndexed(
      document: { batch: string; document?: { id: string } },
      options?: Pick<WaitOptions, 'signal' | 'stall' | 'onProgress'>,
    ): Promise<IndexingProgress>;
  };
  /** What fits a question, the best first. What is not given is as the knowledge base is set. `POST /datasets/{dataset_id}/retrieve` */
  search(query: string, options?: SearchOptions): Promise<RetrieveRecord[]>;
  /**
   * Brings files and texts to the knowledge base and waits until they can be searched. Run again it sends what has
   * changed, and nothing else. Each document ends in the report; only what concerns all of them throws.
   */
  ingest(sources: Sources, options?: IngestOptions): Ingest;
  /** `await using`: ends the ingests and waits under way as their signals would, and waits for that. Nothing is deleted. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The knowledge base of that id. Nothing is asked until something is called. */
export function knowledge(dify: Dify, dataset_id: string): Knowledge {
  if (typeof dataset_id !== 'string' || !dataset_id) throw new DifyError('`dataset_id` must be the id of a dataset.');
  const bound = bind(dify, dataset_id);
  const settings = new Settings(bound);
  const operations = filled(bound, settings);
  const { documents } = operations;
  const work = new UnderWay();
  return {
    ...operations,
    id: dataset_id,
    documents: {
      ...documents,
      waitUntilIndexed: ({ batch, document }, options) => {
        const signal = work.signal(options?.signal);
        const ask = async () => {
          const { data } = await documents.indexingStatus({ batch }, { signal });
          const it = data.find(({ id }) => id === document?.id) ?? data[0];
          if (!it) throw new DifyError(`The \`batch\` ${batch} has no documents.`);
          return it;
        };
        return work.add(untilIndexed(ask, { ...options, signal }));
      },
    },
    search: (query, options) => search(bound, settings, query, options),
    ingest: (sources, options) =>
      work.add(new Ingest(operations, dataset_id, sources, { ...options, signal: work.signal(options?.signal) })),
    [Symbol.asyncDispose]: () => work.end(),
  };
}

/** Makes a knowledge base. `POST /datasets` */
export async function createKnowledge(
  dify: Dify,
  params: Params<DatasetsCreateData>,
  options?: RequestOptions,
): Promise<Knowledge> {
  const { id }: Dataset = await dify.datasets.create(params, options);
  return knowledge(dify, id);
}

export type { Bound, BoundOperations } from './bound.js';
export type { FilledOperations } from './filled.js';
export { DifyIndexingError, type WaitOptions } from './indexing.js';
export * from './ingest/index.js';
export type { SearchOptions } from './search.js';
