/** A folder of tapes that goes away with the test, and what is in it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Filed, readTapes, tapeFiles } from '../../../src/mock/tapes/tape.js';

export function tapeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tapes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export const tapesIn = (folder: string): Filed[] => readTapes(folder);
/** All that stands on the tapes, as it lies on the disk. */
export const lettersIn = (folder: string): string =>
  tapeFiles(folder)
    .map((it) => readFileSync(it, 'utf8'))
    .join('\n');

export const asked = (body: unknown, key = 'app-chat-1'): RequestInit => ({
  method: 'POST',
  headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
