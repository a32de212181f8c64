import { describe, expect, it } from 'vitest';
import {
  DifyAbortError,
  DifyConnectionError,
  DifyError,
  DifyNotFoundError,
  DifyRunError,
  DifyStreamError,
  DifyTimeoutError,
  DifyTruncatedError,
  isDifyError,
} from '../../../src/index.js';

const refusal = { status: 404, message: 'Gone.' };
const all = [
  new DifyError('a'),
  new DifyNotFoundError(refusal),
  new DifyStreamError(refusal),
  new DifyTruncatedError('a', { partial: {} }),
  new DifyRunError('a', { result: {} }),
  new DifyConnectionError('a'),
  new DifyTimeoutError('a', { clock: 'total', ms: 1 }),
  new DifyAbortError('a'),
];

describe('isDifyError', () => {
  it.each(all.map((error) => [error.constructor.name, error]))('knows a %s', (_, error) => {
    expect(isDifyError(error)).toBe(true);
    expect(error).toBeInstanceOf(DifyError);
    expect(error).toBeInstanceOf(Error);
  });

  it.each([new Error('a'), undefined, null, 'DifyError', { name: 'DifyError' }, Object.create(null)])(
    'does not take %s for one',
    (value) => {
      expect(isDifyError(value)).toBe(false);
    },
  );

  it('knows the errors of another copy of the package, which instanceof does not', async () => {
    const copy = '../../../src/extensions/errors/base.js?another-copy';
    const another = (await import(copy)) as typeof import('../../../src/extensions/errors/base.js');
    const error = new another.DifyError('from there');
    expect(error).not.toBeInstanceOf(DifyError);
    expect(isDifyError(error)).toBe(true);
    expect(another.isDifyError(new DifyError('from here'))).toBe(true);
  });
});

it('what marks an error does not show where errors are printed', () => {
  expect(Object.keys(new DifyError('a'))).not.toContain('dify-kit.error');
  expect(JSON.stringify(new DifyError('a'))).not.toContain('true');
});

it('each names itself, the two that the platform knows by its names', () => {
  expect(all.map(({ name }) => name)).toEqual([
    'DifyError',
    'DifyNotFoundError',
    'DifyStreamError',
    'DifyTruncatedError',
    'DifyRunError',
    'DifyConnectionError',
    'TimeoutError',
    'AbortError',
  ]);
});
