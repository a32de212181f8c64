/** Holds a request against the specification. */
import type { Place } from '../document.js';
import type { JournalEntry } from '../journal.js';
import type { Prism, Sent, Violation } from './prism.js';
import { refusal, valueAt } from './refuse.js';
import { tolerated } from './tolerance.js';

/** Prism takes a blank for nothing, the server for a value that is neither true nor false. */
function blankBooleans({ parameters }: Place, query: Record<string, string | string[]>): Violation[] {
  const blank = parameters.filter((it) => it.schema?.type === 'boolean' && query[it.name] === '');
  const message = 'must be boolean';
  return blank.map((it) => ({
    place: 'query',
    at: [it.name],
    rule: 'type',
    message: `Request query parameter ${it.name} ${message}`,
  }));
}

const inWords = ({ place, at, message }: Violation) => `${[place, ...at].join('/')}: ${message}`;

/** What the specification has against a request, noted in the journal. */
export function violationsOf(prism: Prism, place: Place, sent: Sent, entry: JournalEntry): Violation[] {
  const violations = [...blankBooleans(place, sent.query), ...prism.check(place.operation.operationId, sent)];
  entry.violations = violations.map(inWords);
  return violations;
}

/** Refuses a request for its violations; for what only a strict mock minds, only there. */
export function refuseFor(violations: readonly Violation[], place: Place, sent: Sent, strict: boolean): void {
  const counted = violations.filter((it) =>
    strict ? it.place !== 'path' : !tolerated(place.operation, it, valueAt(sent, it)),
  );
  if (counted.length) throw refusal(place, counted, sent);
}
