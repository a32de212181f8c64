import { describe, expect, it } from 'vitest';
import { Dify, DifyError } from '../../src/index.js';
import { baseUrlOf } from '../../src/transport/base-url.js';

describe('baseUrl as text', () => {
  it.each([
    ['https://dify.example', 'https://dify.example/v1'],
    ['https://dify.example/', 'https://dify.example/v1'],
    ['https://dify.example/v1', 'https://dify.example/v1'],
    ['https://dify.example/v1/', 'https://dify.example/v1'],
    ['https://dify.example/v1//', 'https://dify.example/v1'],
    ['http://127.0.0.1:5001', 'http://127.0.0.1:5001/v1'],
    ['https://dify.example/below', 'https://dify.example/below/v1'],
    ['https://dify.example/below/v1/', 'https://dify.example/below/v1'],
    ['HTTPS://Dify.Example/v1', 'https://dify.example/v1'],
    ['  https://dify.example/v1\n', 'https://dify.example/v1'],
  ])('%j is %s', (given, expected) => {
    expect(baseUrlOf(given)).toBe(expected);
  });

  it('is Dify Cloud where nothing is given', () => {
    expect(baseUrlOf(undefined)).toBe('https://api.dify.ai/v1');
  });
});

describe('baseUrl as a URL object', () => {
  it.each([
    ['https://gate.example', 'https://gate.example'],
    ['https://gate.example/', 'https://gate.example'],
    ['https://gate.example/apps/support', 'https://gate.example/apps/support'],
    ['https://gate.example/apps/support/', 'https://gate.example/apps/support'],
    ['https://gate.example/v1', 'https://gate.example/v1'],
  ])('%s is taken literally: %s', (given, expected) => {
    expect(baseUrlOf(new URL(given))).toBe(expected);
  });
});

describe('a baseUrl that cannot be one is refused by its name', () => {
  it.each([
    ['another scheme', 'ftp://dify.example'],
    ['a host without a scheme', 'localhost:5001/v1'],
    ['a path', '/v1'],
    ['a query', 'https://dify.example/v1?tenant=1'],
    ['a fragment', 'https://dify.example/v1#top'],
    ['a user name', 'https://alice@dify.example'],
    ['a password', 'https://:marker@dify.example'],
    ['a key in the wrong variable', 'app-marker'],
  ])('%s', (_, given) => {
    for (const refuse of [() => baseUrlOf(given), () => new Dify({ baseUrl: given })]) {
      expect(refuse).toThrow(DifyError);
      expect(refuse).toThrow(/`baseUrl`/);
      // Whatever was mistaken for an address may have been a secret.
      expect(refuse).not.toThrow(/marker/);
    }
  });

  it.each(['file:///v1', 'https://gate.example/?a=1', 'https://alice@gate.example'])('as a URL object: %s', (given) => {
    expect(() => baseUrlOf(new URL(given))).toThrow(/`baseUrl`/);
  });
});
