import type { CompletionEvent, CompletionMessageEndEvent } from '../../generated/types.gen.js';
import type { Transport } from '../../transport/index.js';
import type { Kind, UnknownEvent } from './kind.js';
import type { StreamOptions } from './options.js';
import { DifyStream } from './stream.js';

/** A whole text of a completion app: the fields of the blocking answer, and the files that only a stream tells. */
export interface CompletionResult {
  event: 'message';
  task_id: string;
  id: string;
  message_id: string;
  mode: 'completion';
  answer: string;
  /** Usage; null until the text is whole. */
  metadata: CompletionMessageEndEvent['metadata'] | null;
  /** When the message was made, in Unix seconds. */
  created_at: number;
  /** Files of the message. */
  files: NonNullable<CompletionMessageEndEvent['files']>;
}

const EMPTY: CompletionResult = {
  event: 'message',
  task_id: '',
  id: '',
  message_id: '',
  mode: 'completion',
  answer: '',
  metadata: null,
  created_at: 0,
  files: [],
};

/** The text so far and one more event. Pure; an event it does not know changes nothing. */
export function reduceCompletion(snapshot: CompletionResult, event: CompletionEvent | UnknownEvent): CompletionResult {
  if (event.event === 'unknown' || event.event === 'error') return snapshot;
  const { message_id, created_at, task_id } = event;
  const now = { ...snapshot, id: message_id, message_id, created_at, task_id };
  const piece = text(event);
  if (piece) return { ...now, answer: piece.replaces ? piece.delta : now.answer + piece.delta };
  return event.event === 'message_end' ? { ...now, metadata: event.metadata, files: event.files ?? [] } : now;
}

function text(event: CompletionEvent | UnknownEvent): { delta: string; replaces?: boolean } | undefined {
  switch (event.event) {
    case 'message':
      return { delta: event.answer };
    case 'message_file':
      return event.url === undefined && event.answer !== undefined ? { delta: event.answer } : undefined;
    case 'message_replace':
      return { delta: event.answer, replaces: true };
    default:
      return undefined;
  }
}

export const completionKind: Kind<CompletionEvent, CompletionResult> = {
  empty: EMPTY,
  reduce: reduceCompletion,
  progress: (_, { event }) => (event === 'message_end' ? 'settled' : 'same'),
  text,
  textOf: ({ answer }) => answer,
};

/** The stream of a completion app. */
export class CompletionStream extends DifyStream<CompletionEvent, CompletionResult> {
  constructor(api: Transport, id: string, params: object | undefined, options?: StreamOptions) {
    super(api, id, params, options, completionKind);
  }
}
