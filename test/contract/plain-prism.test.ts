import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../scripts/bench/bare.js';
import { startStock } from '../../scripts/bench/stock.js';
import type { OperationId } from '../../src/index.js';
import type { Call } from './call.js';
import { calls } from './calls/index.js';
import { contract } from './document.js';
import { FORMS, perform } from './perform.js';
import { stateless } from './stateless.js';
import { limits } from './stock-limits.js';

let prism: Target;
beforeAll(async () => {
  prism = await startStock();
});
afterAll(() => prism.close());

/** Stock Prism does not know the base path of the document's servers; a URL object is taken without one. */
const context = () => stateless(new URL(prism.url));

describe.each(Object.entries(calls) as [OperationId, Call][])('%s on stock Prism', (id, call) => {
  for (const form of FORMS) {
    const limit = limits[id]?.[form];
    if (limit) {
      test(`${form}: it ${limit.reason}`, async () => {
        const c = context();
        await expect(perform(call, form, c, c.recorder)).rejects.toThrow();
        const { status, headers } = c.recorder.exchanges()[0]?.response ?? {};
        const [name, contains] = limit.header;
        expect({ status, told: headers?.[name] }).toEqual({
          status: limit.status,
          told: expect.stringContaining(contains),
        });
      });
    } else {
      test(`${form}: no violation in the request, and an answer of its schema`, async () => {
        const c = context();
        const exchange = await perform(call, form, c, c.recorder);
        expect(exchange.response.headers).not.toHaveProperty('sl-violations');
        expect(contract.check(exchange)).toMatchObject({ router: false, lenient: [], violations: [] });
      });
    }
  }
});

test('a request that violates the document is told', async () => {
  const c = context();
  await expect(c.dify.messages.list({ conversation_id: 'no-uuid' })).rejects.toThrow();
  expect(c.recorder.exchanges()[0]?.response.headers['sl-violations']).toContain('conversation_id');
});
