import type { Knowledge } from '../extensions/knowledge/index.js';
import type { RetrieveRecord } from '../index.js';
import { clientArgs } from './client.js';
import { type Command, command, numberIn, textIn } from './command.js';
import { datasetOf } from './dataset.js';
import { Misused } from './exit.js';

const METHODS = ['keyword_search', 'semantic_search', 'full_text_search', 'hybrid_search'] as const;

export const search: Command = command({
  name: 'search',
  description: 'Find what a knowledge base has on a question.',
  examples: ['dify-kit search Handbook "How long does a refund take?"', 'dify-kit search Handbook refund -k 3 --json'],
  args: {
    dataset: { type: 'positional', required: true, description: 'Name or id of the knowledge base' },
    query: { type: 'positional', required: true, description: 'The question' },
    'top-k': { type: 'string', alias: 'k', valueHint: 'number', description: 'Most hits' },
    threshold: { type: 'string', valueHint: 'score', description: 'Least score, 0 to 1' },
    method: { type: 'string', valueHint: 'name', description: METHODS.join(', ') },
    ...clientArgs,
  },
  async run(given) {
    const { args, out } = given;
    const method = METHODS.find((it) => it === args['method']);
    if (args['method'] !== undefined && !method) throw new Misused(`--method is one of ${METHODS.join(', ')}.`);
    const topK = numberIn(args, 'top-k', 1);
    const threshold = numberIn(args, 'threshold');
    const kb = await datasetOf(given, textIn(args, 'dataset') ?? '');
    const hits = await kb.search(textIn(args, 'query') ?? '', { topK, threshold, method });
    const names = given.json ? undefined : await namesOf(kb, hits);
    given.print(hits, () => {
      for (const { score, segment } of hits) {
        const name = names?.get(segment.document_id) ?? segment.document_id;
        out.line(`${out.bold(score?.toFixed(2) ?? '-')}  ${out.dim(out.plain(name))}`);
        out.line(`      ${out.plain(segment.content).replaceAll('\n', '\n      ')}`);
      }
      if (!hits.length) out.line('Nothing found.');
    });
  },
});

/** Names of documents by their ids: release 1.14 leaves them out of what it finds. */
async function namesOf(kb: Knowledge, hits: readonly RetrieveRecord[]): Promise<Map<string, string>> {
  const ids = new Set(hits.map(({ segment }) => segment.document_id));
  const named = [...ids].map(async (document_id): Promise<[string, string]> => {
    const given = hits.find(({ segment }) => segment.document_id === document_id)?.segment.document?.name;
    // What cannot be named is still found.
    const asked = () =>
      kb.documents.get({ document_id }).then(
        ({ name }) => name,
        () => undefined,
      );
    return [document_id, given ?? (await asked()) ?? document_id];
  });
  return new Map(await Promise.all(named));
}
