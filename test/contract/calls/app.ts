import type { Calls } from '../call.js';

export const app: Calls<'app' | 'endUsers'> = {
  'app.info': {
    required: (c) => c.dify.app.info(),
    all: (c) => c.dify.app.info(),
  },
  'app.parameters': {
    required: (c) => c.dify.app.parameters(),
    all: (c) => c.dify.app.parameters(),
  },
  'app.meta': {
    mode: 'agent',
    required: (c) => c.dify.app.meta(),
    all: (c) => c.dify.app.meta(),
  },
  'app.site': {
    required: (c) => c.dify.app.site(),
    all: (c) => c.dify.app.site(),
  },
  'app.feedbacks': {
    required: (c) => c.dify.app.feedbacks(),
    all: (c) => c.dify.app.feedbacks({ page: 1, limit: 10 }),
  },
  'endUsers.get': {
    required: async (c) => c.dify.endUsers.get({ end_user_id: await c.the('endUser') }),
    all: async (c) => c.dify.endUsers.get({ end_user_id: await c.the('endUser') }),
  },
};
