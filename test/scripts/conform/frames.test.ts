import { describe, expect, it } from 'vitest';
import { cutFrames } from '../../../scripts/conform/frames.js';

describe('the frames of a text', () => {
  it('are cut at blank lines, whatever ends a line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['event: ping', '', 'data: {"a":1}', '', 'data: {"b"'].join(end);
      expect(cutFrames(text)).toEqual({ frames: [{ event: 'ping' }, { data: '{"a":1}' }], rest: 'data: {"b"' });
    }
  });

  it('join their lines of data and lose one blank behind the colon', () => {
    expect(cutFrames('data:one\ndata:  two\ndata\n\n')).toEqual({ frames: [{ data: 'one\n two\n' }], rest: '' });
  });

  it('are none in nothing', () => {
    expect(cutFrames('')).toEqual({ frames: [], rest: '' });
  });
});
