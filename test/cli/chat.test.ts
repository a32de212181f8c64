/** `dify-kit chat` with somebody at the keyboard of a pseudo-terminal. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';
import { CTRL_C, CTRL_D, Screen } from './screen.js';

let mock: Mock;
let state: string;
beforeAll(async () => {
  mock = await startMock();
  state = await mkdtemp(join(tmpdir(), 'chat-'));
});
afterAll(async () => {
  await mock.close();
  await rm(state, { recursive: true });
});

const env = (key: string) => ({
  DIFY_BASE_URL: new URL(mock.url).origin,
  DIFY_API_KEY: key,
  DIFY_USER: 'alice',
  XDG_STATE_HOME: state,
});
const asked = (key: string, operation: string) =>
  mock.requests().filter((it) => it.key === key && it.operation === operation);
const bodies = (key: string) => asked(key, 'chat.send').map((it) => it.body as Record<string, unknown>);

describe('dify-kit chat', () => {
  it('streams markdown, sends files, rates, shows the history, and goes on where it was left', async () => {
    const key = 'app-chat-talk';
    const plan = join(state, 'plan.txt');
    await writeFile(plan, 'Step one.');
    {
      using screen = new Screen(['chat'], env(key));
      await screen.until('you › ');
      screen.type(`Hi **there** @${plan}\r`);
      await screen.until('\x1b[1mthere\x1b[0m');
      await screen.until('schön!');
      await screen.until('you › ');
      screen.type('/like\r');
      await screen.until('Noted.');
      screen.type('/history\r');
      await screen.until(/you ›\S* Hi \*\*there\*\* @plan\.txt/);
      await screen.until('schön!');
      screen.type(CTRL_D);
      expect(await screen.ended).toBe(0);
      expect(screen.text).not.toContain('**there**.');
    }
    expect(asked(key, 'files.upload')).toHaveLength(1);
    expect(bodies(key)[0]).toMatchObject({ query: 'Hi **there**', files: [{ type: 'document' }] });
    expect(asked(key, 'messages.feedback')[0]?.body).toMatchObject({ rating: 'like', user: 'alice' });
    {
      using screen = new Screen(['chat'], env(key));
      await screen.until('Going on where you left');
      screen.type('And now?\r');
      await screen.until('schön!');
      await screen.until('you › ');
      screen.type('/new\r');
      await screen.until('A new conversation.');
      screen.type('Another one\r');
      await screen.until('schön!');
      screen.type(CTRL_D);
      await screen.ended;
    }
    const [first, second, third] = bodies(key);
    expect(first?.['conversation_id'] ?? '').toBe('');
    expect(second?.['conversation_id']).toMatch(/^[\da-f-]{36}$/);
    expect(third?.['conversation_id'] ?? '').toBe('');
    const file = join(state, 'dify-kit', 'conversations.json');
    expect(await readFile(file, 'utf8')).not.toContain(key);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['Ctrl-C', CTRL_C],
    ['/stop', '/stop\r'],
  ])('stops an answer on the server with %s, keeps what there was, and goes on', async (name, keys) => {
    const key = `app-chat-stop-${name.length}`;
    using screen = new Screen(['chat'], env(key));
    await screen.until('you › ');
    screen.type('SLOW please\r');
    await screen.until('You said');
    screen.type(keys);
    await screen.until('(stopped)');
    await screen.until('you › ');
    expect(asked(key, 'chat.stop').map((it) => it.status)).toEqual([200]);
    screen.type('/history\r');
    await screen.until(/SLOW please\r\nYou said/);
    screen.type('Still there\r');
    await screen.until('Still there. I am');
    await screen.until('you › ');
    screen.type(CTRL_C);
    expect(await screen.ended).toBe(0);
    expect(bodies(key)[1]?.['conversation_id']).toMatch(/^[\da-f-]{36}$/);
  });

  it('tells what is wrong and stays: an unknown command, a file that is not there, a model that fails', async () => {
    using screen = new Screen(['chat'], env('app-chat-wrong'));
    await screen.until('you › ');
    screen.type('/nope\r');
    await screen.until('There is no /nope');
    screen.type('See @missing.pdf\r');
    await screen.until('missing.pdf');
    screen.type('Ask @bob to FAIL\r');
    await screen.until('Error');
    await screen.until('you › ');
    screen.type(CTRL_D);
    expect(await screen.ended).toBe(0);
    expect(bodies('app-chat-wrong')).toMatchObject([{ query: 'Ask @bob to FAIL' }]);
  });

  it('shows a model’s control characters to nobody', async () => {
    const key = 'app-chat-evil';
    mock.next('chat.send', { answer: 'a\x1b]0;owned\x07b\x9b2Jc\x1b[31md' }, { key });
    using screen = new Screen(['chat', '--new', 'Hi'], env(key));
    await screen.until('d');
    await screen.ended;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(screen.shown.replace(/\x1b\[\d+m/g, '')).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
    expect(screen.shown).not.toContain('\x1b[31m');
  });

  it('answers one question without a terminal, as text or JSON, and lines of a pipe one after the other', async () => {
    const key = 'app-chat-pipe';
    const text = await run(['src/cli/main.ts', 'chat', '--new', 'It is **this**'], env(key));
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toContain('You said: It is **this**.');
    const json = await run(['src/cli/main.ts', 'chat', '--json', 'And that?'], env(key));
    expect(JSON.parse(json.stdout)).toMatchObject({
      event: 'message',
      conversation_id: expect.stringMatching(/.{36}/),
    });
    const piped = await run(['src/cli/main.ts', 'chat'], env(key), 'One\nTwo\n');
    expect(piped.stdout).toMatch(/You said: One\.[\s\S]*You said: Two\./);
    expect(bodies(key).map((it) => !it['conversation_id'])).toEqual([true, false, false, false]);
  });
});
