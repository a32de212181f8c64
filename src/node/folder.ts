import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { DifyError } from '../index.js';
import { type FileSource, file } from './file.js';

export interface FolderOptions {
  /** Which files, from the folder on. @default '**' */
  glob?: string | readonly string[] | undefined;
  /** Which of them not. */
  ignore?: string | readonly string[] | undefined;
  /** Files and folders whose names begin with a dot as well. @default false */
  dot?: boolean | undefined;
}

/**
 * The files of a folder and of those in it, in the order of their names. Links are not followed. It can be iterated
 * again, and then has what is there by then.
 *
 * @throws DifyError when there is no such folder.
 */
export function folder(
  path: string | URL,
  { glob: patterns = '**', ignore, dot = false }: FolderOptions = {},
): AsyncIterable<FileSource> {
  const cwd = path instanceof URL ? fileURLToPath(path) : resolve(path);
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DifyError(`\`path\` is no folder: ${cwd}`);
  }
  return {
    async *[Symbol.asyncIterator]() {
      const found = await glob([patterns].flat(), {
        cwd,
        dot,
        ...(ignore && { ignore: [ignore].flat() }),
        followSymbolicLinks: false,
        expandDirectories: false,
      });
      for (const name of found.sort()) {
        const whole = join(cwd, name);
        // One may be gone by the time its turn comes.
        if (existsSync(whole)) yield file(whole, { name });
      }
    },
  };
}
