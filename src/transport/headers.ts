import type { Headings } from './options.js';

/**
 * A header of a response. An engine may have a way of its own to one of them: to make `Headers` of all costs it as much as
 * the rest of its answer.
 */
export function headerOf(response: Response & { header?(name: string): string | null }, name: string): string | null {
  return response.header ? response.header(name) : response.headers.get(name);
}

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
