import type { Headings } from './options.js';

/** Headers by their names in lower case, the later over the earlier; `null` takes one away. */
export function headersOf(...all: (Headings | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const each of all) {
    for (const name in each) {
      const value = each[name];
      if (value === null) delete headers[name.toLowerCase()];
      else if (value !== undefined) headers[name.toLowerCase()] = value;
    }
  }
  return headers;
}
