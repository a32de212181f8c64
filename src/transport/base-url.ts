import { DifyError } from '../extensions/errors/index.js';

const CLOUD = 'https://api.dify.ai/v1';

/** The URL that paths are put behind: no slash at its end, `/v1` in it unless a URL object says otherwise. */
export function baseUrlOf(given: string | URL | undefined): string {
  try {
    const { protocol, origin, pathname, search, hash, username, password } = new URL(given || CLOUD);
    if (/^https?:$/.test(protocol) && !(search || hash || username || password)) {
      const path = pathname.replace(/\/+$/, '');
      return origin + (typeof given === 'object' || path.endsWith('/v1') ? path : `${path}/v1`);
    }
  } catch {}
  throw new DifyError(`\`baseUrl\` must be like ${CLOUD}, with no user, query or fragment.`);
}
