import type { ResumeEvent } from '../../generated/types.gen.js';
import type { Transport } from '../../transport/index.js';
import type { Kind, UnknownEvent } from './kind.js';
import type { StreamOptions } from './options.js';
import { reduceRun, runFailure, startRun } from './run.js';
import { DifyStream } from './stream.js';
import type { WorkflowResult } from './workflow.js';

/** A run that was followed from somewhere on: its nodes and outputs are whole, its text is what came since. */
export interface ResumeResult extends WorkflowResult {
  /** The message that a chatflow run answers with. */
  message_id?: string;
  conversation_id?: string;
}

const EMPTY: ResumeResult = { ...startRun(), text: '' };

/** The run so far and one more event. Pure; an event it does not know changes nothing. */
export function reduceResume(snapshot: ResumeResult, event: ResumeEvent | UnknownEvent): ResumeResult {
  if (event.event === 'unknown' || event.event === 'error') return snapshot;
  const { message_id, conversation_id } = event as { message_id?: string; conversation_id?: string };
  const run = reduceRun(snapshot, event as Parameters<typeof reduceRun>[1]);
  const now = { ...run, ...(message_id && { message_id }), ...(conversation_id && { conversation_id }) };
  const piece = text(event);
  if (!piece) return now;
  // A replay begins with the stored text so far; what was read since is never shorter.
  return { ...now, text: piece.replaces ? longer(now.text, piece.delta) : now.text + piece.delta };
}

const longer = (a: string, b: string) => (a.length > b.length && a.startsWith(b) ? a : b);

function text(event: ResumeEvent | UnknownEvent): { delta: string; replaces?: boolean } | undefined {
  switch (event.event) {
    case 'message':
      return { delta: event.answer };
    case 'text_chunk':
      return { delta: event.data.text };
    case 'text_replace':
      return { delta: event.data.text, replaces: true };
    case 'message_replace':
      return { delta: event.answer, replaces: true };
    default:
      return undefined;
  }
}

export const resumeKind: Kind<ResumeEvent, ResumeResult> = {
  empty: EMPTY,
  reduce: reduceResume,
  progress: (_, { event }) => (event === 'workflow_finished' || event === 'workflow_paused' ? 'over' : 'same'),
  text,
  textOf: (snapshot) => snapshot.text,
  failure: runFailure,
};

/** The stream of a run that is watched. */
export class ResumeStream extends DifyStream<ResumeEvent, ResumeResult> {
  constructor(api: Transport, id: string, params: object | undefined, options?: StreamOptions) {
    super(api, id, params, options, resumeKind);
  }
}
