/** Takes `<think>…</think>` out of answers, whole ones and such as come in pieces. */
import type { Think } from './options.js';

const OPEN = '<think>';
const CLOSE = '</think>';

export interface Parted {
  said: string;
  thought: string;
}

/** Parts a text that comes in pieces; a tag may be cut anywhere. */
export class Thinking {
  #inside = false;
  /** What may be the beginning of a tag: it is told when the next piece shows what it is. */
  #held = '';
  /** The line breaks behind a block belong to it. */
  #trimming = false;

  push(piece: string): Parted {
    const parted: Parted = { said: '', thought: '' };
    let rest = this.#held + piece;
    this.#held = '';
    for (;;) {
      const tag = this.#inside ? CLOSE : OPEN;
      const at = rest.indexOf(tag);
      if (at < 0) break;
      this.#tell(parted, rest.slice(0, at));
      rest = rest.slice(at + tag.length);
      this.#inside = !this.#inside;
      this.#trimming = true;
    }
    const held = beginning(rest, this.#inside ? CLOSE : OPEN);
    this.#held = rest.slice(rest.length - held);
    this.#tell(parted, rest.slice(0, rest.length - held));
    return parted;
  }

  /** What was held back, when nothing more comes. */
  end(): Parted {
    const parted: Parted = { said: '', thought: '' };
    this.#tell(parted, this.#held);
    this.#held = '';
    return parted;
  }

  #tell(parted: Parted, text: string): void {
    const told = this.#trimming ? text.replace(/^\s+/, '') : text;
    if (told) this.#trimming = false;
    parted[this.#inside ? 'thought' : 'said'] += told;
  }
}

/** How many characters at the end of a text may begin the tag. */
function beginning(text: string, tag: string): number {
  for (let length = Math.min(tag.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(tag.slice(0, length))) return length;
  }
  return 0;
}

export function parted(text: string): Parted {
  const thinking = new Thinking();
  const first = thinking.push(text);
  const last = thinking.end();
  return { said: first.said + last.said, thought: first.thought + last.thought };
}

/** An answer, or a message of the history, without its thinking. */
export function withoutThinking<T extends object>(answer: T, think: Think): T {
  if (think === 'keep') return answer;
  const { answer: text, data } = answer as { answer?: unknown; data?: { outputs?: Record<string, unknown> } };
  if (typeof text === 'string') return { ...answer, ...fields('answer', parted(text), think) };
  if (!data?.outputs) return answer;
  const reasoning: string[] = [];
  const outputs = Object.entries(data.outputs).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    const { said, thought } = parted(value);
    if (thought) reasoning.push(thought);
    return [name, said];
  });
  const apart = think === 'separate' && reasoning.length ? { reasoning: reasoning.join('\n') } : {};
  return { ...answer, ...apart, data: { ...data, outputs: Object.fromEntries(outputs) } };
}

/** The field with what was said, and where it is wanted `reasoning` beside it. */
export function fields(name: string, { said, thought }: Parted, think: Think): Record<string, string> {
  return { [name]: said, ...(think === 'separate' && thought && { reasoning: thought }) };
}
