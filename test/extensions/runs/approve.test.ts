/** The example runs as it stands. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMock } from '../../../src/mock/index.js';
import { run } from '../../cli/run.js';

async function approve(env: Record<string, string>, args: string[], ...lines: string[]) {
  const { status, stdout, stderr } = await run(['examples/approve.ts', ...args], env, lines.join('\n'));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('examples/approve.ts', () => {
  it('asks at the terminal, now or later', async () => {
    const mock = await startMock({ pace: 0 });
    onTestFinished(() => mock.close());
    const env = { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-workflow-1', DIFY_USER: 'alice' };
    const now = await approve(env, ['PAUSE, is this right?'], 'good', '', 'approve', '');
    expect(now).toContain('Please check **PAUSE, is this right?**');
    expect(now).toMatch(/The run [\da-f-]{36} is succeeded/);

    const later = await approve(env, ['PAUSE'], '', '', '', '');
    const [, id = ''] = /The run ([\da-f-]{36}) is paused/.exec(later) ?? [];
    const gone = await approve(env, ['--run', id], 'fine', 'bob', 'reject', '');
    expect(gone).toContain(`The run ${id} is succeeded`);
  });
});
