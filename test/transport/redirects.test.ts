import { describe, expect, it } from 'vitest';
import { DifyAPIError, type Fetch } from '../../src/index.js';
import { client, failure, reply, serve } from '../server.js';

describe('the key', () => {
  it.each([301, 302, 303, 307, 308])('goes to no other server by a redirect: %d', async (status) => {
    const other = await serve(reply(200, {}));
    const server = await serve(reply(status, '', { location: `${other.url}/info` }));
    expect(await failure(client(server).app.info())).toMatchObject({ status });
    expect(other.seen).toEqual([]);
  });

  it('goes along to another path of the same server', async () => {
    const server = await serve(reply(308, '', { location: '/v2/info' }), reply(200, { name: 'App' }));
    expect(await client(server).app.info()).toEqual({ name: 'App' });
    expect(server.seen[1]).toMatchObject({ url: '/v2/info', headers: { authorization: 'Bearer app-chat-1' } });
  });

  it('is not sent round and round', async () => {
    const server = await serve(...Array(10).fill(reply(302, '', { location: '/v1/info' })));
    expect(await failure(client(server).app.info())).toMatchObject({ status: 302 });
    expect(server.seen.length).toBeLessThan(8);
  });

  it.each(['ftp://x/', 'http://'])('survives a `Location` that leads nowhere: %s', async (location) => {
    const server = await serve(reply(302, '', { location }));
    expect(await failure(client(server).app.info())).toMatchObject({ status: 302 });
  });
});

describe('a redirected POST', () => {
  it('is not sent again, wherever it was to go', async () => {
    const server = await serve(reply(307, '', { location: '/v1/chat-messages' }));
    expect(await failure(client(server).chat.send({ query: 'Hi' }))).toMatchObject({ status: 307 });
    expect(server.seen).toHaveLength(1);
  });

  it('is not sent again either where the server answered before, and may not say where to', async () => {
    const server = await serve(reply(200, { result: 'success' }), reply(307, '', { location: '/v1/elsewhere' }));
    const { messages } = client(server, { retries: 2 });
    const liked = { message_id: 'm', rating: 'like' } as const;
    await messages.feedback(liked);
    expect(await failure(messages.feedback(liked))).toMatchObject({
      name: 'DifyAPIError',
      message: expect.stringMatching(/^Redirected.*final address as `baseUrl`/),
      retryable: false,
    });
    expect(server.seen).toHaveLength(2);
  });

  describe('in a browser, which hides where it was to go', () => {
    let sent = 0;
    const fetch: Fetch = async () => {
      sent++;
      return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    };
    const { chat, http } = client({ url: 'https://dify.example' }, { fetch, retries: 2 });

    it.each([
      ['as a whole answer', () => chat.send({ query: 'Hi' })],
      ['as a stream', () => chat.stream({ query: 'Hi' }).result()],
      ['as a blocking answer', () => chat.send({ query: 'Hi' }, { blocking: true })],
    ])('is the same error, and says what to do: %s', async (_, send) => {
      sent = 0;
      const error = await failure(send());
      expect(error).toBeInstanceOf(DifyAPIError);
      expect(error).toMatchObject({
        name: 'DifyAPIError',
        status: 0,
        message: expect.stringMatching(/^Redirected.*final address as `baseUrl`/),
        retryable: false,
      });
      expect(sent).toBe(1);
    });

    it('is no success by path either', async () => {
      const { response, data } = await http.POST('/conversations/{conversation_id}/name', {
        params: { path: { conversation_id: 'c' } },
        body: { name: 'Trip' },
      });
      expect([response.ok, response.status, data]).toEqual([false, 0, undefined]);
    });
  });
});
