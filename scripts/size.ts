/** `npm run size`: what the whole client weighs in somebody's web page. */
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Bytes, minified and gzipped: 13 kB for the road (transport, errors, repeats, pages), the rest for streams. */
const LIMIT = 19_456;
const ROWS = 15;

const bundle = await rolldown({
  input: 'src/index.ts',
  platform: 'neutral',
  resolve: { mainFields: ['module', 'main'] },
  // Files of their own: one is loaded with the first upload or download, openapi-fetch with the first call by path.
  external: /uploads\/index\.ts$/,
});
const { output } = await bundle.generate({ format: 'esm', minify: true });
const [{ code, modules }] = output;
const gzipped = gzipSync(code, { level: 9 }).length;

const row = (bytes: number, name: string) => console.log(`${bytes.toLocaleString('en').padStart(9)}  ${name}`);
const parts = Object.entries(modules).map(([file, { renderedLength }]) => ({ file, bytes: renderedLength }));
parts.sort((a, b) => b.bytes - a.bytes);
console.log('  written  part');
for (const { file, bytes } of parts.slice(0, ROWS)) row(bytes, file.replace(/^.*(node_modules|src)\//, ''));
const rest = parts.slice(ROWS);
row(
  rest.reduce((sum, { bytes }) => sum + bytes, 0),
  `${rest.length} smaller ones`,
);
row(code.length, 'all, minified');

const kB = (bytes: number) => `${bytes.toLocaleString('en')} bytes (${(bytes / 1024).toFixed(2)} kB)`;
console.log(`\nminified and gzipped: ${kB(gzipped)}, limit ${kB(LIMIT)}`);
if (gzipped > LIMIT) {
  console.error(`The client is ${(gzipped - LIMIT).toLocaleString('en')} bytes above its limit.`);
  process.exitCode = 1;
}
