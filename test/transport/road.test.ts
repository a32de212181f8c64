import { describe, expect, it } from 'vitest';
import {
  DifyAbortError,
  DifyAPIError,
  DifyConnectionError,
  DifyServerError,
  DifyTimeoutError,
  type Fetch,
} from '../../src/index.js';
import { client, failure, reply, serve, stream } from '../server.js';

describe('a custom fetch', () => {
  it('is called with the URL as text and with what to send', async () => {
    const calls: Parameters<Fetch>[] = [];
    const fetch: Fetch = async (...call) => {
      calls.push(call);
      return Response.json({ result: 'success' });
    };
    await client({ url: 'https://dify.example' }, { fetch }).conversations.rename({
      conversation_id: 'c-1',
      name: 'Trip',
    });
    const [[url, init] = []] = calls;
    expect(url).toBe('https://dify.example/v1/conversations/c-1/name');
    expect(init).toMatchObject({ method: 'POST', body: JSON.stringify({ name: 'Trip', user: 'alice' }) });
    const headers = new Headers(init?.headers);
    expect(headers.get('authorization')).toBe('Bearer app-chat-1');
    expect(headers.get('content-type')).toBe('application/json');
  });

  it('gets a signal that fires when the call is to end', async () => {
    const fetch: Fetch = (_, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const dify = client({ url: 'https://dify.example' }, { fetch });
    await expect(dify.app.info({ signal: AbortSignal.timeout(20) })).rejects.toBeInstanceOf(DifyAbortError);
    await expect(dify.app.info({ timeout: 20 })).rejects.toBeInstanceOf(DifyTimeoutError);
  });

  it('gets no body for what has none, and a form as a stream of it', async () => {
    const bodies: unknown[] = [];
    const fetch: Fetch = async (_, init) => {
      bodies.push(init.body ?? 'none');
      return Response.json({});
    };
    const dify = client({ url: 'https://dify.example' }, { fetch });
    await dify.app.info();
    await dify.files.upload({ file: new File(['a'], 'a.txt') });
    expect(bodies).toEqual(['none', expect.any(ReadableStream)]);
  });

  it('may answer without a body', async () => {
    const fetch: Fetch = async () => new Response(null, { status: 204 });
    const dify = client({ url: 'https://dify.example' }, { fetch });
    expect(await dify.conversations.delete({ conversation_id: 'c-1' })).toBeUndefined();
  });

  it('that throws is a connection error with its own as the cause', async () => {
    const cause = new Error('the proxy is out');
    const dify = client({ url: 'https://dify.example' }, { fetch: () => Promise.reject(cause) });
    await expect(dify.app.info()).rejects.toBeInstanceOf(DifyConnectionError);
    await expect(dify.app.info()).rejects.toThrow(/`app\.info`.*the proxy is out/);
    await expect(dify.app.info()).rejects.toHaveProperty('cause', cause);
  });

  it('is read no faster than its answer is used', async () => {
    let pulled = 0;
    const body = new ReadableStream(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new TextEncoder().encode(': nothing yet\n'));
        },
      },
      { highWaterMark: 0 },
    );
    const fetch: Fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    const { response } = await client({ url: 'https://dify.example' }, { fetch }).http.POST('/chat-messages#stream', {
      body: { query: 'Hi' } as never,
      parseAs: 'stream',
    });
    expect(pulled).toBe(0);
    await response.body?.getReader().read();
    expect(pulled).toBe(1);
  });
});

describe('a redirect', () => {
  it('of a GET is followed where it stays on its server', async () => {
    const server = await serve(reply(307, '', { location: '/elsewhere' }), reply(200, { name: 'App' }));
    const { data, response } = await client(server).app.info().withResponse();
    expect(data).toEqual({ name: 'App' });
    expect(response.url).toBe(`${server.url}/elsewhere`);
  });

  it.each([301, 302, 303, 307, 308])('of a POST is an error: %d', async (status) => {
    const server = await serve(reply(status, '', { location: '/elsewhere' }), reply(200, {}));
    const dify = client(server);
    await expect(dify.chat.send({ query: 'Hi' }, { blocking: true })).rejects.toMatchObject({ status });
    expect(server.seen).toHaveLength(1);
  });
});

describe('a connection', () => {
  it('is used again after refusals, whose bodies were read', async () => {
    const ports = new Set<number | undefined>();
    const refuse = (response: import('node:http').ServerResponse) => {
      ports.add(response.socket?.remotePort);
      response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    };
    const server = await serve(...Array(10).fill(refuse));
    const dify = client(server);
    for (let call = 0; call < 10; call++) await expect(dify.app.info()).rejects.toBeInstanceOf(DifyAPIError);
    // fetch may open a second one while it puts the first back.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it('is closed when the body of an answer is not wanted', async () => {
    const server = await serve(stream(() => {}));
    const { response } = await client(server).http.POST('/chat-messages#stream', {
      body: { query: 'Hi' } as never,
      parseAs: 'stream',
    });
    await response.body?.cancel();
    expect(await server.seen[0]?.closed).toBe('left');
  });
});

describe('the body of a refusal', () => {
  it('is read whole where it is small, its letters in pieces', async () => {
    const server = await serve((response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      for (const byte of Buffer.from('{"code":"invalid_param","message":"表情","status":400}'))
        response.write(Buffer.of(byte));
      response.end();
    });
    await expect(client(server).app.info()).rejects.toMatchObject({ code: 'invalid_param', message: '表情' });
  });

  it('is left where it is huge, and so is its connection', async () => {
    const piece = Buffer.alloc(64 * 1024, 'x');
    let sent = 0;
    const server = await serve((response) => {
      response.writeHead(502, { 'content-type': 'text/plain' });
      const more = (): void => {
        while (!response.destroyed && sent < 64 * 1024 * 1024) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once('drain', more);
        }
      };
      more();
    });
    const error = await failure(client(server).app.info());
    expect(error).toBeInstanceOf(DifyServerError);
    expect((error as Error).message.length).toBeLessThan(300);
    expect(await server.seen[0]?.closed).toBe('left');
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it('that never ends is not waited for longer than five seconds', async () => {
    const server = await serve((response) => {
      response.writeHead(503, { 'content-type': 'text/plain' });
      response.write('The server is ');
    });
    const start = performance.now();
    const error = await failure(client(server).app.info());
    expect(error).toBeInstanceOf(DifyServerError);
    expect((error as Error).message).toBe('The server is');
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('that breaks off is kept as far as it came', async () => {
    const server = await serve((response) => {
      response.writeHead(500, { 'content-type': 'text/plain', 'content-length': '100' });
      response.write('Something is', () => response.destroy());
    });
    const error = await failure(client(server).app.info());
    expect(error).toBeInstanceOf(DifyServerError);
    expect((error as DifyServerError).status).toBe(500);
  });

  it('may be missing where the status allows none', async () => {
    const server = await serve(reply(304));
    await expect(client(server).app.info()).rejects.toMatchObject({ status: 304, message: '304 Not Modified' });
  });
});
