/** The desk: a page at `/` for whoever comes with a browser, and under `/__mock/` what steers the mock. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { document } from '../document.js';
import type { Journal } from '../journal.js';
import { read } from '../scenarios/text.js';
import type { Scenario } from '../scenarios/words.js';
import { answerJson, answerText, order, refuse } from './answers.js';
import type { AppShown } from './apps.js';
import { objection } from './guard.js';
import { live } from './live.js';
import { PAGE_FILES } from './page/files.js';

/** What the desk shows and moves. */
export interface Steered {
  /** `http://127.0.0.1:4010` */
  origin(): string;
  journal: Journal;
  apps(): AppShown[];
  reset(key?: string): void;
  next(operation: string | undefined, scenario: Scenario, options: { key?: string; times?: number }): void;
}

const PREFIX = '/__mock/';

/** A browser that opens a page says so; clients take anything, or JSON. */
const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && /\btext\/html\b/i.test(headers.accept ?? '');

/** Answers what is for the desk; false for everything else. */
export function desk(steered: Steered, request: IncomingMessage, response: ServerResponse): boolean {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (path === '/' ? !wantsPage(request) : !path.startsWith(PREFIX)) return false;
  const said = objection(request.headers, new URL(steered.origin()).hostname);
  if (said) {
    refuse(response, 403, 'forbidden', said);
    return true;
  }
  const name = path === '/' ? 'page' : path.slice(PREFIX.length);
  const file = Object.hasOwn(PAGE_FILES, name) ? PAGE_FILES[name] : undefined;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const does = file
    ? { GET: () => answerText(response, file.type, file.text) }
    : steering(steered, name, query, request);
  const [wanted] = Object.keys(does ?? {});
  if (!does || !wanted) refuse(response, 404, 'not_found', `The desk has ${NAMES}, and nothing of this name.`);
  else if (method !== wanted) refuse(response, 405, 'method_not_allowed', `${path} takes ${wanted}.`);
  else void run(does[wanted], response);
  return true;
}

type Routes = Record<string, (response: ServerResponse) => unknown>;

const NAMES = 'requests, requests/live, apps, openapi.json, reset and next';

function steering(steered: Steered, name: string, query: string, request: IncomingMessage): Routes | undefined {
  const { journal } = steered;
  const last = Number(request.headers['last-event-id']);
  const since = last || Number(new URLSearchParams(query).get('since')) || 0;
  switch (name) {
    case 'requests':
      return {
        GET: (response) =>
          answerJson(
            response,
            journal.entries().filter((it) => it.n > since),
          ),
      };
    case 'requests/live':
      return { GET: (response) => live(response, journal, since) };
    case 'apps':
      return { GET: (response) => answerJson(response, { url: `${steered.origin()}/v1`, apps: steered.apps() }) };
    case 'openapi.json':
      return {
        GET: (response) => answerJson(response, { ...document, servers: [{ url: `${steered.origin()}/v1` }] }),
      };
    case 'reset':
      return { POST: async (response) => reset(steered, response, await order(request)) };
    case 'next':
      return { POST: async (response) => next(steered, response, await order(request)) };
    default:
      return undefined;
  }
}

const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
const wrong = (message: string) => new RangeError(message);

function reset(steered: Steered, response: ServerResponse, given: Record<string, unknown> | undefined): void {
  const { key, ...strange } = given ?? { body: null };
  if (!isText(key) || Object.keys(strange).length) throw wrong('It takes `{}` or `{ "key": "app-chat-1" }`.');
  steered.reset(key);
  answerJson(response, { result: 'success' });
}

function next(steered: Steered, response: ServerResponse, given: Record<string, unknown> | undefined): void {
  const { operation, scenario, key, times, ...strange } = given ?? { body: null };
  const [unknown] = Object.keys(strange);
  if (unknown || !isText(operation) || !isText(key) || (times !== undefined && typeof times !== 'number')) {
    throw wrong(
      'It takes `{ "operation"?: "chat.send", "scenario": { "code": 429 }, "key"?: "app-chat-1", "times"?: 1 }`.',
    );
  }
  const isObject = typeof scenario === 'object' && scenario !== null && !Array.isArray(scenario);
  // As text it is what the Prefer header says: `code=429, retry_after=2`.
  const words = typeof scenario === 'string' ? read(scenario) : isObject ? (scenario as Scenario) : {};
  if (!Object.keys(words).length) throw wrong('`scenario` says what is to happen: `{ "code": 429 }`, or "code=429".');
  steered.next(operation, words, { ...(key && { key }), ...(times !== undefined && { times }) });
  answerJson(response, { result: 'success' });
}

async function run(does: Routes[string] | undefined, response: ServerResponse): Promise<void> {
  try {
    await does?.(response);
  } catch (error) {
    fail(response, error as Error);
  }
}

function fail(response: ServerResponse, error: Error): void {
  if (response.headersSent) response.destroy();
  else if (error instanceof RangeError) refuse(response, 400, 'invalid_param', error.message);
  else refuse(response, 500, 'internal_server_error', error.message);
}
