/** A small project of somebody who checks libraries too (`skipLibCheck: false`), as an ES module and as CommonJS. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './installed.js';

const SOURCE = `
import { Dify, DifyError, type ChatEvent } from 'dify-kit';
import { startMock, type MockOptions } from 'dify-kit/mock';

export async function chat(options: MockOptions): Promise<string> {
  const mock = await startMock(options);
  const dify = new Dify({ baseUrl: mock.url, user: 'alice' });
  for await (const event of dify.chat.stream({ query: 'Hi' })) {
    if (event.event === 'message') console.log(event.answer satisfies string);
    // @ts-expect-error: there is no such event
    if (event.event === 'messages') console.log(event);
  }
  // @ts-expect-error: it is \`query\`
  await dify.chat.send({ question: 'Hi' });
  const { data } = await dify.http.GET('/info');
  return data?.name ?? new DifyError('x').message;
}
export type Names = ChatEvent['event'];

export interface Translator {
  inputs: { text: string };
}
export const wanted = (dify: Dify): Dify => dify;
export const known = (dify: Dify<Translator>): Dify => wanted(dify);
// @ts-expect-error: \`text\` is required
export const run = (dify: Dify<Translator>) => dify.workflows.run();
`;

/** What the compiler has to say about it. */
export async function complaints(folder: string): Promise<string> {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    module: 'Node16',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  const files = ['typed.mts', 'typed.cts'];
  for (const file of files) await writeFile(join(folder, file), SOURCE);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const compiled = run(process.execPath, [tsc, '-p', folder, '--pretty', 'false']);
  return compiled.then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}
