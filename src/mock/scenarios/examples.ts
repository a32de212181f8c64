/** The named examples of the specification. */
import { type Place, resolve } from '../document.js';
import { events, json, type Reply } from '../front/reply.js';
import { badRequest } from '../refusal.js';
import { Feed, type Frame } from '../runs/feed.js';

export interface Example {
  name: string;
  status: number;
  value: unknown;
  /** Whether it is the text of a stream. */
  events: boolean;
}
interface Answers {
  responses?: Record<string, { $ref: string } | Answer>;
}
interface Answer {
  content?: Record<string, { examples?: Record<string, { $ref: string } | { value: unknown }> }>;
}

const known = new WeakMap<object, Example[]>();

export function examplesOf({ operation }: Place): readonly Example[] {
  const before = known.get(operation);
  if (before) return before;
  const found: Example[] = [];
  for (const [status, answer] of Object.entries((operation as Answers).responses ?? {})) {
    for (const [type, { examples = {} }] of Object.entries(resolve<Answer>(answer).content ?? {})) {
      for (const [name, example] of Object.entries(examples)) {
        const { value } = resolve<{ value: unknown }>(example);
        found.push({ name, status: Number(status), value, events: type.startsWith('text/event-stream') });
      }
    }
  }
  known.set(operation, found);
  return found;
}

/** The frames of an example; a ping is none. */
function framesOf(text: string): Frame[] {
  const datas = text.split(/\n\n+/).map((it) => /^data: (.*)$/ms.exec(it)?.[1]);
  return datas.filter((it) => it !== undefined).map((it) => JSON.parse(it));
}

/** The example of a name; of two kinds the one that the request asks for. The frames of a stream are still to be played. */
export function exampleNamed(place: Place, name: string, streaming: boolean): { reply: Reply; frames: Frame[] } {
  const all = examplesOf(place);
  const named = all.filter((it) => it.name === name);
  const example = named.find((it) => it.events === streaming) ?? named[0];
  if (!example) {
    const names = [...new Set(all.map((it) => it.name))].join(', ');
    throw badRequest(`\`example=${name}\`: \`${place.operation.operationId}\` has ${names || 'none'}.`);
  }
  const { status, value } = example;
  if (!example.events) return { reply: json(value, status), frames: [] };
  const text = String(value);
  const stream = { feed: new Feed(), pingFirst: text.startsWith('event: ping') };
  return { reply: events(stream), frames: framesOf(text) };
}
