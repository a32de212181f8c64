import type { Operation } from './operation.js';
import type { Parts } from './parts.js';

/** The address of a call: the path with its parameters, and the query, in which a list is one pair for each of its items. */
export function urlOf(base: string, { path, names }: Operation, { path: given = {}, query = {} }: Parts): string {
  let url = base + path;
  for (const name of names) url = url.replace(`{${name}}`, () => encodeURIComponent(`${given[name]}`));
  let mark = '?';
  for (const name in query) {
    const value = query[name];
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one == null) continue;
      url += `${mark}${name}=${encodeURIComponent(one)}`;
      mark = '&';
    }
  }
  return url;
}
