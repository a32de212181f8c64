import { appendFile, readFile, rm } from 'node:fs/promises';
import type { IngestJournal, JournalEntry } from '../extensions/knowledge/index.js';

/**
 * A journal of an ingest in a file, a line an entry: what it says is on the disk before anything is sent. The file is
 * gone when all came to its end. One ingest at a time may have it.
 */
export function journal(path: string | URL): IngestJournal {
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      const lines = text.split('\n');
      // A crash may have torn the last one.
      const torn = lines.pop();
      if (torn) await appendFile(path, '\n');
      return lines.flatMap(entryOf);
    },
    write: (entry) => appendFile(path, `${JSON.stringify(entry)}\n`, { flush: true }),
    clear: () => rm(path, { force: true }),
  };
}

function entryOf(line: string): JournalEntry[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
