import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0, apps: { 'app-workflow': { name: 'my translator' } } });
  folder = await mkdtemp(join(tmpdir(), 'types-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const types = (...args: string[]) =>
  run(['src/cli/main.ts', 'types', ...args], { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-workflow-1' });

describe('dify-kit types', () => {
  it('prints what the app takes, under its own name', async () => {
    const { status, stdout, stderr } = await types();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('export interface MyTranslator {\n  inputs: {\n');
    expect(stdout).toContain('text?: string;');
    expect(stdout).toContain(
      "export const myTranslatorInputs: StandardSchema<MyTranslator['inputs']> = inputsSchema([",
    );
  });

  it('writes it to a file', async () => {
    const file = join(folder, 'app.ts');
    const { status, stdout } = await types('-o', file, '--name', 'Bees');
    expect([status, stdout]).toEqual([0, '']);
    expect(await readFile(file, 'utf8')).toContain('export interface Bees {');
  });

  it('says in a line what is wrong', async () => {
    const { status, stdout, stderr } = await types('--name', 'two words');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^DifyError: `name` must be a name for a type, such as `Translator`\.\n/);
  });
});
