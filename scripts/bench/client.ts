/** Starts the process that makes the load. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, Told } from './load.js';

export interface LoadClient {
  do(job: Partial<Job> & Pick<Job, 'url' | 'kind'>): Promise<number[]>;
  close(): void;
}

export function startClient(): LoadClient {
  const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  return {
    do: (job) =>
      new Promise((resolve, reject) => {
        child.once('message', (told: Told) => (Array.isArray(told) ? resolve(told) : reject(new Error(told.error))));
        child.send({ ms: 2_000, count: 1, ...job });
      }),
    close: () => void child.kill(),
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);
