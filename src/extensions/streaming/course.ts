import type { Operation } from '../../transport/index.js';

/** What stops a stream, by its kind. */
const STOPS: Readonly<Record<string, string>> = {
  chat: 'chat.stop',
  completion: 'completion.stop',
  workflow: 'workflows.stop',
};

/** How far a stream is, by what its events say. */
export class Course {
  /** The first event is there. */
  begun = false;
  /** The answer is there; more may follow. */
  whole = false;
  /** A run was seen to begin: its end is waited for. */
  runs: boolean;
  /** A server that takes its time to begin a run says nothing meanwhile. */
  slow: boolean;
  readonly #operation: Operation;
  /** A run is watched beyond its pauses. */
  readonly #beyond: boolean;

  constructor(operation: Operation, beyond = false) {
    this.#operation = operation;
    this.#beyond = beyond;
    this.runs = this.watches;
    this.slow = operation.stream === 'workflow';
  }

  /** It watches a run that something else began. */
  get watches(): boolean {
    const { method, stream } = this.#operation;
    return method === 'GET' && stream === 'resume';
  }

  /** A run is waited for, and says nothing of it. */
  get waits(): boolean {
    return this.slow && !this.begun;
  }

  /** All that was asked for is there, and nothing says that more will come. */
  get done(): boolean {
    return this.whole && !this.runs;
  }

  /** It goes on without anybody who reads. */
  get alone(): boolean {
    return this.runs || this.#operation.stream === 'workflow';
  }

  /** The operation that stops it; a run that is watched is one of a chat where it has a message. */
  stop(message?: string): string | undefined {
    const { stream = '' } = this.#operation;
    return STOPS[stream === 'resume' ? (message ? 'chat' : 'workflow') : stream];
  }

  /** Takes an event in; whether it is the last one. */
  take(name: string): boolean {
    const { ends } = this.#operation;
    this.runs ||= name === 'workflow_started';
    if (!ends || (this.#beyond && name === 'workflow_paused')) return false;
    this.whole ||= ends.result.includes(name);
    return ends.close.includes(name);
  }
}
