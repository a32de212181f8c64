import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IngestEvent, IngestJournal, JournalEntry, Sources } from '../../../src/extensions/knowledge/index.js';
import { HASH_FIELD } from '../../../src/extensions/knowledge/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { failure } from '../../server.js';
import { desk, document } from './kb.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).sort();
const reasons = (all: readonly { name: string; error: Error }[]) =>
  Object.fromEntries(all.map(({ name, error }) => [name, error.message]));
const CREATES = /^documents\.createBy/;

describe('sources', () => {
  it('are Files, texts, what has a blob, wrapped ones, and iterables of them', async () => {
    const { kb } = await desk(mock);
    async function* sources() {
      yield new File(['# One'], 'one.md');
      yield document('two');
      yield { name: 'guides/three.md', size: 7, blob: async () => new Blob(['# Three']) };
      yield { source: new Blob(['# Four']), name: 'four.md' };
    }
    const report = await kb.ingest(sources());
    expect(names(report.done)).toEqual(['four.md', 'guides__three.md', 'one.md', 'two']);
    expect(report.failed).toEqual([]);
    expect(names((await kb.documents.list()).data)).toEqual(names(report.done));
    expect(report.segments).toBe(report.done.reduce((sum, { segments }) => sum + segments, 0));
  });

  it.each([
    ['a string', 'docs'],
    ['a string among others', [document('a'), 'docs']],
    ['a number', 5],
    ['nothing', null],
    ['an object of another kind', { path: 'docs' }],
  ])('refuses %s at once', async (_, sources) => {
    const { kb, asked } = await desk(mock);
    const error = await failure(Promise.resolve().then(() => kb.ingest(sources as Sources)));
    expect(error).toMatchObject({ name: 'DifyError' });
    if (JSON.stringify(sources).includes('docs"') && typeof sources !== 'object') {
      expect(String(error)).toContain("`folder('docs')`");
    }
    expect(asked()).toEqual([]);
  });

  it('refuses a string that comes late, and goes no further', async () => {
    const { kb } = await desk(mock);
    async function* sources() {
      yield document('a');
      yield 'docs' as never;
      yield document('never');
    }
    const ingest = kb.ingest(sources());
    expect(String(await failure(ingest))).toContain('A string is no source');
    expect(names((await kb.documents.list()).data)).not.toContain('never');
  });

  it('of the wrong format, empty, or named like another one fail without being sent', async () => {
    const { kb, asked } = await desk(mock);
    const file = (name: string, text = 'One.') => new File(text ? [text] : [], name);
    const report = await kb.ingest([
      file('a.png'),
      file('none'),
      file('empty.md', ''),
      document('blank', ' \n '),
      file('twin.md'),
      file('twin.md', 'Two.'),
    ]);
    expect(reasons(report.failed)).toEqual({
      'a.png': expect.stringContaining('`.png`'),
      none: expect.stringContaining('ending'),
      'empty.md': expect.stringContaining('empty'),
      blank: expect.stringContaining('empty'),
      'twin.md': expect.stringContaining('same name'),
    });
    expect(names(report.done)).toEqual(['twin.md']);
    expect(asked().filter(({ operation = '' }) => CREATES.test(operation))).toHaveLength(1);
  });

  it('have a rule, metadata and a name of their own', async () => {
    const { kb } = await desk(mock);
    const rules = { pre_processing_rules: [], segmentation: { separator: '\n', max_tokens: 60 } };
    const process_rule = { mode: 'custom' as const, rules };
    const source = { source: document('a'), name: 'b', process_rule, metadata: { year: 2024 } };
    const report = await kb.ingest([source, document('c')], { metadata: { team: 'sales' } });
    const shown = await Promise.all(report.done.map(({ document_id }) => kb.documents.get({ document_id })));
    const [b, c] = ['b', 'c'].map((name) => shown.find((it) => it.name === name));
    const values = (it: typeof b) =>
      Object.fromEntries((it?.doc_metadata ?? []).map(({ name, value }) => [name, value]));
    expect(b?.document_process_rule?.rules?.segmentation).toMatchObject({ max_tokens: 60 });
    expect(values(b)).toMatchObject({ year: 2024, team: 'sales' });
    expect(values(c)).toMatchObject({ team: 'sales', [HASH_FIELD]: expect.stringMatching(/^[\da-f]{64}$/) });
    expect(values(c)).not.toHaveProperty('year');
  });
});

describe('a second run', () => {
  it('sends what changed, and deletes what is gone when it is told to', async () => {
    const { kb, asked } = await desk(mock);
    await kb.documents.createByText(document('by hand'));
    await kb.ingest([document('same'), document('changed'), document('gone')]);
    asked();
    const sources = [document('same'), document('changed', 'Another text.'), document('new')];
    const report = await kb.ingest(sources, { prune: true });
    expect([report.done, report.unchanged, report.pruned].map(names)).toEqual([['changed', 'new'], ['same'], ['gone']]);
    expect(asked().filter(({ operation = '' }) => CREATES.test(operation))).toHaveLength(2);
    // What nobody ingested is nobody's to delete.
    expect(names((await kb.documents.list()).data)).toEqual(['by hand', 'changed', 'new', 'same']);
  });

  it('of the same reads, and writes nothing', async () => {
    const { kb, asked } = await desk(mock);
    const sources = [document('a'), new File(['b'], 'b.md')];
    const options = { metadata: { team: 'sales', year: 2024 }, prune: true };
    await kb.ingest(sources, options);
    asked();
    expect(names((await kb.ingest(sources, options)).unchanged)).toEqual(['a', 'b.md']);
    expect(asked().filter(({ method }) => method !== 'GET')).toEqual([]);
    await kb.ingest(sources, { metadata: { team: 'support' } });
    expect(asked().map(({ operation }) => operation)).toContain('documents.setMetadata');
  });

  it('takes a new rule for a change', async () => {
    const { kb } = await desk(mock);
    await kb.ingest(document('a'));
    const rules = { pre_processing_rules: [], segmentation: { separator: '\n', max_tokens: 60 } };
    const options = { process_rule: { mode: 'custom' as const, rules } };
    expect(names((await kb.ingest(document('a'), options)).done)).toEqual(['a']);
    expect(names((await kb.ingest(document('a'), options)).unchanged)).toEqual(['a']);
  });

  it('sends all of it when it is told to', async () => {
    const { kb } = await desk(mock);
    await kb.ingest(document('a'));
    expect(names((await kb.ingest(document('a'), { skipUnchanged: false })).done)).toEqual(['a']);
  });

  it('makes no twin of a document that was disabled', async () => {
    const { kb } = await desk(mock);
    const { done } = await kb.ingest(document('a'));
    await kb.documents.setStatus({ action: 'disable', document_ids: [done[0]?.document_id as string] });
    expect(names((await kb.ingest(document('a'))).unchanged)).toEqual(['a']);
    const report = await kb.ingest(document('a', 'Changed.'));
    expect(reasons(report.failed)['a']).toContain('disabled');
    expect((await kb.documents.list()).total).toBe(1);
  });
});

describe('an ingest', () => {
  it('tells what happens, with counts that add up', async () => {
    await using slow = await startMock({ pace: 1, indexing: 600 });
    const { kb } = await desk(slow, 'economy');
    const events: IngestEvent[] = [];
    const told: IngestEvent[] = [];
    for await (const event of kb.ingest([document('a'), document('b', ''), document('c')], {
      onProgress: (it) => told.push(it),
    })) {
      events.push(event);
    }
    expect(told).toEqual(events);
    const of = (name: string) => events.filter((it) => it.name === name).map(({ event }) => event);
    expect(of('a')).toEqual(['uploaded', ...of('a').slice(1, -1).fill('indexing'), 'done']);
    expect(of('b')).toEqual(['failed']);
    expect(events.at(-1)?.progress).toEqual({ done: 2, failed: 1, total: 3, segments: 2, eta: 0 });
  });

  it('ends when its loop is left', async () => {
    const { kb, asked } = await desk(mock);
    let given = 0;
    async function* sources() {
      for (;;) yield document(`${++given}`);
    }
    const ingest = kb.ingest(sources(), { concurrency: 1 });
    for await (const { event } of ingest) if (event === 'uploaded') break;
    expect(await failure(ingest)).toMatchObject({ name: 'AbortError' });
    expect(asked().filter(({ operation = '' }) => CREATES.test(operation)).length).toBeLessThan(4);
  });

  it('ends with its signal, also while a source says nothing', async () => {
    const { kb } = await desk(mock);
    const controller = new AbortController();
    async function* silent() {
      yield document('a');
      await new Promise(() => {});
    }
    const onProgress = ({ event }: IngestEvent) => event === 'done' && controller.abort('enough');
    const ingest = kb.ingest(silent(), { signal: controller.signal, onProgress });
    expect(await failure(ingest)).toMatchObject({ name: 'AbortError', cause: 'enough' });
  });

  it('sends nothing more after its signal', async () => {
    const { kb } = await desk(mock);
    const controller = new AbortController();
    const onProgress = () => controller.abort('enough');
    const options = { signal: controller.signal, onProgress, concurrency: 1 };
    expect(await failure(kb.ingest([document('a'), document('b')], options))).toMatchObject({ name: 'AbortError' });
    expect(names((await kb.documents.list()).data)).toEqual(['a']);
  });

  it('fails as a whole when there is no such knowledge base', async () => {
    const { kb } = await desk(mock);
    await kb.delete();
    expect(await failure(kb.ingest(document('a')))).toMatchObject({ status: 404 });
  });

  it('is named by its options when they are wrong', async () => {
    const { kb } = await desk(mock);
    const started = Promise.resolve().then(() => kb.ingest(document('a'), { concurrency: 0 }));
    expect(String(await failure(started))).toContain('`concurrency`');
  });

  it('gives the knowledge base its tags', async () => {
    const { kb, dify } = await desk(mock);
    // 1.14.1 makes the tag, and answers 400.
    await dify.tags.create({ name: 'manuals' }).catch(() => {});
    const tag_id = '00000000-0000-4000-8000-000000000001';
    await kb.ingest(document('a'), { tags: [tag_id] });
    const [bound] = mock
      .requests()
      .filter(({ operation, body }) => operation === 'tags.bind' && JSON.stringify(body).includes(kb.id));
    expect(bound).toMatchObject({ status: 204, body: { tag_ids: [tag_id] } });
  });
});

describe('a journal', () => {
  const memory = (entries: JournalEntry[] = []): IngestJournal & { entries: JournalEntry[] } => ({
    entries,
    read: async () => entries,
    write: async (entry) => void entries.push(entry),
    clear: async () => void entries.splice(0),
  });

  it('is written before anything is sent, and is empty in the end', async () => {
    const { kb, asked } = await desk(mock);
    const journal = memory();
    const seen: number[] = [];
    const write = journal.write;
    journal.write = async (entry) => {
      seen.push(asked().filter(({ operation = '' }) => CREATES.test(operation)).length);
      await write(entry);
    };
    await kb.ingest(document('a'), { journal });
    expect(seen).toEqual([0, 1]);
    expect(journal.entries).toEqual([]);
  });

  it('keeps what failed from being forgotten', async () => {
    const { kb } = await desk(mock);
    const journal = memory();
    await kb.ingest([document('a'), document('b', '')], { journal });
    expect(names(journal.entries)).toEqual(['a', 'a']);
  });

  it('of another knowledge base tells nothing', async () => {
    const { kb: one } = await desk(mock);
    const { kb: other } = await desk(mock);
    const { document: made, batch } = await one.documents.createByText(document('a'));
    const journal = memory();
    await one.ingest(document('a'), { journal });
    journal.entries.push({
      dataset_id: one.id,
      name: 'a',
      hash: 'x',
      before: null,
      sent: { document_id: made.id, upload: null, batch },
    });
    expect(names((await other.ingest(document('a'), { journal })).done)).toEqual(['a']);
  });
});
