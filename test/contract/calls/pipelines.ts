import type { PipelineLocalFile } from '../../../src/index.js';
import type { Calls, Context } from '../call.js';

const file = () => new File(['Lisbon lies on seven hills.'], 'lisbon.txt', { type: 'text/plain' });

const source = async (c: Context): Promise<PipelineLocalFile> => ({
  related_id: await c.the('file'),
  reference: await c.the('file'),
  name: 'lisbon.txt',
  type: 'document',
  transfer_method: 'local_file',
  extension: '.txt',
  size: 27,
  mime_type: 'text/plain',
});

const run = async (c: Context) => ({
  dataset_id: await c.the('pipeline'),
  inputs: { separator: '\n\n' },
  datasource_type: 'local_file' as const,
  datasource_info_list: [await source(c)],
  start_node_id: await c.the('node'),
});

export const pipelines: Calls<'pipelines'> = {
  'pipelines.uploadFile': {
    required: (c) => c.dify.pipelines.uploadFile({ file: file() }),
    all: (c) => c.dify.pipelines.uploadFile({ file: file() }),
  },
  'pipelines.datasources': {
    required: async (c) => c.dify.pipelines.datasources({ dataset_id: await c.the('pipeline') }),
    all: async (c) => c.dify.pipelines.datasources({ dataset_id: await c.the('pipeline'), is_published: true }),
  },
  'pipelines.runNode': {
    required: async (c) =>
      c.dify.pipelines.runNode({
        dataset_id: await c.the('pipeline'),
        node_id: await c.the('node'),
        datasource_type: 'website_crawl',
        is_published: true,
      }),
    all: async (c) =>
      c.dify.pipelines.runNode({
        dataset_id: await c.the('pipeline'),
        node_id: await c.the('node'),
        inputs: { url: 'https://example.com', limit: 2 },
        datasource_type: 'website_crawl',
        is_published: true,
        credential_id: 'credential-1',
      }),
  },
  'pipelines.run': {
    required: async (c) =>
      c.dify.pipelines.run({
        dataset_id: await c.the('pipeline'),
        datasource_type: 'local_file',
        datasource_info_list: [],
        start_node_id: await c.the('node'),
        is_published: true,
      }),
    all: async (c) => c.dify.pipelines.run({ ...(await run(c)), is_published: true }),
  },
  'pipelines.stream': {
    required: async (c) =>
      c.dify.pipelines.stream({
        dataset_id: await c.the('pipeline'),
        datasource_type: 'local_file',
        datasource_info_list: [await source(c)],
        start_node_id: await c.the('node'),
        is_published: false,
      }),
    all: async (c) => c.dify.pipelines.stream({ ...(await run(c)), is_published: false }),
  },
};
