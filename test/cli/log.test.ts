import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { logLine } from '../../src/cli/log.js';
import { terminal } from '../../src/cli/terminal.js';
import type { JournalEntry } from '../../src/mock/index.js';

const ENTRY: JournalEntry = {
  n: 1,
  method: 'POST',
  path: '/v1/chat-messages?x=1',
  operation: 'chat.send',
  key: 'app-chat-secret1',
  status: 400,
  violations: ['body.inputs should be object'],
  at: 0,
  ms: 12,
};

const line = (entry: Partial<JournalEntry> = {}, colour = false) => {
  const out = terminal({ isTTY: colour } as NodeJS.WriteStream);
  return logLine(out, { ...ENTRY, ...entry });
};

describe('a line of the log', () => {
  it('says what was asked, by what kind of key, and how it went', () => {
    expect(line()).toMatch(
      /^\d\d:\d\d:\d\d app-chat {7}chat\.send {18}400 {4}12 ms\n {9}body\.inputs should be object$/,
    );
  });

  it('keeps the key to itself, also one that a real server made', () => {
    expect(line()).not.toContain('secret1');
    expect(line({ key: 'app-secret' })).toMatch(/^\S+ app {12}chat\.send/);
    expect(line({ key: 'app-chatty' })).toMatch(/^\S+ app {12}chat\.send/);
    expect(line({ key: 'dataset-kb' })).toMatch(/^\S+ dataset {8}chat\.send/);
    expect(line({ key: 'app-chat+code=429' })).toMatch(/^\S+ app-chat {7}chat\.send/);
  });

  it('names the path where there is no operation, without its query', () => {
    const { operation: _, key: __, ...rest } = ENTRY;
    const out = terminal({ isTTY: false } as unknown as NodeJS.WriteStream);
    expect(logLine(out, rest)).toContain('-              POST /v1/chat-messages ');
  });

  it('shows a request without an answer, and what was staged', () => {
    expect(line({ status: 0, scenario: { hang: true } })).toMatch(/ --- .*{"hang":true}/);
  });

  it('is coloured for a terminal alone', () => {
    expect(line({}, true)).toContain('\x1b[31m400\x1b[0m');
    expect(line({}, false)).not.toContain('\x1b');
  });

  it('lets nobody move the cursor', () => {
    const said = line({ violations: ['\x1b[2Jgone\nFAKE'] });
    expect(said.endsWith('\n         [2Jgone FAKE')).toBe(true);
  });
});

describe('dify-kit mock', () => {
  /** Runs it, asks for one thing, and tells all that it printed. */
  async function printed(...flags: string[]): Promise<string[]> {
    const args = ['--import', 'tsx', 'src/cli/main.ts', 'mock', '-p', '0', '--pace', '0', ...flags];
    const child = spawn(process.execPath, args);
    const ended = once(child, 'close');
    const lines: string[] = [];
    const reader = createInterface(child.stdout).on('line', (it) => lines.push(it));
    while (!lines.some((it) => it.startsWith('Page: '))) await once(reader, 'line');
    const url = lines[0]?.replace('Ready at ', '') ?? '';
    await (await fetch(`${url}/info`, { headers: { authorization: 'Bearer app-chat-1' } })).text();
    // The line is written when the answer is; what is asked next finds it there.
    await (await fetch(new URL('/__mock/requests', url))).text();
    child.kill('SIGTERM');
    await ended;
    return lines;
  }

  it('writes a line for each request', async () => {
    expect((await printed()).at(-1)).toMatch(/app-chat +app\.info +200 /);
  });

  it('writes none with --quiet', async () => {
    expect((await printed('--quiet')).at(-1)).toMatch(/^Page: /);
  });
});
