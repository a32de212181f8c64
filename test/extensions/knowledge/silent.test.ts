import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailedDocument } from '../../../src/extensions/knowledge/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { desk, document } from './kb.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const reasons = (all: FailedDocument[]) => Object.fromEntries(all.map(({ name, error }) => [name, error.message]));

describe('what the server is silent about', () => {
  const hierarchical = {
    mode: 'hierarchical' as const,
    rules: {
      pre_processing_rules: [],
      segmentation: { separator: '\n', max_tokens: 500 },
      subchunk_segmentation: { separator: '. ', max_tokens: 60 },
    },
  };

  it.each([
    ['parents and children by the automatic rule', 'high_quality', { process_rule: { mode: 'automatic' } }],
    ['parents and children without vectors', 'economy', { process_rule: hierarchical }],
  ] as const)('%s is a failure, and is tried again by the next run', async (_, technique, options) => {
    const { kb } = await desk(mock, technique);
    const whole = { doc_form: 'hierarchical_model' as const, ...options };
    for (let run = 0; run < 2; run++) {
      const { done, unchanged, failed } = await kb.ingest(document('a'), whole);
      expect([done, unchanged]).toEqual([[], []]);
      expect(failed).toMatchObject([{ name: 'a', document_id: expect.any(String), error: { state: 'failed' } }]);
    }
  });

  it('a file of spaces is a failure', async () => {
    const { kb } = await desk(mock);
    const { failed } = await kb.ingest(new File(['  \n  '], 'spaces.md'));
    expect(reasons(failed)['spaces.md']).toContain('nothing was indexed');
  });

  it('a rule that fails while indexing has the reason of the server', async () => {
    const { kb } = await desk(mock);
    const rules = { pre_processing_rules: [], segmentation: { separator: '\n', max_tokens: 10 } };
    const { failed } = await kb.ingest(document('a'), { process_rule: { mode: 'custom', rules } });
    expect(reasons(failed)['a']).toBe('Custom segment length should be between 50 and 4000.');
  });

  it('a file that is refused without a word has the reasons that there may be', async () => {
    const { kb } = await desk(mock);
    const { failed } = await kb.ingest(new File(['One.'], 'a.epub'));
    expect(reasons(failed)['a.epub']).toMatch(/its type or its size \(4 bytes\)/);
  });

  it('one that waits for ever is reported as running', async () => {
    await using slow = await startMock({ pace: 1, indexing: 600_000 });
    const { kb } = await desk(slow);
    const { running, failed } = await kb.ingest(document('a'), { stall: 300 });
    expect(failed).toEqual([]);
    expect(running).toMatchObject([{ name: 'a', error: { state: 'running' } }]);
  });
});
