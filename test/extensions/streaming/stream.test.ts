import { describe, expect, it } from 'vitest';
import { DifyError, DifyRunError, DifyStreamError, DifyTruncatedError } from '../../../src/index.js';
import { client, events, failure, reply, say, serve, stream } from '../../server.js';
import { chat, HI, namesOf } from './chat.js';
import { finished, message, messageEnd, refused, replace, started, textChunk } from './events.js';

const NAMES = ['message', 'message', 'message_end'];
/** A stream whose events the test lets go one by one. */
function gate() {
  const steps: (() => void)[] = [];
  const answer = stream((response) => {
    steps.push(() => say(response, message('H')));
    steps.push(() => say(response, message('i')));
    steps.push(() => say(response, messageEnd()).end());
  });
  return { answer, next: () => steps.shift()?.() };
}

describe('reading a stream', () => {
  it('by its events: `snapshot` is what they add up to at each', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    const answers: string[] = [];
    for await (const _ of stream) answers.push(stream.snapshot.answer);
    expect(answers).toEqual(['H', 'Hi', 'Hi']);
  });

  it('by its text: every piece with all before it, empty ones left out', async () => {
    const { stream } = await chat(events(message('H'), message(''), message('i'), messageEnd()));
    const pieces: unknown[] = [];
    for await (const piece of stream.textStream) pieces.push(piece);
    expect(pieces).toEqual([
      { delta: 'H', text: 'H', replaced: false },
      { delta: 'i', text: 'Hi', replaced: false },
    ]);
  });

  it('by its text where moderation takes it back', async () => {
    const { stream } = await chat(events(...HI, replace(''), message('So'), replace('Sorry.'), messageEnd()));
    const pieces: unknown[] = [];
    for await (const piece of stream.textStream) pieces.push(piece);
    expect(pieces.slice(2)).toEqual([
      { delta: '', text: '', replaced: true },
      { delta: 'So', text: 'So', replaced: false },
      { delta: 'Sorry.', text: 'Sorry.', replaced: true },
    ]);
  });

  it('by its whole text', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    expect(await stream.text()).toBe('Hi');
  });

  it('by its result, as often as it is asked for', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    const [one, two] = await Promise.all([stream.result(), stream.result()]);
    expect(one).toMatchObject({ answer: 'Hi', message_id: 'message-1', metadata: messageEnd().metadata });
    expect(two).toBe(one);
    expect(await stream.result()).toBe(one);
    expect(await stream.text()).toBe('Hi');
  });

  it('begins at once: nothing has to be awaited for the request to go out', async () => {
    const server = await serve(events(messageEnd()));
    const stream = client(server).chat.stream({ query: 'Hi' });
    await server.request();
    expect((await stream.response).headers.get('x-version')).toBe('1.14.1');
  });
});

describe('a loop and the result together', () => {
  it('the result after the loop', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    expect(await namesOf(stream)).toEqual(NAMES);
    expect((await stream.result()).answer).toBe('Hi');
  });

  it('the result asked for before the loop begins', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    const result = stream.result();
    expect(await namesOf(stream)).toEqual(NAMES);
    expect((await result).answer).toBe('Hi');
  });

  it('the result awaited within the loop, at any event', async () => {
    for (let at = 0; at < NAMES.length; at++) {
      const { stream } = await chat(events(...HI, messageEnd()));
      const names: string[] = [];
      for await (const { event } of stream) {
        if (names.length === at) expect((await stream.result()).answer).toBe('Hi');
        names.push(event);
      }
      expect(names).toEqual(NAMES);
    }
  });

  it('the loop shows each event as it comes, also while the result is waited for', async () => {
    const { answer, next } = gate();
    const { server, stream } = await chat(answer);
    const result = stream.result();
    const loop = stream[Symbol.asyncIterator]();
    await server.request();
    for (const name of NAMES) {
      const event = loop.next();
      next();
      expect((await event).value?.event).toBe(name);
    }
    expect(await loop.next()).toEqual({ done: true, value: undefined });
    expect((await result).answer).toBe('Hi');
  });

  it('a loop that is left does not take the result away', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    const result = stream.result();
    for await (const _ of stream) break;
    expect((await result).answer).toBe('Hi');
  });

  it('both hear of a failure, the loop after all that had come', async () => {
    const { stream } = await chat(events(...HI, refused()));
    const result = failure(stream.result());
    const names: string[] = [];
    const loop = failure(
      (async () => {
        for await (const { event } of stream) names.push(event);
      })(),
    );
    expect(await result).toBeInstanceOf(DifyStreamError);
    expect(await loop).toBe(await result);
    expect(names).toEqual(['message', 'message']);
  });
});

describe('what was no success is none later', () => {
  it('a loop that failed', async () => {
    const { stream } = await chat(events(...HI, refused()));
    const first = await failure(namesOf(stream));
    expect(first).toBeInstanceOf(DifyStreamError);
    expect(await failure(stream.result())).toBe(first);
    expect(await failure(stream.text())).toBe(first);
  });

  it('a stream that was cut', async () => {
    const { stream } = await chat(events(...HI));
    expect(await failure(stream.result())).toBeInstanceOf(DifyTruncatedError);
    expect(await failure(stream.result())).toBeInstanceOf(DifyTruncatedError);
  });

  it('a refusal', async () => {
    const { stream } = await chat(reply(404, { code: 'not_found', message: 'Gone.', status: 404 }));
    expect(await failure(stream.result())).toMatchObject({ code: 'not_found' });
    expect(await failure(stream.result())).toMatchObject({ code: 'not_found' });
  });

  it('a loop that was left: the result would not be whole', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    for await (const _ of stream) break;
    const error = await failure(stream.result());
    expect(error).toBeInstanceOf(DifyTruncatedError);
    expect(error).toMatchObject({ partial: { answer: 'H' } });
  });

  it('a stream that was cancelled', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    await stream.cancel();
    expect(await failure(stream.result())).toBeInstanceOf(DifyTruncatedError);
  });

  it('but a loop that was left when the answer was whole is a success', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    for await (const { event } of stream) if (event === 'message_end') break;
    expect((await stream.result()).answer).toBe('Hi');
  });
});

describe('the events come once', () => {
  it('a second loop is refused', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    await namesOf(stream);
    expect(await failure(namesOf(stream))).toBeInstanceOf(DifyError);
    expect(await failure(stream.textStream.next())).toBeInstanceOf(DifyError);
  });

  it('a loop beside another is refused, and does not disturb it', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    const first = namesOf(stream);
    expect(await failure(namesOf(stream))).toBeInstanceOf(DifyError);
    expect(await first).toEqual(NAMES);
  });

  it('a loop after the result is refused: its events are gone', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    await stream.result();
    expect(await failure(namesOf(stream))).toBeInstanceOf(DifyError);
  });
});

describe('a run that failed or was stopped', () => {
  const failed = finished({ status: 'failed', error: 'division by zero', outputs: {} });

  it.each([
    ['failed', failed, /run-1.*failed.*division by zero/],
    ['stopped', finished({ status: 'stopped', outputs: {} }), /run-1.*stopped/],
  ])('is thrown with its result: %s', async (status, last, told) => {
    const server = await serve(events(started(), textChunk('1/0'), last));
    const error = await failure(client(server).workflows.stream().result());
    expect(error).toBeInstanceOf(DifyRunError);
    expect(error).toMatchObject({ message: expect.stringMatching(told), result: { text: '1/0', data: { status } } });
  });

  it('is thrown by the loop after its last event, and by the text', async () => {
    const server = await serve(events(started(), failed), events(started(), failed), events(started(), failed));
    const dify = client(server);
    const names: string[] = [];
    const loop = (async () => {
      for await (const { event } of dify.workflows.stream()) names.push(event);
    })();
    expect(await failure(loop)).toBeInstanceOf(DifyRunError);
    expect(names).toEqual(['workflow_started', 'workflow_finished']);
    expect(await failure(dify.workflows.stream().text())).toBeInstanceOf(DifyRunError);
    expect(await failure(dify.workflows.run())).toBeInstanceOf(DifyRunError);
  });

  it('of a chatflow is thrown likewise', async () => {
    const { stream } = await chat(events(started(), failed));
    expect(await failure(stream.result())).toBeInstanceOf(DifyRunError);
  });

  it('is a result where `throwOnFailed` is false', async () => {
    const server = await serve(events(started(), failed), events(started(), failed));
    const dify = client(server);
    const run = await dify.workflows.run({}, { throwOnFailed: false });
    expect(run.data).toMatchObject({ status: 'failed', error: 'division by zero' });
    expect(await namesOf(dify.workflows.stream({}, { throwOnFailed: false }))).toHaveLength(2);
  });

  it('in part is a success', async () => {
    const server = await serve(events(started(), finished({ status: 'partial-succeeded' })));
    expect((await client(server).workflows.run()).data.status).toBe('partial-succeeded');
  });
});

describe('the whole answer of a call', () => {
  it('is read from a stream, and knows its response', async () => {
    const server = await serve(events(...HI, messageEnd()));
    const { data, response } = await client(server).chat.send({ query: 'Hi' }).withResponse();
    expect(data).toMatchObject({ event: 'message', mode: 'chat', answer: 'Hi', id: 'message-1' });
    expect(response.headers.get('x-version')).toBe('1.14.1');
    expect(server.seen[0]?.json).toMatchObject({ response_mode: 'streaming' });
  });

  it('is what the server says in one piece where `blocking` asks for it', async () => {
    const whole = { event: 'message', mode: 'chat', answer: 'Hi' };
    const server = await serve(reply(200, whole));
    expect(await client(server).chat.send({ query: 'Hi' }, { blocking: true })).toEqual(whole);
    expect(server.seen[0]?.json).toMatchObject({ response_mode: 'blocking' });
  });
});
