/** The tables of calls against the document: no operation is left out, and `all` is all. */
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../scripts/conform/exchange.js';
import { type OperationId, operations } from '../../src/index.js';
import { reply, serve } from '../server.js';
import type { Call, Form } from './call.js';
import { calls } from './calls/index.js';
import { contract, places } from './document.js';
import { missing, needless } from './parameters.js';
import { stateless } from './stateless.js';

const table = Object.entries(calls) as [OperationId, Call][];

/** What a call sends, whatever becomes of it. */
async function sent(call: Call, form: Form): Promise<Exchange['request']> {
  const { url } = await serve(reply(503, { code: 'none', message: 'None.', status: 503 }));
  const c = stateless(url);
  const answer = await call[form](c).catch(() => undefined);
  await (answer as { result?: () => Promise<unknown> } | undefined)?.result?.().catch(() => {});
  const [exchange, ...more] = c.recorder.exchanges();
  if (!exchange || more.length) throw new Error(`One request was expected, and ${more.length} more were sent.`);
  return exchange.request;
}

test('every operation of the document has its calls, and nothing else has', () => {
  const names = Object.keys(calls).sort();
  expect(names).toEqual([...places.keys()].sort());
  expect(names).toEqual(Object.keys(operations).sort());
});

describe.each(table)('%s', (id, call) => {
  test('`required` sends what the operation requires, and what the client fills in', async () => {
    const request = await sent(call, 'required');
    expect(needless(id, request)).toEqual(call.beyond ?? []);
    expect(operationOf(request)).toBe(places.get(id)?.operation.operationId);
  });

  test('`all` sends every parameter', async () => {
    const request = await sent(call, 'all');
    expect(missing(id, request)).toEqual([]);
    expect(operationOf(request)).toBe(places.get(id)?.operation.operationId);
  });
});

function operationOf({ method, path }: Exchange['request']): string | undefined {
  const routed = contract.route(method, path);
  return 'route' in routed ? routed.route.operation.operationId : undefined;
}
