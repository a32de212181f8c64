/** Conversations: listed, renamed, deleted. */
import { json, noContent, type Reply } from '../front/reply.js';
import { invalidParam } from '../refusal.js';
import { titleOf } from '../runs/speech.js';
import type { Conversation } from '../state/app.js';
import { pydantic } from '../validation/pydantic.js';
import { type AppCall, type AppResponders, text } from './call.js';
import { missing } from './guesses.js';
import { behind, limited } from './pages.js';

const view = ({ id, name, inputs, introduction, createdAt, updatedAt }: Conversation): object => ({
  id,
  name,
  inputs,
  status: 'normal',
  introduction,
  created_at: createdAt,
  updated_at: updatedAt,
});

/** The conversation in the path, if it is the caller's own. */
export function own(call: AppCall): Conversation {
  const found = call.app.conversations.get(call.params['conversation_id'] ?? '');
  if (found?.user !== call.user) throw missing(call, 'Conversation Not Exists.');
  return found;
}

/** The real server loses rows that share a second with the cursor. Tests make all their rows in one second: here none is lost. */
function list(call: AppCall): Reply {
  const { app, user, query } = call;
  const sort = query.get('sort_by') ?? '-updated_at';
  const order = sort.endsWith('updated_at') ? (it: Conversation) => it.touched : undefined;
  const rows = [...app.conversations.values()].filter((it) => it.user === user);
  if (order) rows.sort((a, b) => order(a) - order(b));
  if (sort.startsWith('-')) rows.reverse();
  const rest = behind(rows, query.get('last_id'));
  if (!rest) throw missing(call, 'Last Conversation Not Exists.');
  const { limit, has_more, data } = limited(rest, query);
  return json({ limit, has_more, data: data.map(view) });
}

function rename(call: AppCall): Reply {
  const { app, body } = call;
  const generated = body['auto_generate'] === true;
  const name = text(body, 'name')?.trim();
  if (!generated && !name) {
    const message = 'name is required when auto_generate is false';
    throw invalidParam(
      pydantic('ConversationRenamePayload', [{ place: 'body', at: [], rule: '', message }], () => body),
    );
  }
  const conversation = own(call);
  const first = [...app.messages.values()].find((it) => it.conversation === conversation);
  conversation.name = generated ? titleOf(first?.query ?? '') : (text(body, 'name') ?? '');
  app.touch(conversation);
  return json(view(conversation));
}

function remove(call: AppCall): Reply {
  const conversation = own(call);
  call.app.conversations.delete(conversation.id);
  for (const message of call.app.messages.values()) {
    if (message.conversation === conversation) call.app.messages.delete(message.id);
  }
  return noContent();
}

export const conversations: AppResponders = {
  'conversations.list': list,
  'conversations.rename': rename,
  'conversations.delete': remove,
};
