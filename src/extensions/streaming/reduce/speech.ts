import type { Spoken } from '../results.js';
import type { AnyEvent } from './reducer.js';

/** What a model thinks, where the server tells it apart. */
export function reasoning(draft: { reasoning: string }, { event, data }: AnyEvent): void {
  const { reasoning: piece } = (data ?? {}) as { reasoning?: unknown };
  if (event === 'reasoning_chunk' && typeof piece === 'string') draft.reasoning += piece;
}

/** Speech comes in pieces of Base64, each of them whole. */
export function speech(draft: Spoken, { event, audio }: AnyEvent): void {
  if (event !== 'tts_message' || !audio) return;
  const piece = bytesOf(audio as string);
  if (!draft.audio) draft.audio = piece;
  else {
    const before = draft.audio;
    draft.audio = new Uint8Array(before.length + piece.length);
    draft.audio.set(before);
    draft.audio.set(piece, before.length);
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
