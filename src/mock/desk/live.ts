/** The journal as events: each entry when it comes, again when its answer begins, and when it is complete. */
import type { ServerResponse } from 'node:http';
import type { Journal, JournalEntry } from '../journal.js';
import { SAFE } from './answers.js';

/** Whoever reads more slowly than this is let go: an `EventSource` comes again, and asks for what it missed. */
const BEHIND = 4 * 1024 * 1024;

export function live(response: ServerResponse, journal: Journal, since: number): void {
  response.writeHead(200, { ...SAFE, 'content-type': 'text/event-stream; charset=utf-8' });
  const write = (entry: JournalEntry) => {
    if (response.writableLength > BEHIND) response.destroy();
    else response.write(`id: ${entry.n}\ndata: ${JSON.stringify(entry)}\n\n`);
  };
  response.write(': the journal\n\n');
  for (const entry of journal.entries()) if (entry.n > since) write(entry);
  const stop = journal.watch(write);
  response.on('close', stop);
}
