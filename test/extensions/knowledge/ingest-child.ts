/** An ingest as a process of its own, which a test can kill. */
import { knowledge } from '../../../src/extensions/knowledge/index.js';
import { Dify } from '../../../src/index.js';
import { folder, journal } from '../../../src/node/index.js';

const [dataset_id = '', path = '', notes = ''] = process.argv.slice(2);
const kb = knowledge(new Dify(), dataset_id);
const report = await kb.ingest(folder(path), { journal: journal(notes) });
console.log(JSON.stringify({ done: report.done.length, failed: report.failed, running: report.running.length }));
