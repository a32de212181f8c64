import type { Calls } from '../call.js';

export const messages: Calls<'messages'> = {
  'messages.list': {
    required: async (c) => c.dify.messages.list({ conversation_id: await c.the('conversation') }),
    all: async (c) =>
      c.dify.messages.list({
        conversation_id: await c.the('conversation'),
        user: c.user,
        first_id: await c.the('message'),
        limit: 5,
      }),
  },
  'messages.suggested': {
    required: async (c) => c.dify.messages.suggested({ message_id: await c.the('message'), user: c.user }),
    all: async (c) => c.dify.messages.suggested({ message_id: await c.the('message'), user: c.user }),
  },
  'messages.feedback': {
    beyond: ['rating'],
    required: async (c) => c.dify.messages.feedback({ message_id: await c.the('message'), rating: 'like' }),
    all: async (c) =>
      c.dify.messages.feedback({
        message_id: await c.the('message'),
        rating: 'like',
        content: 'Short and right.',
        user: c.user,
      }),
  },
};
