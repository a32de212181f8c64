/** What compiles and what does not. Nothing here runs: `tsc -p .` checks it. */
import { expectTypeOf } from 'vitest';
import type { Knowledge } from '../../../src/extensions/knowledge/index.js';
import type { Dify, OperationId, Reply } from '../../../src/index.js';

/** The method of that name, where the object has one. */
type At<T, Id extends string> = Id extends `${infer Head}.${infer Tail}`
  ? Head extends keyof T
    ? At<T[Head], Tail>
    : never
  : Id extends keyof T
    ? T[Id]
    : never;
type Names<Id extends OperationId> = Parameters<Extract<At<Dify, Id>, (...args: never) => unknown>>[0];
/** The operations whose parameters name a dataset. */
type OfDataset = {
  [Id in OperationId]: Names<Id> extends { dataset_id: string } | { target_id: string } ? Id : never;
}[OperationId];
type Own<Id extends string> = Id extends `datasets.${infer Rest}` ? Rest : Id;
/** Those of them that the handle does not have. */
type Missing = { [Id in OfDataset]: [At<Knowledge, Own<Id>>] extends [never] ? Id : never }[OfDataset];

export function types(kb: Knowledge): void {
  expectTypeOf<Missing>().toEqualTypeOf<never>();
  expectTypeOf<
    'segments.children.list' | 'tags.bind' | 'datasets.retrieve' | 'pipelines.stream'
  >().toExtend<OfDataset>();
  expectTypeOf<Extract<OfDataset, 'datasets.list' | 'chat.send'>>().toEqualTypeOf<never>();
  kb.documents.list();
  kb.documents.list({ keyword: 'a' });
  kb.get();
  kb.segments.children.delete({ document_id: 'd', segment_id: 's', child_chunk_id: 'c' });
  kb.tags.bind({ tag_ids: ['t'] });
  expectTypeOf(kb.get()).toEqualTypeOf<ReturnType<Dify['datasets']['get']>>();
  expectTypeOf(kb.documents.download({ document_id: 'd' })).toExtend<Reply<{ url: string }>>();
  // @ts-expect-error the handle knows it
  kb.documents.list({ dataset_id: 'id' });
  // @ts-expect-error what is required stays required
  kb.documents.get({});
  // @ts-expect-error no operation of a dataset
  kb.models.list({ model_type: 'llm' });
  // @ts-expect-error a string is no source
  kb.ingest('docs');
  // @ts-expect-error nor are many
  kb.ingest(['a.md']);
}
