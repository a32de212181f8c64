import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsFor } from '../../src/gateway/events.js';
import { parted, Thinking, withoutThinking } from '../../src/gateway/think.js';

const word = fc.constantFrom('<think>', '</think>', '<', 'think>', '\n', ' ', 'a', 'word', '</', '<thin', '>');

describe('thinking', () => {
  it('is parted the same, wherever a text is cut', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.nat(40)), (words, cuts) => {
        const text = words.join('');
        const thinking = new Thinking();
        const told = { said: '', thought: '' };
        const add = (it: typeof told) => {
          told.said += it.said;
          told.thought += it.thought;
        };
        let at = 0;
        for (const length of cuts) add(thinking.push(text.slice(at, (at += length))));
        add(thinking.push(text.slice(at)));
        add(thinking.end());
        expect(told).toEqual(parted(text));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it.each([
    ['plain', { said: 'plain', thought: '' }],
    ['<think>\na\n</think>\n\nb', { said: 'b', thought: 'a\n' }],
    ['a <b> c <think', { said: 'a <b> c <think', thought: '' }],
    ['a<think>never closed', { said: 'a', thought: 'never closed' }],
    ['<think>1</think>x<think>2</think>y', { said: 'xy', thought: '12' }],
  ])('%j', (text, told) => expect(parted(text)).toEqual(told));

  it('leaves the outputs of a workflow, too', () => {
    const data = { outputs: { text: '<think>a</think>b', n: 1 } };
    expect(withoutThinking({ data }, 'separate')).toEqual({ reasoning: 'a', data: { outputs: { text: 'b', n: 1 } } });
    expect(withoutThinking({ data }, 'keep')).toEqual({ data });
  });

  it('begins anew with a text that takes the place of all before, and tells what was held back', () => {
    const events = eventsFor('strip');
    const said = [
      { event: 'message', answer: '<think>a' },
      { event: 'message_replace', answer: 'b<th' },
      { event: 'message', answer: 'c<th' },
      { event: 'message_end' },
    ].flatMap(events);
    expect(said).toEqual([
      { event: 'message', answer: '' },
      { event: 'message_replace', answer: 'b<th' },
      { event: 'message', answer: 'c' },
      { event: 'message', answer: '<th' },
      { event: 'message_end' },
    ]);
  });
});
