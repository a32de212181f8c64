import { describe, expect, it } from 'vitest';
import { DifyError } from '../../src/index.js';
import { finished, messageEnd } from '../extensions/streaming/events.js';
import { client, events, failure, reply, serve } from '../server.js';

/** What a call that must not leave the client says; the server has seen nothing. */
async function refusal(call: (dify: ReturnType<typeof client>) => PromiseLike<unknown>, options = {}): Promise<string> {
  const server = await serve(reply(200, {}));
  const error = await failure(call(client(server, options)));
  expect(error).toBeInstanceOf(DifyError);
  expect(server.seen).toEqual([]);
  return (error as Error).message;
}

describe('flat parameters', () => {
  it('go where the operation wants each of them: path and body', async () => {
    const server = await serve(reply(200, {}));
    await client(server).conversations.rename({ conversation_id: 'c-1', name: 'Trip' });
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      url: '/v1/conversations/c-1/name',
      json: { name: 'Trip', user: 'alice' },
    });
    expect(server.seen[0]?.headers['content-type']).toBe('application/json');
  });

  it('path and query', async () => {
    const server = await serve(reply(200, { data: [] }));
    await client(server).conversations.variables.list({ conversation_id: 'c-1', limit: 5 });
    expect(server.seen[0]?.url).toBe('/v1/conversations/c-1/variables?limit=5&user=alice');
    expect(server.seen[0]?.body).toHaveLength(0);
    expect(server.seen[0]?.headers['content-type']).toBeUndefined();
  });

  it('path only', async () => {
    const server = await serve(reply(200, {}));
    await client(server).datasets.get({ dataset_id: 'd-1' });
    expect(server.seen[0]?.url).toBe('/v1/datasets/d-1');
  });

  it('a list in the query is its name once for each', async () => {
    const server = await serve(reply(200, { data: [] }));
    await client(server).datasets.list({ tag_ids: ['t-1', 't-2'], keyword: 'a b&c' });
    expect(new URL(server.seen[0]?.url ?? '', server.url).searchParams.getAll('tag_ids')).toEqual(['t-1', 't-2']);
    expect(new URL(server.seen[0]?.url ?? '', server.url).searchParams.get('keyword')).toBe('a b&c');
  });

  it('that are `undefined` are not sent at all', async () => {
    const server = await serve(reply(200, {}), reply(200, { data: [] }));
    const dify = client(server);
    await dify.conversations.rename({ conversation_id: 'c-1', name: undefined, auto_generate: true });
    await dify.conversations.list({ last_id: undefined, limit: 3 });
    expect(server.seen[0]?.json).toEqual({ auto_generate: true, user: 'alice' });
    expect(server.seen[1]?.url).toBe('/v1/conversations?limit=3&user=alice');
  });

  it('keep what is false, zero, empty or null', async () => {
    const server = await serve(reply(200, {}));
    await client(server).messages.feedback({ message_id: 'm-1', rating: null, content: '' });
    expect(server.seen[0]?.json).toEqual({ rating: null, content: '', user: 'alice' });
  });

  it('are not changed', async () => {
    const server = await serve(events(messageEnd()));
    const params = Object.freeze({ query: 'Hi', inputs: Object.freeze({ a: 1 }), conversation_id: undefined });
    await client(server).chat.send(params);
    expect(params).toEqual({ query: 'Hi', inputs: { a: 1 }, conversation_id: undefined });
  });

  it('are encoded in the path', async () => {
    const server = await serve(reply(200, {}));
    await client(server).annotations.delete({ annotation_id: 'a ?#é%41' });
    expect(server.seen[0]?.url).toBe('/v1/apps/annotations/a%20%3F%23%C3%A9%2541');
  });
});

describe('`user`, given once', () => {
  it('is filled into the body', async () => {
    const server = await serve(reply(200, {}));
    await client(server).chat.stop({ task_id: 't-1' });
    expect(server.seen[0]?.json).toEqual({ user: 'alice' });
  });

  it('is filled into the query', async () => {
    const server = await serve(reply(200, { data: [] }));
    await client(server).messages.suggested({ message_id: 'm-1' } as never);
    expect(server.seen[0]?.url).toBe('/v1/messages/m-1/suggested?user=alice');
  });

  it('is filled into the form', async () => {
    const server = await serve(reply(201, {}));
    await client(server).files.upload({ file: new File(['a'], 'a.txt') });
    expect(server.seen[0]?.body.toString()).toMatch(/name="user"\r\n\r\nalice\r\n/);
  });

  it('is not sent where the API has no place for it', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    const dify = client(server);
    await dify.app.info();
    await dify.annotations.create({ question: 'q', answer: 'a' });
    expect(server.seen[0]?.url).toBe('/v1/info');
    expect(server.seen[1]?.json).toEqual({ question: 'q', answer: 'a' });
  });

  it('gives way to the one of the call', async () => {
    const server = await serve(reply(200, {}), reply(200, { data: [] }));
    const dify = client(server);
    await dify.chat.stop({ task_id: 't-1', user: 'bob' });
    await dify.conversations.list({ user: 'bob' });
    expect(server.seen[0]?.json).toEqual({ user: 'bob' });
    expect(server.seen[1]?.url).toBe('/v1/conversations?user=bob');
  });

  it('stays where the one of the call is `undefined`', async () => {
    const server = await serve(reply(200, {}));
    // The type insists on nothing here: a value that may be missing is how people pass a session's user on.
    const session: { user?: string } = {};
    await client(server).chat.stop({ task_id: 't-1', user: session.user });
    expect(server.seen[0]?.json).toEqual({ user: 'alice' });
  });
});

describe('without any `user`', () => {
  it('what needs one is an error that says where to give it', async () => {
    const nobody = { user: undefined };
    const told = /`user`.*new Dify\(\{ user \}\)/;
    expect(await refusal((dify) => dify.chat.stop({ task_id: 't-1' }), nobody)).toMatch(told);
    expect(await refusal((dify) => dify.messages.suggested({ message_id: 'm-1' } as never), nobody)).toMatch(told);
    expect(await refusal((dify) => dify.chat.stream({ query: 'Hi' }).result(), nobody)).toMatch(told);
    expect(await refusal((dify) => dify.chat.send({ query: 'Hi' }, { blocking: true }), { user: '' })).toMatch(told);
  });

  it('what can do without one is sent without', async () => {
    const server = await serve(reply(200, { data: [] }), reply(200, {}));
    const dify = client(server, { user: undefined });
    await dify.conversations.list();
    await dify.conversations.rename({ conversation_id: 'c-1', name: 'Trip' });
    expect(server.seen[0]?.url).toBe('/v1/conversations');
    expect(server.seen[1]?.json).toEqual({ name: 'Trip' });
  });
});

describe('what the client fills in', () => {
  it('is `inputs` and the mode of a stream', async () => {
    const server = await serve(events(messageEnd()), events(finished()));
    const dify = client(server);
    await dify.chat.send({ query: 'Hi' });
    await dify.workflows.run();
    expect(server.seen[0]?.json).toEqual({ query: 'Hi', inputs: {}, response_mode: 'streaming', user: 'alice' });
    expect(server.seen[1]?.json).toEqual({ inputs: {}, response_mode: 'streaming', user: 'alice' });
  });

  it('is the blocking mode where that was asked for', async () => {
    const server = await serve(reply(200, {}));
    await client(server).chat.send({ query: 'Hi' }, { blocking: true });
    expect(server.seen[0]?.json).toMatchObject({ response_mode: 'blocking', inputs: {} });
  });

  it('gives way to what the caller gives, but not to `undefined`', async () => {
    const server = await serve(events(finished()), events(finished()));
    const dify = client(server);
    await dify.workflows.run({ inputs: { text: 'a' } });
    await dify.workflows.run({ inputs: undefined });
    expect(server.seen[0]?.json).toMatchObject({ inputs: { text: 'a' } });
    expect(server.seen[1]?.json).toMatchObject({ inputs: {} });
  });
});

describe('a path parameter that would make the URL another one', () => {
  const wrong = ['', '  ', '.', '..', '%2e', '%2e%2e', '.%2E', '%2E.', 'a/b', '/', '../datasets', 'a\\b'];
  const unknown = [undefined, null, {}, ['a'], true];
  it.each([...wrong, ...unknown].map((it) => [it]))('is refused by its name: %j', async (value) => {
    const message = await refusal((dify) => dify.datasets.get({ dataset_id: value as string }));
    expect(message).toMatch(/`datasets\.get`/);
    expect(message).toMatch(/`dataset_id`/);
  });

  it.each(['v1..2', '...', 'a b', ' a ', '%2e%2e%2e', 'é'])(
    'is not refused where it is an odd id: %j',
    async (value) => {
      const server = await serve(reply(200, {}));
      await client(server).datasets.get({ dataset_id: value });
      expect(server.seen[0]?.url).toBe(`/v1/datasets/${encodeURIComponent(value)}`);
    },
  );

  it('may be a number', async () => {
    const server = await serve(reply(200, {}));
    await client(server).datasets.get({ dataset_id: 7 as never });
    expect(server.seen[0]?.url).toBe('/v1/datasets/7');
  });
});
