import type {
  NodeFinished,
  NodeStarted,
  PauseReason,
  WorkflowFinished,
  WorkflowPaused,
  WorkflowStarted,
} from '../../generated/types.gen.js';

/** A node of a run as it stood last. */
export type RunNode = Pick<NodeStarted, 'id' | 'node_id' | 'node_type' | 'title' | 'iteration_id' | 'loop_id'> &
  Partial<Omit<NodeFinished, 'status'>> & {
    status: 'running' | NodeFinished['status'];
    /** How often it was tried again. */
    retries: number;
  };

/** Where a run stands: the fields of the blocking answer. */
export interface RunDetail {
  id: string;
  workflow_id: string;
  status: 'running' | 'paused' | WorkflowFinished['status'];
  outputs: Record<string, unknown>;
  error: string | null;
  /** Seconds; after a pause those of the last leg. */
  elapsed_time: number;
  total_tokens: number;
  total_steps: number;
  /** Unix seconds. */
  created_at: number;
  /** Unix seconds; null until it has ended. */
  finished_at: number | null;
  /** Ids of the nodes that wait, where the run is paused. */
  paused_nodes?: string[];
  /** What the run waits for, where it is paused. */
  reasons?: PauseReason[];
}

/** A run with its nodes, in the order in which they began. */
export interface Run {
  task_id: string;
  workflow_run_id: string;
  data: RunDetail;
  nodes: RunNode[];
}

/** What the run events of all kinds of streams have in common. */
export interface RunEvent {
  event: string;
  task_id?: string | null;
  workflow_run_id?: string | null;
  data?: unknown;
}

const WAITING: RunDetail = {
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

export const startRun = (task_id = '', workflow_run_id = ''): Run => ({
  task_id,
  workflow_run_id,
  data: WAITING,
  nodes: [],
});

/** The run so far and one more event. Pure; an event that is none of a run changes nothing but the ids. */
export function reduceRun<R extends Run>(run: R, event: RunEvent): R {
  const now = {
    ...run,
    task_id: event.task_id ?? run.task_id,
    workflow_run_id: event.workflow_run_id ?? run.workflow_run_id,
  };
  switch (event.event) {
    case 'workflow_started': {
      const { id, workflow_id, created_at } = event.data as WorkflowStarted;
      const { paused_nodes: _nodes, reasons: _reasons, ...data } = now.data;
      return { ...now, data: { ...data, id, workflow_id, created_at, status: 'running' } };
    }
    case 'workflow_paused': {
      const { workflow_run_id: id, ...data } = event.data as WorkflowPaused;
      return { ...now, data: { ...now.data, ...data, id } };
    }
    case 'workflow_finished': {
      const { paused_nodes: _nodes, reasons: _reasons, ...before } = now.data;
      const {
        id,
        workflow_id,
        status,
        outputs,
        error,
        elapsed_time,
        total_tokens,
        total_steps,
        created_at,
        finished_at,
      } = event.data as WorkflowFinished;
      const data = {
        id,
        workflow_id,
        status,
        outputs,
        error,
        elapsed_time,
        total_tokens,
        total_steps,
        created_at,
        finished_at,
      };
      return { ...now, data: { ...before, ...data, outputs: outputs ?? {} } };
    }
    case 'node_started':
      return { ...now, nodes: upsert(now.nodes, { ...(event.data as NodeStarted), status: 'running' }) };
    case 'node_finished':
      return { ...now, nodes: upsert(now.nodes, event.data as NodeFinished) };
    case 'node_retry':
      return { ...now, nodes: retried(now.nodes, event.data as { id: string }) };
    default:
      return now;
  }
}

/** A node seen again keeps its place; what it brings anew replaces what was known. */
function upsert(nodes: readonly RunNode[], one: Omit<RunNode, 'retries'>): RunNode[] {
  const at = nodes.findIndex((it) => it.id === one.id);
  const known = nodes[at];
  return known ? nodes.with(at, { ...known, ...one }) : [...nodes, { ...one, retries: 0 }];
}

const retried = (nodes: readonly RunNode[], { id }: { id: string }): RunNode[] =>
  nodes.map((it) => (it.id === id ? { ...it, retries: it.retries + 1 } : it));

/** Why a run that has ended is no success; undefined for one that is, also in part, and for one that waits. */
export function runFailure({ data: { status, error }, workflow_run_id }: Run): string | undefined {
  if (status !== 'failed' && status !== 'stopped') return undefined;
  return `the run ${workflow_run_id} ${status === 'failed' ? 'failed' : 'was stopped'}${error ? `: ${error}` : ''}`;
}
