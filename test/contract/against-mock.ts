import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Exchange } from '../../scripts/conform/exchange.js';
import { type OperationId, operations } from '../../src/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import type { Call, Form } from './call.js';
import { calls } from './calls/index.js';
import { contract, placeOf } from './document.js';
import { FORMS, perform } from './perform.js';
import { stateful } from './stateful.js';
import { SEED } from './things/knowledge.js';

/** Both calls of every operation that takes keys of one kind: the request is right, and so is the answer. */
export function describeCalls(kind: 'app' | 'dataset'): void {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ pace: 0, indexing: 50, seed: SEED });
  });
  afterAll(() => mock.close());

  const table = (Object.entries(calls) as [OperationId, Call][]).filter(([id]) => operations[id].key === kind);
  describe.each(table)('%s', (id, call) => {
    test.each(FORMS)('%s', async (form) => {
      const exchange = await exchanged(mock, call, form);
      const { operationId } = placeOf(id).operation;
      expect(contract.check(exchange)).toMatchObject({ operationId, router: false, lenient: [], violations: [] });
      const { authorization } = exchange.request;
      const entry = mock.requests().findLast((it) => `Bearer ${it.key}` === authorization);
      expect(entry).toMatchObject({ operation: operationId, status: exchange.response.status, violations: [] });
    });
  });
}

async function exchanged(mock: Mock, call: Call, form: Form): Promise<Exchange> {
  const c = stateful(mock, call.mode);
  const bug = call.bug?.[form];
  if (!bug) return perform(call, form, c, c.recorder);
  await expect(call[form](c)).rejects.toBeInstanceOf(bug);
  const [exchange] = c.recorder.exchanges();
  if (!exchange) throw new Error('Nothing was sent.');
  return exchange;
}
