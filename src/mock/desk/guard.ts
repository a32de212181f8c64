/** Who may steer the mock: programs and the page on this machine, never a page from elsewhere in somebody's browser. */
import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(?:localhost|(?:[\w-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** The name in a `Host` header, without its port. */
const nameOf = (host: string): string => host.replace(/:\d*$/, '');

/**
 * Says what is wrong with a request for the desk; undefined when nothing.
 * A foreign name that points here (DNS rebinding) shows in `Host`, a foreign page in `Origin` or `Sec-Fetch-Site`.
 */
export function objection(headers: IncomingHttpHeaders, listening: string): string | undefined {
  const { host = '', origin } = headers;
  const name = nameOf(host);
  if (!LOOPBACK.test(name) && name.toLowerCase() !== listening.toLowerCase()) {
    return `The mock is steered from this machine only: ask for localhost, not for ${JSON.stringify(name)}.`;
  }
  const site = headers['sec-fetch-site'];
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (foreign || site === 'cross-site' || site === 'same-site') return 'The mock is not steered from other sites.';
  return undefined;
}
