import { setTimeout as wait } from 'node:timers/promises';
import { type Dify, DifyServerError, type DocumentQueued } from '../../../src/index.js';
import { Ids } from '../../../src/mock/ids.js';
import type { Thing } from '../call.js';
import { rule } from '../calls/settings.js';
import { once } from './once.js';

type KnowledgeThing = Extract<
  Thing,
  | 'batch'
  | 'child'
  | 'dataset'
  | 'field'
  | 'finished'
  | 'hierarchical'
  | 'hierarchicalDocument'
  | 'node'
  | 'pipeline'
  | 'segment'
  | 'tag'
>;

/** What the mock's ids are made from. */
export const SEED = 'contract';
const text = { name: 'lisbon.txt', text: 'Lisbon lies on seven hills.\n\nTram 28 climbs most of them.' };

/** Two knowledge bases, one of plain texts and one of texts within texts, with a document each. */
export function knowledgeThings(dify: Dify, datasetKey: string): Record<KnowledgeThing, () => Promise<string>> {
  const dataset = once(async () => (await dify.datasets.create({ name: 'Travel' })).id);
  const hierarchical = once(async () => (await dify.datasets.create({ name: 'Travel in parts' })).id);
  const queued = once(async () =>
    dify.documents.createByText({ dataset_id: await dataset(), ...text, indexing_technique: 'economy' }),
  );
  const finished = once(async () => indexed(dify, await dataset(), await queued()));
  const hierarchicalDocument = once(async () => {
    const settings = {
      indexing_technique: 'high_quality',
      doc_form: 'hierarchical_model',
      process_rule: rule,
    } as const;
    const dataset_id = await hierarchical();
    return indexed(dify, dataset_id, await dify.documents.createByText({ dataset_id, ...text, ...settings }));
  });
  const document = async () => ({ dataset_id: await dataset(), document_id: await finished() });
  const segment = once(async () => {
    const [added] = (await dify.segments.create({ ...(await document()), segments: [{ content: 'A tram.' }] })).data;
    if (!added) throw new Error('The mock added no segment.');
    return added.id;
  });
  const child = once(async () => {
    const place = { ...(await document()), segment_id: await segment() };
    return (await dify.segments.children.create({ ...place, content: 'The tram is yellow.' })).data.id;
  });
  const field = once(async () => {
    return (await dify.metadata.create({ dataset_id: await dataset(), type: 'string', name: 'author' })).id;
  });
  return {
    batch: async () => (await queued()).batch,
    child,
    dataset,
    field,
    finished,
    hierarchical,
    hierarchicalDocument,
    node: async () => 'node-1',
    // The mock's pipelines are those of any knowledge base.
    pipeline: dataset,
    segment,
    tag: once(() => tag(dify, datasetKey)),
  };
}

/** The document, once it can be found. */
async function indexed(dify: Dify, dataset_id: string, { document, batch }: DocumentQueued): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const [progress] = (await dify.documents.indexingStatus({ dataset_id, batch })).data;
    if (progress?.indexing_status === 'completed') return document.id;
    await wait(10);
  }
  throw new Error(`${document.name} is not indexed after two seconds.`);
}

/** Release 1.14.1 tells the id of a new tag to nobody; that of the first one in a mock can be foretold. */
async function tag(dify: Dify, datasetKey: string): Promise<string> {
  await dify.tags.create({ name: 'travel' }).catch((error: unknown) => {
    if (!(error instanceof DifyServerError && error.applied)) throw error;
  });
  return new Ids(SEED).call(datasetKey, 'tags.create').uuid('tag');
}
