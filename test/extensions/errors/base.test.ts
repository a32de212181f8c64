import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  DifyAbortError,
  DifyAPIError,
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

describe('isDifyError by name', () => {
  it('narrows to the class, of any copy of the package', async () => {
    const error: unknown = new DifyNotFoundError({ ...refusal, code: 'not_found' });
    expect(isDifyError(error, 'DifyNotFoundError') && error.code).toBe('not_found');
    expect(isDifyError(error, 'DifyAPIError') && error.status).toBe(404);
    expect(isDifyError(error, 'DifyAuthError')).toBe(false);
    expect(isDifyError(new DifyTimeoutError('a', { clock: 'idle', ms: 1 }), 'DifyTimeoutError')).toBe(true);
    expect(isDifyError(new DifyAbortError('a'), 'DifyAbortError')).toBe(true);
    expect(isDifyError(new DOMException('a', 'AbortError'), 'DifyAbortError')).toBe(false);
    expect(isDifyError(new DifyConnectionError('a'), 'DifyAPIError')).toBe(false);
  });
});

describe('an error as a line', () => {
  const busy = new DifyAPIError({
    status: 503,
    code: 'busy',
    message: 'Not\n  now.',
    operation: 'app.info',
    traceId: 'trace-1',
  });

  it('says all that helps to find it', () => {
    expect(String(busy)).toBe('DifyAPIError 503 busy app.info: Not now. (trace: trace-1)');
    const tried = Object.assign(new DifyConnectionError('Gone.'), { attempts: 3, stopped: '`retries` is 2' });
    expect(String(tried)).toBe('DifyConnectionError: Gone. (attempts: 3, `retries` is 2)');
    expect(String(new DifyError('Wrong.'))).toBe('DifyError: Wrong.');
  });

  it('ends somewhere', () => {
    expect(String(new DifyError('x'.repeat(10_000))).length).toBeLessThan(600);
  });
});

it('a key that a server says back is in no error', () => {
  const key = `app-${'k'.repeat(24)}`;
  const error = new DifyNotFoundError({ status: 404, message: `No app has the key ${key}.` });
  expect(error.message).toBe('No app has the key app-….');
  expect(`${error} ${error.stack} ${JSON.stringify(error)} ${inspect(error)}`).not.toContain('kkkk');
  expect(new DifyError('Use `app-unavailable` or app-chat-1.').message).toBe('Use `app-unavailable` or app-chat-1.');
});

it('may be sent again only where something says so', () => {
  const error = new DifyConnectionError('a');
  expect(error).toMatchObject({ retryable: false });
  expect(error.attempts).toBeUndefined();
  expect(error.stopped).toBeUndefined();
  expect(error.hint).toBeUndefined();
});

describe('the code of a connection that failed', () => {
  const coded = (code: unknown, cause?: unknown) => Object.assign(new Error('a', { cause }), { code });
  it.each([
    ['of the socket, below fetch', new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }), 'ECONNREFUSED'],
    ['of the runtime itself', coded('ConnectionRefused'), 'ConnectionRefused'],
    ['of a number', coded(20), undefined],
    ['of nothing', undefined, undefined],
    ['of text', 'gone', undefined],
  ])('is that %s', (_, cause, code) => {
    expect(new DifyConnectionError('a', { cause }).code).toBe(code);
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
