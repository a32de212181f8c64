import { describe, expect, it } from 'vitest';
import { pieceOf, withText } from '../../../src/extensions/streaming/text.js';
import { finished, message, messageEnd, replace, started, textChunk } from './events.js';

describe('the piece of text of an event', () => {
  it.each([
    ['message', message('Hi'), { delta: 'Hi', replaced: false }],
    ['agent_message', { ...message('Hi'), event: 'agent_message' }, { delta: 'Hi', replaced: false }],
    ['text_chunk', textChunk('Hi'), { delta: 'Hi', replaced: false }],
    ['message_replace', replace('No.'), { delta: 'No.', replaced: true }],
    ['text_replace', { ...textChunk('No.'), event: 'text_replace' }, { delta: 'No.', replaced: true }],
    ['message_file that is text', { event: 'message_file', id: 'm-1', answer: 'Hi' }, { delta: 'Hi', replaced: false }],
    ['an empty message', message(''), { delta: '', replaced: false }],
  ])('%s', (_, event, expected) => {
    expect(pieceOf(event)).toEqual(expected);
  });

  it.each([
    ['message_file that is a file', { event: 'message_file', id: 'f-1', url: 'http://files.example/a.png' }],
    ['message_end', messageEnd()],
    ['workflow_started', started()],
    ['workflow_finished, whose outputs have an answer', finished()],
    ['an agent’s log', { event: 'agent_log', data: { text: 'Hi' } }],
    ['a thought', { event: 'agent_thought', thought: 'Hi', answer: 'Hi' }],
    ['what is unknown', { event: 'unknown', name: 'message', data: message('Hi'), answer: 'Hi' }],
    ['speech', { event: 'tts_message', audio: '', answer: 'Hi' }],
    ['a message without text', { event: 'message' }],
    ['a chunk without data', { event: 'text_chunk' }],
  ])('%s has none', (_, event) => {
    expect(pieceOf(event)).toBeUndefined();
    expect(withText('so far', event)).toBe('so far');
  });
});

it('a text grows by pieces, and is replaced whole', () => {
  const texts: string[] = [];
  for (const event of [message('a'), message('b'), replace('x'), message('c'), replace('')]) {
    texts.push(withText(texts.at(-1) ?? '', event));
  }
  expect(texts).toEqual(['a', 'ab', 'x', 'xc', '']);
});
