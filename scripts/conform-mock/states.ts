/** Refusals that need something done before: what the recorded message says, and how the mock comes into that state. */
import type { Exchange } from '../conform/exchange.js';
import type { Request } from './ask.js';
import type { Things } from './things.js';

type Act = (things: Things, request: Request) => Promise<unknown>;

const status =
  (action: string): Act =>
  async (it) =>
    it.send('PATCH', `${await it.path('dataset')}/documents/status/${action}`, {
      document_ids: [await it.the('document')],
    });
/** Something of the same name. */
const twin =
  (path: (it: Things) => Promise<string>, more: object = {}): Act =>
  async (it, { body }) =>
    it.send('POST', await path(it), { ...more, name: (body as { name?: unknown })?.name });

const FILLED = { inputs: { comment: 'fine', who: 'Ann' }, action: 'approve', user: 'alice' };

export const STATES: [says: RegExp, act: Act][] = [
  [/^Document is disabled/, status('disable')],
  [/^The archived document/, status('archive')],
  [/^The dataset name already exists/, twin(async () => '/datasets')],
  [/^Tag name already exists/, twin(async () => '/datasets/tags')],
  [/^Metadata name already exists\.$/, twin(async (it) => `${await it.path('dataset')}/metadata`, { type: 'string' })],
  [
    /^Can't update disabled segment/,
    async (it) => it.send('POST', await it.path('segment'), { segment: { enabled: false } }),
  ],
  [/^doc_form is different/, (it) => it.the('document')],
  [/already been submitted/, async (it) => it.send('POST', `/form/human_input/${await it.the('form')}`, FILLED)],
  [/list\[DataSetTag\]/, (it) => it.the('tag')],
];

/** A file without a rule beside it goes by that of the knowledge base, which has one from its first document. */
export const needsRule = ({ path, body }: Request, message: string): boolean =>
  path.endsWith('/create-by-file') &&
  !JSON.stringify(body ?? '').includes('process_rule') &&
  !/ is required/.test(message);

/** What the recorded success could only come after; `hit` is an annotation. */
export async function history({ response }: Exchange, request: Request, things: Things, hit: boolean): Promise<void> {
  if (response.status !== 200) return;
  const { rating, query, user } = (request.body ?? {}) as Record<string, unknown>;
  if (rating === null) await things.send('POST', request.path.replace('/v1', ''), { rating: 'like', user });
  if (!hit) return;
  if (query) await things.send('POST', '/apps/annotations', { question: query, answer: 'Prepared.' });
  await things.the('job');
}
