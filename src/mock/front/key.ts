/** Who asks: the key of a request, what kind it is, and which app it opens. */
import { Refusal } from '../refusal.js';

export type AppMode = 'chat' | 'agent-chat' | 'advanced-chat' | 'workflow' | 'completion';

/** The first that fits; every other app key opens a chat app. */
const MODES: readonly [prefix: string, mode: AppMode][] = [
  ['app-chatflow', 'advanced-chat'],
  ['app-workflow', 'workflow'],
  ['app-completion', 'completion'],
  ['app-agent', 'agent-chat'],
];

const unauthorized = (message: string) =>
  new Refusal(401, 'unauthorized', message, { headers: { 'www-authenticate': 'Bearer realm="api"' } });

/** The bearer token of the header; the scheme may be written in any case. */
export function bearer(authorization: string | undefined): string {
  const words = (authorization ?? '').trim().split(/\s+/);
  if (words.length < 2) throw unauthorized("Authorization header must be provided and start with 'Bearer'");
  if (words[0]?.toLowerCase() !== 'bearer') throw unauthorized("Authorization scheme must be 'Bearer'");
  if (words.length > 2) throw unauthorized('Access token is invalid');
  return words[1] as string;
}

const forbidden = (message: string) => new Refusal(403, 'forbidden', message);

/** A key with this word stands for what has its API switched off: an app, or knowledge bases. */
const isDisabled = (key: string): boolean => /\bdisabled\b/.test(key);
/** A key with this word is one that the server has not got, or not any more. */
const isUnknown = (key: string) => /\bunknown\b/.test(key);

/** Refuses a key that is unknown, or of the wrong kind for an operation. */
export function admit(key: string, kind: 'app' | 'dataset', known: ReadonlySet<string> | undefined): void {
  const isDataset = key.startsWith('dataset-');
  if (isDataset !== (kind === 'dataset') || isUnknown(key) || (known && !known.has(key)))
    throw unauthorized('Access token is invalid');
  if (kind === 'app' && isDisabled(key)) throw forbidden("The app's API service has been disabled.");
}

/** Of a key whose knowledge bases have their API switched off. Only what names one in its path is refused. */
export function admitDataset(key: string): void {
  if (isDisabled(key)) throw forbidden('Dataset api access is not enabled.');
}

export const modeOf = (key: string): AppMode => MODES.find(([prefix]) => key.startsWith(prefix))?.[1] ?? 'chat';
