/** Events of a stream as they go to a caller: without thinking where it is not wanted. */
import type { Think } from './options.js';
import { fields, type Parted, parted, Thinking, withoutThinking } from './think.js';

/** An event as the client gives it. */
export interface Told {
  event: string;
  answer?: unknown;
  data?: unknown;
}

const WHOLE = /^(message|text)_replace$/;
const PIECE = /^((agent_)?message|text_chunk)$/;
const END = /^(message_end|workflow_finished)$/;

/** Makes of each event what is sent; of the last ones more than one, where text was held back. */
export function eventsFor(think: Think): (event: Told) => Told[] {
  let thinking = new Thinking();
  let last: Told | undefined;
  if (think === 'keep') return (event) => [event];
  return (event) => {
    if (WHOLE.test(event.event)) {
      thinking = new Thinking();
      return [withText(event, parted, think)];
    }
    if (PIECE.test(event.event)) {
      last = event;
      return [withText(event, (text) => thinking.push(text), think)];
    }
    const whole = withoutThinking(event, think);
    if (!END.test(event.event) || !last) return [whole];
    const { said, thought } = thinking.end();
    return said || thought ? [withText(last, () => ({ said, thought }), think), whole] : [whole];
  };
}

function withText(event: Told, part: (text: string) => Parted, think: Think): Told {
  const { answer, data } = event;
  if (typeof answer === 'string') return { ...event, ...fields('answer', part(answer), think) };
  const { text } = (data ?? {}) as { text?: unknown };
  return typeof text === 'string'
    ? { ...event, data: { ...Object(data), ...fields('text', part(text), think) } }
    : event;
}
