/** Runs a script of this repository as `npm run` does. */
import { execFile } from 'node:child_process';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export function run(script: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', script, ...args], { maxBuffer: 2 ** 24 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
