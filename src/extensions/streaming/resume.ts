/** A run whose connection broke is joined again: what that brings is told from what is known. */
import { type Call, type Timeouts, timeoutsOf } from '../../transport/index.js';
import { type DifyAPIError, DifyConnectionError, type DifyTimeoutError } from '../errors/index.js';
import type { AnyEvent } from './reduce/reducer.js';
import type { ChatResult, Run, RunNode } from './results.js';

type Known = Partial<Run & ChatResult & { text: string }>;

/** Whether an event of a joined run says something new. Nodes are told again, with less than before, and no text is. */
export function isNews(known: Known, event: AnyEvent): boolean {
  const data = (event.data ?? {}) as Partial<RunNode & { reason: string; form_id: string }>;
  const node = known.nodes?.find((it) => same(it, data));
  switch (event.event) {
    case 'workflow_started':
      // A run that goes on after a pause says so; a replay always begins anew.
      return !known.data || !known.workflow_run_id || data.reason === 'resumption';
    case 'workflow_paused':
      return known.status !== 'paused';
    case 'node_started':
    case 'iteration_started':
    case 'loop_started':
      // A node that waited for a person starts again when the run goes on, under the same id.
      return !node || (node.status === 'paused' && known.status === 'running' && known.data?.reason === 'resumption');
    case 'node_finished':
    case 'iteration_completed':
    case 'loop_completed':
      return !node || (/^(running|retry|paused)$/.test(node.status) && data.status !== 'paused');
    case 'human_input_required':
      return !known.forms?.some(({ form_id }) => form_id === data.form_id);
    case 'message_replace':
      // Without a reason it is the stored answer so far, which may be behind ours.
      return !!event['reason'] || `${event['answer']}`.length > (known.answer ?? known.text ?? '').length;
  }
  return true;
}

/** Iterations and loops are known by their place in the graph, all others by their execution. */
const same = (known: RunNode, { id, node_id, node_type }: Partial<RunNode>): boolean =>
  known.id === id || (/^(iteration|loop)$/.test(`${node_type}`) && known.id === node_id);

/** Whether a connection ended by itself, or fell silent. */
export const isBroken = (cause: unknown): boolean =>
  !cause || cause instanceof DifyConnectionError || (cause as DifyTimeoutError).clock === 'idle';

/** Whether a connection that was to join a run may go better in a moment; what is refused for good is refused again. */
export function maySucceed(cause: unknown): boolean {
  const { status = 0 } = Object(cause) as Partial<DifyAPIError>;
  return isBroken(cause) || status >= 500 || status === 429;
}

/** Milliseconds before the n-th attempt, the first at once. */
export const delayOf = (attempt: number): number =>
  attempt && Math.min(8_000, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);

/** The clocks of a call that goes on with another connection: what is left of `total`, and the others as they were. */
export function timeLeft({ client }: Call, own: number | Timeouts | undefined, elapsed: number): Timeouts {
  const clocks = timeoutsOf(client.timeout, own);
  return clocks.total ? { ...clocks, total: Math.max(1, clocks.total - elapsed) } : clocks;
}
