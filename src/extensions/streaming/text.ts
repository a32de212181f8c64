/** A piece of text as it came. */
export interface Piece {
  delta: string;
  /** It takes the place of all text before it: moderation, or a replay. */
  replaced: boolean;
}

/** Events that bring text. Once a message has a file, its text may come as `message_file` too; one of a file has no `answer`. */
const TEXT = /^((agent_)?message|message_(file|replace)|text_(chunk|replace))$/;

/** The text of an event of any kind of stream; the names mean the same in all of them. */
export function pieceOf(event: { event: string; answer?: unknown; data?: unknown }): Piece | undefined {
  const { event: name, answer, data } = event;
  if (!TEXT.test(name)) return undefined;
  const delta = (data as { text?: unknown } | undefined)?.text ?? answer;
  return typeof delta === 'string' ? { delta, replaced: name.endsWith('replace') } : undefined;
}

/** A text and the piece that an event brings to it. */
export function withText(text: string, event: { event: string }): string {
  const piece = pieceOf(event);
  return piece ? (piece.replaced ? '' : text) + piece.delta : text;
}
