import type { Calls, Context } from '../call.js';

const one = async (c: Context) => ({
  dataset_id: await c.the('dataset'),
  document_id: await c.the('finished'),
});
const several = async (c: Context) => ({
  dataset_id: await c.the('dataset'),
  document_ids: [await c.the('finished')],
});

type Batches = 'indexingStatus' | 'setStatus' | 'setMetadata' | 'download' | 'downloadZip';

export const documentBatches: Pick<Calls<'documents'>, `documents.${Batches}`> = {
  'documents.indexingStatus': {
    required: async (c) =>
      c.dify.documents.indexingStatus({ dataset_id: await c.the('dataset'), batch: await c.the('batch') }),
    all: async (c) =>
      c.dify.documents.indexingStatus({ dataset_id: await c.the('dataset'), batch: await c.the('batch') }),
  },
  'documents.setStatus': {
    required: async (c) => c.dify.documents.setStatus({ ...(await several(c)), action: 'disable' }),
    all: async (c) => c.dify.documents.setStatus({ ...(await several(c)), action: 'archive' }),
  },
  'documents.setMetadata': {
    required: async (c) => c.dify.documents.setMetadata({ dataset_id: await c.the('dataset'), operation_data: [] }),
    all: async (c) => {
      const { dataset_id, document_id } = await one(c);
      const metadata_list = [{ id: await c.the('field'), name: 'author', value: 'Alice' }];
      return c.dify.documents.setMetadata({
        dataset_id,
        operation_data: [{ document_id, metadata_list, partial_update: true }],
      });
    },
  },
  'documents.download': {
    required: async (c) => c.dify.documents.download(await one(c)),
    all: async (c) => c.dify.documents.download(await one(c)),
  },
  'documents.downloadZip': {
    required: async (c) => c.dify.documents.downloadZip(await several(c)),
    all: async (c) => c.dify.documents.downloadZip(await several(c)),
  },
};
