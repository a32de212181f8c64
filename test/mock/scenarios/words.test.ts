import { describe, expect, it } from 'vitest';
import { presented, read } from '../../../src/mock/scenarios/text.js';
import { scenarioOf, WORDS } from '../../../src/mock/scenarios/words.js';

describe('the words of a scenario', () => {
  it.each([
    ['code=429, retry_after=2', { code: 429, retry_after: 2 }],
    ['code=429;retry-after=2;', { code: 429, retry_after: 2 }],
    ['Chunk_Delay = 40 ; hang', { chunk_delay: 40, hang: true }],
    ['answer="so, so; \\"yes\\" = yes", ttft=3', { answer: 'so, so; "yes" = yes', ttft: 3 }],
    ['answer=%E4%BD%A0%E5%A5%BD, jitter=.2', { answer: '你好', jitter: 0.2 }],
    ['answer=100%', { answer: '100%' }],
    ['answer=', { answer: '' }],
    ['respond-async, wait=10, code=503', { code: 503 }],
    ['hang=false, drop=none, drop_after=0', { hang: false, drop: 'none', drop_after: 0 }],
    [' , ;', {}],
    ['', {}],
  ])('are read from %j', (text, scenario) => expect(read(text)).toEqual(scenario));

  it.each([
    ['cod=429', '`cod` is no word of a scenario. The words are code, error,'],
    ['code=abc', '`code` takes 200 or a status from 400 to 599, not "abc".'],
    ['code=200.5', '`code`'],
    ['code', '`code`'],
    ['retry_after=-1', '`retry_after`'],
    ['ttft=', '`ttft` takes milliseconds, not "".'],
    ['jitter=2', '`jitter`'],
    ['drop=later', '`drop` takes before, fin, rst, none, not "later".'],
    ['error_at=0', '`error_at`'],
    ['fragment=0', '`fragment`'],
    ['ping=0', '`ping`'],
    ['delay=1e99', '`delay`'],
    ['hang=maybe', '`hang`'],
    ['error=Too Many', '`error`'],
    ['constructor=1', '`constructor` is no word'],
    ['answer="open', 'open'],
    ['=5', '`=5`'],
  ])('are named when they are wrong: %j', (text, message) => {
    expect(() => read(text)).toThrow(RangeError);
    expect(() => read(text)).toThrow(message);
  });

  it('are the same as values', () => {
    expect(scenarioOf({ code: 429, jitter: 0.5, hang: true, seed: 7, drop: undefined })).toEqual({
      code: 429,
      jitter: 0.5,
      hang: true,
      seed: '7',
    });
    expect(() => scenarioOf({ ttft: Number.NaN })).toThrow('`ttft`');
    expect(() => scenarioOf({ code: [429] })).toThrow('`code`');
  });

  it('say what they take', () => {
    for (const [name, { takes }] of Object.entries(WORDS)) expect(takes, name).not.toBe('');
  });
});

describe('a key', () => {
  it.each([
    ['Bearer app-x', 'Bearer app-x', 'app-x', ''],
    ['bearer  app-x+code=429;retry_after=1', 'bearer app-x', 'app-x', 'code=429;retry_after=1'],
    ['Bearer app-x+answer="two words"', 'Bearer app-x', 'app-x', 'answer="two words"'],
    ['Bearer app-x+', 'Bearer app-x', 'app-x', ''],
    ['Basic app-x+code=429', 'Basic app-x+code=429', undefined, ''],
    ['Bearer a b', 'Bearer a b', undefined, ''],
    [undefined, undefined, undefined, ''],
  ])('is parted from what stands behind it: %j', (header, authorization, key, suffix) =>
    expect(presented(header)).toEqual({ authorization, key, suffix }),
  );
});
