import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/gateway/config.node.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { run } from './run.js';

const SECRET = 'a secret of thirty-two characters';
let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const written = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};

interface Running {
  url: string;
  lines: string[];
  reader: Interface;
  end(): Promise<number | null>;
}
async function start(args: string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'gateway', '-p', '0', ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  const ended = once(child, 'close');
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  await once(reader, 'line');
  return {
    url: /^Ready at (http:\/\/127\.0\.0\.1:\d+)$/.exec(lines[0] ?? '')?.[1] ?? '',
    lines,
    reader,
    end: async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}

describe('dify-kit gateway', () => {
  it.each(['docs/guide/gateway.md', 'docs/guide/gateway.zh-CN.md'])(
    'answers every curl line of %s',
    async (document) => {
      const text = await readFile(document, 'utf8');
      const yaml = /^```yaml\n(.*?)^```/ms
        .exec(text)?.[1]
        ?.replace('https://api.dify.ai/v1', mock.url)
        .replace('REPORT_KEY,', `REPORT_KEY, base_url: ${mock.url},`);
      const config = await written('dify-kit.config.yaml', yaml ?? '');
      const keys = {
        SUPPORT_KEY: 'app-chat-1',
        REPORT_KEY: 'app-workflow-1',
        KNOWLEDGE_KEY: 'dataset-1',
        SHOP_KEY: 'caller-key-1',
      };
      // `hosts` of the document is for names, and curl asks for a number.
      await writeFile(config, (await readFile(config, 'utf8')).replace('hosts: [', 'hosts: [127.0.0.1, '));
      const gateway = await start(['--config', config], { ...keys, GATEWAY_SECRET: SECRET });
      const curls = [...text.matchAll(/^curl .*$/gm)].map(([line]) =>
        line.replaceAll('http://127.0.0.1:8000', gateway.url),
      );
      expect(curls).toHaveLength(4);
      for (const line of curls) {
        const { stdout } = await promisify(execFile)('sh', ['-c', line.replace('curl ', 'curl --silent --fail ')]);
        if (line.includes('stream=true')) expect(stdout).toMatch(/^data: .*"event": ?"message_end"/m);
        else if (line.includes('workflows')) expect(JSON.parse(stdout).data.status).toBe('succeeded');
        else expect(JSON.parse(stdout).answer).toContain('Hello');
      }
      expect(await gateway.end()).toBe(0);
      expect(gateway.lines.slice(2).map((it) => it.replace(/^\S+ | +\d+ ms.*/g, ''))).toEqual([
        'support      chat.send                  200',
        'support      chat.send                  200',
        'report       workflows.run              200',
        'support      chat.send                  200',
      ]);
    },
  );

  it('needs no file: the environment has one app, and a page', async () => {
    const gateway = await start([], { DIFY_API_KEY: 'app-chat-1', DIFY_BASE_URL: mock.url });
    const response = await fetch(`${gateway.url}/chat?query=Hi`);
    expect(await response.json()).toMatchObject({ answer: expect.stringContaining('Hi') });
    expect(await (await fetch(gateway.url)).text()).toContain('<title>Chat</title>');
    expect(await gateway.end()).toBe(0);
    expect(gateway.lines[2]).toContain('No `secret_env`');
  });

  it('says what is missing', async () => {
    const { status, stderr } = await run(['src/cli/main.ts', 'gateway', '--config', join(folder, 'nowhere.yaml')]);
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere.yaml cannot be read');
  });
});

describe('the file', () => {
  it.each([
    ['apps: [', 'is not YAML'],
    ['- a', 'must be a map'],
    ['port: http', '`port`'],
    ['prot: 1', '`prot` is no word'],
    ['hosts: [1]', '`hosts`'],
    ['apps: { a: { key: app-secret } }', '`key` is no word'],
    ['apps: { a: { key_env: app-secret-1 } }', '`key_env` names a variable'],
    ['apps: { a: { key_env: NOT_THERE } }', '`key_env` names NOT_THERE'],
    ['callers: { shop: NOT_THERE }', '`callers.shop` names NOT_THERE'],
  ])('%j: %s', async (text, named) => {
    const file = await written('wrong.yaml', text);
    const error = await readConfig(file, {}).catch((it: Error) => it);
    expect(String(error)).toContain(named);
    expect(String(error)).not.toContain('secret-1');
  });

  it('needs a key in the environment where there is none', async () => {
    await expect(readConfig(undefined, {})).rejects.toThrow('DIFY_API_KEY');
  });
});
