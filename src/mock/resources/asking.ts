/** What all operations that ask a model have in common: the message that is written down, and the answer whole or as a stream. */
import { events, generated, type Reply } from '../front/reply.js';
import { Feed, type Frame } from '../runs/feed.js';
import { cutName, titleOf } from '../runs/speech.js';
import { type Beat, Task } from '../runs/task.js';
import type { Conversation, Message } from '../state/app.js';
import type { AppCall } from './call.js';
import { missing } from './guesses.js';

export const streams = ({ body }: AppCall): boolean => body['response_mode'] === 'streaming';
export const inputsOf = ({ body }: AppCall): Record<string, unknown> =>
  (body['inputs'] ?? {}) as Record<string, unknown>;

/** The conversation that is gone on with; undefined for a new one. */
export function goneOnWith(call: AppCall): Conversation | undefined {
  const id = String(call.body['conversation_id'] ?? '').trim();
  if (!id) return undefined;
  const found = call.app.conversations.get(id.toLowerCase());
  if (found?.user !== call.user) throw missing(call, 'Conversation Not Exists.');
  return found;
}

function newConversation(call: AppCall, query: string, introduction: string): Conversation {
  const { app, user, mint, world, body } = call;
  const now = world.clock.seconds();
  const conversation: Conversation = {
    id: mint.uuid('conversation'),
    user,
    name: body['auto_generate_name'] === false ? cutName(query) : titleOf(query),
    inputs: inputsOf(call),
    introduction,
    createdAt: now,
    updatedAt: now,
    touched: 0,
    variables: new Map(),
    turns: 0,
  };
  app.conversations.set(conversation.id, conversation);
  return conversation;
}

/** Writes a question down. Its answer is empty until there is one. */
export function writeDown(
  call: AppCall,
  query: string,
  files: object[],
  within?: { conversation: Conversation | undefined; introduction: string },
): Message {
  const { app, user, mint, world } = call;
  const conversation = within && (within.conversation ?? newConversation(call, query, within.introduction));
  if (conversation) {
    conversation.turns++;
    app.touch(conversation);
  }
  const message: Message = {
    id: mint.uuid('message'),
    conversation,
    conversationId: conversation?.id ?? mint.uuid('conversation'),
    user,
    inputs: inputsOf(call),
    query,
    answer: '',
    status: 'normal',
    error: null,
    createdAt: world.clock.seconds(),
    files,
    thoughts: [],
    feedback: undefined,
  };
  app.messages.set(message.id, message);
  return message;
}

export const newTask = ({ mint, user, world }: AppCall): Task => new Task(mint.uuid('task'), user, world.clock);

interface Performance {
  task: Task;
  beats: Iterable<Beat>;
  ending: () => Iterable<Beat>;
  /** The whole answer, once it is there. */
  whole: () => unknown;
}

/** Plays a task and answers with it. `lives`: it goes on when the one who asked goes away, as runs of workflows do. */
export async function perform(
  call: AppCall,
  { task, beats, ending, whole }: Performance,
  lives: boolean,
): Promise<Reply> {
  const { tasks } = call.app;
  tasks.set(task.id, task);
  const feed = task.listen();
  const over = task.play(beats, ending).finally(() => tasks.delete(task.id));
  if (!streams(call)) {
    await over;
    return generated(whole());
  }
  // What goes wrong here ends the stream; there is nobody left to tell.
  over.catch(() => {});
  return events({ feed, pingFirst: lives, ...(!lives && { onGone: () => task.abandon() }) });
}

/** What the server does with a run that it cannot start and has promised to stream: a ping, and nothing for five minutes. */
export function silence({ world }: Pick<AppCall, 'world'>, frames: Iterable<Frame> = []): Reply {
  const feed = new Feed();
  for (const frame of frames) feed.push(frame);
  return events({ feed, pingFirst: true, idle: world.clock.paced(300_000) });
}
