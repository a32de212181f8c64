/** Some models think aloud: `<think>…</think>` before the answer, or within it. */
import { type Piece, pieces } from './text.js';

/** A text taken apart so far. */
export interface Thinking {
  /** The answer alone. */
  text: string;
  /** What stood between `<think>` and `</think>`. */
  reasoning: string;
  /** The end of what came, where it may be the beginning of a tag. */
  rest: string;
  inside: boolean;
}

const SILENT: Thinking = { text: '', reasoning: '', rest: '', inside: false };

/** Takes the next piece apart. Pure: pieces may be cut anywhere, also within a tag. */
export function think({ text, reasoning, rest, inside }: Thinking, delta: string): Thinking {
  let more = rest + delta;
  for (;;) {
    const tag = inside ? '</think>' : '<think>';
    const at = more.indexOf(tag);
    let end = at;
    if (at < 0) {
      end = Math.max(0, more.length - tag.length + 1);
      while (!tag.startsWith(more.slice(end))) end++;
    }
    if (inside) reasoning += more.slice(0, end);
    // The blank lines between thoughts and answer are no part of it.
    else text = text ? text + more.slice(0, end) : more.slice(0, end).trimStart();
    more = more.slice(at < 0 ? end : end + tag.length);
    if (at < 0) return { text, reasoning, rest: more, inside };
    inside = !inside;
  }
}

/** A whole text as its answer and what the model thought aloud. */
export function separateThink(whole: string): { text: string; reasoning: string } {
  const { text, reasoning, rest, inside } = think(SILENT, whole);
  return inside ? { text, reasoning: reasoning + rest } : { text: text + rest, reasoning };
}

/** The text of a stream as it comes, and apart from it what the model thought. */
export async function* piecesApart(
  events: AsyncIterable<{ event: string }>,
): AsyncGenerator<Piece & { text: string; reasoning: string }, void, void> {
  let parts = SILENT;
  for await (const { delta: whole, replaced } of pieces(events)) {
    const last = replaced ? SILENT : parts;
    parts = think(last, whole);
    const { text, reasoning } = parts;
    const delta = text.slice(last.text.length);
    if (delta || replaced || reasoning !== last.reasoning) yield { delta, replaced, text, reasoning };
  }
  const { text, rest, inside, reasoning } = parts;
  // The beginning of a tag that never became one.
  if (rest && !inside) yield { delta: rest, replaced: false, text: text + rest, reasoning };
}
