/** The lines of a file, each of which is a run. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Misused } from '../exit.js';
import type { Asked } from './begin.js';

export interface Job {
  /** From 1, as editors count. */
  line: number;
  /**
   * By what the line is known again: its text, and which of those with the same text it is. Lines may be put in before and
   * after it.
   */
  key: string;
  asked: Asked;
}

/** @throws Misused for a line that is no run, before any is sent. */
export async function jobsOf(path: string): Promise<Job[]> {
  const jobs: Job[] = [];
  const seen = new Map<string, number>();
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (!text.trim()) continue;
      const hash = createHash('sha256').update(text.trim()).digest('hex').slice(0, 16);
      const nth = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, nth);
      jobs.push({ line, key: nth > 1 ? `${hash}-${nth}` : hash, asked: askedOf(JSON.parse(text)) });
    }
  } catch (cause) {
    const where = (cause as NodeJS.ErrnoException).code ? path : `${path}, line ${line}`;
    throw new Misused(`--many cannot read ${where}: ${(cause as Error).message}`, { cause });
  }
  return jobs;
}

/** `{ inputs: {…}, user? }` is all of a run; any other object is its inputs. */
function askedOf(said: unknown): Asked {
  if (!isObject(said))
    throw new Error('a line is an object: {"query":"Hi"}, or {"inputs":{"query":"Hi"},"user":"alice"}');
  const { inputs, user, workflow_id } = said as { inputs?: unknown; user?: string; workflow_id?: string };
  return isObject(inputs) ? { inputs, user, workflow_id } : { inputs: said };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
