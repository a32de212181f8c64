/** A worker as a process of its own, to be killed. */
import { createQueue } from '../../src/extensions/runs/queue.node.js';
import { Dify } from '../../src/index.js';

const [connection = '', baseUrl = '', apiKey = '', concurrency = '1'] = process.argv.slice(2);
const queue = await createQueue('runs', { connection });
await queue.work(new Dify({ baseUrl, apiKey, user: 'alice' }), {
  concurrency: Number(concurrency),
  stalledAfter: 2_000,
  onError: (error) => console.error(error.message),
});
// Nobody is left behind by a test that was ended.
process.on('disconnect', () => process.exit());
process.send?.('ready');
