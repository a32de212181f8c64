/** Where requests meet scenarios: behind the router and before everything else. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Place } from '../document.js';
import type { Reply } from '../front/reply.js';
import type { JournalEntry } from '../journal.js';
import type { Store } from '../state/store.js';
import { asked } from './asked.js';
import { refusalOf } from './refusals.js';
import type { Scenarios } from './scenarios.js';
import { presented } from './text.js';

interface Met {
  /** Without what was behind the key. */
  authorization: string | undefined;
  refusal: Reply | undefined;
}

/** Notes in the journal what is to happen to a request whose body is known. Throws a Refusal when nobody understands what it asks for. */
export function meet(
  { scenarios, store }: { scenarios: Scenarios; store: Store },
  place: Place,
  headers: IncomingHttpHeaders,
  entry: JournalEntry,
): Met {
  const { authorization, key, suffix } = presented(headers.authorization);
  if (key !== undefined) entry.key = key;
  const prefer = [headers['prefer'] ?? []].flat().join(',');
  const scenario = scenarios.of(asked(store, place.operation.operationId, key, entry.body), suffix, prefer);
  if (!scenario) return { authorization, refusal: undefined };
  entry.scenario = scenario;
  return { authorization, refusal: refusalOf(place, scenario) };
}
