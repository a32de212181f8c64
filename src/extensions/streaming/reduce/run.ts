import type {
  HumanInputRequired,
  WorkflowFinished,
  WorkflowPaused,
  WorkflowStarted,
} from '../../../generated/types.gen.js';
import type { ResumeResult, Run, RunDetail, RunNode } from '../results.js';
import { withText } from '../text.js';
import { nodes } from './nodes.js';
import type { AnyEvent } from './reducer.js';

/** Where a run stands before its first event. */
export const WAITING: RunDetail = {
  id: '',
  workflow_id: '',
  status: 'running',
  outputs: {},
  error: null,
  elapsed_time: 0,
  total_tokens: 0,
  total_steps: 0,
  created_at: 0,
  finished_at: null,
};

type Draft = Partial<Run>;

/** How a run stands, its nodes, and what it waits for. */
export function run(draft: Draft, event: AnyEvent): void {
  // What has no data is of a message.
  const data = event.data as object | undefined;
  if (!data) return;
  const { form_id, node_id } = data as HumanInputRequired;
  switch (event.event) {
    case 'workflow_started':
      stand(draft, { ...(data as WorkflowStarted), status: 'running' });
      break;
    case 'workflow_paused': {
      const { workflow_run_id: id, ...pause } = data as WorkflowPaused;
      stand(draft, { ...pause, id: id ?? draft.workflow_run_id ?? '', status: 'paused' });
      // They start again, under the same ids, when the run goes on.
      const waits = (node: RunNode) => draft.forms?.some((it) => it.node_id === node.node_id);
      draft.nodes = (draft.nodes ?? []).map((node) => (waits(node) ? { ...node, status: 'paused' } : node));
      break;
    }
    case 'workflow_finished':
      draft.forms = [];
      stand(draft, data as WorkflowFinished);
      break;
    case 'human_input_required':
      draft.forms = [...formsBut(draft, (it) => it.form_id === form_id), data as HumanInputRequired];
      break;
    case 'human_input_form_filled':
    case 'human_input_form_timeout':
      draft.forms = formsBut(draft, (it) => it.node_id === node_id);
  }
  nodes(draft, event, data as never);
}

const formsBut = ({ forms = [] }: Draft, gone: (form: HumanInputRequired) => boolean) =>
  forms.filter((it) => !gone(it));

/** A run that goes on waits for nothing any more. */
function stand(draft: Draft, news: Partial<RunDetail>): void {
  const { paused_nodes: _nodes, reasons: _reasons, ...before } = draft.data ?? WAITING;
  draft.data = { ...before, ...news };
  draft.status = draft.data.status;
}

/** The text of a run: what it streamed. */
export function text(draft: { text: string }, event: AnyEvent): void {
  draft.text = withText(draft.text, event);
}

/** A chatflow that is watched was not heard from its beginning, but says its answer at its end. */
export function answer(draft: ResumeResult, { event, data, metadata }: AnyEvent): void {
  if (event === 'message_end') draft.metadata = (metadata ?? null) as never;
  const { outputs } = (data ?? {}) as Partial<WorkflowFinished>;
  const whole = event === 'workflow_finished' && draft.message_id && outputs?.['answer'];
  if (typeof whole !== 'string') return;
  draft.text = whole;
  delete draft.textGap;
}
