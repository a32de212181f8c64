/** Each refusal of `client.test-d.ts` is for its reason, and nothing else there is refused. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { beside, languageService } from './compiler.js';

const EXPECTED = /\/\/ @ts-expect-error (\d+)/;
const file = beside('client.test-d.ts');

test('what must not compile does not, for the reason that is given', () => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const expected = lines.flatMap((line, at) => {
    const code = EXPECTED.exec(line)?.[1];
    return code ? [{ line: at + 2, code: Number(code) }] : [];
  });
  expect(expected.length).toBeGreaterThan(10);
  // Without the mark TypeScript tells what it has to say.
  const bare = lines.map((line) => line.replace('@ts-expect-error', '')).join('\n');
  const service = languageService({ [file]: bare });
  const told = service.getSemanticDiagnostics(file).map(({ start = 0, code }) => {
    return { line: bare.slice(0, start).split('\n').length, code };
  });
  expect(told).toEqual(expected);
});
