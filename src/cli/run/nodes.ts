/** The nodes of a run as they begin and end, where a person looks on. */
import type { NodeFinished, NodeStarted } from '../../index.js';
import type { Terminal } from '../terminal.js';

interface NodeEvent {
  event: string;
  data?: unknown;
}

export class Nodes {
  readonly #err: Terminal;
  /** Titles of those under way, by the id of the execution. */
  readonly #running = new Map<string, string>();

  constructor(err: Terminal) {
    this.#err = err;
  }

  see({ event, data }: NodeEvent): void {
    if (!this.#err.isTerminal) return;
    if (event === 'node_started') {
      const { id, title } = data as NodeStarted;
      this.#running.set(id, title);
    } else if (event === 'node_finished') this.#ended(data as NodeFinished);
    else return;
    const titles = [...this.#running.values()].join(', ');
    this.#err.write(`\r\x1b[2K${titles && this.#err.dim(`… ${this.#err.plain(titles)}`.slice(0, 76))}`);
  }

  end(): void {
    if (this.#err.isTerminal) this.#err.write('\r\x1b[2K');
  }

  #ended({ id, title, node_type, status, elapsed_time }: NodeFinished): void {
    const err = this.#err;
    this.#running.delete(id);
    const mark = status === 'succeeded' ? err.green('✓') : err.red('✗');
    const seconds = `${Number(elapsed_time ?? 0).toFixed(2)} s`;
    err.write(`\r\x1b[2K${mark} ${err.plain(title)} ${err.dim(`${err.plain(node_type)}, ${seconds}`)}\n`);
  }
}
