/** One file of JavaScript an entry, as ESM and as CommonJS. */
import { chmod, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';
import { ENDINGS, ENTRIES, type Entry, type Format, formatsOf } from './entries.js';
import { prebuilt } from './prebuilt.js';
import { SUBSTITUTES } from './substitutes.js';

export const TARGET = 'es2022';

/**
 * The entries import one another as they lie side by side: the client is in the package once, and an error has one class,
 * wherever it was thrown. A program takes the others as well, and reads the mock when it is wanted.
 */
const siblings = (entry: Entry): Plugin => ({
  name: 'siblings',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path).replace(/\.js$/, '.ts');
      const sibling = ENTRIES.find((it) => !it.program && it !== entry && resolve(it.source) === file);
      return sibling && { path: `./${sibling.name}${ENDINGS.esm.code}`, external: true };
    });
  },
});

const ANYWHERE: BuildOptions = { platform: 'neutral', mainFields: ['module', 'main'], sourcemap: 'inline' };
const ON_NODE: BuildOptions = {
  platform: 'node',
  // Without `module` first it is the UMD build of jsonc-parser, which requires its own files when it runs.
  mainFields: ['module', 'main'],
  alias: SUBSTITUTES,
  // Names stay: a stack should say where it was.
  minifyWhitespace: true,
  minifySyntax: true,
};
/** What a packed package asks of its module: a `require` where there is none, and where it lies. */
const BANNERS: Record<Format, string> = {
  esm: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  cjs: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;",
};

/** Writes the code of an entry and tells what went into it. */
export async function code(entry: Entry, out: string): Promise<Metafile> {
  const inside = entry.runs === 'on Node';
  const shared = { target: TARGET, legalComments: 'eof', logLevel: 'warning' } as const;
  const { outputFiles, metafile } = await build({
    ...(inside ? ON_NODE : ANYWHERE),
    external: [...(inside ? [] : ['openapi-fetch', 'node:*']), ...(entry.peers ?? [])],
    ...shared,
    entryPoints: [entry.source],
    // Nothing is written here: source maps name their sources as seen from this place, wherever `out` is.
    outfile: `dist/${entry.name}${ENDINGS.esm.code}`,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    plugins: [siblings(entry), prebuilt],
  });
  const bundled = outputFiles?.[0]?.text ?? '';
  const asked = (format: Format, text: string) =>
    format === 'cjs' ? text.replace(/((?:require|import)\("\.\/[\w-]+)\.js("\))/g, `$1${ENDINGS.cjs.code}$2`) : text;
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
      banner: inside ? BANNERS[format] : '',
      ...(inside && format === 'cjs' && { define: { 'import.meta.url': 'moduleUrl' } }),
    });
    const text = asked(format, code);
    await writeFile(file, map ? `${text}//# sourceMappingURL=${basename(file)}.map\n` : text);
    if (map) await writeFile(`${file}.map`, map);
    if (entry.program) await chmod(file, 0o755);
  }
  return metafile as Metafile;
}
