import { spawn } from 'node:child_process';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
  /** Seconds it took. */
  seconds: number;
}

/**
 * Runs a TypeScript program as a process of its own, with nothing of Dify in its environment but what is given. It reads `stdin`
 * where that is given, and waits for more in vain where it is not.
 */
export function run(args: readonly string[], env: Record<string, string> = {}, stdin?: string): Promise<Ran> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('DIFY_') && name !== 'NODE_OPTIONS',
  );
  const began = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
      env: { ...Object.fromEntries(inherited), ...env },
    });
    if (stdin !== undefined) child.stdin.end(stdin);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (it) => (stdout += it));
    child.stderr.on('data', (it) => (stderr += it));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr, seconds: (Date.now() - began) / 1000 }));
  });
}
