import type { Calls, Context } from '../call.js';
import type { documentBatches } from './document-batches.js';
import { embedding, retrieval, rule } from './settings.js';

const text = 'Lisbon lies on seven hills.\n\nTram 28 climbs most of them.';
const file = () => new File([text], 'lisbon.md', { type: 'text/markdown' });
const form = { doc_form: 'hierarchical_model', doc_language: 'English' } as const;
const settings = { ...form, process_rule: rule, retrieval_model: retrieval, ...embedding };

const finished = async (c: Context) => ({
  dataset_id: await c.the('dataset'),
  document_id: await c.the('finished'),
});
/** The form of a document is that of its knowledge base, and this one has the most settings. */
const hierarchical = async (c: Context) => ({
  dataset_id: await c.the('hierarchical'),
  document_id: await c.the('hierarchicalDocument'),
});

export const documents: Omit<Calls<'documents'>, keyof typeof documentBatches> = {
  'documents.createByText': {
    required: async (c) =>
      c.dify.documents.createByText({
        dataset_id: await c.the('dataset'),
        name: 'lisbon.txt',
        text,
        indexing_technique: 'economy',
      }),
    all: async (c) =>
      c.dify.documents.createByText({
        dataset_id: await c.the('hierarchical'),
        name: 'lisbon.txt',
        text,
        indexing_technique: 'high_quality',
        ...settings,
        original_document_id: await c.the('hierarchicalDocument'),
      }),
  },
  'documents.createByFile': {
    // Without settings it takes those of the documents that are there.
    required: async (c) => {
      const { dataset_id } = await finished(c);
      return c.dify.documents.createByFile({ dataset_id, file: file() });
    },
    all: async (c) =>
      c.dify.documents.createByFile({
        dataset_id: await c.the('hierarchical'),
        file: file(),
        data: {
          indexing_technique: 'high_quality',
          ...settings,
          original_document_id: await c.the('hierarchicalDocument'),
          duplicate: true,
        },
      }),
  },
  'documents.list': {
    required: async (c) => c.dify.documents.list({ dataset_id: await c.the('dataset') }),
    all: async (c) => {
      const { dataset_id } = await finished(c);
      return c.dify.documents.list({ dataset_id, page: 1, limit: 10, keyword: 'lisbon', status: 'available' });
    },
  },
  'documents.get': {
    required: async (c) => c.dify.documents.get(await finished(c)),
    all: async (c) => c.dify.documents.get({ ...(await finished(c)), metadata: 'all' }),
  },
  'documents.update': {
    beyond: ['file'],
    required: async (c) => c.dify.documents.update({ ...(await finished(c)), file: file() }),
    all: async (c) =>
      c.dify.documents.update({ ...(await hierarchical(c)), file: file(), data: { name: 'hills.md', ...settings } }),
  },
  'documents.updateByText': {
    beyond: ['name', 'text'],
    required: async (c) => c.dify.documents.updateByText({ ...(await finished(c)), name: 'hills.txt', text }),
    all: async (c) =>
      c.dify.documents.updateByText({
        ...(await hierarchical(c)),
        name: 'hills.txt',
        text,
        ...form,
        process_rule: rule,
        retrieval_model: retrieval,
      }),
  },
  'documents.updateByFile': {
    beyond: ['file'],
    required: async (c) => c.dify.documents.updateByFile({ ...(await finished(c)), file: file() }),
    all: async (c) =>
      c.dify.documents.updateByFile({
        ...(await hierarchical(c)),
        file: file(),
        data: { name: 'hills.md', ...settings },
      }),
  },
  'documents.delete': {
    required: async (c) => c.dify.documents.delete(await finished(c)),
    all: async (c) => c.dify.documents.delete(await finished(c)),
  },
};
