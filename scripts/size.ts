/** `npm run size`: what the client weighs in somebody's web page. */
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Files of their own: one is loaded with the first upload or download, openapi-fetch with the first call by path. */
const LATER = /uploads\/index\.ts$/;
const ROWS = 15;

interface Weight {
  parts: { file: string; bytes: number }[];
  minified: number;
  gzipped: number;
}

/** The client and all that it imports, but for what is left out. */
async function weigh(...without: RegExp[]): Promise<Weight> {
  const bundle = await rolldown({
    input: 'src/index.ts',
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    external: [LATER, ...without],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const [{ code, modules }] = output;
  const parts = Object.entries(modules).map(([file, { renderedLength }]) => ({ file, bytes: renderedLength }));
  return { parts, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

const row = (bytes: number, name: string) => console.log(`${bytes.toLocaleString('en').padStart(9)}  ${name}`);
const kB = (bytes: number) => `${bytes.toLocaleString('en')} bytes (${(bytes / 1024).toFixed(2)} kB)`;

function held(what: string, { gzipped }: Weight, limit: number): void {
  console.log(`${what}, minified and gzipped: ${kB(gzipped)}, limit ${kB(limit)}`);
  if (gzipped <= limit) return;
  console.error(`${(gzipped - limit).toLocaleString('en')} bytes above the limit.`);
  process.exitCode = 1;
}

const whole = await weigh();
const parts = whole.parts.sort((a, b) => b.bytes - a.bytes);
console.log('  written  part');
for (const { file, bytes } of parts.slice(0, ROWS)) row(bytes, file.replace(/^.*(node_modules|src)\//, ''));
const rest = parts.slice(ROWS);
row(
  rest.reduce((sum, { bytes }) => sum + bytes, 0),
  `${rest.length} smaller ones`,
);
row(whole.minified, 'all, minified');

console.log('');
// Transport, errors, repeats, pages, and the table of all operations.
held('without streams', await weigh(/streaming\/index\.ts$/), 13_312);
held('the whole client', whole, 19_456);
