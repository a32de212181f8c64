import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/extensions/hints/advice.js';
import { hintOf } from '../../../src/extensions/hints/index.js';
import {
  Dify,
  DifyAbortError,
  DifyConnectionError,
  DifyError,
  DifyRunError,
  DifyStreamError,
  DifyTimeoutError,
  DifyTruncatedError,
} from '../../../src/index.js';

const broken = (cause: unknown, operation = 'chat.send') =>
  new DifyConnectionError(`\`${operation}\` got no whole answer: x`, { cause });
const coded = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
const PLUGIN = '{"error_type":"InvokeError","message":"API request failed with status code 401: no"}';

describe('hintOf an error without a status', () => {
  it.each<[name: string, error: unknown, fault: Fault, retryable: boolean, hint: RegExp]>([
    ['refused', broken(coded('ECONNREFUSED')), 'server', true, /Nothing answers/],
    ['refused at each address', broken(new AggregateError([coded('ECONNREFUSED')])), 'server', true, /Nothing answers/],
    ['unresolved', broken(coded('ENOTFOUND')), 'server', true, /Nothing answers/],
    ['untrusted', broken(coded('DEPTH_ZERO_SELF_SIGNED_CERT')), 'caller', false, /certificate/],
    ['reset', broken(coded('ECONNRESET')), 'proxy', false, /broke/],
    ['reset while reading', broken(coded('ECONNRESET'), 'messages.list'), 'proxy', true, /broke/],
    ['without a cause', new DifyConnectionError('x'), 'proxy', false, /broke/],
    ['late', new DifyTimeoutError('late', { clock: 'total', ms: 1 }), 'load', false, /more time/],
    [
      'late at reading',
      new DifyTimeoutError('`app.info` ran out', { clock: 'total', ms: 1 }),
      'load',
      true,
      /more time/,
    ],
    ['late of the runtime', new DOMException('x', 'TimeoutError'), 'load', false, /more time/],
    ['aborted', new DifyAbortError('x'), 'caller', false, /`signal`/],
    ['cut', new DifyTruncatedError('`chat.send` ended', { partial: {} }), 'proxy', false, /`partial`/],
    ['failed', new DifyRunError('x', { result: { status: 'failed' } }), 'app', false, /node/],
    ['failed by its model', new DifyRunError(PLUGIN, { result: { status: 'failed' } }), 'model', false, /credentials/],
    ['stopped', new DifyRunError('x', { result: { status: 'stopped' } }), 'caller', false, /stopped/],
    ['foreign JSON', new DifyError('`app.info` was answered with broken JSON.'), 'proxy', false, /`baseUrl`/],
    ['wrong option', new DifyError('`timeout` must be above 0 ms, and is 0.'), 'caller', false, /names the option/],
    ['stranger', new RangeError('x'), 'caller', false, /no error of Dify/],
    ['nothing', undefined, 'caller', false, /no error of Dify/],
    ['text', 'x', 'caller', false, /no error of Dify/],
  ])('%s', (_, error, fault, retryable, hint) => {
    expect(hintOf(error)).toMatchObject({ fault, retryable, hint: expect.stringMatching(hint) });
    expect(hintOf(error, { language: 'zh' }).hint).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('knows an error event of a stream as the refusal that it is', () => {
    const event = { status: 400, code: 'provider_quota_exceeded', message: 'x' };
    expect(hintOf(new DifyStreamError(event))).toEqual(hintOf(event));
  });

  it('knows a causal chain that bites its tail', () => {
    const error = new DifyConnectionError('x') as Error;
    error.cause = new Error('y', { cause: error });
    expect(hintOf(error).fault).toBe('proxy');
  });

  it.each([{}, { apiKey: 'dataset-1' }])('knows what the client says of keys: %j', async (options) => {
    const asked = new Dify({ baseUrl: 'http://127.0.0.1:1', ...options }).app.info();
    expect(hintOf(await asked.catch((it: unknown) => it)).fault).toBe('key');
  });

  it('knows what the client says of a missing user', async () => {
    const dify = new Dify({ baseUrl: 'http://127.0.0.1:1', apiKey: 'app-chat-1' });
    const error = await dify.chat.send({ query: 'Hi' }).catch((it: unknown) => it);
    expect(hintOf(error)).toMatchObject({ fault: 'caller', hint: expect.stringMatching(/names the option/) });
  });
});
