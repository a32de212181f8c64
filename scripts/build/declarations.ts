/** One file of types an entry, which needs the types of no package but openapi-fetch. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { ENDINGS, type Entry, formatsOf } from './entries.js';

const DISPOSE = '/// <reference lib="esnext.disposable" />';

export async function declarations(entry: Entry, out: string): Promise<void> {
  const bundle = await rolldown({
    input: entry.source,
    external: /^[^./]/,
    // What is left is what the types name: a module that is only passed on the way there leaves nothing.
    treeshake: { moduleSideEffects: false },
    plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.json' })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const [chunk, ...more] = output;
  if (chunk.type !== 'chunk' || more.length) throw new Error(`The types of ${entry.source} are more than one file.`);
  const imported = [...chunk.code.matchAll(/^(?:import|export)\b[^;]*?from ["']([^"']+)["'];/gm)].map(
    ([, it]) => it ?? '',
  );
  const foreign = imported.filter((it) => it !== 'openapi-fetch');
  if (foreign.length) throw new Error(`The types of ${entry.source} need ${foreign.join(', ')}.`);
  // `await using` works on what has it; older settings of `lib` do not know its symbol.
  const types = /Symbol\.(asyncD|d)ispose/.test(chunk.code) ? `${DISPOSE}\n${chunk.code}` : chunk.code;
  // The text is good for both formats: it imports packages only, and those have types for both.
  for (const format of formatsOf(entry)) await writeFile(join(out, entry.name + ENDINGS[format].types), types);
}
