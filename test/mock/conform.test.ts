import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differences, fieldDifferences, pattern } from '../../scripts/conform-mock/differences.js';
import { conformMock, type Verdict } from '../../scripts/conform-mock/run.js';

const ROOT = fileURLToPath(new URL('../recordings', import.meta.url));
const FOLDERS = readdirSync(ROOT).filter((it) => !it.startsWith('_') && !it.endsWith('.md'));

describe('what a real server was asked, asked of the mock', () => {
  const verdicts: Verdict[] = [];

  it.each(FOLDERS)(
    'is answered alike: %s',
    async (folder) => {
      const found = await conformMock(ROOT, [folder]);
      expect(found.length).toBeGreaterThan(0);
      expect(found.flatMap((it) => it.differences.map((difference) => `${it.case}: ${difference}`))).toEqual([]);
      verdicts.push(...found);
    },
    60_000,
  );

  it('and few answers need a reason', () => {
    // More of them would be a step back.
    expect(verdicts.filter((it) => it.explained.length).length).toBeLessThanOrEqual(80);
  });
});

describe('a difference is seen', () => {
  const headers = { 'content-type': 'application/json' };
  const recorded = (status: number, json: unknown) => ({
    case: 'x',
    request: { method: 'GET', path: '/v1/info' },
    response: { status, headers, json },
  });
  const got = (status: number, json: unknown) => ({ status, headers, json, text: '', events: undefined });

  it('in status, code and message, though not in ids and numbers', () => {
    const refused = { code: 'not_found', message: 'Dataset 6ff0aae7-5a17-4792-8ad9-66c57915db96 has 3.', status: 404 };
    const same = { ...refused, message: 'Dataset 0dd0aae7-5a17-4792-8ad9-66c57915db96 has 12.' };
    expect(differences(recorded(404, refused), got(404, same))).toEqual([]);
    expect(differences(recorded(404, refused), got(400, same))[0]).toMatch(/^status 400, not 404/);
    expect(differences(recorded(404, refused), got(404, { ...same, code: 'unknown' }))).toEqual([
      'code unknown, not not_found',
    ]);
    expect(differences(recorded(404, refused), got(404, { ...same, message: 'No.' }))[0]).toMatch(/^message "No\."/);
  });

  it('in fields, as deep as both sides have some', () => {
    const one = { data: [{ id: 1, tags: [], inner: null }], inputs: { a: 1 } };
    const other = { data: [{ id: 2, tags: [{ name: 'x' }], inner: { deep: 1 } }], inputs: { b: 2 } };
    expect(fieldDifferences(one, other)).toEqual([]);
    expect(fieldDifferences(one, { data: [{ id: 2, tags: [] }], inputs: {}, more: 1 })).toEqual([
      'lacks data[].inner',
      'adds more',
    ]);
  });

  it('in the events of a stream', () => {
    const response = {
      status: 200,
      headers,
      stream: [[1, 'data: {"event":"a","x":1}\n\ndata: {"event":"b"}\n\n']] as [number, string][],
    };
    const streamed = (events: unknown[]) => ({ ...got(200, undefined), events });
    const exchange = { ...recorded(200, undefined), response };
    expect(differences(exchange, streamed([{ event: 'a', x: 2 }, { event: 'b' }]))).toEqual([]);
    expect(differences(exchange, streamed([{ event: 'a' }]))).toEqual(['a: lacks x', 'lacks event b']);
  });

  it('in the pattern of a message', () => {
    expect(pattern('3 errors [type=missing, input_value={}, input_type=dict]')).toBe(
      pattern('4 errors [type=missing, input_value=[1], input_type=dict]'),
    );
    expect(pattern('Document: a.txt is not completed.')).not.toBe(pattern('Document: a.txt is disabled.'));
  });
});
