/** How far a request is from a tape, and in what. */
import { unescaped } from './address.js';
import { canonical, plainQuery, telling } from './likeness.js';
import type { TapeRequest } from './tape.js';

interface Differences {
  distance: number;
  /** `method`, `path`, `query.page`, `body.query`. */
  fields: string[];
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : value === null
      ? {}
      : { '': value };

function unlike(place: string, left: unknown, right: unknown): string[] {
  const [a, b] = [fieldsOf(left), fieldsOf(right)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const differing = names.filter((it) => canonical(a[it]) !== canonical(b[it]));
  if (!differing.length && canonical(left) !== canonical(right)) return [place];
  return differing.map((it) => (it ? `${place}.${it}` : place));
}

/** Segments of two paths that are not the same. */
function apart(left: string, right: string): number {
  const [a, b] = [left.split('/'), right.split('/')];
  return Array.from({ length: Math.max(a.length, b.length) }).filter((_, at) => a[at] !== b[at]).length;
}

/** A path weighs more than a method, a method more than any number of fields. */
export function differences(asked: TapeRequest, taped: TapeRequest): Differences {
  const path = apart(unescaped(asked.path), unescaped(taped.path));
  const method = asked.method !== taped.method;
  const fields = [
    ...unlike('query', plainQuery(asked.query), plainQuery(taped.query)),
    ...unlike('body', telling(asked.body), telling(taped.body)),
  ];
  return {
    distance: path * 10_000 + Number(method) * 1_000 + Math.min(fields.length, 999),
    fields: [...(method ? ['method'] : []), ...(path ? ['path'] : []), ...fields],
  };
}
