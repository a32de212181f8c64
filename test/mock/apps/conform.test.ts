import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangeFiles, readExchange } from '../../../scripts/conform/exchange.js';
import { ask } from '../../../scripts/conform-mock/ask.js';
import { differences } from '../../../scripts/conform-mock/differences.js';
import { prepare } from '../../../scripts/conform-mock/prepare.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { REASONS } from './explained.js';
import { LAB, labApp } from './lab.js';

const ROOT = fileURLToPath(new URL('../../recordings', import.meta.url));
const APP = 'chat agent chatflow completion workflows workflow-events human-input conversations messages';
const FOLDERS = [...APP.split(' '), 'annotations', 'app', 'audio', 'files', 'end-users', 'wrong-app'];

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0, apps: LAB });
});
afterAll(() => mock.close());

let explained = 0;
let asked = 0;

/** What differs in the answer to a recorded request, and is not explained. */
async function unexplained(file: string): Promise<string[]> {
  const name = relative(ROOT, file)
    .replaceAll('\\', '/')
    .replace(/\.json$/, '');
  const exchange = readExchange(file);
  const { request } = await prepare(mock.url, name, exchange);
  const app = labApp(name);
  const authorization = app ? `Bearer ${app}` : (request.authorization ?? null);
  const { code } = (exchange.response.json ?? {}) as { code?: string };
  // A version is one of the app that is asked.
  const path = app && (await versionOf(app, request.path));
  const sent = { ...request, authorization, ...(path && { path }) };
  const answer = await ask(mock.url, sent, { malformed: code === 'bad_request' });
  asked++;
  const all = differences(exchange, answer);
  const found = all.filter((difference) => {
    return !REASONS.some(([pattern, differs]) => pattern.test(name) && differs.test(difference));
  });
  if (!found.length && all.length) explained++;
  return found.map((it) => `${name}: ${it}`);
}

async function versionOf(app: string, path: string): Promise<string> {
  if (!/^\/v1\/workflows\/[\da-f-]{36}\/run$/.test(path)) return path;
  const response = await fetch(`${mock.url}/workflows/run`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app}`, 'content-type': 'application/json' },
    body: JSON.stringify({ inputs: { text: 'x' }, user: 'alice' }),
  });
  const { data } = (await response.json()) as { data: { workflow_id: string } };
  return `/v1/workflows/${data.workflow_id}/run`;
}

describe('what a real server was asked of an app, asked of the mock', () => {
  it.each(FOLDERS)(
    'is answered alike: %s',
    async (folder) => {
      const all: string[] = [];
      for (const file of exchangeFiles(`${ROOT}/${folder}`)) all.push(...(await unexplained(file)));
      expect(all).toEqual([]);
    },
    60_000,
  );

  it('and few answers need a reason', () => {
    expect(asked).toBeGreaterThan(300);
    expect(explained).toBeLessThanOrEqual(84);
  });
});
