/** The nodes of an app's workflow, in the order in which they run. */

import { type NodePlan, usualNodes } from '../runs/plan.js';
import { mannerOf } from '../runs/speech.js';
import type { App } from '../state/app.js';
import type { NodeSettings } from './settings.js';

const TITLES: Record<string, string> = { llm: 'LLM', 'human-input': 'Approve it', 'http-request': 'HTTP request' };
const title = (type: string) =>
  TITLES[type] ?? `${type.slice(0, 1).toUpperCase()}${type.slice(1).replaceAll('-', ' ')}`;

function planned({ type, id = type, outputs, answer, ...rest }: NodeSettings): NodePlan {
  const plan: NodePlan = { id, type, title: rest.title ?? title(type), outputs, answer };
  const { form_content, inputs = [], user_actions = [] } = rest;
  return form_content === undefined ? plan : { ...plan, form: { form_content, inputs, user_actions } };
}

export function nodesOf({ mode, settings }: App, question: string): NodePlan[] {
  const last = mode === 'workflow' ? 'end' : 'answer';
  const own = settings.nodes?.map(planned) ?? usualNodes(last, mannerOf(question).pauses);
  const [start, end] = usualNodes(last, false).filter((it) => it.type === 'start' || it.type === last);
  const begun = own[0]?.type === 'start' || !start ? own : [start, ...own];
  return begun.at(-1)?.type === last || !end ? begun : [...begun, end];
}
