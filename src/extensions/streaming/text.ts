/** A piece of text as it came. */
export interface Piece {
  delta: string;
  /** It takes the place of all text before it: moderation, or what a resumed stream had missed. */
  replaced: boolean;
}

/** Events that bring text. Once a message has a file, its text may come as `message_file` too; one of a file has no `answer`. */
const TEXT: ReadonlySet<string> = new Set([
  'message',
  'agent_message',
  'message_file',
  'message_replace',
  'text_chunk',
  'text_replace',
]);

/**
 * The text of an event of any kind of stream; the names mean the same in all of them. Agents of 1.16 and later say all
 * their text once more at the end, as a `message` after their own events: `ofAgent` takes it for what it is.
 */
export function pieceOf(
  event: { event: string; answer?: unknown; data?: unknown },
  ofAgent = false,
): Piece | undefined {
  const { event: name, answer, data } = event;
  if (!TEXT.has(name)) return undefined;
  const delta = (data as { text?: unknown } | undefined)?.text ?? answer;
  if (typeof delta !== 'string') return undefined;
  return { delta, replaced: name.endsWith('replace') || (ofAgent && name === 'message' && delta !== '') };
}

/** A text and the piece that an event brings to it. */
export function withText(text: string, event: { event: string }, ofAgent?: boolean): string {
  const piece = pieceOf(event, ofAgent);
  return piece ? (piece.replaced ? '' : text) + piece.delta : text;
}

/** Events that only an agent sends. */
export const ofAgent = ({ event }: { event: string }): boolean =>
  event === 'agent_message' || event === 'agent_thought';

/** The text of a stream as it comes; empty pieces are left out. */
export async function* pieces(
  events: AsyncIterable<{ event: string }>,
): AsyncGenerator<Piece & { text: string }, void, void> {
  let text = '';
  let agent = false;
  for await (const event of events) {
    agent ||= ofAgent(event);
    const piece = pieceOf(event, agent && text !== '');
    if (!piece?.delta && !piece?.replaced) continue;
    text = (piece.replaced ? '' : text) + piece.delta;
    yield { ...piece, text };
  }
}
