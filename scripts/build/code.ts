/** One file of JavaScript an entry, as ESM and as CommonJS. */
import { chmod, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';
import { ENDINGS, ENTRIES, type Entry, formatsOf } from './entries.js';
import { prebuilt } from './prebuilt.js';
import { SUBSTITUTES } from './substitutes.js';

export const TARGET = 'es2022';

/** A program imports the other entries as they lie beside it: the mock is in the package once, and read when it is wanted. */
const siblings: Plugin = {
  name: 'siblings',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path).replace(/\.js$/, '.ts');
      const sibling = ENTRIES.find((it) => !it.program && resolve(it.source) === file);
      return sibling && { path: `./${sibling.name}${ENDINGS.esm.code}`, external: true };
    });
  },
};

const ANYWHERE: BuildOptions = { platform: 'neutral', packages: 'external', sourcemap: 'inline' };
const ON_NODE: BuildOptions = {
  platform: 'node',
  // Without `module` first it is the UMD build of jsonc-parser, which requires its own files when it runs.
  mainFields: ['module', 'main'],
  alias: SUBSTITUTES,
  // Names stay: a stack should say where it was.
  minifyWhitespace: true,
  minifySyntax: true,
};
/** The CommonJS packages in an ES module still `require` what is built into Node. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);";

/** Writes the code of an entry and tells what went into it. */
export async function code(entry: Entry, out: string): Promise<Metafile> {
  const inside = entry.runs === 'on Node';
  const shared = { target: TARGET, legalComments: 'eof', logLevel: 'warning' } as const;
  const { outputFiles, metafile } = await build({
    ...(inside ? ON_NODE : ANYWHERE),
    ...shared,
    entryPoints: [entry.source],
    // Nothing is written here: source maps name their sources as seen from this place, wherever `out` is.
    outfile: `dist/${entry.name}${ENDINGS.esm.code}`,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    plugins: entry.program ? [siblings] : [prebuilt],
  });
  const bundled = outputFiles?.[0]?.text ?? '';
  // Both formats are made of this one bundle: bundled to CommonJS straight from a package of ES modules, the default
  // import of openapi-fetch would be its whole `module.exports`.
  for (const format of formatsOf(entry)) {
    const file = join(out, `${entry.name}${ENDINGS[format].code}`);
    const { code, map } = await transform(bundled, {
      ...shared,
      format,
      platform: 'node',
      minifyWhitespace: inside,
      minifySyntax: inside,
      sourcemap: inside ? false : 'external',
      banner: inside && format === 'esm' ? REQUIRE : '',
    });
    await writeFile(file, map ? `${code}//# sourceMappingURL=${basename(file)}.map\n` : code);
    if (map) await writeFile(`${file}.map`, map);
    if (entry.program) await chmod(file, 0o755);
  }
  return metafile as Metafile;
}
