import type { AgentLog } from '../../../generated/types.gen.js';
import type { Run, RunNode } from '../results.js';
import { type AnyEvent, upsert } from './reducer.js';

type NodeData = RunNode & { steps?: number };

/** What the name of an event says of its node, where its data do not. */
const KNOWN = /^(node|iteration|loop)_(started|next|retry|finished|completed)$/;

/** Nodes with their rounds: iterations and loops stand in the list like every node, and those in them name them. */
export function nodes(draft: Partial<Run>, { event }: AnyEvent, data: NodeData & AgentLog & { index?: number }): void {
  const list = draft.nodes ?? [];
  if (event === 'agent_log') {
    const at = list.findIndex(({ id }) => id === data.node_execution_id);
    const node = list[at];
    if (node) draft.nodes = list.with(at, { ...node, logs: upsert(node.logs, data) });
    return;
  }
  const [, kind, what] = (data.id && KNOWN.exec(event)) || [];
  if (!kind) return;
  const before = list.find(({ id }) => id === data.id);
  const node: RunNode = { ...data };
  if (what === 'started') node.status = 'running';
  if (kind !== 'node') {
    // Rounds count from 0, and the first of a loop is not announced.
    const { index = before?.round ?? 0 } = data;
    node.round = index;
    if (what === 'next') node.status = 'running';
  } else if (!before || data.execution_metadata) {
    const inside = roundOf(list, data);
    if (inside !== undefined) node.round = inside;
  }
  node.status ??= 'running';
  draft.nodes = upsert(list, node);
}

/** The round that a node runs in: its end says it; until then, in turn, the latest. */
function roundOf(list: readonly RunNode[], { iteration_id, loop_id, execution_metadata }: RunNode): number | undefined {
  const { iteration_index, loop_index } = execution_metadata ?? {};
  return iteration_index ?? loop_index ?? list.find(({ id }) => id === (iteration_id ?? loop_id))?.round;
}

/** A node with those inside it, by round. */
export interface NodeTree extends RunNode {
  /** Of an iteration or a loop. */
  rounds?: NodeTree[][];
}

/** The nodes of a run as a tree: what runs in an iteration or a loop stands in its `rounds`. */
export function nodeTree(nodes: readonly RunNode[]): NodeTree[] {
  const inside = (parent: string | undefined): NodeTree[] =>
    nodes
      .filter(({ iteration_id, loop_id }) => (iteration_id ?? loop_id ?? undefined) === parent)
      .map((node) => {
        if (node.node_type !== 'iteration' && node.node_type !== 'loop') return node;
        const rounds: NodeTree[][] = [];
        for (const one of inside(node.node_id)) (rounds[one.round ?? 0] ??= []).push(one);
        return { ...node, rounds: Array.from(rounds, (it) => it ?? []) };
      });
  return inside(undefined);
}
