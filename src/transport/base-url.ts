import { DifyError } from '../extensions/errors/index.js';

const CLOUD = 'https://api.dify.ai/v1';

/** The URL that paths are put behind: no slash at its end, `/v1` in it unless a URL object says otherwise. */
export function baseUrlOf(given: string | URL | undefined): string {
  if (given === undefined || given === '') return CLOUD;
  const literal = typeof given !== 'string';
  const url = parse(given);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new DifyError(`\`baseUrl\` must begin with http:// or https://, and is ${JSON.stringify(String(given))}.`);
  }
  if (url.username || url.password) throw new DifyError('`baseUrl` must hold no user name or password; use `headers`.');
  if (url.search || url.hash) throw new DifyError('`baseUrl` must end with its path: no query and no fragment.');
  const path = url.pathname.replace(/\/+$/, '');
  return url.origin + (literal || path.endsWith('/v1') ? path : `${path}/v1`);
}

function parse(given: string | URL): URL {
  try {
    return new URL(given);
  } catch (cause) {
    throw new DifyError(
      `\`baseUrl\` is no URL: ${JSON.stringify(String(given))}. Write it like https://api.dify.ai/v1.`,
      { cause },
    );
  }
}
