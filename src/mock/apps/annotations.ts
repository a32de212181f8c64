/** Prepared answers that are given instead of the app's own, while annotation replies are on. */
import { events, generated, type Reply } from '../front/reply.js';
import { streams } from '../resources/asking.js';
import type { AppCall } from '../resources/call.js';
import { Feed, type Frame } from '../runs/feed.js';
import { cannedUsage } from '../runs/usage.js';
import type { Annotation, Message } from '../state/app.js';
import { OWNER, ownerId, type World } from '../world.js';

/** Milliseconds that looking for one takes. */
const LOOKING = 280;
/** However fast the mock is, a client sees that the stream stays open, in milliseconds. */
const LEAST = 300;

/** The real server compares meanings; here the questions have to be the same, in capitals or not. */
export function annotationFor({ app }: AppCall, question: string): Annotation | undefined {
  if (!app.annotationReply) return undefined;
  const asked = question.trim().toLowerCase();
  const found = [...app.annotations.values()].find((it) => it.question.trim().toLowerCase() === asked);
  if (found) found.hitCount++;
  return found;
}

/** Who wrote an annotation, as `metadata` tells it. */
export const creditOf = ({ id }: Annotation, world: World): object => ({
  id,
  account: { id: ownerId(world), name: OWNER },
});

/** A chatflow's prepared answer: no run, no word of the annotation, and a stream that nobody closes for five minutes. */
export function cannedChatflow(call: AppCall, message: Message, answer: string): Reply {
  const { world, mint, app } = call;
  const { id, conversationId: conversation_id, createdAt: created_at } = message;
  const task_id = mint.uuid('task');
  const metadata = { retriever_resources: [], usage: cannedUsage(0, [LOOKING, 0]) };
  message.answer = answer;
  if (!streams(call)) {
    const told = { id, message_id: id, conversation_id, mode: app.mode, answer, metadata, created_at };
    return generated({ event: 'message', task_id, ...told });
  }
  const frame = (event: string, rest: object): Frame => ({
    event,
    conversation_id,
    message_id: id,
    created_at,
    task_id,
    id,
    ...rest,
  });
  const feed = new Feed();
  feed.push(frame('message', { answer, from_variable_selector: null }));
  feed.push(frame('message_end', { metadata, files: [] }));
  return events({ feed, pingFirst: true, idle: Math.max(LEAST, world.clock.paced(300_000)) });
}
