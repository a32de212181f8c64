import { describe, expect, it } from 'vitest';
import { providerFailure, worded } from '../../../src/extensions/errors/provider.js';

const plugin = (fields: object) => `req_id: 3c1f PluginInvokeError: ${JSON.stringify(fields)}`;

describe('what a plugin says of its failure', () => {
  it('is its type and message', () => {
    const raw = plugin({ args: {}, error_type: 'InvokeAuthorizationError', message: 'no' });
    expect(providerFailure(raw)).toEqual({
      type: 'InvokeAuthorizationError',
      message: 'no',
      status: undefined,
      raw,
    });
  });

  it.each([
    ['API request failed with status code 401: {"error":{"message":"Incorrect API key"}}', 401],
    ['500 Server Error: Internal Server Error for url: http://127.0.0.1:9102/v1/embeddings', 500],
    ['404 Client Error: Not Found for url: http://127.0.0.1:9102', 404],
    ['Server Unavailable Error, HTTPConnectionPool(port=9102): Max retries exceeded', undefined],
    ['5000 Server Errors', undefined],
  ])('has the status that the text names: %s', (message, status) => {
    expect(providerFailure(plugin({ error_type: 'InvokeError', message }))?.status).toBe(status);
  });

  it('may stand in the middle of a text', () => {
    expect(
      providerFailure(`Run failed: ${plugin({ error_type: 'InvokeError', message: 'no' })} (node model)`)?.message,
    ).toBe('no');
  });

  it.each(['', 'Told.', '{}', '{"error_type"}', '}{"error_type"', '{"error_type":"a"}', '"error_type" {"message":"a"'])(
    'is nothing in %j',
    (text) => {
      expect(providerFailure(text)).toBeUndefined();
    },
  );
});

describe('a text with JSON in it, as a person reads it', () => {
  const said = (inner: object) => `status code 429: ${JSON.stringify(inner)}`;

  it.each([
    ['the plugin alone', plugin({ error_type: 'InvokeError', message: 'no' }), 'req_id: 3c1f PluginInvokeError: no'],
    [
      'the plugin, and in it what the API of the model said',
      plugin({ error_type: 'InvokeError', message: said({ error: { message: 'Rate limit', code: 'x' } }) }),
      'req_id: 3c1f PluginInvokeError: status code 429: Rate limit',
    ],
    ['an error that is a text', said({ error: 'Rate limit' }), 'status code 429: Rate limit'],
    ['what stands around it', `a ${JSON.stringify({ message: 'b $& b' })} c`, 'a b $& b c'],
    ['JSON that says nothing', said({ error: {} }), said({ error: {} })],
    ['no JSON', 'a {b} c', 'a {b} c'],
    ['nothing', '', ''],
  ])('%s', (_, text, wanted) => expect(worded(text)).toBe(wanted));
});
