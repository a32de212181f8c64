import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IngestEvent } from '../../../src/extensions/knowledge/index.js';
import { DifyAbortError } from '../../../src/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { desk, document } from './kb.js';

let mock: Mock;
beforeAll(async () => {
  // Long enough for nothing to be indexed by itself while a test looks.
  mock = await startMock({ pace: 1, indexing: 60_000 });
});
afterAll(() => mock.close());

describe('a handle that is left', () => {
  it('ends an ingest and a wait that are under way, and waits until they have ended', async () => {
    const { kb, asked } = await desk(mock);
    const ended: unknown[] = [];
    const queued = await kb.documents.createByText(document('queued'));
    {
      await using held = kb;
      held.documents.waitUntilIndexed(queued).catch((error) => ended.push(error));
      await new Promise<void>((resolve) => {
        const onProgress = ({ event }: IngestEvent) => event === 'uploaded' && resolve();
        held.ingest([document('a')], { onProgress }).then(undefined, (error) => ended.push(error));
      });
      expect(ended).toEqual([]);
    }
    expect(ended).toHaveLength(2);
    expect(ended.every((it) => it instanceof DifyAbortError)).toBe(true);
    expect(asked('documents.delete')).toEqual([]);
  });

  it('begins nothing more, and its operations are as they were', async () => {
    const { kb, asked } = await desk(mock);
    await kb[Symbol.asyncDispose]();
    await expect(kb.ingest([document('a')])).rejects.toBeInstanceOf(DifyAbortError);
    expect(asked('documents.createByText')).toEqual([]);
    expect((await kb.get()).id).toBe(kb.id);
  });

  it("heeds the caller's own signal as well", async () => {
    const { kb } = await desk(mock);
    await expect(kb.ingest([document('a')], { signal: AbortSignal.abort('enough') })).rejects.toMatchObject({
      name: 'AbortError',
      cause: 'enough',
    });
  });
});
