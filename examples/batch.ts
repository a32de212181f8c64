/** A batch from a file of texts: a line for each, its outcome at once, and what failed at the end. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
// In a project of yours: from 'dify-kit/runs' and from 'dify-kit'.
import { runMany } from '../src/extensions/runs/index.js';
import { Dify } from '../src/index.js';

/** Lines are read as lanes get free: the file may be of any size. */
async function* calls(file: string) {
  for await (const text of createInterface(createReadStream(file))) {
    if (text.trim()) yield { inputs: { text } };
  }
}

/** Runs the workflow once for each line. */
export async function batch(dify: Dify, file: string, print: (line: string) => void = console.log): Promise<number> {
  const failed: string[] = [];
  let done = 0;
  for await (const one of runMany(dify, calls(file), { concurrency: 20 })) {
    done++;
    if (one.status === 'rejected') failed.push(`${one.index} failed: ${one.reason}`);
    else print(`${one.index} ${JSON.stringify(one.value.data.outputs)}`);
  }
  for (const line of failed) print(line);
  print(`${done - failed.length} of ${done} done`);
  return failed.length;
}

// With DIFY_API_KEY and DIFY_BASE_URL set: npx tsx examples/batch.ts texts.txt
const [, program, file] = process.argv;
if (program === fileURLToPath(import.meta.url) && file) {
  process.exitCode = (await batch(new Dify({ user: 'batch' }), file)) ? 1 : 0;
}
