/** Stored messages, follow-up questions and feedback. */
import { json, type Reply, success } from '../front/reply.js';
import { badRequest, invalidParam, notFound } from '../refusal.js';
import { type Message, NO_PARENT } from '../state/app.js';
import type { AppCall, AppResponders } from './call.js';
import { missing } from './guesses.js';
import { whole } from './pages.js';
import { setting, talks } from './parameters.js';

const view = (it: Message): object => ({
  id: it.id,
  conversation_id: it.conversationId,
  parent_message_id: NO_PARENT,
  inputs: it.inputs,
  query: it.query,
  answer: it.answer,
  feedback: it.feedback ? { rating: it.feedback.rating } : null,
  retriever_resources: [],
  created_at: it.createdAt,
  agent_thoughts: it.thoughts,
  message_files: it.files,
  status: it.status,
  error: it.error,
  extra_contents: it.forms.map((form) => form.extra()),
});

/** Pages begin at the end of the conversation, and each is in the order in which it was said. */
function list(call: AppCall): Reply {
  const { app, user, query } = call;
  const limit = whole(query.get('limit'), 20);
  const id = query.get('conversation_id');
  if (!id) return json({ limit, has_more: false, data: [] });
  const conversation = app.conversations.get(id.toLowerCase());
  if (conversation?.user !== user) throw missing(call, 'Conversation Not Exists.');
  const all = [...app.messages.values()].filter((it) => it.conversation === conversation);
  const first = query.get('first_id');
  const end = first ? all.findIndex((it) => it.id === first.toLowerCase()) : all.length;
  if (end < 0) throw missing(call, 'First Message Not Exists.');
  const data = all.slice(Math.max(0, end - limit), end);
  return json({ limit, has_more: end > limit, data: data.map(view) });
}

function find({ app, params, user }: AppCall): Message {
  const found = app.messages.get(params['message_id'] ?? '');
  if (found?.user !== user) throw notFound('Message Not Exists.');
  return found;
}

function suggested(call: AppCall): Reply {
  find(call);
  if (!talks(call.app.mode) || !setting(call.app, 'suggested_questions_after_answer'))
    throw badRequest('Suggested Questions Is Disabled.');
  return json({ result: 'success', data: ['What is Dify?', 'How do I stream?', 'What does it cost?'] });
}

/** No rating takes back the one that was given. */
function feedback(call: AppCall): Reply {
  const { body, mint, world } = call;
  const message = find(call);
  const rating = body['rating'] as 'like' | 'dislike' | null | undefined;
  const content = typeof body['content'] === 'string' ? body['content'] : null;
  if (rating) {
    const before = message.feedback;
    message.feedback = {
      id: before?.id ?? mint.uuid('feedback'),
      rating,
      content: content ?? before?.content ?? null,
      createdAt: before?.createdAt ?? world.clock.seconds(),
    };
  } else if (message.feedback) message.feedback = undefined;
  else throw invalidParam('rating cannot be None when feedback not exists');
  return success();
}

export const messages: AppResponders = {
  'messages.list': list,
  'messages.suggested': suggested,
  'messages.feedback': feedback,
};
