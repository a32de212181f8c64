import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../scripts/conform/exchange.js';
import { DifyAPIError, DifyModelError, type DifyServerError, DifyStream } from '../../../src/index.js';
import { type Answer, serve } from '../../server.js';
import { calls } from '../calls/index.js';
import { stateless } from '../stateless.js';
import { BY_CODE, BY_MESSAGE, expectedClass, kindOf, pairOf, type Refused } from './expected.js';
import { documented, type Refusal, recorded } from './refusals.js';

const all = [...recorded, ...documented];

/** What the answer says of itself. */
function refusedOf({ operation, response }: Refusal): Refused {
  const { code = '-', message = response.text ?? '' } = (response.json ?? {}) as { code?: string; message?: string };
  return { status: response.status, code, message, operation };
}

/** Exactly the recorded status, headers and body. */
function again({ status, headers, json, text }: Exchange['response']): Answer {
  const { 'content-length': _length, 'transfer-encoding': _encoding, connection: _, ...rest } = headers;
  return (response) => response.writeHead(status, rest).end(json === undefined ? text : JSON.stringify(json));
}

async function thrown({ operation, response }: Refusal): Promise<DifyAPIError> {
  const { url } = await serve(again(response));
  try {
    const answer = await calls[operation].required(stateless(url));
    if (answer instanceof DifyStream) await answer.result();
  } catch (error) {
    if (error instanceof DifyAPIError) return error;
    throw error;
  }
  throw new Error(`${operation} was not refused.`);
}

describe.each([
  ['recorded', recorded],
  ['in the document', documented],
] as const)('%s', (_, refusals) => {
  for (const refusal of refusals) {
    test(`${refusal.operation}: ${refusal.name}`, async () => {
      const refused = refusedOf(refusal);
      const error = await thrown(refusal);
      expect(error.constructor).toBe(expectedClass(refused));
      expect(error).toMatchObject({
        name: expectedClass(refused).name,
        status: refused.status,
        code: refused.code === '-' ? undefined : refused.code,
        operation: refused.operation,
        serverVersion: refusal.response.headers['x-version'],
      });
      if (refusal.response.json === undefined) expect(error.message).toContain(firstWords(refused.message));
      else if (error instanceof DifyModelError && error.provider) expect(error.provider.raw).toBe(refused.message);
      else if (kindOf(refused)) expect(error.message).toContain(refused.message);
      else expect(error.message).toBe(refused.message || saidBy(refusal.response.json));
    });
  }
});

/** Of a page the title, of a text its beginning. */
const firstWords = (text: string): string => /<title>(.*?)<\/title>/.exec(text)?.[1] ?? text.trim();

test("a model's failure tells what its plugin said", async () => {
  const failures = recorded.filter((it) => kindOf(refusedOf(it))?.class === DifyModelError);
  expect(failures.length).toBeGreaterThan(0);
  for (const refusal of failures) {
    const error = (await thrown(refusal)) as DifyModelError;
    const { message } = refusedOf(refusal);
    const plugin = JSON.parse(message.slice(message.indexOf('{'), message.lastIndexOf('}') + 1));
    expect(error.provider).toMatchObject({ type: plugin.error_type, message: plugin.message, raw: message });
    // A person reads what it said, not how it was wrapped.
    expect(error.message).not.toMatch(/error_type|\{"/);
    expect(error.message).toContain(plugin.message.replace(/ ?\{.*/s, ''));
  }
});

test('what 1.14.1 did with a tag before it failed is told', async () => {
  const failures = all.filter((it) => /DataSetTag/.test(refusedOf(it).message));
  expect(new Set(failures.map((it) => it.operation))).toEqual(new Set(['tags.create', 'tags.update', 'tags.list']));
  for (const refusal of failures) {
    expect((await thrown(refusal)) as DifyServerError).toMatchObject({ applied: refusal.operation !== 'tags.list' });
  }
});

test('a class is promised for every status and code, and for none that never comes', () => {
  const plain = all.map(refusedOf).filter((it) => !kindOf(it));
  expect([...new Set(plain.map(pairOf))].sort()).toEqual(Object.keys(BY_CODE).sort());
  expect(new Set(all.map((it) => kindOf(refusedOf(it))?.name)).size - 1).toBe(BY_MESSAGE.length);
});

/** What a body says that is no envelope. */
function saidBy(body: unknown): string {
  return (body as { error?: string }).error ?? JSON.stringify(body);
}
