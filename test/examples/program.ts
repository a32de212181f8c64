/** An example that serves, as a process of its own for one test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

export interface Program {
  /** Where it listens. */
  url: string;
  /** What it wrote on `stderr` so far. */
  errors(): string;
  /** Asks it to end, and gives the status with which it did. */
  stop(): Promise<number | null>;
}

export async function started(path: string, env: Record<string, string>): Promise<Program> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(DIFY_|WECHAT_|LINE_|NODE_OPTIONS)/.test(name));
  const child = spawn(process.execPath, ['--import', 'tsx', path], {
    env: { ...Object.fromEntries(inherited), PORT: '0', ...env },
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  let errors = '';
  child.stderr.on('data', (it) => (errors += it));
  const url = await new Promise<string>((resolve, reject) => {
    let told = '';
    child.stdout.on('data', (it) => {
      const [, url] = /^Ready at (\S+)\n/.exec((told += it)) ?? [];
      if (url) resolve(url);
    });
    child.once('close', () => reject(new Error(`It ended before it was ready: ${errors}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const [status] = await closed;
    return status as number | null;
  };
  return { url, errors: () => errors, stop };
}
