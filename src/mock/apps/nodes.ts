/** The nodes that an app can be told to have. */
import type { FormPlan } from '../runs/human.js';

/** A node of a workflow or chatflow; nodes run one after the other. */
export interface NodeSettings extends Partial<FormPlan> {
  /** `start`, `llm`, `human-input`, `code`, `tool`, `http-request`, `iteration`, `loop`, `answer`, `end`… */
  type: string;
  /** @default the type */
  id?: string;
  title?: string;
  /** What the node puts out. */
  outputs?: Record<string, unknown>;
  /** What an answer node on the way says. */
  answer?: string;
  /** The node fails with this. */
  error?: string;
  /** How many of its tries fail. @default all */
  fails?: number;
  /** Tries after the first. @default 0 */
  max_retries?: number;
  /** Which rounds of the iteration or loop around it fail, from 0. @default all */
  in_rounds?: number[];
  /** The run goes on with `outputs` and is `partial-succeeded`, instead of `failed`. */
  error_strategy?: 'default-value' | 'fail-branch';
  /** What an iteration or a loop goes through in each round; no person is asked there. */
  nodes?: NodeSettings[];
  /** What an iteration goes over. */
  items?: unknown[];
  /** What an iteration does with a round that failed. @default 'terminated' */
  error_handle_mode?: 'terminated' | 'continue-on-error' | 'remove-abnormal-output';
  /** How often a loop goes round at most. @default 1 */
  loop_count?: number;
  /** The round after which a loop breaks off. @default `loop_count` */
  breaks_after?: number;
}

const HANDLING = ['terminated', 'continue-on-error', 'remove-abnormal-output'];
const STRATEGIES = ['default-value', 'fail-branch'];

const isCount = (it: unknown) => Number.isInteger(it) && (it as number) >= 0;
/** What a field of a node must be, in words, and whether it is that. */
const FIELDS: Record<string, [is: string, fits: (it: unknown) => boolean]> = {
  type: ['a text', (it) => typeof it === 'string'],
  error: ['a text', (it) => typeof it === 'string'],
  fails: ['a whole number', isCount],
  max_retries: ['a whole number', isCount],
  in_rounds: ['a list of whole numbers', (it) => Array.isArray(it) && it.every(isCount)],
  error_strategy: [`one of ${STRATEGIES.join(', ')}`, (it) => STRATEGIES.includes(it as string)],
  items: ['a list', Array.isArray],
  error_handle_mode: [`one of ${HANDLING.join(', ')}`, (it) => HANDLING.includes(it as string)],
  loop_count: ['a whole number from 1 to 100', (it) => isCount(it) && (it as number) > 0 && (it as number) <= 100],
  breaks_after: ['a whole number', isCount],
  nodes: ['a list of nodes', (it) => Array.isArray(it) && it.every((inner) => typeof inner === 'object' && inner)],
};
/** What cannot stand in an iteration or a loop. */
const OUTSIDE = ['start', 'human-input', 'answer', 'end', 'iteration', 'loop'];

/** What is wrong with a node; undefined when nothing is. */
export function wrongNode(node: Record<string, unknown>): string | undefined {
  const { id = node['type'] } = node;
  for (const [name, [is, fits]] of Object.entries(FIELDS)) {
    const optional = name !== 'type' && node[name] === undefined;
    if (!optional && !fits(node[name])) return `\`${name}\` of the node \`${id}\` is ${is}`;
  }
  const goesRound = node['type'] === 'iteration' || node['type'] === 'loop';
  if (node['nodes'] !== undefined && !goesRound)
    return `\`nodes\` is only for an iteration or a loop, not for \`${id}\``;
  for (const inner of (node['nodes'] ?? []) as Record<string, unknown>[]) {
    if (OUTSIDE.includes(String(inner['type']))) return `\`${inner['type']}\` cannot stand in \`${id}\``;
    const wrong = wrongNode(inner);
    if (wrong) return wrong;
  }
  return undefined;
}
