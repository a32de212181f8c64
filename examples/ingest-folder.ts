/**
 * A folder into a knowledge base. Run again it sends what has changed and deletes what is gone; after a crash it goes on
 * where it stopped.
 *
 *     DIFY_DATASET_KEY=dataset-… npx tsx ingest-folder.ts <dataset id> <folder>
 */
// In a project of yours: from 'dify-kit/knowledge', 'dify-kit' and 'dify-kit/node'.
import { knowledge } from '../src/extensions/knowledge/index.js';
import { Dify } from '../src/index.js';
import { folder, journal } from '../src/node/index.js';

const [dataset_id = '', path = 'docs'] = process.argv.slice(2);
const kb = knowledge(new Dify(), dataset_id);

const ingest = kb.ingest(folder(path, { glob: '**/*.{md,txt,pdf}' }), {
  journal: journal(`${path}.ingest.jsonl`),
  prune: true,
});
for await (const { event, name, error, progress } of ingest) {
  const { done, failed, total, eta } = progress;
  if (event === 'indexing') continue;
  console.log(
    `${done + failed}/${total}`,
    event,
    name,
    error?.message ?? '',
    eta ? `${Math.ceil(eta / 1000)} s left` : '',
  );
}

const { done, unchanged, failed, running, pruned } = await ingest;
console.log(
  `${done.length} new, ${unchanged.length} as before, ${pruned.length} deleted, ${running.length} still indexed`,
);
if (failed.length) process.exitCode = 1;
