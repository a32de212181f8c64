import type { ChatResult, ResumeResult, RunNode, WorkflowResult } from '../../index.js';

/** A run as it was seen from its beginning to a pause, and as a watcher saw it since, who was told its nodes once more. */
export function joined<Result extends WorkflowResult | ChatResult>(before: Result, since: ResumeResult): Result {
  const { text, ...seen } = since;
  const nodes = nodesOf(before.nodes, since.nodes);
  if (!('answer' in before)) return { ...before, ...seen, nodes, text: before.text + text };
  const event = since.data.status === 'paused' ? 'workflow_paused' : 'message';
  // A replay begins with the answer as it is stored; one that has nothing stored goes on where the pause was.
  const answer = text.startsWith(before.answer) ? text : before.answer + text;
  return { ...before, ...seen, event, nodes, answer };
}

/** A replay tells less of a node than the run itself did; only what had not ended is news. */
function nodesOf(before: readonly RunNode[] = [], since: readonly RunNode[]): RunNode[] {
  const nodes = new Map(before.map((it) => [it.id, it]));
  for (const node of since) {
    const { status } = nodes.get(node.id) ?? {};
    if (!status || /^(running|retry|paused)$/.test(status)) nodes.set(node.id, node);
  }
  return [...nodes.values()];
}
