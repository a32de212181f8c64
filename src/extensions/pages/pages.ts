import { type Behaviour, given, type Reply, type RequestOptions, type Transport } from '../../transport/index.js';
import { DifyError } from '../errors/index.js';

/**
 * A list: the page when it is awaited, every item when it is iterated. The request is sent at once; a loop begins with
 * the page that it brought and asks for the next one only when it has come to its end, with the same options. `limit` is
 * the size of a page, not of the whole.
 *
 * A row that is added or deleted meanwhile may move others across the border of two pages. Where a page is found by the
 * last row of the one before, the server leaves out rows that share a second with that one.
 *
 * @throws DifyError while it is iterated, when the server sends a page that it has sent before.
 * @example for await (const conversation of dify.conversations.list({ limit: 100 })) console.log(conversation.name);
 */
export interface Pages<Page extends { data: unknown[] }, Item = Page['data'][number]>
  extends Reply<Page>,
    AsyncIterable<Item> {}

type Row = { id: string };
type Page = { data?: Row[]; has_more?: boolean; limit?: number };
type Asked = { page?: number; limit?: number | undefined } & Record<string, unknown>;

/** How many rows a page has where neither the call nor the answer says so. */
const ROWS = 20;

export function pages(
  transport: Transport,
  id: string,
  { cursor, from, limit }: NonNullable<Behaviour['pages']>,
  params: object | undefined,
  options: RequestOptions | undefined,
): Pages<never> {
  const asked: Asked = { limit, ...given(params) };
  const ask = (next?: object): Reply<Page> => transport.send(id, { ...asked, ...next }, options);
  const first = ask();

  async function* rows(): AsyncGenerator<Row, void, void> {
    // What goes back in time from page to page does so within each of them too.
    const backwards = from === 'first';
    const seen = new Set(cursor ? [asked[cursor]] : []);
    let { page: number = 1 } = asked;
    let page = await first;
    for (;;) {
      const { data = [] } = page;
      const list = backwards ? data.toReversed() : data;
      const more = list.length && (page.has_more ?? list.length >= (page.limit ?? asked.limit ?? ROWS));
      const last = list.at(-1)?.id;
      if (more && seen.has(last)) throw new DifyError(`\`${id}\` sends the same page again.`);
      seen.add(last);
      yield* list;
      if (!more) return;
      page = await ask(cursor ? { [cursor]: last } : { page: ++number });
    }
  }
  return Object.assign(first, { [Symbol.asyncIterator]: rows }) as never;
}
