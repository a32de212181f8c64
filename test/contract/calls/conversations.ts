import { DifyServerError } from '../../../src/index.js';
import type { Calls } from '../call.js';

export const conversations: Calls<'conversations'> = {
  'conversations.list': {
    required: (c) => c.dify.conversations.list(),
    all: async (c) =>
      c.dify.conversations.list({
        user: c.user,
        last_id: await c.the('conversation'),
        limit: 5,
        sort_by: '-updated_at',
      }),
  },
  'conversations.rename': {
    beyond: ['name'],
    required: async (c) =>
      c.dify.conversations.rename({ conversation_id: await c.the('conversation'), name: 'Trip to Lisbon' }),
    all: async (c) =>
      c.dify.conversations.rename({
        conversation_id: await c.the('conversation'),
        name: 'Trip to Lisbon',
        auto_generate: false,
        user: c.user,
      }),
  },
  'conversations.delete': {
    required: async (c) => c.dify.conversations.delete({ conversation_id: await c.the('conversation') }),
    all: async (c) => c.dify.conversations.delete({ conversation_id: await c.the('conversation'), user: c.user }),
  },
  'conversations.variables.list': {
    mode: 'chatflow',
    // All at once: what is behind the first page never comes.
    beyond: ['limit'],
    // 1.14.1 on PostgreSQL cannot look for a `variable_name`.
    bug: { all: DifyServerError },
    required: async (c) => c.dify.conversations.variables.list({ conversation_id: await c.the('conversation') }),
    all: async (c) =>
      c.dify.conversations.variables.list({
        conversation_id: await c.the('conversation'),
        user: c.user,
        last_id: await c.the('variable'),
        limit: 100,
        variable_name: 'last_query',
      }),
  },
  'conversations.variables.update': {
    mode: 'chatflow',
    required: async (c) =>
      c.dify.conversations.variables.update({
        conversation_id: await c.the('conversation'),
        variable_id: await c.the('variable'),
        value: 'Lisbon',
      }),
    all: async (c) =>
      c.dify.conversations.variables.update({
        conversation_id: await c.the('conversation'),
        variable_id: await c.the('variable'),
        value: 'Lisbon',
        user: c.user,
      }),
  },
};
