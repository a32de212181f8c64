/** A Python of its own with packages in it, for tests that look at other languages' clients. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PYTHON = process.platform === 'win32' ? 'python' : 'python3';
const run = promisify(execFile);

export interface Python extends AsyncDisposable {
  /** Runs a program, and gives what it prints. */
  run(...args: string[]): Promise<string>;
}

/** Installs the packages, such as `dify-client==0.1.10`, from the registry. */
export async function python(...packages: string[]): Promise<Python> {
  await run(PYTHON, ['--version']).catch(() => {
    throw new Error(`\`${PYTHON}\` is not on the path: the system tests need Python 3.8 or newer with venv.`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'python-'));
  await run(PYTHON, ['-m', 'venv', folder]);
  const program = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  await run(program, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
  return {
    run: async (...args) => (await run(program, args, { env: { ...process.env, NO_PROXY: '*' } })).stdout,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
