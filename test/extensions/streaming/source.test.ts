import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  DifyAbortError,
  DifyError,
  DifyModelError,
  DifyNotFoundError,
  DifyServerError,
  DifyStreamError,
  DifyTimeoutError,
  DifyTruncatedError,
} from '../../../src/index.js';
import { type Answer, client, events, failure, frame, reply, say, serve, stream } from '../../server.js';
import { chat, HI } from './chat.js';
import { finished, message, messageEnd, nodeStarted, paused, refused, replace, started, textChunk } from './events.js';

/** What reading a chat to its end throws. */
const failureOf = async (answer: Answer, options = {}) => failure((await chat(answer, options)).stream.result());

describe('the events', () => {
  it('come typed and in order, pings left out', async () => {
    const { stream } = await chat(events('event: ping\n\n', ...HI, 'event: ping\n\n', ': nothing\n\n', messageEnd()));
    const seen: unknown[] = [];
    for await (const event of stream) seen.push(event);
    expect(seen).toEqual([...HI, messageEnd()]);
  });

  it('that nobody knows yet come as `unknown`, with their name and all they said', async () => {
    const newer = { event: 'mind_read', thought: 7 };
    const { stream } = await chat(events(newer, 'data: 7\n\n', 'event: news\ndata: [1]\n\n', messageEnd()));
    const seen: unknown[] = [];
    for await (const event of stream) seen.push(event);
    expect(seen.slice(0, 3)).toMatchObject([
      { event: 'unknown', name: 'mind_read', data: newer },
      { event: 'unknown', data: 7 },
      { event: 'unknown', name: 'news', data: [1] },
    ]);
    expect(await stream.result()).toMatchObject({ answer: '' });
  });

  it('that are no JSON end the stream with what had come', async () => {
    const error = await failureOf(events(...HI, 'data: {"event": \n\n', messageEnd()));
    expect(error).toBeInstanceOf(DifyStreamError);
    expect(error).toMatchObject({
      partial: { answer: 'Hi' },
      cause: { name: 'SyntaxError' },
      operation: 'chat.stream',
    });
  });
});

describe('an `error` event', () => {
  it('throws with what had come, and as its cause the error it would have been', async () => {
    const error = await failureOf(events(...HI, refused(), messageEnd()));
    expect(error).toBeInstanceOf(DifyStreamError);
    expect(error).toMatchObject({
      status: 500,
      code: 'internal_server_error',
      message: 'Internal Server Error, please contact support.',
      operation: 'chat.stream',
      partial: { answer: 'Hi', conversation_id: 'conversation-1', message_id: 'message-1' },
    });
    expect((error as Error).cause).toBeInstanceOf(DifyServerError);
  });

  it('of a model that failed says so in its cause', async () => {
    const plugin = { error_type: 'InvokeError', message: 'API request failed with status code 429: {}' };
    const said = `req_id: 1 PluginInvokeError: ${JSON.stringify(plugin)}`;
    const error = await failureOf(events(refused({ status: 400, code: 'invalid_param', message: said })));
    expect((error as Error).cause).toBeInstanceOf(DifyModelError);
    expect((error as Error).cause).toMatchObject({ provider: { status: 429 } });
    expect(error).toMatchObject({ message: expect.not.stringContaining('error_type'), provider: { raw: said } });
  });

  it('may say nothing at all', async () => {
    expect(await failureOf(events({ event: 'error' }))).toMatchObject({ name: 'DifyStreamError', status: 500 });
    expect(await failureOf(events(refused({ message: null })))).toMatchObject({
      name: 'DifyStreamError',
      code: 'internal_server_error',
      message: expect.stringMatching(/^(?!null|undefined)./),
    });
  });

  it('closes a connection that the server leaves open', async () => {
    const { server, stream: hanging } = await chat(stream((response) => say(response, ...HI, refused())));
    expect(await failure(hanging.result())).toBeInstanceOf(DifyStreamError);
    expect(await server.seen[0]?.closed).toBe('left');
  });
});

describe('an end before the answer is whole', () => {
  it('is no success: it throws with what had come', async () => {
    const error = await failureOf(events(...HI));
    expect(error).toBeInstanceOf(DifyTruncatedError);
    expect(error).toMatchObject({ partial: { answer: 'Hi', message_id: 'message-1' } });
    expect((error as Error).message).toContain('`chat.stream`');
  });

  it('nor is an empty body', async () => {
    expect(await failureOf(events())).toMatchObject({ name: 'DifyTruncatedError', partial: { answer: '' } });
  });

  it('nor a last event whose blank line is missing', async () => {
    expect(await failureOf(events(...HI, frame(messageEnd()).trimEnd()))).toMatchObject({
      name: 'DifyTruncatedError',
      partial: { answer: 'Hi', metadata: null },
    });
  });

  it('nor a connection that breaks off, whose error is the cause', async () => {
    const broken = stream(async (response) => {
      say(response, ...HI);
      await wait(30);
      response.destroy();
    });
    expect(await failureOf(broken)).toMatchObject({
      name: 'DifyTruncatedError',
      partial: { answer: 'Hi' },
      cause: { name: 'DifyConnectionError', message: expect.stringMatching(/UND_ERR_SOCKET|other side closed/) },
    });
  });

  it('nor a run that did not finish, though its message did not either', async () => {
    const server = await serve(events(started(), nodeStarted('n-1'), textChunk('Hi')), events(started(), ...HI));
    const dify = client(server);
    expect(await failure(dify.workflows.stream({}, { resume: false }).result())).toMatchObject({
      name: 'DifyTruncatedError',
      partial: { text: 'Hi', workflow_run_id: 'run-1', nodes: [{ id: 'n-1', status: 'running' }] },
    });
    expect(await failure(dify.chat.stream({ query: 'Hi' }, { resume: false }).result())).toMatchObject({
      partial: { answer: 'Hi' },
    });
  });
});

describe('a whole answer', () => {
  it('is one at `message_end`; what follows to the server’s close belongs to it', async () => {
    const { stream } = await chat(events(...HI, messageEnd(), { ...message(''), event: 'tts_message_end', audio: '' }));
    const names: string[] = [];
    for await (const { event } of stream) names.push(event);
    expect(names).toEqual(['message', 'message', 'message_end', 'tts_message_end']);
  });

  it('is replaced by moderation that comes before its end', async () => {
    const { stream } = await chat(events(...HI, replace('Sorry.'), messageEnd()));
    expect(await stream.text()).toBe('Sorry.');
  });

  it('is not taken away by a connection that breaks after it', async () => {
    const breaking = stream(async (response) => {
      say(response, ...HI, messageEnd());
      await wait(30);
      response.destroy();
    });
    expect((await (await chat(breaking)).stream.result()).answer).toBe('Hi');
  });

  it('of a chatflow goes on to the end of its run', async () => {
    const { server, stream: open } = await chat(
      stream(async (response) => {
        say(response, started(), ...HI, messageEnd());
        await wait(50);
        say(response, finished());
      }),
    );
    expect(await open.result()).toMatchObject({ answer: 'Hi', data: { status: 'succeeded' } });
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it.each([
    ['finished', finished()],
    ['paused', paused()],
  ])('of a run that has %s waits for nothing more', async (_, last) => {
    const server = await serve(stream((response) => say(response, started(), last)));
    await client(server).workflows.stream().result();
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('without a run waits two seconds for more, through pings, and closes', async () => {
    const { server, stream: idle } = await chat(
      stream((response) => {
        say(response, 'event: ping\n\n', ...HI, messageEnd());
        const pings = setInterval(() => say(response, 'event: ping\n\n'), 100);
        response.once('close', () => clearInterval(pings));
      }),
    );
    const begin = performance.now();
    expect((await idle.result()).answer).toBe('Hi');
    const took = performance.now() - begin;
    expect(took).toBeGreaterThan(1_900);
    expect(took).toBeLessThan(4_000);
    expect(await server.seen[0]?.closed).toBe('left');
  });
});

describe('a run that is watched', () => {
  it('has begun before: its end is waited for though nothing says so', async () => {
    const server = await serve(
      stream(async (response) => {
        say(response, ...HI, messageEnd());
        await wait(2_200);
        say(response, finished());
      }),
    );
    const watched = client(server).workflows.runs.events({ workflow_run_id: 'run-1', user: 'alice' });
    expect((await watched.result()).data.status).toBe('succeeded');
  });
});

describe('what ends a stream from outside', () => {
  const endless = stream((response) => say(response, ...HI));

  it('is a signal: DifyAbortError with its reason, and the connection closed', async () => {
    const controller = new AbortController();
    const { server, stream } = await chat(endless, { signal: controller.signal });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { event } of stream) {
        seen.push(event);
        if (seen.length === 2) controller.abort('enough');
      }
    })();
    const error = await failure(reading);
    expect(error).toBeInstanceOf(DifyAbortError);
    expect(error).toMatchObject({ cause: 'enough' });
    expect(seen).toEqual(['message', 'message']);
    expect(stream.snapshot.answer).toBe('Hi');
    expect(await server.seen[0]?.closed).toBe('left');
  });

  it('is a signal that had fired already: nothing is sent', async () => {
    const { server, stream } = await chat(endless, { signal: AbortSignal.abort('no') });
    expect(await failure(stream.result())).toMatchObject({ name: 'AbortError', cause: 'no' });
    expect(server.seen).toEqual([]);
  });

  it('is the timeout', async () => {
    expect(await failureOf(endless, { timeout: 60 })).toBeInstanceOf(DifyTimeoutError);
  });
});

describe('an answer that is no stream', () => {
  it('of a status that is no success rejects at the first read', async () => {
    const gone = reply(404, { code: 'not_found', message: 'Conversation Not Exists.', status: 404 });
    expect(await failureOf(gone)).toBeInstanceOf(DifyNotFoundError);
    const { stream } = await chat(gone);
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'not_found',
      operation: 'chat.stream',
    });
  });

  it.each([
    ['application/json', '{"answer":"Hi"}'],
    ['text/html', '<html></html>'],
  ])('but %s is an error that names what came', async (type, body) => {
    const error = await failureOf(reply(200, body, { 'content-type': type }));
    expect(error).toBeInstanceOf(DifyError);
    expect((error as Error).message).toContain('`chat.stream`');
    expect((error as Error).message).toContain(type);
  });

  it('but nothing is an error', async () => {
    expect(await failureOf(reply(204))).toBeInstanceOf(DifyError);
    expect(await failureOf(reply(200))).toBeInstanceOf(DifyError);
  });
});
