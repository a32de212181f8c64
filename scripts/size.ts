/** `npm run size`: what the whole client weighs in somebody's web page. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { TARGET } from './build/code.js';

/** Bytes, minified and gzipped, openapi-fetch included: 13 kB. */
const LIMIT = 13_312;
const ROWS = 15;

const { outputFiles, metafile } = await build({
  entryPoints: ['src/index.ts'],
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'neutral',
  target: TARGET,
  legalComments: 'none',
});
const bundled = outputFiles[0]?.contents ?? new Uint8Array();
const gzipped = gzipSync(bundled, { level: 9 }).length;

const written = Object.values(metafile.outputs)[0]?.inputs ?? {};
const parts = Object.entries(written).map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }));
parts.sort((a, b) => b.bytes - a.bytes);
const row = (bytes: number, name: string) => console.log(`${bytes.toLocaleString('en').padStart(9)}  ${name}`);
console.log('minified  part');
for (const { file, bytes } of parts.slice(0, ROWS)) row(bytes, file.replace(/^.*node_modules\//, ''));
const rest = parts.slice(ROWS);
if (rest.length) {
  row(
    rest.reduce((sum, { bytes }) => sum + bytes, 0),
    `${rest.length} smaller ones`,
  );
}
row(bundled.length, 'all');

const kB = (bytes: number) => `${bytes.toLocaleString('en')} bytes (${(bytes / 1024).toFixed(2)} kB)`;
console.log(`\nminified and gzipped: ${kB(gzipped)}, limit ${kB(LIMIT)}`);
if (gzipped > LIMIT) {
  console.error(`The client is ${(gzipped - LIMIT).toLocaleString('en')} bytes above its limit.`);
  process.exitCode = 1;
}
