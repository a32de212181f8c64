/** What the server answers, and what that tells. */
import { type AppInfoResponse, type DifyAPIError, isDifyError } from '../../index.js';
import { told } from '../failure.js';
import type { Finding } from './finding.js';

/** Seconds that the clocks may differ: signed addresses of files and TLS bear more, tokens do not. */
const SKEW = 30;
/** The release whose behaviour was recorded. */
const KNOWN = '1.14.1';

export interface Answer {
  response: Response;
  data: unknown;
  /** Milliseconds since 1970 when the answer came, and how long it took. */
  at: number;
  took: number;
}

/** Asks something harmless. */
export async function ask(
  call: () => { withResponse(): Promise<{ data: unknown; response: Response }> },
): Promise<Answer> {
  const began = Date.now();
  const { data, response } = await call().withResponse();
  const at = Date.now();
  return { data, response, at, took: at - began };
}

export function appFinding(answer: Answer): Finding {
  const { name, mode } = answer.data as AppInfoResponse;
  return { about: 'app', status: 'ok', found: `“${name}”, of mode ${mode}` };
}

export function serverFindings({ response, at, took }: Answer): Finding[] {
  const version = response.headers.get('x-version');
  const server = response.headers.get('server');
  return [
    { about: 'reached', status: 'ok', found: `in ${took} ms${server ? `, through ${server}` : ''}` },
    versionFinding(version),
    clockFinding(response.headers.get('date'), at - took / 2),
  ];
}

function versionFinding(version: string | null): Finding {
  const about = 'version';
  if (!version)
    return { about, status: 'warning', found: 'not told', fix: 'Something in front of Dify may take headers away.' };
  const [major, minor = 0] = version.split('.').map(Number);
  if (major === 0)
    return { about, status: 'warning', found: version, fix: `Much came with 1.0: update to ${KNOWN} or later.` };
  if (major === 1 && minor >= 0) return { about, status: 'ok', found: version };
  return {
    about,
    status: 'warning',
    found: version,
    fix: `This release knows ${KNOWN} best: look for a newer dify-kit.`,
  };
}

function clockFinding(date: string | null, here: number): Finding {
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return { about: 'clock', status: 'skipped', found: 'the server tells no time' };
  // The header has whole seconds.
  const seconds = Math.round((here - there - 500) / 1000);
  const found = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} the server`;
  if (Math.abs(seconds) <= SKEW) return { about: 'clock', status: 'ok', found };
  return {
    about: 'clock',
    status: 'warning',
    found,
    fix: 'Set one of the clocks (NTP): signed file addresses lapse by time.',
  };
}

/** What a refusal or a broken connection tells of the settings. */
export function failureFinding(about: string, error: unknown, variable: string): Finding {
  if (!isDifyError(error)) throw error;
  const found = told(error);
  const { message } = error;
  if (isDifyError(error, 'DifyAuthError')) {
    const fix = `The server does not know the key: copy ${variable} from “API Access” of the app on this very server.`;
    return { about, status: 'problem', found, fix };
  }
  const to = /^Redirected to (\S+):/.exec(message)?.[1];
  if (to) return { about, status: 'problem', found, fix: `Set DIFY_BASE_URL to ${baseOf(to)}.` };
  if (message.includes('page of HTML') || isHtml(error)) {
    return {
      about,
      status: 'problem',
      found,
      fix: 'A web page is there, not the API: DIFY_BASE_URL is that of the API, often …/v1.',
    };
  }
  return { about, status: 'problem', found, fix: connectionFix(error) ?? error.hint };
}

const isHtml = (error: unknown): boolean => (error as DifyAPIError).status === 404 && !(error as DifyAPIError).code;

/** The address behind which the path was put. */
const baseOf = (location: string): string => location.replace(/\/(info|parameters|datasets)$/, '');

function connectionFix(error: Error & { code?: string }): string | undefined {
  const code = error.code ?? '';
  if (code === 'ECONNREFUSED') return 'Nothing listens there: is the server up, and the port right?';
  if (/ENOTFOUND|EAI_AGAIN/.test(code))
    return 'The host has no address: is DIFY_BASE_URL spelt right, the DNS reachable?';
  if (/CERT|SELF_SIGNED|SSL|TLS|EPROTO/.test(code)) {
    return 'The certificate is not trusted: NODE_EXTRA_CA_CERTS=ca.pem names your own authority; http instead of https?';
  }
  // Runtimes refuse some ports themselves, and say no code.
  if (!code && isDifyError(error, 'DifyConnectionError'))
    return 'Nothing was sent: is DIFY_BASE_URL right, its port too?';
  return undefined;
}
