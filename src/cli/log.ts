/** A line for each request that the mock has answered. */
import type { JournalEntry } from '../mock/index.js';
import type { Terminal } from './terminal.js';

/** What a key opens, without the key: a terminal is seen by others, and with `--record` keys are real ones. */
export const kind = (key: string | undefined): string =>
  /^(?:app-(?:chatflow|chat|agent|workflow|completion)|app|dataset)(?![^-+])/.exec(key ?? '')?.[0] ?? '-';

/** `10:02:11 app-chat      chat.send                  200    12 ms`, and a line more for each violation. */
export function logLine(out: Terminal, entry: JournalEntry): string {
  const { at, key, method, path, operation, status, ms, scenario, violations } = entry;
  const time = new Date(at).toTimeString().slice(0, 8);
  const paint = status >= 400 || status === 0 ? out.red : out.green;
  const asked = operation ?? `${method} ${path.replace(/\?.*/s, '')}`;
  // What a client sent is told without control characters.
  const who = out.plain(`${kind(key).padEnd(14)} ${asked.padEnd(26)}`);
  const staged = scenario ? out.dim(`  ${out.plain(JSON.stringify(scenario))}`) : '';
  const against = violations.map((it) => `\n${' '.repeat(9)}${out.red(out.plain(it).replaceAll('\n', ' '))}`).join('');
  return `${out.dim(time)} ${who} ${paint(status ? String(status) : '---')} ${`${ms} ms`.padStart(8)}${staged}${against}`;
}
