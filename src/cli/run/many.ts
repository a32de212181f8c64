/** A run for each line of a file, several at once; each line is sent once, however often the command is given. */
import { isDifyError, type RunDetail } from '../../index.js';
import type { Connection } from '../client.js';
import type { Given } from '../command.js';
import { EXIT, Misused } from '../exit.js';
import { told } from '../failure.js';
import { onInterrupt } from '../interrupt.js';
import { type Job, jobsOf } from './jobs.js';
import { Ledger, type Result } from './ledger.js';
import { Line } from './line.js';

export interface ManyOptions extends Connection {
  jobs: string;
  output: string | undefined;
  concurrency: number;
  workflow_id: string | undefined;
}

export async function many({ err, out, json }: Given, options: ManyOptions): Promise<void> {
  const { output, concurrency, workflow_id, user } = options;
  if (!Number.isInteger(concurrency)) throw new Misused(`--concurrency is a whole number, and is ${concurrency}.`);
  const jobs = await jobsOf(options.jobs);
  const ledger = output === undefined ? undefined : await Ledger.open(output);
  // Refused for want of a place means not begun: it waits for its turn.
  const lanes = options.dify.with({ maxConcurrent: concurrency, retries: 10 });
  const waiting = jobs.filter((it) => !ledger?.ended(it.key));
  const counts = { succeeded: 0, failed: 0, stopped: 0, unknown: 0, unsent: 0, skipped: jobs.length - waiting.length };
  const running = new Set<Line>();
  const bar = err.progress();
  const show = () => {
    const done = jobs.length - waiting.length - running.size;
    if (err.isTerminal) bar.show(jobs.length ? done / jobs.length : 1, `${done}/${jobs.length}`);
  };
  let draining = false;
  let refused = false;
  let why: Error | undefined;
  using interrupt = onInterrupt(
    () => {
      draining = true;
      bar.end();
      err.line(`Waiting for ${running.size} under way; Ctrl-C again stops them.`);
    },
    () => Promise.all([...running].map((it) => it.stop())),
  );

  const next = () => (draining ? undefined : waiting.shift());
  const work = async () => {
    for (let job = next(); job; job = next()) {
      const line = new Line({ dify: options.dify, lanes, ledger }, withDefaults(job, { workflow_id, user }));
      running.add(line);
      show();
      const result = await line.run().finally(() => running.delete(line));
      show();
      // A key that is refused is refused for every line.
      if (line.why && isDifyError(line.why, 'DifyAuthError')) {
        why = line.why;
        draining = refused = true;
      }
      if (!result) {
        why = line.why ?? why;
        continue;
      }
      counts[countOf(result)]++;
      if (ledger) await ledger.end(result);
      else out.line(JSON.stringify(result));
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    bar.end();
    await ledger?.close(jobs.every((it) => ledger.ended(it.key)));
  }
  const { skipped, succeeded, failed, stopped, unknown } = counts;
  counts.unsent = jobs.length - skipped - succeeded - failed - stopped - unknown;
  const parts = Object.entries(counts).filter(([name, count]) => count || name === 'succeeded');
  if (json && output !== undefined) out.line(JSON.stringify(counts));
  else err.line(parts.map(([name, count]) => `${count} ${name}`).join(', '));
  if (why && counts.unsent) err.line(err.red(`Give the command again: ${told(why)}`));
  if (interrupt.pressed) process.exitCode = EXIT.interrupted;
  else if (refused) process.exitCode = EXIT.key;
  else if (failed || stopped || unknown || counts.unsent) process.exitCode = EXIT.other;
}

function withDefaults(job: Job, { workflow_id, user }: { workflow_id: string | undefined; user: string }): Job {
  const { asked } = job;
  return { ...job, asked: { ...asked, workflow_id: asked.workflow_id ?? workflow_id, user: asked.user ?? user } };
}

function countOf({ status }: Result): 'succeeded' | 'failed' | 'stopped' | 'unknown' {
  const went: readonly RunDetail['status'][] = ['succeeded', 'partial-succeeded', 'paused'];
  if (status === 'unknown' || status === 'stopped') return status;
  return went.includes(status as RunDetail['status']) ? 'succeeded' : 'failed';
}
