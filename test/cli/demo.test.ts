import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';

const DEMO = ['src/cli/main.ts', 'demo'];

describe('dify-kit demo', () => {
  it('shows all four steps with the embedded mock, without a colour where nobody looks on', async () => {
    const { status, stdout, stderr, seconds } = await run(DEMO);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const shown of [
      'embedded mock',
      'What can I build',
      'conversation ',
      'succeeded:',
      'notes.txt, 33 bytes',
      'segment',
    ]) {
      expect(stdout).toContain(shown);
    }
    expect(stdout).not.toContain('skipped');
    expect(stdout).not.toContain('\x1b');
    // The promise of the README, with a machine that is busy with other tests in mind.
    expect(seconds).toBeLessThan(15);
  });

  describe('with a server of one’s own', () => {
    let mock: Mock;
    beforeAll(async () => {
      mock = await startMock({ pace: 0 });
    });
    afterAll(() => mock.close());

    it('does what the key’s app can do, and says what it skips', async () => {
      const env = { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-workflow-demo' };
      const { status, stdout } = await run(DEMO, env);
      expect(status).toBe(0);
      expect(stdout).toContain(mock.url);
      expect(stdout).toMatch(/skipped: the key is of “.*”, an app of mode workflow/);
      expect(stdout).toContain('succeeded:');
      expect(stdout).toContain('skipped: DIFY_DATASET_KEY is not set.');
    });

    it('leaves no knowledge base behind', async () => {
      const env = { DIFY_BASE_URL: mock.url, DIFY_DATASET_KEY: 'dataset-demo' };
      const { status, stdout } = await run(DEMO, env);
      expect(status).toBe(0);
      expect(stdout).toContain('skipped: DIFY_API_KEY is not set.');
      const deleted = mock.requests().filter((it) => it.operation === 'datasets.delete');
      expect(deleted.map((it) => it.status)).toEqual([204]);
    });

    it('says what went wrong, without the key, and fails', async () => {
      const env = { DIFY_BASE_URL: 'http://127.0.0.1:1', DIFY_API_KEY: 'app-secret-marker' };
      const { status, stdout, stderr } = await run(DEMO, env);
      expect(status).toBe(1);
      expect(stdout).toContain('DifyConnectionError');
      expect(stdout + stderr).not.toContain('secret-marker');
    });
  });
});
