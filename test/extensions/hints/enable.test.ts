import { afterEach, describe, expect, it } from 'vitest';
import { enableHints, hintOf } from '../../../src/extensions/hints/index.js';
import { DifyAuthError, DifyRunError } from '../../../src/index.js';

const refused = new DifyAuthError({ status: 401, code: 'unauthorized', message: 'Access token is invalid' });

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('dify-kit.hints'));
});

describe('enableHints', () => {
  it('lets every error tell its hint', () => {
    expect(refused.hint).toBeUndefined();
    enableHints();
    expect(refused.hint).toBe(hintOf(refused).hint);
    expect(new DifyRunError('x', { result: { status: 'stopped' } }).hint).toMatch(/stopped/);
  });

  it('in the language that is asked for last', () => {
    enableHints();
    enableHints({ language: 'zh' });
    expect(refused.hint).toBe(hintOf(refused, { language: 'zh' }).hint);
    expect(refused.hint).not.toBe(hintOf(refused).hint);
  });

  it('reaches the errors of another copy of the package', async () => {
    const copy = '../../../src/extensions/errors/base.js?a-copy-with-hints';
    const another = (await import(copy)) as typeof import('../../../src/extensions/errors/base.js');
    enableHints();
    expect(new another.DifyError('`timeout` must be above 0 ms.').hint).toMatch(/option/);
  });
});
