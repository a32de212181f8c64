/** What was asked and how it was answered, for tests to look at. */
export interface JournalEntry {
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
  /** The JSON sent, the fields of a form (files as name, type and size), or text that was neither. */
  body?: unknown;
  /** When it came, in milliseconds since 1970. */
  at: number;
  /** Milliseconds until the answer was complete, a stream to its end. */
  ms: number;
}

/** Long-lived mocks must not grow for ever. */
const MOST = 10_000;

export class Journal {
  #entries: JournalEntry[] = [];

  open(entry: Omit<JournalEntry, 'status' | 'violations' | 'ms'>): JournalEntry {
    const opened: JournalEntry = { ...entry, status: 0, violations: [], ms: 0 };
    this.#entries.push(opened);
    if (this.#entries.length > MOST) this.#entries.shift();
    return opened;
  }

  entries(): JournalEntry[] {
    return this.#entries.map((it) => ({ ...it }));
  }

  forget(key?: string): void {
    this.#entries = key === undefined ? [] : this.#entries.filter((it) => it.key !== key);
  }
}
