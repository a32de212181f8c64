/** What was asked and how it was answered, for tests to look at. */
import type { Scenario } from './scenarios/words.js';

export interface JournalEntry {
  /** The how manieth request it is, from 1. */
  n: number;
  method: string;
  /** As sent, with `/v1` and the query. */
  path: string;
  /** The operation, such as `chat.send`, when the router knew one. */
  operation?: string;
  key?: string;
  /** 0 while the answer has not begun. */
  status: number;
  /** What the specification has against the request, in words; empty when nothing. */
  violations: string[];
  /** What a scenario asked for, from whichever door. */
  scenario?: Scenario;
  /** The JSON sent, the fields of a form (files as name, type and size), or text that was neither. */
  body?: unknown;
  /** When it came, in milliseconds since 1970. */
  at: number;
  /** Milliseconds until the answer was complete, a stream to its end. */
  ms: number;
}

type Watcher = (entry: JournalEntry, complete: boolean) => void;

/** Long-lived mocks must not grow for ever. */
const MOST = 10_000;

export class Journal {
  #entries: JournalEntry[] = [];
  #opened = 0;
  readonly #watchers = new Set<Watcher>();

  open(entry: Omit<JournalEntry, 'n' | 'status' | 'violations' | 'ms'>): JournalEntry {
    const opened: JournalEntry = { ...entry, n: ++this.#opened, status: 0, violations: [], ms: 0 };
    this.#entries.push(opened);
    if (this.#entries.length > MOST) this.#entries.shift();
    this.tell(opened);
    return opened;
  }

  /** Calls back for each entry: when it comes, when its answer begins, and when that is complete. Returns what ends it. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Something new is known about an entry. */
  tell(entry: JournalEntry, complete = false): void {
    for (const watcher of this.#watchers) watcher(entry, complete);
  }

  entries(): JournalEntry[] {
    return this.#entries.map((it) => ({ ...it }));
  }

  forget(key?: string): void {
    this.#entries = key === undefined ? [] : this.#entries.filter((it) => it.key !== key);
  }
}
