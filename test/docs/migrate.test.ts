/** Every line of `docs/migrate.md` compiles, runs against the mock, and asks for what its row says. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as official from 'dify-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Ids } from '../../src/mock/ids.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { problemsOf } from './here.js';
import { block, moduleOf, tables } from './migrate.js';

const ENGLISH = await tables('docs/migrate.md');
const CHINESE = await tables('docs/migrate.zh-CN.md');
const ROWS = [...ENGLISH.values()].flat();
const NAMES = await block('docs/migrate.md');
const KEYS = { DIFY_API_KEY: 'app-chat-migrate', DIFY_DATASET_KEY: 'dataset-migrate' };
const SOMETHING = '7f0c1c0e-8a53-4d5c-9d6b-2f1f3a0f4b11';
const SEED = 'migrate';
/** Release 1.14.1 tells the id of a new tag to nobody; that of the first one in a mock can be foretold. */
const TAG = new Ids(SEED).call(KEYS.DIFY_DATASET_KEY, 'tags.create').uuid('tag');

let mock: Mock;
let folder: string;
let lines: ((begins: () => void) => Promise<void>)[];
const file = () => join(folder, 'lines.ts');

beforeAll(async () => {
  const on = { enabled: true };
  const app = { suggested_questions_after_answer: on, speech_to_text: on, text_to_speech: on, file_upload: on };
  mock = await startMock({ pace: 0, seed: SEED, apps: { [KEYS.DIFY_API_KEY]: app } });
  vi.stubEnv('DIFY_BASE_URL', mock.url);
  for (const [name, key] of Object.entries(KEYS)) vi.stubEnv(name, key);
  // Inside the repository: what a line imports is found from there.
  folder = await mkdtemp(resolve('test/docs/.blocks-'));
  vi.stubEnv('TMPDIR', folder);
  const lineOf = ROWS.map((it) => it.code);
  await writeFile(file(), moduleOf(NAMES.replace(SOMETHING, TAG), lineOf));
  ({ lines } = await import(file()));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await mock.close();
  await rm(folder, { recursive: true });
});

function send(method: string, path: string, body?: object): Promise<Response> {
  const key = path.startsWith('/datasets') ? KEYS.DIFY_DATASET_KEY : KEYS.DIFY_API_KEY;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return fetch(`${mock.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

const shape = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

describe('docs/migrate.md', () => {
  it('compiles', () => {
    expect(problemsOf([file()])(file())).toEqual([]);
  });

  it.each(ROWS.map((row, at) => ({ ...row, at, title: row.names.join(', ') })))('$title', async (row) => {
    const { code, asks, absent, at } = row;
    mock.reset();
    if (code.includes('tag_id')) await send('POST', '/datasets/tags', { name: 'there' });
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    let before = 0;
    await lines[at]?.(() => {
      before = mock.requests().length;
    });
    printed.mockRestore();
    const asked = mock.requests().slice(before);
    expect(asked.flatMap((it) => it.violations)).toEqual([]);
    const places = asked.map((it) => `${it.method} ${it.path.replace(/^\/v1/, '').replace(/\?.*/, '')}`);
    for (const path of asks) expect(places).toContainEqual(expect.stringMatching(shape(path)));
    if (!asks.length) expect(places).toEqual([]);

    for (const place of absent) {
      const [method = '', path = ''] = place.replace(/\{\w+\}/g, SOMETHING).split(' ');
      expect([404, 405]).toContain((await send(method, path)).status);
      expect(mock.requests().at(-1)?.operation).toBeUndefined();
    }
  });

  it('has a block of names that runs as it stands', async () => {
    mock.reset();
    await lines.at(-1)?.(() => {});
  });

  it('has a row for every method of the installed Node client', () => {
    const named = ROWS.flatMap((it) => it.names);
    const methods = Object.entries(official)
      .flatMap(([name, it]) =>
        typeof it === 'function' ? Object.getOwnPropertyNames(it.prototype).map((method) => `${name}.${method}`) : [],
      )
      .filter((it) => !it.endsWith('.constructor'));
    expect(methods).toHaveLength(12);
    expect(methods.filter((it) => !named.includes(it))).toEqual([]);
  });

  it('has the same rows in both languages', async () => {
    const lean = (all: typeof ENGLISH) => [...all.values()].map((rows) => rows.map(({ names, ...it }) => it));
    expect(lean(CHINESE)).toEqual(lean(ENGLISH));
    const methods = (all: typeof ENGLISH) =>
      [...all.values()].flat().flatMap((it) => it.names.filter((name) => /^\w+\.\w+$/.test(name)));
    expect(methods(CHINESE)).toEqual(methods(ENGLISH));
    expect(await block('docs/migrate.zh-CN.md')).toBe(NAMES);
  });

  it('is counted', () => {
    const counted = [...ENGLISH].map(
      ([heading, rows]) => `${heading}: ${rows.length} rows, ${rows.flatMap((it) => it.names).length} names`,
    );
    const methods = ROWS.flatMap((it) => it.names).filter((it) => /^\w+\.\w+$/.test(it)).length;
    const absent = ROWS.flatMap((it) => it.absent).length;
    console.log(
      `${counted.join('\n')}\n${ROWS.length} rows ran for ${methods} methods; ${absent} have a path that is none.`,
    );
    expect(ROWS.length).toBeGreaterThan(100);
  });
});
