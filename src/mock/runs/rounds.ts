/** Iterations and loops: the same nodes again and again, told of as rounds and not as a node. */
import type { Flow } from './flow.js';
import { model } from './model.js';
import type { NodePlan, Rounds } from './plan.js';
import type { Within } from './run.js';
import { computed, pause } from './steps.js';
import type { Beat } from './task.js';
import { inSeconds } from './usage.js';

/** Milliseconds before a round. */
const ROUND = 12;

interface Told {
  outputs: unknown[];
  /** Seconds by round, of those that came to their end. */
  durations: Record<string, number>;
}

/** What an iteration or a loop put out; undefined when it failed, and the run has the error. */
export function* rounds(
  flow: Flow,
  plan: NodePlan,
  given: Rounds,
): Generator<Beat, Record<string, unknown> | undefined> {
  const { run, clock } = flow;
  const { kind, items, count } = given;
  const length = kind === 'iteration' ? items.length : count;
  const began = { elapsed: run.elapsed, tokens: run.totalTokens, at: clock.seconds() };
  const named = { id: plan.id, node_id: plan.id, node_type: kind, title: plan.title };
  const head = { ...named, created_at: began.at, extras: {} };
  const inputs = kind === 'iteration' ? { iterator_selector: items } : { loop_count: count };
  run.totalSteps++;
  const opened = { metadata: { [`${kind}_length`]: length }, inputs, inputs_truncated: false };
  yield run.frame(`${kind}_started`, { ...head, ...opened });
  const told: Told = { outputs: [], durations: {} };
  const whole = yield* goRound(flow, plan, given, told, named);
  const outputs =
    kind === 'iteration' ? { output: told.outputs } : whole ? { ...plan.outputs, loop_round: told.outputs.length } : {};
  const tokens = run.totalTokens - began.tokens;
  yield run.frame(`${kind}_completed`, {
    ...head,
    outputs,
    outputs_truncated: false,
    inputs,
    inputs_truncated: false,
    status: whole ? 'succeeded' : 'failed',
    error: null,
    elapsed_time: inSeconds(run.elapsed - began.elapsed),
    total_tokens: tokens,
    execution_metadata: {
      total_tokens: tokens,
      total_price: '0.0',
      currency: 'USD',
      [`${kind}_duration_map`]: told.durations,
      ...(kind === 'loop' && { loop_variable_map: {}, completed_reason: reasonOf(given, whole) }),
    },
    finished_at: clock.seconds(),
    steps: length,
  });
  return whole ? outputs : undefined;
}

function reasonOf({ breaksAfter, count }: Rounds, whole: boolean): string {
  if (!whole) return 'error';
  return breaksAfter < count ? 'loop_break' : 'loop_completed';
}

/** False when a round failed and that ends them all. */
function* goRound(
  flow: Flow,
  { id: nodeId }: NodePlan,
  { kind, items, count, breaksAfter, nodes, errorHandling }: Rounds,
  { outputs, durations }: Told,
  named: object,
): Generator<Beat, boolean> {
  const { run, clock } = flow;
  const last = kind === 'iteration' ? items.length : Math.min(count, breaksAfter);
  for (let round = 0; round < last; round++) {
    const next = { ...named, index: round, created_at: clock.seconds() };
    // The first round of a loop is not announced.
    if (kind === 'iteration') yield run.frame('iteration_next', { ...next, extras: {} });
    else if (round) yield run.frame('loop_next', { ...next, pre_loop_output: {}, extras: {} });
    const began = run.elapsed;
    const output = yield* oneRound(flow, nodes, { kind, nodeId, round }, items[round]);
    if (output === undefined) {
      if (kind === 'loop' || errorHandling === 'terminated') return false;
      run.error = null;
      if (errorHandling === 'continue-on-error') outputs.push(null);
    } else outputs.push(output.value);
    durations[round] = inSeconds(run.elapsed - began);
  }
  return true;
}

/** What the last node of a round put out; undefined when one failed. */
function* oneRound(
  flow: Flow,
  nodes: readonly NodePlan[],
  within: Within,
  item: unknown,
): Generator<Beat, { value: unknown } | undefined> {
  let value: unknown = item;
  for (const plan of nodes) {
    yield* pause(flow.run, ROUND);
    if (plan.type === 'llm') {
      const query = typeof item === 'string' ? item : JSON.stringify(item ?? flow.query);
      const said = yield* model(flow, plan, { query, aloud: false, within });
      if (!said) return undefined;
      value = said.text;
      continue;
    }
    const outputs = plan.outputs ?? { output: item };
    if (!(yield* computed(flow, plan, { inputs: { item, index: within.round }, outputs }, within))) return undefined;
    value = Object.values(outputs)[0];
  }
  return { value };
}
