import { knownEvent } from '../../generated/operations.gen.js';

/** An event that this release does not know: newer servers send what older clients have never heard of. */
export interface UnknownEvent {
  event: 'unknown';
  /** The name the server gave it. */
  name: string;
  data: unknown;
}

/** A name that is known. */
let latest = 'message';

/** A parsed frame as an event: itself, or an unknown one that holds it, so that a switch over names stays narrow. */
export function named<Event>(value: unknown, field: string | undefined): Event | UnknownEvent {
  const own = (value as { event?: unknown } | null)?.event;
  // Most events have the name of the one before.
  if (own === latest) return value as Event;
  const name = String(own ?? field);
  if (!knownEvent.test(name)) return { event: 'unknown', name, data: value };
  if (own === undefined) return { ...(value as object), event: name } as Event;
  latest = name;
  return value as Event;
}
