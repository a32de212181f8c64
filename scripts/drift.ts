/** `npm run drift -- <document>`: another OpenAPI document, a newer release say, against ours. A report to read. */
import { bundle } from './document.js';
import { compare } from './drift/compare.js';
import { report } from './drift/report.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Give the other document: npm run drift -- <document.json|yaml>');
  process.exit(2);
}
try {
  const drift = compare(await bundle(), await bundle(file));
  console.log(report(drift));
  process.exitCode = drift.newer.length ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
