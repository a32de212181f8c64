import { randomUUID } from 'node:crypto';
import { DifyServerError } from '../../../src/index.js';
import type { Call, Calls } from '../call.js';

/** A name of its own for each: the server takes none twice. */
const name = () => `tag ${randomUUID().slice(0, 8)}`;

/** 1.14.1 cannot show a tag that it has just written. */
const bug: Call['bug'] = { required: DifyServerError, all: DifyServerError };

export const tags: Calls<'tags'> = {
  'tags.list': {
    bug: { all: DifyServerError },
    required: (c) => c.dify.tags.list(),
    all: async (c) => {
      await c.the('tag');
      return c.dify.tags.list();
    },
  },
  'tags.create': {
    bug,
    required: (c) => c.dify.tags.create({ name: name() }),
    all: (c) => c.dify.tags.create({ name: name() }),
  },
  'tags.update': {
    bug,
    required: async (c) => c.dify.tags.update({ tag_id: await c.the('tag'), name: name() }),
    all: async (c) => c.dify.tags.update({ tag_id: await c.the('tag'), name: name() }),
  },
  'tags.delete': {
    required: async (c) => c.dify.tags.delete({ tag_id: await c.the('tag') }),
    all: async (c) => c.dify.tags.delete({ tag_id: await c.the('tag') }),
  },
  'tags.bind': {
    required: async (c) => c.dify.tags.bind({ tag_ids: [await c.the('tag')], target_id: await c.the('dataset') }),
    all: async (c) => c.dify.tags.bind({ tag_ids: [await c.the('tag')], target_id: await c.the('dataset') }),
  },
  'tags.unbind': {
    beyond: ['tag_ids'],
    required: async (c) => c.dify.tags.unbind({ tag_ids: [await c.the('tag')], target_id: await c.the('dataset') }),
    all: async (c) =>
      c.dify.tags.unbind({
        tag_ids: [await c.the('tag')],
        tag_id: await c.the('tag'),
        target_id: await c.the('dataset'),
      }),
  },
};
