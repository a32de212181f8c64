import type { Fetch } from './options.js';

/**
 * The fetch of Node keeps a copy of every body, for a redirect that might want it, unless a redirect is an error: a fifth
 * of a small call, and all of a large file.
 */
export const COPIES: boolean = !!(globalThis as { process?: { versions?: { undici?: string } } }).process?.versions
  ?.undici;

/** Whose base URL leads to the API and not to a redirect: they were answered. */
const direct = new WeakSet<object>();

/**
 * Sends with an engine, or the fetch of the runtime; neither follows a redirect. Until the owner of the base URL was
 * answered once, a redirect says where it leads to; later on it may be hidden, as a browser always does.
 */
export function fetched(owner: object, url: string, init: RequestInit, engine?: Fetch): Promise<Response> {
  const by = engine ?? fetch;
  if (init.redirect === 'error') return by(url, init).catch(hidden);
  if (engine || !COPIES || init.body == null) return by(url, init);
  if (direct.has(owner)) return by(url, { ...init, redirect: 'error' }).catch(hidden);
  return by(url, init).then((response) => {
    if (response.ok) direct.add(owner);
    return response;
  });
}

function hidden(error: unknown): Response {
  const { cause = error } = Object(error) as Partial<Error>;
  if (!/redirect/i.test(String(cause))) throw error;
  return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
}
