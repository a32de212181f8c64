/** The types of the entries. What several of them name is written once: a class has one type, wherever it is imported from. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { ENDINGS, type Entry } from './entries.js';

const DISPOSE = '/// <reference lib="esnext.disposable" />';
/** Whose types the types of the client are made of. */
const KNOWN = ['openapi-fetch'];

export async function declarations(entries: readonly Entry[], out: string): Promise<void> {
  /** The entry whose types a file begins with; the modules of the code leave empty files, which are none. */
  const entryOf = (file: string | null) =>
    entries.find(({ source }) => file?.replace(/\?.*/, '') === resolve(source).replace(/\.ts$/, '.d.ts'));
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    external: /^[^./]/,
    // What is left is what the types name: a module that is only passed on the way there leaves nothing.
    treeshake: { moduleSideEffects: false },
    plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.json' })],
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: ({ facadeModuleId }) => `${entryOf(facadeModuleId)?.name ?? 'none'}${ENDINGS.esm.types}`,
    chunkFileNames: `types-[hash]${ENDINGS.esm.types}`,
  });
  await bundle.close();
  for (const chunk of output) {
    if (chunk.type !== 'chunk') throw new Error(`${chunk.fileName} is no file of types.`);
    if (/^export \{ ?\};?\s*$/.test(chunk.code)) continue;
    const { peers = [] } = entryOf(chunk.facadeModuleId) ?? {};
    const imported = [...chunk.code.matchAll(/^(?:import|export)\b[^;]*?from ["']([^"']+)["'];/gm)].map(
      ([, it]) => it ?? '',
    );
    const foreign = imported.filter((it) => !it.startsWith('./') && ![...KNOWN, ...peers].includes(it));
    if (foreign.length) throw new Error(`The types of ${chunk.name} need ${foreign.join(', ')}.`);
    // `await using` works on what has it; older settings of `lib` do not know its symbol.
    const types = /Symbol\.(asyncD|d)ispose/.test(chunk.code) ? `${DISPOSE}\n${chunk.code}` : chunk.code;
    const name = chunk.fileName.replace(/\.d\.ts$/, '');
    await writeFile(join(out, name + ENDINGS.esm.types), types);
    await writeFile(join(out, name + ENDINGS.cjs.types), types.replace(/(from ["']\.\/[^"']+)\.js(["'])/g, '$1.cjs$2'));
  }
}
