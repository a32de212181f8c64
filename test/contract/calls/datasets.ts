import { randomUUID } from 'node:crypto';
import { DifyValidationError } from '../../../src/index.js';
import type { Calls } from '../call.js';
import { embedding, external, retrieval } from './settings.js';

/** A name of its own for each: the server takes none twice. */
const name = () => `Travel ${randomUUID().slice(0, 8)}`;

export const datasets: Calls<'datasets'> = {
  'datasets.list': {
    // 1.14.1 takes no `tag_ids`.
    bug: { all: DifyValidationError },
    required: (c) => c.dify.datasets.list(),
    all: async (c) =>
      c.dify.datasets.list({
        page: 1,
        limit: 10,
        keyword: 'Travel',
        include_all: true,
        tag_ids: [await c.the('tag')],
      }),
  },
  'datasets.create': {
    required: (c) => c.dify.datasets.create({ name: name() }),
    all: (c) =>
      c.dify.datasets.create({
        name: name(),
        description: 'Where to go.',
        indexing_technique: 'high_quality',
        permission: 'all_team_members',
        provider: 'vendor',
        external_knowledge_api_id: randomUUID(),
        external_knowledge_id: 'kb-1',
        ...embedding,
        retrieval_model: retrieval,
        summary_index_setting: {
          enable: false,
          model_name: 'gpt-4o-mini',
          model_provider_name: 'langgenius/openai/openai',
          summary_prompt: 'In one line.',
        },
      }),
  },
  'datasets.get': {
    required: async (c) => c.dify.datasets.get({ dataset_id: await c.the('dataset') }),
    all: async (c) => c.dify.datasets.get({ dataset_id: await c.the('dataset') }),
  },
  'datasets.update': {
    required: async (c) => c.dify.datasets.update({ dataset_id: await c.the('dataset') }),
    all: async (c) =>
      c.dify.datasets.update({
        dataset_id: await c.the('dataset'),
        name: name(),
        description: null,
        indexing_technique: 'high_quality',
        permission: 'partial_members',
        ...embedding,
        retrieval_model: retrieval,
        partial_member_list: [{ user_id: randomUUID() }],
        external_knowledge_id: 'kb-1',
        external_knowledge_api_id: randomUUID(),
        external_retrieval_model: external,
      }),
  },
  'datasets.delete': {
    required: async (c) => c.dify.datasets.delete({ dataset_id: await c.the('dataset') }),
    all: async (c) => c.dify.datasets.delete({ dataset_id: await c.the('dataset') }),
  },
  'datasets.retrieve': {
    required: async (c) => {
      await c.the('finished');
      return c.dify.datasets.retrieve({ dataset_id: await c.the('dataset'), query: 'Lisbon' });
    },
    all: async (c) => {
      await c.the('finished');
      return c.dify.datasets.retrieve({
        dataset_id: await c.the('dataset'),
        query: 'Lisbon',
        retrieval_model: retrieval,
        external_retrieval_model: external,
        attachment_ids: [randomUUID()],
      });
    },
  },
  'datasets.tags.list': {
    required: async (c) => c.dify.datasets.tags.list({ dataset_id: await c.the('dataset') }),
    all: async (c) => c.dify.datasets.tags.list({ dataset_id: await c.the('dataset') }),
  },
};
