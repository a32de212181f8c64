/** Shared by all copies of the package in one process. */
const BRAND: symbol = Symbol.for('dify-kit.error');
const HINTS: symbol = Symbol.for('dify-kit.hints');

/** A key, where a server says it back. */
const KEY = /\b(app|dataset)-\w{16,}/g;

/** Longest message that one line quotes, in characters. */
const LINE = 500;

/** The root of everything that the package throws on purpose. Its message holds no key, also where a server said one back. */
export class DifyError extends Error {
  override readonly name: string = 'DifyError';
  /** Whether the client might have sent the call again: nothing was begun, or doing it twice harms nothing. */
  retryable = false;
  /** How often the call was sent, where it was sent at all. */
  declare attempts?: number;
  /** Why it was not sent once more. */
  declare stopped?: string;
  /** Of a stream: what had come before it broke. */
  declare partial?: unknown;
  /** Of a stream that had begun: what `stop` of its operation takes. */
  declare task_id?: string;
  /** Of a workflow or chatflow stream: the run, for `workflows.runs.get`. */
  declare workflow_run_id?: string;
  /** Of a chat, agent or chatflow stream: where the message stands. */
  declare conversation_id?: string;
  /** Of a chat, agent, chatflow or completion stream: the message, as `messages.list` has it. */
  declare message_id?: string;

  /** @param options Its cause, and what else is known. */
  constructor(message: string, options?: ErrorOptions) {
    super(message.replace(KEY, '$1-…'), options);
    const { cause: _, ...known } = { ...options };
    Object.defineProperty(Object.assign(this, known), BRAND, { value: true });
  }

  /** What to do about it, in a sentence or two; only where `enableHints` of `dify-kit/hints` was called. */
  get hint(): string | undefined {
    return (globalThis as Record<symbol, ((error: DifyError) => string) | undefined>)[HINTS]?.(this);
  }

  /** One line for a log: class, status, code, operation, message, and what is known of the attempts and the trace. */
  override toString(): string {
    const { name, message, attempts, stopped, status, code, operation, traceId } = this as DifyError & Line;
    const head = [name, status, code, operation].filter(Boolean).join(' ');
    const tail = [attempts && `attempts: ${attempts}`, stopped, traceId && `trace: ${traceId}`]
      .filter(Boolean)
      .join(', ');
    return `${head}: ${message.replace(/\s+/g, ' ').slice(0, LINE)}${tail && ` (${tail})`}`;
  }
}

interface Line {
  status?: number;
  code?: string;
  operation?: string;
  traceId?: string;
}

type Classes = typeof import('./index.js');

/** What `instanceof` tells of a class, where it says so itself. */
type Instance<Class extends abstract new (...given: never) => unknown> = Class extends {
  [Symbol.hasInstance]: (value: unknown) => value is infer One;
}
  ? One
  : InstanceType<Class>;

/** The classes of errors, by name. */
export type DifyErrorName = Exclude<Extract<keyof Classes, `Dify${string}Error`>, 'DifyError'>;

/**
 * Whether a value is an error of this package, of any copy of it; `instanceof` knows those of one copy.
 *
 * @param name The class that it must be; `DifyAPIError` is every refusal.
 * @example if (isDifyError(error, 'DifyRateLimitError')) await pause();
 */
export function isDifyError(value: unknown): value is DifyError;
export function isDifyError<Name extends DifyErrorName>(value: unknown, name: Name): value is Instance<Classes[Name]>;
export function isDifyError(value: unknown, name?: DifyErrorName): boolean {
  const error = Object(value);
  if (error[BRAND] !== true) return false;
  // Two are called by the names that the platform gives them: TimeoutError, AbortError.
  return !name || `Dify${error.name}`.endsWith(name) || (name === 'DifyAPIError' && 'status' in error);
}
