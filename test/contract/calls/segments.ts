import { randomUUID } from 'node:crypto';
import type { Calls, Context } from '../call.js';

const inDocument = async (c: Context) => ({
  dataset_id: await c.the('dataset'),
  document_id: await c.the('finished'),
});
const inSegment = async (c: Context) => ({ ...(await inDocument(c)), segment_id: await c.the('segment') });
const inChild = async (c: Context) => ({ ...(await inSegment(c)), child_chunk_id: await c.the('child') });
const content = 'The castle looks over the river.';

export const segments: Calls<'segments'> = {
  'segments.list': {
    required: async (c) => c.dify.segments.list(await inDocument(c)),
    all: async (c) =>
      c.dify.segments.list({
        ...(await inDocument(c)),
        page: 1,
        limit: 10,
        status: ['completed', 'error'],
        keyword: 'hills',
      }),
  },
  'segments.create': {
    required: async (c) => c.dify.segments.create({ ...(await inDocument(c)), segments: [{ content }] }),
    all: async (c) =>
      c.dify.segments.create({
        ...(await inDocument(c)),
        segments: [{ content, answer: 'Yes.', keywords: ['castle'], attachment_ids: [randomUUID()] }],
      }),
  },
  'segments.get': {
    required: async (c) => c.dify.segments.get(await inSegment(c)),
    all: async (c) => c.dify.segments.get(await inSegment(c)),
  },
  'segments.update': {
    required: async (c) => c.dify.segments.update({ ...(await inSegment(c)), segment: {} }),
    all: async (c) =>
      c.dify.segments.update({
        ...(await inSegment(c)),
        segment: {
          content,
          answer: 'Yes.',
          keywords: ['castle'],
          enabled: true,
          regenerate_child_chunks: false,
          attachment_ids: [randomUUID()],
          summary: 'A castle.',
        },
      }),
  },
  'segments.delete': {
    required: async (c) => c.dify.segments.delete(await inSegment(c)),
    all: async (c) => c.dify.segments.delete(await inSegment(c)),
  },
  'segments.children.list': {
    required: async (c) => c.dify.segments.children.list(await inSegment(c)),
    all: async (c) => {
      await c.the('child');
      return c.dify.segments.children.list({ ...(await inSegment(c)), page: 1, limit: 10, keyword: 'tram' });
    },
  },
  'segments.children.create': {
    required: async (c) => c.dify.segments.children.create({ ...(await inSegment(c)), content }),
    all: async (c) => c.dify.segments.children.create({ ...(await inSegment(c)), content }),
  },
  'segments.children.update': {
    required: async (c) => c.dify.segments.children.update({ ...(await inChild(c)), content }),
    all: async (c) => c.dify.segments.children.update({ ...(await inChild(c)), content }),
  },
  'segments.children.delete': {
    required: async (c) => c.dify.segments.children.delete(await inChild(c)),
    all: async (c) => c.dify.segments.children.delete(await inChild(c)),
  },
};
