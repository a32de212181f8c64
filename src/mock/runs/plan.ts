/** What a run goes through, node by node; planned before it starts. */
import type { FormPlan } from './human.js';

export interface NodePlan {
  id: string;
  /** As the API calls it: `start`, `llm`, `human-input`, `answer`, `end`, `code`, `tool`… */
  type: string;
  title: string;
  /** What it puts out, where that is not for the mock to say. */
  outputs?: Record<string, unknown> | undefined;
  /** What an answer node before the last one says. */
  answer?: string | undefined;
  /** What a human-input node asks; a form of the mock's own without it. */
  form?: FormPlan | undefined;
  /** How it fails; it does not without this. */
  failure?: Failure | undefined;
  /** What an iteration or a loop goes through. */
  rounds?: Rounds | undefined;
}

/** How a node that fails does so. */
export interface Failure {
  error: string;
  /** How many tries fail. */
  fails: number;
  /** Tries after the first. */
  maxRetries: number;
  /** Which rounds of the iteration or loop around it; all without it. */
  inRounds?: readonly number[] | undefined;
  /** What the run makes of it; it fails without one. */
  strategy?: 'default-value' | 'fail-branch' | undefined;
}

export interface Rounds {
  kind: 'iteration' | 'loop';
  nodes: readonly NodePlan[];
  /** What an iteration goes over. */
  items: readonly unknown[];
  /** How often a loop may go round, and after which round it breaks off. */
  count: number;
  breaksAfter: number;
  /** What an iteration does with a round that failed. */
  errorHandling: 'terminated' | 'continue-on-error' | 'remove-abnormal-output';
}

const START: NodePlan = { id: 'start', type: 'start', title: 'Start' };
const HOLD: NodePlan = { id: 'hold', type: 'answer', title: 'Hold', answer: 'Asking a person. ' };
const HUMAN: NodePlan = { id: 'human', type: 'human-input', title: 'Approve it' };
const LLM: NodePlan = { id: 'llm', type: 'llm', title: 'LLM' };
const END: NodePlan = { id: 'end', type: 'end', title: 'End' };
const ANSWER: NodePlan = { id: 'answer', type: 'answer', title: 'Answer' };

/** The graph of an app that has none of its own: start → llm → end or answer, with a person before the model when one is to be asked. */
export function usualNodes(last: 'end' | 'answer', pauses: boolean): NodePlan[] {
  if (last === 'end') return [START, ...(pauses ? [HUMAN] : []), LLM, END];
  return [START, ...(pauses ? [HOLD, HUMAN] : []), LLM, ANSWER];
}
