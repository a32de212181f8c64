/** What a request line means to a tape. */
import type { Router } from '../front/router.js';
import type { TapeRequest } from './tape.js';

/** Asked through a proxy, the whole address stands there. */
export const relativeOf = (url: string | undefined): string => (url ?? '/').replace(/^https?:\/\/[^/]*/i, '') || '/';

export function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `path` and `query`; a name that comes twice has a list. */
export function addressOf(url: string): Pick<TapeRequest, 'path' | 'query'> {
  const mark = url.indexOf('?');
  if (mark < 0) return { path: url };
  const params = new URLSearchParams(url.slice(mark));
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? '');
  }
  return { path: url.slice(0, mark), query };
}

export function operationOf(router: Router, method: string, path: string): string | undefined {
  if (!path.startsWith('/v1/')) return undefined;
  const found = router.find(method, unescaped(path).slice('/v1'.length));
  return found && 'found' in found ? found.found.place.operation.operationId : undefined;
}
