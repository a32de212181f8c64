/** Who is let in at all: by the name that was asked for, and by the site that a browser comes from. */
import type { Settings } from './options.js';
import { forbidden } from './refusal.js';

const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** A foreign name that points here (DNS rebinding) would make a page of that name the gateway's own. */
export function checkHost(request: Request, { hosts }: Settings): void {
  const name = hostAsked(request).replace(/:\d*$/, '').toLowerCase();
  const known = hosts?.some((it) => it === '*' || it.toLowerCase() === name) || (!hosts && LOOPBACK.test(name));
  if (!known)
    throw forbidden(`This gateway does not answer for ${JSON.stringify(name)}: \`hosts\` names whom it answers for.`);
}

/** Whether the page that asks is one of the origins that the gateway knows. */
export function isKnownOrigin({ headers }: Request, { origins = [] }: Settings): boolean {
  return origins.includes(headers.get('origin') ?? '');
}

/**
 * Refuses what a page of another site makes a browser send: a link or an image can make a GET, and the cookie may come
 * along. Only for what runs a model or changes something; the rest such a page cannot read anyhow.
 */
export function checkSite(request: Request, settings: Settings, generates: boolean): void {
  if (!generates && request.method === 'GET') return;
  const { headers } = request;
  const origin = headers.get('origin');
  const site =
    headers.get('sec-fetch-site') ?? (origin && hostOf(origin) !== hostAsked(request) ? 'cross-site' : 'none');
  if (site !== 'cross-site' && site !== 'same-site') return;
  if (!isKnownOrigin(request, settings)) throw forbidden('Another site asks: `origins` names those that may.');
}

const hostAsked = ({ headers, url }: Request) => headers.get('host') ?? new URL(url).host;

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}
