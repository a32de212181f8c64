import { describe, expect, it } from 'vitest';
import { separateThink } from '../../../src/index.js';
import { events, failure } from '../../server.js';
import { chat, HI, namesOf } from './chat.js';
import { message, messageEnd, replace } from './events.js';

const NAMES = ['message', 'message', 'message_end'];

describe('`started`', () => {
  it('has the ids; the loop still has every event, and the result is whole', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    expect(await stream.started).toEqual({
      task_id: 'task-1',
      conversation_id: 'conversation-1',
      message_id: 'message-1',
    });
    expect(await namesOf(stream)).toEqual(NAMES);
    expect((await stream.result()).answer).toBe('Hi');
  });

  it('of a stream that fails before is that failure', async () => {
    const { stream } = await chat(events({ event: 'error', code: 'x', message: 'no', status: 400 }));
    expect(await failure(stream.started)).toMatchObject({ name: 'DifyStreamError', code: 'x' });
  });
});

describe('`on()`', () => {
  it('calls back at the events of a name, and at all of them, as they are read', async () => {
    const { stream } = await chat(events(...HI, { event: 'news' }, messageEnd()));
    const heard: string[] = [];
    stream
      .on('message', ({ answer }) => heard.push(answer))
      .on('unknown', ({ name }) => heard.push(name))
      .on('*', ({ event }) => heard.push(event));
    await stream.result();
    expect(heard).toEqual(['H', 'message', 'i', 'message', 'news', 'unknown', 'message_end']);
  });
});

describe('`tee()`', () => {
  it('makes two streams of one, each with all events at its own pace', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    const [one, two] = stream.tee();
    expect(await namesOf(one)).toEqual(NAMES);
    expect(await namesOf(two)).toEqual(NAMES);
    expect(await two.result()).toBe(await one.result());
    expect(await failure(namesOf(stream))).toMatchObject({ message: expect.stringContaining('`tee()`') });
  });

  it('one that is left does not take the other away', async () => {
    const { server, stream } = await chat(events(...HI, messageEnd()));
    const [one, two] = stream.tee();
    for await (const _ of one) break;
    expect(await namesOf(two)).toEqual(NAMES);
    expect(server.seen).toHaveLength(1);
  });

  it('the result of one leaves the other its events', async () => {
    const { stream } = await chat(events(...HI, messageEnd()));
    const [one, two] = stream.tee();
    expect((await one.result()).answer).toBe('Hi');
    expect(await namesOf(two)).toEqual(NAMES);
  });
});

describe('`stats`', () => {
  it('tell how it went', async () => {
    const said = events('event: ping\n\n', message(''), ...HI, messageEnd());
    const { stream } = await chat(said);
    await stream.result();
    const { stats } = stream;
    expect(stats).toMatchObject({ events: 4, resumed: 0 });
    expect(stats.bytes).toBeGreaterThan(400);
    expect(stats.firstByte).toBeLessThanOrEqual(stats.firstEvent as number);
    expect(stats.firstEvent).toBeLessThanOrEqual(stats.firstToken as number);
  });
});

describe('what a model thinks aloud', () => {
  const THOUGHT = '<think>\nSo <b>.\n</think>\n\nHello <world> </think';

  it('is in the text, unless it is asked for apart', async () => {
    const { stream } = await chat(events(message(THOUGHT), messageEnd()));
    expect(await stream.text()).toBe(THOUGHT);
    expect(separateThink(THOUGHT)).toEqual({ text: 'Hello <world> </think', reasoning: '\nSo <b>.\n' });
    expect(separateThink('<think>still')).toEqual({ text: '', reasoning: 'still' });
    expect(separateThink('plain')).toEqual({ text: 'plain', reasoning: '' });
  });

  it('comes apart wherever its tags are cut', async () => {
    for (let at = 1; at < THOUGHT.length; at++) {
      const said = events(
        message('x'),
        replace(''),
        message(THOUGHT.slice(0, at)),
        message(THOUGHT.slice(at)),
        messageEnd(),
      );
      const { stream } = await chat(said, { separateThink: true });
      let text = '';
      let reasoning: string | undefined;
      for await (const piece of stream.textStream) {
        text = (piece.replaced ? '' : text) + piece.delta;
        expect(piece.text).toBe(text);
        reasoning = piece.reasoning;
      }
      expect([text, reasoning]).toEqual(['Hello <world> </think', '\nSo <b>.\n']);
      expect(await stream.result()).toMatchObject({ answer: text, reasoning });
      expect(await stream.text()).toBe(text);
    }
  });
});

it('an event above `maxEventBytes` is an error after all before it', async () => {
  const { stream } = await chat(events(...HI, message('x'.repeat(5_000)), messageEnd()), { maxEventBytes: 2_000 });
  const names: string[] = [];
  const loop = (async () => {
    for await (const { event } of stream) names.push(event);
  })();
  expect(await failure(loop)).toMatchObject({
    name: 'DifyError',
    message: expect.stringContaining('`maxEventBytes`'),
    partial: { answer: 'Hi' },
  });
  expect(names).toEqual(['message', 'message']);
});
