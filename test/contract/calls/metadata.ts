import type { Calls, Context } from '../call.js';

const inDataset = async (c: Context) => ({ dataset_id: await c.the('dataset') });
const field = async (c: Context) => ({ ...(await inDataset(c)), metadata_id: await c.the('field') });

/** No operation here has a parameter that could be left out. */
export const metadata: Calls<'metadata' | 'models'> = {
  'metadata.list': {
    required: async (c) => c.dify.metadata.list(await inDataset(c)),
    all: async (c) => {
      await c.the('field');
      return c.dify.metadata.list(await inDataset(c));
    },
  },
  'metadata.create': {
    required: async (c) => c.dify.metadata.create({ ...(await inDataset(c)), type: 'number', name: 'year' }),
    all: async (c) => c.dify.metadata.create({ ...(await inDataset(c)), type: 'time', name: 'seen' }),
  },
  'metadata.update': {
    required: async (c) => c.dify.metadata.update({ ...(await field(c)), name: 'writer' }),
    all: async (c) => c.dify.metadata.update({ ...(await field(c)), name: 'writer' }),
  },
  'metadata.delete': {
    required: async (c) => c.dify.metadata.delete(await field(c)),
    all: async (c) => c.dify.metadata.delete(await field(c)),
  },
  'metadata.builtIn.list': {
    required: async (c) => c.dify.metadata.builtIn.list(await inDataset(c)),
    all: async (c) => c.dify.metadata.builtIn.list(await inDataset(c)),
  },
  'metadata.builtIn.toggle': {
    required: async (c) => c.dify.metadata.builtIn.toggle({ ...(await inDataset(c)), action: 'enable' }),
    all: async (c) => c.dify.metadata.builtIn.toggle({ ...(await inDataset(c)), action: 'disable' }),
  },
  'models.list': {
    required: (c) => c.dify.models.list({ model_type: 'llm' }),
    all: (c) => c.dify.models.list({ model_type: 'text-embedding' }),
  },
};
