/** Frames of the nodes of a run. Live frames always have index 1; only a snapshot counts. */
import type { Frame } from './feed.js';
import type { Node, Run } from './run.js';
import { inSeconds } from './usage.js';

/** What a node has when it is done. */
export interface Outcome {
  inputs: Record<string, unknown>;
  process?: Record<string, unknown>;
  outputs: Record<string, unknown>;
  error?: string;
  metadata?: Record<string, unknown>;
}

const placing = ({ within }: Node) => ({
  iteration_id: within?.kind === 'iteration' ? within.nodeId : null,
  loop_id: within?.kind === 'loop' ? within.nodeId : null,
});

/** What is known of a node when it is done, and the round it was done in. */
function metadataOf({ within }: Node, metadata: object | undefined): object | null {
  if (!within) return metadata ?? null;
  const { kind, nodeId, round } = within;
  return { ...metadata, [`${kind}_id`]: nodeId, [`${kind}_index`]: round };
}

const naming = (node: Node, index: number) => ({
  id: node.id,
  node_id: node.nodeId,
  node_type: node.type,
  title: node.title,
  index,
  predecessor_node_id: null,
});

export function nodeStarted(run: Run, node: Node): Frame {
  return run.frame('node_started', {
    ...naming(node, 1),
    inputs: null,
    inputs_truncated: false,
    created_at: node.createdAt,
    extras: {},
    ...placing(node),
    agent_strategy: null,
  });
}

export const nodeFinished = (run: Run, node: Node, outcome: Outcome): Frame =>
  run.frame('node_finished', ended(node, node.status, outcome));

/** A node is going to try again. */
export const nodeRetried = (run: Run, node: Node, outcome: Outcome, retry_index: number): Frame =>
  run.frame('node_retry', { ...ended(node, 'retry', outcome), retry_index });

function ended(node: Node, status: string, { inputs, process = {}, outputs, error, metadata }: Outcome): object {
  return {
    ...naming(node, 1),
    inputs,
    inputs_truncated: false,
    process_data: process,
    process_data_truncated: false,
    outputs,
    outputs_truncated: false,
    status,
    error: error ?? null,
    elapsed_time: inSeconds(node.elapsed),
    execution_metadata: metadataOf(node, metadata),
    created_at: node.createdAt,
    finished_at: node.finishedAt,
    files: [],
    ...placing(node),
  };
}

/** The run so far, as one sees it who comes late: its nodes, and nothing of its text. */
export function* snapshot(run: Run): Generator<Frame> {
  const slim = (event: string, data: object): Frame => told(event, { workflow_run_id: run.id, data });
  const told = (event: string, rest: object): Frame => {
    const { message } = run;
    const { conversationId: conversation_id, id: message_id, createdAt: created_at } = message ?? {};
    return { event, task_id: run.task.id, ...rest, ...(message && { conversation_id, message_id, created_at }) };
  };
  const begun = run.started(run.storedInputs);
  yield slim('workflow_started', begun['data'] as object);
  if (run.message) yield told('message_replace', { answer: run.message.answer, reason: '' });
  for (const [at, node] of run.nodes.entries()) {
    const names = naming(node, at + 1);
    const place = placing(node);
    yield slim('node_started', { ...names, inputs: null, created_at: node.createdAt, extras: {}, ...place });
    if (node.status === 'running') continue;
    yield slim('node_finished', {
      ...names,
      inputs: null,
      process_data: null,
      outputs: null,
      status: node.status,
      error: null,
      elapsed_time: inSeconds(node.elapsed),
      execution_metadata: null,
      created_at: node.createdAt,
      finished_at: node.finishedAt,
      files: [],
      ...place,
    });
  }
  if (!run.waitsFor) return;
  yield slim('human_input_required', run.waitsFor.required(true));
  yield slim('workflow_paused', run.paused(true));
}
