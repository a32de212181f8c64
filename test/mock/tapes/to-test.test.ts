import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTape } from '../../../src/mock/tapes/tape.js';
import { testOf } from '../../../src/mock/tapes/to-test.js';

/** Recordings of each form that a generated test can take. */
const TAPES = [
  'app/info--chatflow',
  'chat/send--blocking',
  'chat/send--streaming',
  'chat/send--streaming-client-disconnect',
  'files/upload--chat-png',
  'files/preview--head',
  'documents/download-zip--one',
  'datasets/update--malformed-json',
  'routing/index',
];
const fileOf = (name: string) => `test/recordings/${name}.json`;

test('what has an operation and an answer is asked by the client, the rest by hand', () => {
  const written = (name: string) => testOf(readTape(fileOf(name)), fileOf(name));
  expect(written('app/info--chatflow')).toContain('dify.http.GET("/info", {})');
  expect(written('chat/send--blocking')).toContain('dify.http.POST("/chat-messages", {');
  expect(written('files/upload--chat-png')).toContain('body.append("user", "alice")');
});

test('a tape becomes a test that passes', () => {
  // Inside the repository, where the package is found by its name.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/tape-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [first = '', ...rest] = TAPES;
  const output = (name: string) => join(folder, `${name.replace('/', '-')}.test.ts`);
  for (const name of rest) writeFileSync(output(name), testOf(readTape(fileOf(name)), fileOf(name), output(name)));
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'tape', 'to-test', fileOf(first), '-o', output(first)];
  execFileSync(process.execPath, command);
  const config = join(folder, 'vitest.config.mjs');
  const alias = {
    'dify-kit/mock': join(process.cwd(), 'src/mock/index.ts'),
    'dify-kit': join(process.cwd(), 'src/index.ts'),
  };
  const include = ['*.test.ts'];
  writeFileSync(config, `export default ${JSON.stringify({ resolve: { alias }, test: { include, exclude: [] } })};`);
  const out = execFileSync(
    'npx',
    ['vitest', 'run', '--config', config, '--root', folder, '--no-isolate', '--maxWorkers=1'],
    {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  expect(out).toContain(`${TAPES.length} passed (${TAPES.length})`);
}, 120_000);
