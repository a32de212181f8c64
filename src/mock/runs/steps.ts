/** One node of a run: begun, tried, done. */
import type { Frame } from './feed.js';
import type { Flow } from './flow.js';
import { nodeFinished, nodeRetried, nodeStarted, type Outcome } from './nodes.js';
import type { Failure, NodePlan } from './plan.js';
import type { Node, Run, Within } from './run.js';
import type { Beat } from './task.js';

/** What a node that only computes takes, and the wait before it tries again, in milliseconds. */
const INSTANT = 0.15;
const AGAIN = 100;

export function* pause(run: Run, ms: number): Generator<Beat> {
  run.elapsed += ms;
  yield ms;
}

export function begin({ run, mint, clock }: Flow, { id, type, title }: NodePlan, within?: Within): Node {
  const place = within ? [within.nodeId, String(within.round)] : [];
  const node: Node = {
    id: mint.uuid('node', ...place, id),
    nodeId: id,
    type,
    title,
    createdAt: clock.seconds(),
    status: 'running',
    within,
    elapsed: 0,
    finishedAt: 0,
  };
  run.nodes.push(node);
  // What goes on within a round is no step of the run.
  if (!within) run.totalSteps++;
  return node;
}

export function done({ run, clock }: Flow, node: Node, elapsed: number, outcome: Outcome): Frame {
  if (node.status === 'running' || node.status === 'paused')
    node.status = outcome.error === undefined ? 'succeeded' : 'failed';
  node.elapsed = elapsed;
  node.finishedAt = clock.seconds();
  return nodeFinished(run, node, outcome);
}

/** A node that computes. False when it failed, and the run with it; the run has the error then. */
export function* computed(flow: Flow, plan: NodePlan, outcome: Outcome, within?: Within): Generator<Beat, boolean> {
  const node = begin(flow, plan, within);
  yield nodeStarted(flow.run, node);
  const { failure } = plan;
  const concerned = failure && (!within || !failure.inRounds || failure.inRounds.includes(within.round));
  if (concerned && !(yield* tried(flow, node, failure, outcome))) return false;
  if (node.status === 'running') yield done(flow, node, INSTANT, outcome);
  return true;
}

/** The tries that fail. False when the last one did and nothing is done about it. */
function* tried(flow: Flow, node: Node, failure: Failure, { inputs, outputs }: Outcome): Generator<Beat, boolean> {
  const { run } = flow;
  const { error, fails, maxRetries, strategy } = failure;
  for (let retry = 1; retry <= Math.min(fails, maxRetries); retry++) {
    run.exceptions++;
    run.totalSteps++;
    yield nodeRetried(run, node, { inputs, outputs: {}, error }, retry);
    yield* pause(run, AGAIN);
  }
  if (fails <= maxRetries) return true;
  if (strategy) {
    run.exceptions++;
    node.status = 'exception';
    const told = { ...outputs, error_message: error, error_type: 'CodeExecutionError' };
    const metadata = { error_strategy: strategy };
    yield done(flow, node, INSTANT, { inputs, outputs: told, error: 'Unknown error', metadata });
    return true;
  }
  run.error = error;
  yield done(flow, node, INSTANT, { inputs, outputs: {}, error });
  return false;
}
