import { describe, expect, it, onTestFinished } from 'vitest';
import { type Dify, DifyError, type OperationId, operations } from '../../../src/index.js';
import { startMock } from '../../../src/mock/index.js';
import { type Answer, client, failure, reply, type Seen, serve, type TestServer } from '../../server.js';

type List = (dify: Dify, params?: object) => AsyncIterable<{ id: string }> & PromiseLike<{ data: object[] }>;

const IDS = { dataset_id: 'd-1', document_id: 'o-1', segment_id: 's-1', conversation_id: 'c-1' };

/** The method of that name, called with all the ids that a path may want. */
const list =
  (id: string): List =>
  (dify, params = {}) => {
    const method = id.split('.').reduce((it: unknown, name) => Object(it)[name], dify) as (params: object) => never;
    const { path } = operations[id as OperationId];
    const named = Object.entries(IDS).filter(([name]) => path.includes(`{${name}}`) || id === 'messages.list');
    return method({ ...Object.fromEntries(named), ...params });
  };

const rows = (...ids: string[]) => ids.map((id) => ({ id }));

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

const queries = ({ seen }: TestServer, ...names: string[]) =>
  seen.map(({ url }) => names.map((name) => new URL(url, 'http://x').searchParams.get(name)));

const conversations = list('conversations.list');

const LISTS = Object.entries(operations).filter(([, { pages }]) => pages);

it('there are ten lists', () => {
  expect(LISTS).toHaveLength(10);
});

describe.each(LISTS)('%s', (id, { pages: { cursor, from } = {} }) => {
  it('is iterated over three pages, each asked for once', async () => {
    const all = rows('1', '2', '3', '4', '5', '6');
    const page = ({ url }: Seen) => {
      const query = new URL(url, 'http://x').searchParams;
      const at = query.get(cursor ?? 'page');
      if (!cursor) return all.slice((Number(at ?? 1) - 1) * 2).slice(0, 2);
      // As the server does: the newest come first, or stand at the end.
      if (from === 'last') return all.slice(all.findIndex((it) => it.id === at) + 1).slice(0, 2);
      return all.slice(0, at ? all.findIndex((it) => it.id === at) : 6).slice(-2);
    };
    const answer: Answer = (response, seen) => {
      const data = page(seen);
      const has_more = !data.includes(all[from === 'first' ? 0 : 5] as never);
      reply(200, { data, limit: 2, ...(id !== 'app.feedbacks' && { has_more }) })(response, seen);
    };
    const server = await serve(answer, answer, answer, answer);
    const ids = await idsOf(list(id)(client(server), { limit: 2 }));
    expect(ids).toEqual(from === 'first' ? ['6', '5', '4', '3', '2', '1'] : ['1', '2', '3', '4', '5', '6']);
    // What does not say whether there is more is asked until a page is short.
    expect(server.seen).toHaveLength(id === 'app.feedbacks' ? 4 : 3);
    expect(queries(server, 'limit').flat()).toEqual(server.seen.map(() => '2'));
  });

  it('does not go on for ever where the server heeds no cursor', async () => {
    const again = reply(200, { data: rows('1', '2'), limit: 2, has_more: true });
    const server = await serve(again, again, again);
    const got: string[] = [];
    const error = await failure(
      (async () => {
        for await (const { id: one } of list(id)(client(server))) got.push(one);
      })(),
    );
    expect(error).toBeInstanceOf(DifyError);
    expect(String(error)).toContain(`\`${id}\``);
    expect(got.sort()).toEqual(['1', '2']);
    expect(server.seen).toHaveLength(2);
  });
});

describe('a list', () => {
  const first = reply(200, { data: rows('1', '2'), limit: 2, has_more: true });
  const last = reply(200, { data: rows('3'), limit: 2, has_more: false });

  it('is the page when it is awaited, with its response where it is wanted', async () => {
    const server = await serve(first);
    const { data, response } = await client(server).conversations.list().withResponse();
    expect(data).toMatchObject({ data: [{ id: '1' }, { id: '2' }], has_more: true });
    expect(response.status).toBe(200);
  });

  it('sends its request at once, and a loop does not send it again', async () => {
    const server = await serve(first, last, last);
    const items = conversations(client(server));
    await server.request();
    expect((await items).data).toHaveLength(2);
    expect(await idsOf(items)).toEqual(['1', '2', '3']);
    expect(await idsOf(items)).toEqual(['1', '2', '3']);
    expect(queries(server, 'last_id')).toEqual([[null], ['2'], ['2']]);
  });

  it('asks for nothing more when the loop is left', async () => {
    const server = await serve(first);
    for await (const { id } of conversations(client(server))) if (id === '2') break;
    expect(server.seen).toHaveLength(1);
  });

  it('begins where the call says, and sends its options with every page', async () => {
    const server = await serve(first, reply(200, { data: [], has_more: false }));
    const dify = client(server);
    await idsOf(dify.datasets.list({ page: 3, limit: 2, keyword: 'a' }, { headers: { 'x-mine': 'yes' } }));
    expect(queries(server, 'page', 'limit', 'keyword')).toEqual([
      ['3', '2', 'a'],
      ['4', '2', 'a'],
    ]);
    expect(server.seen.map(({ headers }) => headers['x-mine'])).toEqual(['yes', 'yes']);
  });

  it('ends with an empty page, whatever the one before promised', async () => {
    const server = await serve(first, reply(200, { data: [], limit: 2, has_more: true }));
    expect(await idsOf(list('annotations.list')(client(server)))).toEqual(['1', '2']);
    expect(server.seen).toHaveLength(2);
  });

  it('that does not say whether there is more ends with a short page', async () => {
    const server = await serve(reply(200, { data: rows('1', '2') }));
    expect(await idsOf(list('app.feedbacks')(client(server)))).toEqual(['1', '2']);
  });

  it('knows a circle of pages', async () => {
    const two = reply(200, { data: rows('3', '4'), has_more: true });
    const server = await serve(first, two, first, two);
    await expect(idsOf(conversations(client(server)))).rejects.toThrow(
      '`conversations.list` sends the same page again.',
    );
    expect(server.seen).toHaveLength(3);
  });

  it('knows a server that begins anew at a cursor of the caller', async () => {
    const server = await serve(first);
    await expect(idsOf(conversations(client(server), { last_id: '2' }))).rejects.toThrow(DifyError);
  });

  it('of variables asks for all that a page can have, unless told otherwise', async () => {
    const none = reply(200, { data: [], has_more: false });
    const server = await serve(none, none, none);
    const variables = list('conversations.variables.list');
    await variables(client(server));
    await variables(client(server), { limit: undefined });
    await variables(client(server), { limit: 5 });
    expect(queries(server, 'limit').flat()).toEqual(['100', '100', '5']);
  });

  it('throws the refusal of any of its pages', async () => {
    const refusal = reply(404, { code: 'not_found', message: 'Last Conversation Not Exists.', status: 404 });
    const server = await serve(first, refusal, refusal);
    await expect(idsOf(conversations(client(server)))).rejects.toMatchObject({ name: 'DifyNotFoundError' });
    await expect(idsOf(conversations(client(server)))).rejects.toMatchObject({ name: 'DifyNotFoundError' });
  });
});

describe('against the mock', () => {
  async function mocked(): Promise<Dify> {
    const mock = await startMock({ pace: 0 });
    onTestFinished(() => mock.close());
    return client({ url: new URL(mock.url).origin });
  }

  it('conversations and messages are all there, the messages backwards in time', async () => {
    const dify = await mocked();
    const ids: string[] = [];
    for (const query of ['One', 'Two', 'Three']) ids.push((await dify.chat.send({ query })).conversation_id);
    expect((await idsOf(dify.conversations.list({ limit: 1 }))).sort()).toEqual(ids.sort());
    const [conversation_id = ''] = ids;
    for (const query of ['Four', 'Five']) await dify.chat.send({ query, conversation_id });
    const queries: string[] = [];
    for await (const { query } of dify.messages.list({ conversation_id, limit: 1 })) queries.push(query);
    expect(queries).toEqual(['Five', 'Four', expect.stringMatching(/One|Two|Three/)]);
    const [page] = (await dify.messages.list({ conversation_id })).data;
    expect(page?.query).toBe(queries[2]);
  });

  it('knowledge and annotations are all there', async () => {
    const dify = await mocked();
    const made: string[] = [];
    for (const name of ['One', 'Two', 'Three']) {
      made.push((await dify.datasets.create({ name })).id);
      await dify.annotations.create({ question: name, answer: 'Yes' });
    }
    expect(await idsOf(dify.datasets.list({ limit: 1 }))).toEqual(expect.arrayContaining(made));
    const asked: (string | null)[] = [];
    for await (const { question } of dify.annotations.list({ limit: 1 })) asked.push(question);
    expect(asked).toEqual(expect.arrayContaining(['One', 'Two', 'Three']));
    expect(new Set(asked).size).toBe(asked.length);
  });
});
