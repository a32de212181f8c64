/** What the commands have in common: where keys come from, how they end, what they print. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run as program } from './run.js';
import { CTRL_C, Screen } from './screen.js';

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const env = (key: string) => ({ DIFY_BASE_URL: mock.url, DIFY_API_KEY: key, DIFY_USER: 'alice' });
const cli = (args: string[], more: Record<string, string> = {}, stdin?: string) =>
  program(['src/cli/main.ts', ...args], more, stdin);

describe('dify-kit run', () => {
  it('shows nodes on a terminal, and the output', async () => {
    using screen = new Screen(['run', '-i', 'text=hello'], env('app-workflow-screen'));
    expect(await screen.ended).toBe(0);
    expect(screen.text).toMatch(/✓ .* start, \d\.\d\d s\n/);
    expect(screen.text).toContain('You said: hello.');
  });

  it('stops the run on the server at Ctrl-C', async () => {
    const slow = await startMock();
    try {
      using screen = new Screen(['run', '-i', 'text=SLOW'], { ...env('app-workflow-stop'), DIFY_BASE_URL: slow.url });
      await screen.until('…');
      screen.type(CTRL_C);
      expect(await screen.ended).toBe(EXIT.interrupted);
      expect(screen.text).toMatch(/Stopped [\da-f-]{36}/);
      const stops = slow.requests().filter((it) => it.operation === 'workflows.stop');
      expect(stops.map((it) => it.status)).toEqual([200]);
    } finally {
      await slow.close();
    }
  });

  it('takes inputs from options, files and the standard input, and uploads what is a file', async () => {
    const key = 'app-workflow-inputs';
    await writeFile(join(folder, 'inputs.yaml'), 'text: from a file\nmore: 3\n');
    await writeFile(join(folder, 'a.pdf'), '%PDF');
    const sent = () => {
      const runs = mock.requests().filter((it) => it.key === key && it.operation === 'workflows.run');
      return (runs.at(-1)?.body as { inputs?: object } | undefined)?.inputs;
    };
    await cli(['run', '--inputs', join(folder, 'inputs.yaml'), '-i', 'n:=4'], env(key));
    expect(sent()).toEqual({ text: 'from a file', more: 3, n: 4 });
    await cli(['run', '--inputs', '-', '--input=text=over=it'], env(key), '{"text":"under","x":[1]}');
    expect(sent()).toEqual({ text: 'over=it', x: [1] });
    const path = join(folder, 'a.pdf');
    const { stderr } = await cli(['run', '-i', `doc=@${path}`, '-i', `doc=@${path}`, '-i', 'text=@@bob'], env(key));
    const file = { type: 'document', transfer_method: 'local_file', upload_file_id: expect.stringMatching(/.{36}/) };
    expect(sent()).toEqual({ doc: [file, file], text: '@bob' });
    expect(stderr).toContain('The app has no input `doc` and will ignore it. Its inputs: `text`.');
  });

  it('gives the whole result as JSON, and failures too', async () => {
    const good = await cli(['run', '-i', 'text=hi', '--json'], env('app-workflow-json'));
    expect(JSON.parse(good.stdout)).toMatchObject({
      workflow_run_id: expect.any(String),
      data: { status: 'succeeded' },
    });
    const failed = await cli(['run', '-i', 'text=FAIL', '--json'], env('app-workflow-json'));
    expect(failed.status).toBe(EXIT.run);
    expect(JSON.parse(failed.stdout)).toMatchObject({ data: { status: 'failed' } });
    const refused = await cli(['run', '-i', 'text=hi', '--json'], env('app-workflow-json+code=401'));
    expect(refused).toMatchObject({ status: EXIT.key, stderr: '' });
    expect(JSON.parse(refused.stdout)).toMatchObject({
      error: { name: 'DifyAuthError', status: 401, hint: expect.any(String) },
    });
  });
});

describe('the number that a command ends with', () => {
  const cases: [name: string, args: string[], env: Record<string, string>, expected: number, told: RegExp][] = [
    ['no key', ['run'], { DIFY_API_KEY: '' }, EXIT.usage, /There is no key: set DIFY_API_KEY/],
    ['no user', ['run'], { DIFY_USER: '' }, EXIT.usage, /set DIFY_USER/],
    ['an unknown option', ['run', '--qeury', 'x'], {}, EXIT.usage, /no option --qeury/],
    ['an unknown command', ['runn'], {}, EXIT.usage, /Unknown command/],
    ['a pair that is none', ['run', '-i', 'text'], {}, EXIT.usage, /name=value/],
    ['a file that is not there', ['upload', 'nowhere.pdf'], {}, EXIT.usage, /nowhere.pdf/],
    ['a refused key', ['app'], { DIFY_API_KEY: 'app-x+code=401' }, EXIT.key, /DifyAuthError 401/],
    ['an unknown version', ['run', '--version-id', 'v', '-i', 'text=x'], {}, EXIT.refused, /Dify\w+Error 4/],
    ['a busy server', ['app'], { DIFY_API_KEY: 'app-x+code=429,retry_after=0' }, EXIT.busy, /DifyRateLimitError 429/],
    ['a server that fails', ['app'], { DIFY_API_KEY: 'app-x+code=500' }, EXIT.server, /DifyServerError 500/],
    ['no server', ['app'], { DIFY_BASE_URL: 'http://127.0.0.1:1' }, EXIT.network, /DifyConnectionError/],
    [
      'a stream that breaks',
      ['chat', '--new', 'x'],
      { DIFY_API_KEY: 'app-chat-x+drop_after=3' },
      EXIT.network,
      /DifyTruncatedError/,
    ],
    ['too slow', ['app', '--timeout', '0.3'], { DIFY_API_KEY: 'app-x+hang=true' }, EXIT.timeout, /TimeoutError/],
    [
      'a failed run',
      ['run', '-i', 'text=FAIL'],
      {},
      EXIT.run,
      /DifyRunError: .* status code 500: The model is overloaded/,
    ],
    ['a failed model', ['chat', '--new', 'FAIL'], { DIFY_API_KEY: 'app-chat-x' }, EXIT.model, /overloaded/],
    ['a run that waits', ['run', '-i', 'text=PAUSE'], {}, EXIT.paused, /waits for a person:[\s\S]*form_token/],
  ];
  it.each(cases)('%s', async (_, args, more, expected, told) => {
    const whole = { ...env('app-workflow-exit'), XDG_STATE_HOME: folder, ...more };
    const { status, stderr } = await cli(args, whole);
    expect(stderr).toMatch(told);
    expect(status).toBe(expected);
    expect(stderr).not.toContain(whole.DIFY_API_KEY || 'app-');
  });
});

describe('a key', () => {
  it('comes from the standard input, and the rest of it goes to the command', async () => {
    const args = ['run', '--key-stdin', '--inputs', '-', '--json'];
    const { status, stdout } = await cli(
      args,
      { ...env(''), DIFY_API_KEY: '' },
      'app-workflow-stdin\n{"text":"hello"}',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('You said: hello.');
    expect(mock.requests().at(-1)?.key).toBe('app-workflow-stdin');
  });

  it('comes from dify-kit.config.yaml by the name of the app', async () => {
    const yaml = `apps:\n  support:\n    base_url: ${mock.url}\n    key_env: SUPPORT_KEY\n  lost:\n    key_env: app-chat-1\n  keyless:\n    base_url: ${mock.url}\n`;
    await writeFile(join(folder, 'dify-kit.config.yaml'), yaml);
    const main = resolve('src/cli/main.ts');
    const here = `process.chdir(${JSON.stringify(folder)}); process.argv.splice(1, 0, 'cli'); await import(${JSON.stringify(main)})`;
    const at = (name: string) =>
      program(['--input-type=module', '-e', here, 'app', 'info', '-a', name, '--json'], {
        SUPPORT_KEY: 'app-agent-1',
        DIFY_API_KEY: 'app-chat-other',
      });
    expect(JSON.parse((await at('support')).stdout)).toMatchObject({ mode: 'agent-chat' });
    const lost = await at('lost');
    expect(lost.stdout).toContain('is the name of a variable');
    expect(lost.stdout).not.toContain('app-chat-1');
    expect((await at('keyless')).stdout).toContain('There is no key');
    expect((await at('nobody')).stdout).toContain('has no \\"nobody\\"');
  });

  it('on the command line works, with a warning', async () => {
    const { status, stderr } = await cli(['app', '--api-key', 'app-chat-argv', '--base-url', mock.url]);
    expect(status).toBe(0);
    expect(stderr).toContain('A key on the command line is seen by others');
    expect(stderr).not.toContain('app-chat-argv');
  });
});

describe('the smaller commands', () => {
  it('upload prints ids', async () => {
    const path = join(folder, 'note.txt');
    await writeFile(path, 'text');
    const text = await cli(['upload', path, path], env('app-chat-upload'));
    expect(text.stdout).toMatch(/^([\da-f-]{36} {2}note\.txt\n){2}$/);
    const { stdout } = await cli(['upload', path, '--json'], env('app-chat-upload'));
    expect(JSON.parse(stdout)).toMatchObject({ name: 'note.txt', type: 'document', transfer_method: 'local_file' });
  });

  it.each(['info', 'parameters', 'meta', 'site'])('app %s', async (part) => {
    const { status, stdout } = await cli(['app', part, '--json'], env('app-chat-app'));
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout)).length).toBeGreaterThan(0);
    expect(mock.requests().at(-1)?.operation).toBe(`app.${part}`);
  });

  it('help is short, has examples, and no colour where nobody looks on', async () => {
    const whole = await cli(['--help']);
    for (const name of [
      'chat',
      'run',
      'upload',
      'ingest',
      'search',
      'app',
      'doctor',
      'types',
      'mock',
      'gateway',
      'demo',
    ]) {
      expect(whole.stdout).toMatch(new RegExp(`\\b${name}\\b`));
    }
    for (const name of ['chat', 'run', 'ingest', 'doctor', 'search', 'upload', 'app']) {
      const { status, stdout } = await cli([name, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(/EXAMPLES\n\n {2}dify-kit/);
      expect(stdout.split('\n').length).toBeLessThan(36);
      expect(stdout).not.toContain('\x1b');
    }
  });
});
