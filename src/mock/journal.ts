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
  /** The JSON sent, the fields of a form (files as name, type and size), or text that was neither; `123 bytes` when it is too large or too old to be kept. */
  body?: unknown;
  /** When it came, in milliseconds since 1970. */
  at: number;
  /** Milliseconds until the answer was complete, a stream to its end. */
  ms: number;
}

type Watcher = (entry: JournalEntry, complete: boolean) => void;

/** Long-lived mocks must not grow for ever. */
const MOST = 10_000;
export const MOST_BYTES: number = 64 * 1024 * 1024;

export class Journal {
  #entries: JournalEntry[] = [];
  #opened = 0;
  /** The entries whose bodies are kept, the oldest first, and how large these are. */
  readonly #kept = new Map<JournalEntry, number>();
  #held = 0;
  readonly #mostBytes: number;
  readonly #watchers = new Set<Watcher>();

  constructor(mostBytes: number = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  open(entry: Omit<JournalEntry, 'n' | 'status' | 'violations' | 'ms'>): JournalEntry {
    const opened: JournalEntry = { ...entry, n: ++this.#opened, status: 0, violations: [], ms: 0 };
    this.#entries.push(opened);
    if (this.#entries.length > MOST) this.#drop(this.#entries.shift());
    this.tell(opened);
    return opened;
  }

  /** Keeps what was sent, and lets go of the oldest bodies when all of them together are too large. */
  keep(entry: JournalEntry, body: unknown, bytes: number): void {
    entry.body = body;
    if (!bytes) return;
    this.#kept.set(entry, bytes);
    this.#held += bytes;
    for (const [old, size] of this.#kept) {
      // The last one is being answered.
      if (this.#held <= this.#mostBytes || old === entry) return;
      this.#drop(old);
      old.body = `${size} bytes`;
    }
  }

  #drop(entry: JournalEntry | undefined): void {
    const bytes = entry && this.#kept.get(entry);
    if (!entry || bytes === undefined) return;
    this.#kept.delete(entry);
    this.#held -= bytes;
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
    for (const it of this.#entries) if (key === undefined || it.key === key) this.#drop(it);
    this.#entries = key === undefined ? [] : this.#entries.filter((it) => it.key !== key);
  }
}
