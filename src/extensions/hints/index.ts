/**
 * What to do about an error: whose fault it is, whether to try again, and one or two plain sentences.
 *
 * @example
 * import { hintOf } from 'dify-kit/hints';
 *
 * try {
 *   await dify.chat.send({ query: 'Hi' });
 * } catch (error) {
 *   const { fault, retryable, hint } = hintOf(error);
 *   console.error(`${fault}: ${hint}`, retryable ? '(try again)' : '');
 * }
 */
import { operations } from '../../generated/operations.gen.js';
import type { Advice, Fault, Language } from './advice.js';
import { ofKind } from './kinds.js';
import { ofRefusal, type Refused } from './refusal.js';

export type { Fault, Language } from './advice.js';
export type { Refused } from './refusal.js';

export interface Hint {
  /** Who has to do something about it. */
  fault: Fault;
  /** The same call may succeed if it is sent again later, and doing so harms nothing. */
  retryable: boolean;
  /** What to do, in one or two sentences. */
  hint: string;
  /** Where the guide of the repository tells more. */
  docs?: string;
}

export interface HintOptions {
  /** @default 'en' */
  language?: Language | undefined;
}

const GUIDE: Record<Language, string> = { en: 'docs/guide/errors.md', zh: 'docs/guide/errors.zh-CN.md' };

/**
 * From now on `error.hint` answers, on the errors of every copy of the package in the process.
 *
 * @example enableHints({ language: 'zh' });
 */
export function enableHints(options: HintOptions = {}): void {
  Object.assign(globalThis, { [Symbol.for('dify-kit.hints')]: (error: unknown) => hintOf(error, options).hint });
}

const isRefusal = (error: unknown): error is Refused => typeof Object(error).status === 'number';

/**
 * @param error Whatever was caught, or `{ status, code, message, operation }` as a log has kept them.
 * @returns A hint, always: what is no error of Dify is said to be none.
 */
export function hintOf(error: unknown, { language = 'en' }: HintOptions = {}): Hint {
  const advice: Advice = isRefusal(error) ? ofRefusal(error) : ofKind(error);
  const { fault, docs } = advice;
  const hint: Hint = { fault, retryable: isRetryable(advice, error), hint: advice[language] };
  return docs ? { ...hint, docs: `${GUIDE[language]}#${docs}` } : hint;
}

function isRetryable({ again }: Advice, error: unknown): boolean {
  const operation = operationOf(error);
  return again === 'yes' || (again === 'harmless' && operation?.repeat === 'always');
}

/** Errors without an answer name their operation at the beginning of the message alone. */
function operationOf(error: unknown) {
  const { operation, message } = Object(error) as { operation?: string; message?: unknown };
  const id = operation ?? /^`([\w.]+)`/.exec(String(message))?.[1] ?? '';
  return Object.hasOwn(operations, id) ? operations[id as keyof typeof operations] : undefined;
}
