/** The example runs as it stands. */
import { expect, it, onTestFinished } from 'vitest';
import { startMock } from '../../../src/mock/index.js';
import { run } from '../../cli/run.js';

it('examples/bot-memory.ts keeps each user in a conversation, until they want another', async () => {
  const mock = await startMock({ pace: 0 });
  onTestFinished(() => mock.close());
  const env = { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-chat-1' };
  const said = ['alice: Hi', 'bob: Hello', 'alice: And now?', 'alice: /new', 'alice: Once more'];
  const { status, stdout, stderr } = await run(['examples/bot-memory.ts'], env, `${said.join('\n')}\n`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const answers = stdout.split(/^(?=alice:|bob:)/m).map((it) => [it.split(':')[0], /\((\d)\)\n$/.exec(it)?.[1]]);
  expect(answers).toEqual([
    ['alice', '1'],
    ['bob', '1'],
    ['alice', '2'],
    ['alice', undefined],
    ['alice', '1'],
  ]);
});
