/** `dify-kit ingest` and `search`: a folder into a knowledge base, and questions to it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';
import { CTRL_C, Screen } from './screen.js';

let mock: Mock;
let docs: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0.05 });
  docs = await mkdtemp(join(tmpdir(), 'docs-'));
  await mkdir(join(docs, 'shop'));
  await writeFile(join(docs, 'shop', 'refunds.md'), 'A refund takes three days.');
  await writeFile(join(docs, 'hours.md'), 'Open from nine to five.');
  await writeFile(join(docs, 'empty.md'), '');
});
afterAll(async () => {
  await mock.close();
  await rm(docs, { recursive: true });
});

const env = () => ({ DIFY_BASE_URL: mock.url, DIFY_DATASET_KEY: 'dataset-cli' });
const cli = (...args: string[]) => run(['src/cli/main.ts', ...args], env());

describe('dify-kit ingest', () => {
  it('shows a bar and each document, fails for one that is empty, and sends only what changed', async () => {
    using screen = new Screen(['ingest', docs, '-d', 'Handbook', '--create', '-c', '1'], env());
    expect(await screen.ended).toBe(1);
    expect(screen.text).toMatch(/✓ .*refunds\.md/);
    expect(screen.text).toContain('✓ hours.md');
    expect(screen.text).toMatch(/✗ empty\.md: \S/);
    expect(screen.text).toMatch(/█.*3\/3/);
    expect(screen.text).toMatch(/2 done, 1 failed; 2 segments in/);

    await writeFile(join(docs, 'hours.md'), 'Open from ten to five.');
    await rm(join(docs, 'shop', 'refunds.md'));
    await rm(join(docs, 'empty.md'));
    const again = await cli('ingest', docs, '-d', 'Handbook', '--prune', '--json');
    const report = JSON.parse(again.stdout);
    expect(report.failed).toEqual([]);
    expect(report.done).toMatchObject([{ name: 'hours.md' }]);
    expect(report.pruned.map((it: { name: string }) => it.name)).toContain('shop__refunds.md');
    expect(again.status).toBe(0);
  });

  it('finds what was ingested', async () => {
    const { status, stdout } = await cli('search', 'Handbook', 'When is it open?');
    expect(status).toBe(0);
    expect(stdout).toContain('Open from ten to five.');
    // By the name of its document, which the server leaves out.
    expect(stdout).toMatch(/^\d\.\d\d {2}hours\.md$/m);
    const json = await cli('search', 'Handbook', 'open', '-k', '1', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ segment: { content: 'Open from ten to five.' } }]);
  });

  it('ends at Ctrl-C', async () => {
    const slow = await startMock({ pace: 5 });
    try {
      using screen = new Screen(['ingest', docs, '-d', 'Slow', '--create'], { ...env(), DIFY_BASE_URL: slow.url });
      await screen.until('0/1');
      screen.type(CTRL_C);
      expect(await screen.ended).toBe(130);
    } finally {
      await slow.close();
    }
  });

  it('says which knowledge base it misses, which path, and which key', async () => {
    expect(await cli('ingest', docs)).toMatchObject({ status: 2, stderr: expect.stringContaining('-d Handbook') });
    expect(await cli('ingest', docs, '-d', 'None')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"None"'),
    });
    expect(await cli('ingest', 'nowhere', '-d', 'x')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nowhere'),
    });
    const keyless = await run(['src/cli/main.ts', 'search', 'x', 'y'], { DIFY_BASE_URL: mock.url });
    expect(keyless).toMatchObject({ status: 2, stderr: expect.stringContaining('DIFY_DATASET_KEY') });
  });
});
