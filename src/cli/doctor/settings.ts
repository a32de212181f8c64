/** What can be told of the settings without asking anybody. */
import type { ClientOptions } from '../../index.js';
import type { Finding } from './finding.js';

const KEYS = [
  { about: 'app key', option: 'apiKey', begins: 'app-', variable: 'DIFY_API_KEY', other: 'dataset-' },
  { about: 'knowledge key', option: 'datasetKey', begins: 'dataset-', variable: 'DIFY_DATASET_KEY', other: 'app-' },
] as const;

export function keyFindings(options: ClientOptions): Finding[] {
  if (!options.apiKey && !options.datasetKey) {
    const fix = 'Set DIFY_API_KEY for an app, DIFY_DATASET_KEY for knowledge bases, or name an app with --app.';
    return [{ about: 'keys', status: 'problem', found: 'there is none', fix }];
  }
  return KEYS.map(({ about, option, begins, variable, other }): Finding => {
    const key = options[option];
    if (!key) return { about, status: 'skipped', found: 'none', fix: `Set ${variable} to use it.` };
    const text = String(key);
    if (text !== text.trim() || /["'\s]/.test(text)) {
      return { about, status: 'problem', found: 'has spaces or quotes in it', fix: `Set ${variable} without them.` };
    }
    if (text.startsWith(other)) {
      const there = KEYS.find((it) => it.begins === other)?.variable;
      return { about, status: 'problem', found: `begins with ${other}`, fix: `It belongs into ${there}.` };
    }
    if (text.startsWith(begins)) return { about, status: 'ok', found: `${begins}…` };
    const fix = `Dify’s begin with ${begins}: is ${variable} the key of “API Access” (or of a gateway)?`;
    return { about, status: 'warning', found: 'of no kind that is known', fix };
  });
}

const LOCAL = /^(localhost|127\.|\[::1\]|10\.|192\.168\.|.*\.local$)/;

export function baseUrlFinding(given: string | URL | undefined): Finding {
  const about = 'base URL';
  if (!given) return { about, status: 'ok', found: 'https://api.dify.ai/v1, Dify Cloud', fix: undefined };
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    const fix = 'Set DIFY_BASE_URL to something like https://dify.example.com/v1.';
    return { about, status: 'problem', found: `${String(given)} is no URL`, fix };
  }
  const { protocol, hostname, pathname, search, hash } = url;
  if (!/^https?:$/.test(protocol) || search || hash) {
    return {
      about,
      status: 'problem',
      found: `${url.origin}${pathname}`,
      fix: 'It begins with https:// and has no query.',
    };
  }
  if (protocol === 'http:' && !LOCAL.test(hostname)) {
    return { about, status: 'warning', found: url.href, fix: 'The key travels in the clear: use https.' };
  }
  if (!/\/v1\/?$/.test(pathname)) {
    const found = `${url.href}, to which /v1 is added`;
    if (pathname === '/') return { about, status: 'ok', found };
    return { about, status: 'warning', found, fix: 'Is the API below that path? Write /v1 where it belongs.' };
  }
  return { about, status: 'ok', found: url.href };
}
