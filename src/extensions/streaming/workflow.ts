import type { WorkflowEvent } from '../../generated/types.gen.js';
import type { Transport } from '../../transport/index.js';
import type { Kind, UnknownEvent } from './kind.js';
import type { StreamOptions } from './options.js';
import { type Run, reduceRun, runFailure, startRun } from './run.js';
import { DifyStream } from './stream.js';

/** A whole run: the fields of the blocking answer, and what only a stream tells. */
export interface WorkflowResult extends Run {
  /** The text of the run as it was streamed: all its outputs rendered, which is not `data.outputs`. */
  text: string;
}

const EMPTY: WorkflowResult = { ...startRun(), text: '' };

/** The run so far and one more event. Pure; an event it does not know changes nothing. */
export function reduceWorkflow(snapshot: WorkflowResult, event: WorkflowEvent | UnknownEvent): WorkflowResult {
  switch (event.event) {
    case 'unknown':
    case 'error':
      return snapshot;
    case 'text_chunk':
      return { ...reduceRun(snapshot, event), text: snapshot.text + event.data.text };
    case 'text_replace':
      return { ...reduceRun(snapshot, event), text: event.data.text };
    default:
      return reduceRun(snapshot, event);
  }
}

export const workflowKind: Kind<WorkflowEvent, WorkflowResult> = {
  empty: EMPTY,
  reduce: reduceWorkflow,
  progress: (_, { event }) => (event === 'workflow_finished' || event === 'workflow_paused' ? 'over' : 'same'),
  text(event) {
    if (event.event === 'text_chunk') return { delta: event.data.text };
    return event.event === 'text_replace' ? { delta: event.data.text, replaces: true } : undefined;
  },
  textOf: ({ text }) => text,
  failure: runFailure,
};

/** The stream of a workflow run. */
export class WorkflowStream extends DifyStream<WorkflowEvent, WorkflowResult> {
  constructor(api: Transport, id: string, params: object | undefined, options?: StreamOptions) {
    super(api, id, params, options, workflowKind);
  }
}
