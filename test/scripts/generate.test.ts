import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const SCRIPT = 'scripts/generate.ts';
const FILES = ['facade.gen.ts', 'openapi.json', 'operations.gen.ts', 'schema.d.ts', 'types.gen.ts'];
const SLOW = { timeout: 120_000 };

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(await Promise.all(names.map(async (it) => [it, await readFile(join(folder, it), 'utf8')])));
}

describe('npm run generate', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'generate-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes the same files each time, says which, and takes away what it does not write', SLOW, async () => {
    await mkdir(at('one'));
    await writeFile(at('one/old.gen.ts'), '');
    const [one, two] = await Promise.all(['one', 'two'].map((it) => run(SCRIPT, '--out', at(it))));
    expect([one?.code, one?.out, two?.code]).toEqual([0, `${at('one')}: ${FILES.join(', ')}\n`, 0]);
    const written = await contents(at('one'));
    expect(Object.keys(written)).toEqual(FILES);
    expect(await contents(at('two'))).toEqual(written);
    for (const name of FILES.filter((it) => it.endsWith('.ts'))) {
      expect(written[name], name).toMatch(/^\/\/ Generated from spec\/ by `npm run generate`\. Do not edit\.\n/);
    }
  });

  it('finds what is committed fresh', SLOW, async () => {
    expect(await run(SCRIPT, '--check')).toEqual({ code: 0, out: 'src/generated is fresh.\n', err: '' });
  });

  it('finds a file stale that differs, is missing or should not be there, and leaves it as it is', SLOW, async () => {
    await appendFile(at('one/types.gen.ts'), '\n');
    await rm(at('one/schema.d.ts'));
    await writeFile(at('one/old.gen.ts'), '');
    const before = await contents(at('one'));
    const { code, err } = await run(SCRIPT, '--check', '--out', at('one'));
    expect(code).toBe(1);
    expect(err).toBe('Stale: schema.d.ts, types.gen.ts, old.gen.ts. Run `npm run generate`.\n');
    expect(await contents(at('one'))).toEqual(before);
  });

  it('writes nothing from a specification that does not pass the linter', SLOW, async () => {
    await writeFile(
      at('wrong.yaml'),
      'openapi: 3.1.0\ninfo: { title: Wrong, version: "1" }\npaths: { /a: { get: {} } }\n',
    );
    const { code, err } = await run(SCRIPT, '--spec', at('wrong.yaml'), '--out', at('three'));
    expect(code).toBe(1);
    expect(err).toMatch(/wrong\.yaml has \d+ problems\./);
    expect(await readdir(folder)).not.toContain('three');
  });
});
