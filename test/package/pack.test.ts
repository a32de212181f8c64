import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { example } from './example.js';
import { Installed, run } from './installed.js';
import { complaints } from './typed.js';

let installed: Installed;
beforeAll(async () => {
  installed = await Installed.make();
});
afterAll(() => installed?.remove());

/** Runs a script in the project; what it prints. A warning on stderr is a failure: users see it too. */
async function runs(name: string, script: string): Promise<string> {
  const file = join(installed.folder, name);
  await writeFile(file, script);
  const { stdout, stderr } = await run(process.execPath, [file], { cwd: installed.folder });
  expect(stderr).toBe('');
  return stdout;
}

describe('the tarball', () => {
  test('holds what is built, what is read first, and nothing else', () => {
    const anywhere = [
      'bot',
      'conversations',
      'gateway',
      'hints',
      'index',
      'knowledge',
      'queue',
      'runs',
      'types',
      'undici',
      'uploads',
    ];
    const library = (name: string) => ['.cjs', '.d.cts', '.d.ts', '.js'].map((it) => `dist/${name}${it}`);
    const maps = anywhere.flatMap((it) => [`dist/${it}.cjs.map`, `dist/${it}.js.map`]);
    const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'package.json'];
    const rest = ['dist/THIRD_PARTY_NOTICES', 'dist/cli.js', 'dist/openapi.json'];
    // What several entries name in their types is in files of its own, whose names depend on what is in them.
    const own = installed.files.filter((it) => !/^dist\/types-[\w-]+\.d\.c?ts$/.test(it));
    const libraries = [...anywhere, 'mock', 'node'].flatMap(library);
    expect(own).toEqual([...libraries, ...maps, ...rest, ...texts].sort());
  });

  test('has every file that package.json names', () => {
    const { main, types, bin, exports, typesVersions } = installed.manifest;
    const named = JSON.stringify([main, types, bin, exports, typesVersions]).matchAll(/"(?:\.\/)?(dist\/[^"]+)"/g);
    const missing = [...named].map(([, file]) => file).filter((file) => !installed.files.includes(file ?? ''));
    expect(missing).toEqual([]);
  });

  test('carries the licence of every package inside it', async () => {
    const notices = await installed.read('dist/THIRD_PARTY_NOTICES');
    // Bundled CommonJS keeps the name of the file that it was.
    const mock = await installed.read('dist/mock.js');
    const inside = [...mock.matchAll(/"[^"]*node_modules\/((?:@[^/"]+\/)?[^/"]+)\//g)].map(([, name]) => name ?? '');
    expect(inside).toContain('@stoplight/prism-http');
    expect([...new Set(inside)].filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
    expect(notices).toContain('Apache License');
  });

  test('tells no path of the machine that built it', async () => {
    const texts = await Promise.all(installed.files.map((file) => installed.read(file)));
    expect(installed.files.filter((_, at) => texts[at]?.includes(resolve('.')))).toEqual([]);
  });
});

describe('the core', () => {
  test('imports openapi-fetch and nothing of Node', async () => {
    for (const file of ['dist/index.js', 'dist/index.cjs']) {
      const { metafile } = await build({
        entryPoints: [installed.path(file)],
        bundle: true,
        packages: 'external',
        platform: 'node',
        metafile: true,
        write: false,
      });
      const imports = Object.values(metafile.outputs).flatMap((it) => it.imports.map(({ path }) => path));
      expect([...new Set(imports)], file).toEqual(['openapi-fetch']);
      expect(await installed.read(file), file).not.toMatch(/["'`]node:/);
    }
  });

  test('contains neither the document nor the mock', async () => {
    for (const file of ['dist/index.js', 'dist/index.cjs']) {
      expect(await installed.read(file), file).not.toMatch(/stoplight|\bopenapi"?: ?"3|x-events/);
    }
  });
});

test('the mock needs no package', async () => {
  for (const file of ['dist/mock.js', 'dist/mock.cjs']) {
    const text = await installed.read(file);
    // What ajv prints into code that it could write to a file stands between quotes.
    const asked = [...text.matchAll(/(?<!["'`])\b(?:__require|require|import)\("([^"]+)"\)|\bfrom ?"([^"]+)";/g)];
    const names = new Set(asked.map(([, called, imported]) => called ?? imported ?? ''));
    expect(names).toContain('node:http');
    // pino asks for its pretty printer and does without.
    expect([...names].filter((name) => !isBuiltin(name))).toEqual(['pino-pretty']);
  }
});

describe('what is installed', () => {
  const CHAT = `
    const mock = await startMock({ pace: 0 });
    const dify = new Dify({ baseUrl: mock.url, apiKey: 'app-chat-1', user: 'alice' });
    let streamed = '';
    for await (const event of dify.chat.stream({ query: 'Hi there' })) {
      if (event.event === 'message') streamed += event.answer;
    }
    const { answer } = await dify.chat.send({ query: 'Hi there' });
    const refused = await dify.messages.list({ conversation_id: '0' }).catch((error) => error);
    await mock.close();
    console.log(JSON.stringify([answer, streamed === answer, refused instanceof DifyError, document.openapi]));`;
  const expected = [expect.stringContaining('Hi there'), true, true, expect.stringMatching(/^3\.1/)];

  test('works as ES modules', async () => {
    const printed = await runs(
      'chat.mjs',
      `import { createRequire } from 'node:module';
      import { Dify, DifyError } from 'dify-kit';
      import { startMock } from 'dify-kit/mock';
      const document = createRequire(import.meta.url)('dify-kit/openapi.json');
      ${CHAT}`,
    );
    expect(JSON.parse(printed)).toEqual(expected);
  });

  test('works through require', async () => {
    const printed = await runs(
      'chat.cjs',
      `const { Dify, DifyError } = require('dify-kit');
      const { startMock } = require('dify-kit/mock');
      const document = require('dify-kit/openapi.json');
      (async () => {${CHAT}})();`,
    );
    expect(JSON.parse(printed)).toEqual(expected);
  });

  test('knows its errors across the two formats', async () => {
    const printed = await runs(
      'both.mjs',
      `import { createRequire } from 'node:module';
      import { isDifyError } from 'dify-kit';
      const { DifyError } = createRequire(import.meta.url)('dify-kit');
      console.log(isDifyError(new DifyError('x')));`,
    );
    expect(printed.trim()).toBe('true');
  });

  test('is typed for both, libraries checked', async () => {
    expect(await complaints(installed.folder)).toBe('');
  }, 60_000);

  test("runs the README's example, imported and required", async () => {
    for (const { name, script } of await example()) expect(await runs(name, script)).not.toBe('');
  });
});

describe('the program', () => {
  const bin = () => join(installed.folder, 'node_modules/.bin/dify-kit');
  /** Of somebody who has set nothing. */
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DIFY_')));

  test('`dify-kit mock -p 0` says where it listens, and answers there', async () => {
    const mock = spawn(bin(), ['mock', '-p', '0'], { cwd: installed.folder, env });
    await once(mock, 'spawn');
    const ended = once(mock, 'exit');
    try {
      const url = await readyLine(mock);
      const answer = await fetch(`${url}/info`, { headers: { authorization: 'Bearer app-chat-1' } });
      expect(await answer.json()).toMatchObject({ mode: 'chat' });
    } finally {
      mock.kill('SIGINT');
      await ended;
    }
  });

  test('`dify-kit demo` runs to its end', async () => {
    const { stdout, stderr } = await run(bin(), ['demo'], { cwd: installed.folder, env, timeout: 40_000 });
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
  }, 60_000);
});

async function readyLine(mock: ChildProcess): Promise<string> {
  let said = '';
  mock.stderr?.on('data', (chunk) => (said += chunk));
  for await (const line of createInterface({ input: mock.stdout as NodeJS.ReadableStream })) {
    const url = /http:\/\/[\w.:[\]]+\/v1/.exec(line)?.[0];
    if (url) return url;
    said += `${line}\n`;
  }
  throw new Error(`The mock ended without a line that names its URL: ${said}`);
}
