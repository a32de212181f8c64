/** What events add up to. An event means the same in every kind of stream, so one function folds them all. */
import type { WorkflowFinished, WorkflowPaused } from '../../generated/types.gen.js';
import type { Message, Run, RunDetail, RunNode } from './results.js';
import { withText } from './text.js';
import type { UnknownEvent } from './unknown.js';

type Snapshot = Partial<Message & Omit<Run, 'data'> & { text: string; data: unknown; error: string }>;
/** An event as loosely as all unions have it in common. */
type AnyEvent = { event: string; data?: unknown; url?: unknown; [field: string]: unknown };

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

/** The snapshot and one more event. Pure; an event it does not know changes nothing. */
export function reduce<S extends object>(snapshot: S, event: { event: string } | UnknownEvent): S {
  if (event.event === 'unknown' || event.event === 'error') return snapshot;
  return { ...snapshot, ...marks(snapshot, event as AnyEvent), ...change(snapshot, event as AnyEvent) } as S;
}

/** The ids that an event carries, and what its name says of a message: which kind of app it is, and whether it waits. */
function marks(snapshot: Snapshot, event: AnyEvent): object {
  const out: Record<string, unknown> = {};
  for (const name of ['task_id', 'workflow_run_id', 'conversation_id', 'message_id', 'created_at']) {
    if (event[name] != null) out[name] = event[name];
  }
  if (!('id' in snapshot)) return out;
  const kind = /^(agent_[mt]|workflow_)/.exec(event.event)?.[0];
  const mode = kind ? (kind === 'workflow_' ? 'advanced-chat' : 'agent-chat') : snapshot.mode;
  const told = event.event === 'workflow_paused' ? event.event : 'message';
  return { ...out, id: event['message_id'] ?? snapshot.id, event: told, mode };
}

function change(snapshot: Snapshot, event: AnyEvent): Snapshot {
  const data = event.data ?? {};
  switch (event.event) {
    case 'agent_thought':
      return { agent_thoughts: upsert(snapshot.agent_thoughts, event as never) };
    case 'message_file':
      if (event.url === undefined) break;
      return { message_files: upsert(snapshot.message_files, event as never) };
    case 'message_end':
      return { metadata: event['metadata'] as never, files: (event['files'] as Message['files']) ?? [] };
    case 'workflow_started':
      return { data: { ...awake(snapshot.data), ...(data as RunDetail), status: 'running' } };
    case 'workflow_paused': {
      const { workflow_run_id: id, ...pause } = data as WorkflowPaused;
      return { data: { ...awake(snapshot.data), ...pause, id } };
    }
    case 'workflow_finished':
      return { data: { ...awake(snapshot.data), ...(data as WorkflowFinished) } };
    case 'node_started':
    case 'node_retry':
    case 'node_finished':
      return { nodes: upsert(snapshot.nodes, Object.assign({ status: 'running' }, data as RunNode)) };
    case 'datasource_completed':
      return { data };
    case 'datasource_error':
      return { error: event['error'] as string };
  }
  const field = 'answer' in snapshot ? 'answer' : 'text';
  return field in snapshot ? { [field]: withText(snapshot[field] ?? '', event) } : {};
}

/** A run that goes on waits for nothing any more. */
function awake(data: unknown = WAITING): RunDetail {
  const { paused_nodes: _nodes, reasons: _reasons, ...rest } = data as RunDetail;
  return rest;
}

/** Puts what was seen again where it stood, over what was known of it; what is new goes to the end. */
function upsert<T extends { id: string }>(list: readonly T[] = [], one: T): T[] {
  const at = list.findIndex((it) => it.id === one.id);
  return at < 0 ? [...list, one] : list.with(at, { ...list[at], ...one });
}
