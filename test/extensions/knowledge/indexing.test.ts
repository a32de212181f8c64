import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/extensions/knowledge/index.js';
import { untilIndexed, verdict } from '../../../src/extensions/knowledge/indexing.js';
import type { IndexingProgress } from '../../../src/index.js';
import { type Answer, client, failure, reply, serve } from '../../server.js';

const read = (name: string) => JSON.parse(readFileSync(`test/recordings/${name}.json`, 'utf8'));
const sequence = (name: string): IndexingProgress[] => read(`_sequences/${name}`).sequence;
const recorded = (name: string): IndexingProgress => read(`documents/indexing-status--${name}`).response.json.data[0];
const states = (name: string) => sequence(name).map((it) => verdict(it).state);
/** Gives one after the other, the last one for ever. */
const told = (all: IndexingProgress[]) => {
  let at = 0;
  return { ask: async () => all[Math.min(at++, all.length - 1)] as IndexingProgress, times: () => at };
};
const some = recorded('economy--waiting');

describe('a verdict on what was recorded', () => {
  it('is done when it is said to be, and not before', () => {
    const economy = states('documents--indexing-status--economy');
    expect(economy.at(-1)).toBe('done');
    expect(new Set(economy.slice(0, -1))).toEqual(new Set(['running']));
  });

  it('does not take the times and counts of what is overwritten for its own', () => {
    const all = sequence('documents--indexing-status--overwrite');
    const early = all.filter((it) => it.completed_at !== null && it.indexing_status !== 'completed');
    expect(early.length).toBeGreaterThan(3);
    expect(early.some((it) => it.completed_segments === it.total_segments && it.total_segments > 0)).toBe(true);
    expect(new Set(early.map((it) => verdict(it).state))).toEqual(new Set(['running']));
  });

  it('has the reason of the server', () => {
    const last = sequence('documents--indexing-status--embedding-error').at(-1) as IndexingProgress;
    expect(verdict(last)).toEqual({ state: 'failed', reason: last.error, silent: false });
    const overlap = recorded('chunk-overlap-too-big');
    expect(verdict(overlap)).toMatchObject(overlap.error ? { state: 'failed', reason: overlap.error } : {});
  });

  it('waits on for one that is paused', () => {
    expect(verdict(recorded('paused'))).toEqual({ state: 'running' });
  });

  it('knows the documents of a pipeline, which only wait and are done', () => {
    const all = sequence('pipeline--indexing-status--published').map((it) => verdict(it).state);
    expect(all.at(-1)).toBe('done');
  });
});

describe('what the server calls completed', () => {
  const completed = { ...some, indexing_status: 'completed' as const };

  it('is a failure with nothing in it: an empty file, or a rule that does not fit', async () => {
    const { ask, times } = told([some, { ...completed, total_segments: 0, completed_segments: 0 }]);
    const error = await failure(untilIndexed(ask));
    expect(error).toMatchObject({ name: 'DifyIndexingError', state: 'failed' });
    expect(String(error)).toMatch(/nothing was indexed.*`process_rule`.*`doc_form`/);
    // It is asked once more before it is believed.
    expect(times()).toBe(3);
  });

  it('is a failure when no segment is ever ready', async () => {
    const { ask } = told([{ ...completed, total_segments: 4, completed_segments: 0 }]);
    expect(String(await failure(untilIndexed(ask)))).toMatch(/no segment is ready.*high_quality/);
  });

  it('is none when it is said too early', async () => {
    const none = { ...completed, total_segments: 0, completed_segments: 0 };
    const { ask } = told([
      none,
      { ...some, indexing_status: 'indexing' },
      { ...completed, total_segments: 1, completed_segments: 1 },
    ]);
    expect(await untilIndexed(ask)).toMatchObject({ completed_segments: 1 });
  });
});

describe('a wait', () => {
  it('for one that waits for ever ends as running', async () => {
    const { ask } = told([some]);
    const error = await failure(untilIndexed(ask, { stall: 300 }));
    expect(error).toMatchObject({ state: 'running', progress: { indexing_status: 'waiting' } });
    expect(String(error)).toContain('`waiting`');
  });

  it('does not give up while another document moves', async () => {
    const moved = { at: Date.now() };
    const timer = setInterval(() => (moved.at = Date.now()), 50);
    const { ask, times } = told([
      some,
      some,
      some,
      { ...some, indexing_status: 'completed', total_segments: 1, completed_segments: 1 },
    ]);
    await untilIndexed(ask, { stall: 200, moved });
    clearInterval(timer);
    expect(times()).toBe(4);
  });

  it('ends with its signal', async () => {
    const controller = new AbortController();
    const { ask } = told([some]);
    const onProgress = () => controller.abort('enough');
    expect(await failure(untilIndexed(ask, { signal: controller.signal, onProgress }))).toMatchObject({
      name: 'AbortError',
      cause: 'enough',
    });
  });

  it('asks for the batch of what was created', async () => {
    const answers = sequence('documents--indexing-status--economy').slice(-2);
    const script = answers.map(
      (it): Answer =>
        reply(200, {
          data: [
            { ...it, id: 'other' },
            { ...it, id: 'd' },
          ],
        }),
    );
    const server = await serve(...script);
    const kb = knowledge(client(server), 'id');
    const seen: string[] = [];
    const it = await kb.documents.waitUntilIndexed(
      { batch: 'b', document: { id: 'd' } },
      { onProgress: ({ indexing_status }) => seen.push(indexing_status) },
    );
    expect(it).toMatchObject({ id: 'd', indexing_status: 'completed' });
    expect(seen).toEqual(answers.map(({ indexing_status }) => indexing_status));
    expect(server.seen.map(({ url }) => url)).toEqual(Array(2).fill('/v1/datasets/id/documents/b/indexing-status'));
  });
});
