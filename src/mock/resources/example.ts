/** Answers from the specification's examples, for what has no state. */
import { events, json, type Reply } from '../front/reply.js';
import { Feed } from '../runs/feed.js';
import type { Prism, Sent } from '../validation/prism.js';

/** Whether events are wanted; the type that an operation has alone comes anyhow. */
const accept = ({ body }: Sent) =>
  (body as { response_mode?: unknown } | undefined)?.response_mode === 'streaming' ? 'text/event-stream' : '*/*';

export async function exampleOf(prism: Prism, operationId: string, sent: Sent): Promise<Reply> {
  const example = await prism.example(operationId, { ...sent, accept: accept(sent) });
  if (!example) throw new Error(`The specification has no example of \`${operationId}\`.`);
  const { status, type, body } = example;
  if (type.startsWith('text/event-stream') && typeof body === 'string') {
    const frames = body
      .trim()
      .split(/\n\n+/)
      .map((it) => `${it}\n\n`);
    return events({ feed: Feed.of(frames), pingFirst: false });
  }
  return json(body, status);
}
