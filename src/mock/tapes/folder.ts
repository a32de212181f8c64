/** The folder that tapes are written to: `chat/send--0001.json`, and on from what is there already. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Tape, tapeFiles } from './tape.js';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'root';

/** The folder by resource, the file by what was done; a path without an operation by method and path. */
function nameOf(operation: string | undefined, { method, path }: Tape['request']): string {
  const [resource, ...rest] = operation?.split('.') ?? [];
  return resource ? `${plain(resource)}/${rest.join('-')}` : `routing/${plain(`${method} ${path}`)}`;
}

export class TapeFolder {
  readonly #folder: string;
  #last: number;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#last = tapeFiles(folder).reduce((most, it) => Math.max(most, numberOf(it)), 0);
  }

  /** Numbers are given when requests come: what was asked first is played first. */
  number(): number {
    return ++this.#last;
  }

  async write(n: number, operation: string | undefined, tape: Tape): Promise<void> {
    const name = `${nameOf(operation, tape.request)}--${String(n).padStart(6, '0')}`;
    const file = join(this.#folder, `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify({ ...tape, case: name }, null, 1)}\n`);
  }
}

const numberOf = (file: string): number => Number(/--(\d+)\.json$/.exec(basename(file))?.[1] ?? 0);
