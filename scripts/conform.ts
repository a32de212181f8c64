/** `npm run conform -- <folder …>`: recorded exchanges against the specification. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Contract } from './conform/contract.js';
import { exchangeFiles, readExchange } from './conform/exchange.js';
import { bundle, ROOT } from './document.js';

const USAGE = 'npm run conform -- <folder or file …> [--spec spec/openapi.yaml] [--lenient] [--most 50]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    spec: { type: 'string', default: ROOT },
    lenient: { type: 'boolean', default: false },
    most: { type: 'string', default: '50' },
  },
});
if (!positionals.length) {
  console.error(`Give a folder of recorded exchanges.\n${USAGE}`);
  process.exit(2);
}
await conform(positionals).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});

async function conform(folders: string[]): Promise<void> {
  const contract = new Contract(await bundle(values.spec));
  const sum = { exchanges: 0, frames: 0, lenient: 0, router: 0 };
  const violations: string[] = [];
  for (const folder of folders) {
    for (const file of exchangeFiles(folder)) {
      const verdict = contract.check(readExchange(file));
      sum.exchanges++;
      sum.frames += verdict.frames;
      sum.router += Number(verdict.router);
      sum.lenient += Number(verdict.lenient.length > 0);
      const name = relative(folder, file) || file;
      if (values.lenient && verdict.lenient.length) console.log(`lenient  ${name}: ${verdict.lenient.join('; ')}`);
      violations.push(...verdict.violations.map((it) => `${name}: ${it}`));
    }
  }
  const most = Number(values.most);
  for (const it of violations.slice(0, most)) console.error(`violates ${it}`);
  if (violations.length > most) console.error(`… and ${violations.length - most} more (--most ${violations.length})`);
  const { exchanges, frames, lenient, router } = sum;
  console.log(
    `${exchanges} exchanges, ${frames} frames, ${lenient} lenient, ${router} router answers, ${violations.length} violations`,
  );
  if (!exchanges) console.error(`No exchange below ${folders.join(', ')}.`);
  process.exitCode = violations.length || !exchanges ? 1 : 0;
}
