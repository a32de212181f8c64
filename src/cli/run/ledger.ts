/**
 * What has become of each line, on the disk: results in the file that was asked for, and beside it in `….state` what was
 * sent. A line is noted before it is sent, so that a process that dies leaves no doubt about what must not be sent again.
 */
import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { Misused } from '../exit.js';

/** What came of a line. */
export interface Result {
  line: number;
  key: string;
  status: string;
  [field: string]: unknown;
}

/** A line that was sent, and has no result: its run, where that is known. */
export interface Sent {
  run?: string | undefined;
  user?: string | undefined;
}

interface Note extends Sent {
  key: string;
  at: 'sending' | 'started' | 'released';
}

export class Ledger {
  readonly #results: FileHandle;
  readonly #notes: FileHandle;
  readonly #path: string;
  readonly #ended: Set<string>;
  readonly #sent = new Map<string, Sent>();

  /** @throws Misused when another process works on the same file. */
  static async open(path: string): Promise<Ledger> {
    await lock(`${path}.lock`);
    const ended = recordsOf<Result>(path).map((it) => it.key);
    const notes = recordsOf<Note>(`${path}.state`);
    return new Ledger(path, await open(path, 'a'), await open(`${path}.state`, 'a'), ended, notes);
  }

  private constructor(path: string, results: FileHandle, notes: FileHandle, ended: string[], before: Note[]) {
    this.#path = path;
    this.#results = results;
    this.#notes = notes;
    this.#ended = new Set(ended);
    for (const { key, at, run, user } of before) {
      if (at === 'released') this.#sent.delete(key);
      else this.#sent.set(key, { run, user });
    }
  }

  ended(key: string): boolean {
    return this.#ended.has(key);
  }

  /** A line that was sent by a process that did not live to see its end. */
  sent(key: string): Sent | undefined {
    return this.#sent.get(key);
  }

  /** Before the request leaves; on the disk when this returns. */
  sending(key: string): Promise<void> {
    return this.#note({ key, at: 'sending' });
  }

  started(key: string, run: string, user: string | undefined): Promise<void> {
    return this.#note({ key, at: 'started', run, user });
  }

  /** The server certainly began nothing: the line may be sent again. */
  released(key: string): Promise<void> {
    return this.#note({ key, at: 'released' });
  }

  async end(result: Result): Promise<void> {
    await this.#results.appendFile(`${JSON.stringify(result)}\n`);
    await this.#results.datasync();
    this.#ended.add(result.key);
  }

  /** @param complete Whether every line has its result: nothing is left to be known of what was sent. */
  async close(complete: boolean): Promise<void> {
    await this.#results.close();
    await this.#notes.close();
    if (complete) await unlink(`${this.#path}.state`);
    await unlink(`${this.#path}.lock`);
  }

  async #note(note: Note): Promise<void> {
    await this.#notes.appendFile(`${JSON.stringify(note)}\n`);
    await this.#notes.datasync();
  }
}

/** The lines of a file; one that was cut off by the end of a process is taken away. */
function recordsOf<Record>(path: string): Record[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf(10) + 1;
  if (whole < bytes.length) truncateSync(path, whole);
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').filter(Boolean);
  try {
    return lines.map((it) => JSON.parse(it));
  } catch (cause) {
    throw new Misused(`${path} is no file of results: choose another -o.`, { cause });
  }
}

/** Two processes on one file would each send what the other one has not noted yet. */
async function lock(path: string): Promise<void> {
  try {
    const handle = await open(path, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new Misused(`-o: ${(error as Error).message}`);
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid && lives(pid)) throw new Misused(`Process ${pid} is at work on this file: ${path}`);
    await unlink(path);
    await lock(path);
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
