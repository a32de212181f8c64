/** The nodes of an app's workflow, in the order in which they run. */

import { type Failure, type NodePlan, type Rounds, usualNodes } from '../runs/plan.js';
import { mannerOf } from '../runs/speech.js';
import type { App } from '../state/app.js';
import type { NodeSettings } from './nodes.js';

const TITLES: Record<string, string> = { llm: 'LLM', 'human-input': 'Approve it', 'http-request': 'HTTP request' };
const title = (type: string) =>
  TITLES[type] ?? `${type.slice(0, 1).toUpperCase()}${type.slice(1).replaceAll('-', ' ')}`;

function planned({ type, id = type, outputs, answer, ...rest }: NodeSettings): NodePlan {
  const { form_content, inputs = [], user_actions = [] } = rest;
  return {
    id,
    type,
    title: rest.title ?? title(type),
    outputs,
    answer,
    ...(form_content !== undefined && { form: { form_content, inputs, user_actions } }),
    failure: failureOf(rest),
    rounds: roundsOf(type, rest),
  };
}

function failureOf({
  error,
  fails = Number.POSITIVE_INFINITY,
  ...rest
}: Omit<NodeSettings, 'type'>): Failure | undefined {
  if (error === undefined) return undefined;
  const { max_retries: maxRetries = 0, in_rounds: inRounds, error_strategy: strategy } = rest;
  return { error, fails, maxRetries, inRounds, strategy };
}

function roundsOf(kind: string, rest: Omit<NodeSettings, 'type'>): Rounds | undefined {
  if (kind !== 'iteration' && kind !== 'loop') return undefined;
  const { nodes = [], items = [], loop_count: count = 1, breaks_after: breaksAfter = count } = rest;
  const { error_handle_mode: errorHandling = 'terminated' } = rest;
  return { kind, nodes: nodes.map(planned), items, count, breaksAfter, errorHandling };
}

export function nodesOf({ mode, settings }: App, question: string): NodePlan[] {
  const last = mode === 'workflow' ? 'end' : 'answer';
  const own = settings.nodes?.map(planned) ?? usualNodes(last, mannerOf(question).pauses);
  const [start, end] = usualNodes(last, false).filter((it) => it.type === 'start' || it.type === last);
  const begun = own[0]?.type === 'start' || !start ? own : [start, ...own];
  return begun.at(-1)?.type === last || !end ? begun : [...begun, end];
}
