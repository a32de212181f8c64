import { describe, expect, it } from 'vitest';
import { named } from '../../../src/extensions/streaming/unknown.js';
import { message } from './events.js';

describe('a frame', () => {
  it('whose event is known is that event', () => {
    expect(named(message('Hi'), undefined)).toEqual(message('Hi'));
    expect(named(message('Hi'), 'other')).toEqual(message('Hi'));
  });

  it('that is named by its field only is known by that', () => {
    expect(named({ answer: 'Hi' }, 'message')).toEqual({ event: 'message', answer: 'Hi' });
  });

  it.each([
    ['a new name', { event: 'mind_read', a: 1 }, undefined, 'mind_read'],
    ['a new name in its field', { a: 1 }, 'mind_read', 'mind_read'],
    ['the name that we give to what we do not know', { event: 'unknown' }, undefined, 'unknown'],
    ['a name of every object', { event: 'constructor' }, undefined, 'constructor'],
    ['a name that is none', { event: 7 }, 'message', '7'],
  ])('of %s is unknown, and keeps all it said', (_, value, field, name) => {
    expect(named(value, field)).toEqual({ event: 'unknown', name, data: value });
  });

  it.each([null, 7, 'text', ['a'], true])('that is no object is unknown: %j', (value) => {
    expect(named(value, undefined)).toMatchObject({ event: 'unknown', data: value });
  });
});
