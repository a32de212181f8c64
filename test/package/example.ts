/** The first example of the README, as scripts that run it against the mock of the installed package. */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** What the example finds in its environment. */
const MOCKED = `
  const mock = await startMock({ pace: 0 });
  Object.assign(process.env, { DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-chat-1', DIFY_DATASET_KEY: 'dataset-1' });`;

export async function example(): Promise<{ name: string; script: string }[]> {
  const readme = await readFile('README.md', 'utf8');
  const source = /^```(?:ts|js)\n(.*?)^```/ms.exec(readme)?.[1];
  if (!source) throw new Error('README.md has no example in a block of ```ts.');
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2022' });
  const lines = code.split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  const body = lines.filter((line) => !line.startsWith('import ')).join('\n');
  const required = imports.map((line) =>
    line.replace(/^import (.*) from (".*");$/, (_, names: string, from: string) => {
      return `const ${names.replaceAll(' as ', ': ')} = require(${from});`;
    }),
  );
  return [
    {
      name: 'example.mjs',
      script: `import { startMock } from 'dify-kit/mock';\n${imports.join('\n')}\n${MOCKED}\n${body}\nawait mock.close();`,
    },
    {
      name: 'example.cjs',
      script: `const { startMock } = require('dify-kit/mock');\n${required.join('\n')}
        (async () => {${MOCKED}\n${body}\nawait mock.close(); })();`,
    },
  ];
}
