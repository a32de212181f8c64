import { knownEvent } from '../../generated/operations.gen.js';

/** An event that this release does not know: newer servers send what older clients have never heard of. */
export interface UnknownEvent {
  event: 'unknown';
  /** The name the server gave it. */
  name: string;
  data: unknown;
}

/** A parsed frame as an event: itself, or an unknown one that holds it, so that a switch over names stays narrow. */
export function named<Event>(value: unknown, field: string | undefined): Event | UnknownEvent {
  const name = String((value as { event?: unknown } | null)?.event ?? field);
  return knownEvent.test(name)
    ? ({ event: name, ...(value as object) } as Event)
    : { event: 'unknown', name, data: value };
}
