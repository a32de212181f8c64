import type { UnknownEvent } from '../unknown.js';

/** The snapshot and one more event. Pure; an event that it does not know changes nothing. Without a snapshot: the first event. */
export type Reducer<Result> = (snapshot: Result | undefined, event: { event: string } | UnknownEvent) => Result;

/** An event as loosely as all unions have it in common. */
export interface AnyEvent {
  event: string;
  data?: unknown;
  [field: string]: unknown;
}

/** What one topic makes of an event: it writes into a copy of the snapshot. */
export type Step<Draft> = (draft: Draft, event: AnyEvent) => void;

/** A reducer that takes these steps. */
export function reducer<Result extends object>(empty: Result, ...steps: Step<Result>[]): Reducer<Result> {
  return (before: Result | undefined, event: { event: string } | UnknownEvent): Result => {
    const snapshot = before ?? empty;
    if (event.event === 'unknown' || event.event === 'error') return snapshot;
    const draft = { ...snapshot };
    for (const step of steps) step(draft, event as AnyEvent);
    return draft;
  };
}

/** Puts what was seen again where it stood, over what was known of it; what is new goes to the end. */
export function upsert<T extends { id: string }>(list: readonly T[] | undefined, one: T): T[] {
  const known = list ?? [];
  const at = known.findIndex((it) => it.id === one.id);
  return at < 0 ? [...known, one] : known.with(at, { ...known[at], ...one });
}
