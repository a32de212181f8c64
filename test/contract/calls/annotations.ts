import type { Calls } from '../call.js';

const said = { question: 'When do you open?', answer: 'At nine.' };
const settings = {
  action: 'enable',
  score_threshold: 0.9,
  embedding_provider_name: 'langgenius/openai/openai',
  embedding_model_name: 'text-embedding-3-small',
} as const;

/** No operation here has a parameter that could be left out, but for those of the list. */
export const annotations: Calls<'annotations'> = {
  'annotations.list': {
    required: (c) => c.dify.annotations.list(),
    all: async (c) => {
      await c.the('annotation');
      return c.dify.annotations.list({ page: 1, limit: 10, keyword: 'open' });
    },
  },
  'annotations.create': {
    required: (c) => c.dify.annotations.create(said),
    all: (c) => c.dify.annotations.create(said),
  },
  'annotations.update': {
    required: async (c) => c.dify.annotations.update({ annotation_id: await c.the('annotation'), ...said }),
    all: async (c) => c.dify.annotations.update({ annotation_id: await c.the('annotation'), ...said }),
  },
  'annotations.delete': {
    required: async (c) => c.dify.annotations.delete({ annotation_id: await c.the('annotation') }),
    all: async (c) => c.dify.annotations.delete({ annotation_id: await c.the('annotation') }),
  },
  'annotations.reply.configure': {
    required: (c) => c.dify.annotations.reply.configure(settings),
    all: (c) => c.dify.annotations.reply.configure(settings),
  },
  'annotations.reply.status': {
    required: async (c) => c.dify.annotations.reply.status({ action: 'enable', job_id: await c.the('job') }),
    all: async (c) => c.dify.annotations.reply.status({ action: 'enable', job_id: await c.the('job') }),
  },
};
