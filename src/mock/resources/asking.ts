/** What all operations that ask a model have in common: the message that is written down, and the answer whole or as a stream. */
import { formValues } from '../apps/inputs.js';
import { events, generated, type Reply } from '../front/reply.js';
import { Feed, type Frame } from '../runs/feed.js';
import { cutName, titleOf } from '../runs/speech.js';
import { type Beat, Task } from '../runs/task.js';
import { beatClock, timed } from '../scenarios/pace.js';
import type { Conversation, Message } from '../state/app.js';
import type { AppCall } from './call.js';
import { missing } from './guesses.js';

export const streams = ({ body }: AppCall): boolean => body['response_mode'] === 'streaming';

/** The values of the app's form; all that was sent where it has none. Who goes on with a conversation goes on with its values. */
export function valuesOf({ app, body }: AppCall, conversation?: Conversation): Record<string, unknown> {
  const inputs = (body['inputs'] ?? {}) as Record<string, unknown>;
  const form = app.settings.user_input_form;
  if (!form) return inputs;
  return conversation?.inputs ?? formValues(form, inputs);
}

/** The conversation that is gone on with; undefined for a new one. */
export function goneOnWith(call: AppCall): Conversation | undefined {
  const id = String(call.body['conversation_id'] ?? '').trim();
  if (!id) return undefined;
  const found = call.app.conversations.get(id.toLowerCase());
  if (found?.user !== call.user) throw missing(call, 'Conversation Not Exists.');
  return found;
}

function newConversation(call: AppCall, query: string, inputs: Message['inputs'], introduction: string): Conversation {
  const { app, user, mint, world, body } = call;
  const now = world.clock.seconds();
  const conversation: Conversation = {
    id: mint.uuid('conversation'),
    user,
    name: body['auto_generate_name'] === false ? cutName(query) : titleOf(query),
    inputs,
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
  { query, inputs, files }: Pick<Message, 'query' | 'inputs' | 'files'>,
  within?: { conversation: Conversation | undefined; introduction: string },
): Message {
  const { app, user, mint, world } = call;
  const conversation = within && (within.conversation ?? newConversation(call, query, inputs, within.introduction));
  if (conversation) {
    conversation.turns++;
    app.touch(conversation);
  }
  const message: Message = {
    id: mint.uuid('message'),
    conversation,
    conversationId: conversation?.id ?? mint.uuid('conversation'),
    user,
    inputs,
    query,
    answer: '',
    status: 'normal',
    error: null,
    createdAt: world.clock.seconds(),
    files,
    thoughts: [],
    forms: [],
    feedback: undefined,
  };
  app.messages.set(message.id, message);
  return message;
}

export const newTask = ({ mint, user, world, scenario }: AppCall): Task =>
  new Task(mint.uuid('task'), user, beatClock(world, scenario));

interface Performance {
  task: Task;
  beats: Iterable<Beat>;
  ending: () => Iterable<Beat>;
  /** The stream ends with an error that its own beats know nothing of. */
  broken?: (error: string) => void;
  /** The whole answer, once it is there. */
  whole: () => unknown;
}

/** Plays a task and answers with it. `lives`: it goes on when the one who asked goes away, as runs of workflows do. */
export async function perform(
  call: AppCall,
  { task, beats, ending, whole, broken }: Performance,
  lives: boolean,
): Promise<Reply> {
  const { tasks } = call.app;
  tasks.set(task.id, task);
  const feed = streams(call) ? task.listen() : undefined;
  const over = task
    .play(timed(beats, call.scenario, call.world, call.mint), ending)
    .finally(() => tasks.delete(task.id));
  if (!feed) {
    await over;
    return generated(whole());
  }
  // What goes wrong here ends the stream; there is nobody left to tell.
  over.catch(() => {});
  const gone = !lives && { onGone: () => task.abandon() };
  return events({ feed, pingFirst: lives, ...gone, ...(broken && { onError: broken }) });
}

/** Lets a paused run go on, for whoever listens. */
export function proceed(
  { app: { tasks }, scenario, world, mint }: AppCall,
  { task, beats, ending }: Omit<Performance, 'whole' | 'broken'>,
): void {
  tasks.set(task.id, task);
  // What goes wrong here ends the streams; there is nobody left to tell.
  void task
    .play(timed(beats, scenario, world, mint), ending)
    .catch(() => {})
    .finally(() => tasks.delete(task.id));
}

/** What the server does with a run that it cannot start and has promised to stream: a ping, and nothing for five minutes. */
export function silence({ world }: Pick<AppCall, 'world'>, frames: Iterable<Frame> = []): Reply {
  const feed = new Feed();
  for (const frame of frames) feed.push(frame);
  return events({ feed, pingFirst: true, idle: world.clock.paced(300_000) });
}
