import { describe, expect, it } from 'vitest';
import { replyOf } from '../../src/transport/index.js';

describe('a reply', () => {
  it('is a promise of the answer, and knows the response', async () => {
    const response = new Response();
    const reply = replyOf(Promise.resolve({ data: 1, response }));
    expect(reply).toBeInstanceOf(Promise);
    expect(await reply).toBe(1);
    expect(await reply.withResponse()).toEqual({ data: 1, response });
  });

  it('of which only `withResponse()` is awaited reports a failure there, and nowhere else', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', hear);
    try {
      await expect(replyOf(Promise.reject(new Error('no'))).withResponse()).rejects.toThrow('no');
      await new Promise((resolve) => setImmediate(resolve));
      expect(unheard).toEqual([]);
    } finally {
      process.off('unhandledRejection', hear);
    }
  });
});
