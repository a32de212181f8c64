import type { Operation } from '../../transport/index.js';
import type { ServerSentEvent } from './decoder.js';
import { garbled, refused } from './failures.js';
import { named, type UnknownEvent } from './unknown.js';

/** The event that a frame holds; throws where it holds none, or an `error`. */
export function eventOf<Event extends { event: string }>(
  operation: Operation,
  { data, event: field }: ServerSentEvent,
): Event | UnknownEvent {
  let event: Event | UnknownEvent;
  try {
    event = named<Event>(JSON.parse(data), field);
  } catch (cause) {
    throw garbled(operation, data, cause);
  }
  if (event.event === 'error') throw refused(operation, event as object);
  return event;
}
