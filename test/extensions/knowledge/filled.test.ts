import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { failure } from '../../server.js';
import { desk, document } from './kb.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const custom = (max_tokens: number) => ({
  mode: 'custom' as const,
  rules: { pre_processing_rules: [], segmentation: { separator: '\n', max_tokens } },
});

describe('what the server asks for', () => {
  it('a text needs the technique each time, and has it', async () => {
    const { kb, asked } = await desk(mock, 'economy');
    await kb.documents.createByText(document('a'));
    await kb.documents.createByText(document('b'));
    expect(asked('documents.createByText').map(({ status, violations, body }) => [status, violations, body])).toEqual([
      [200, [], { ...document('a'), indexing_technique: 'economy', process_rule: { mode: 'automatic' } }],
      [200, [], { ...document('b'), indexing_technique: 'economy', doc_form: 'text_model' }],
    ]);
  });

  it('a first file needs a rule, and a later one keeps the newest', async () => {
    const { kb } = await desk(mock);
    const file = (name: string) => new File(['One.\nTwo.'], name);
    await kb.documents.createByFile({ file: file('a.md') });
    await kb.documents.createByFile({ file: file('b.md'), data: { process_rule: custom(99) } });
    const { document: last } = await kb.documents.createByFile({ file: file('c.md') });
    const { document_process_rule } = await kb.documents.get({ document_id: last.id });
    expect(document_process_rule?.rules?.segmentation).toMatchObject({ max_tokens: 99 });
  });

  it('a first document of parents and children is cut into them', async () => {
    const { kb } = await desk(mock);
    const queued = await kb.documents.createByText({ ...document('a'), doc_form: 'hierarchical_model' });
    expect(await kb.documents.waitUntilIndexed(queued)).toMatchObject({ completed_segments: 1 });
    // The form of the knowledge base, though the default of the server is another.
    await kb.documents.createByText(document('b'));
    await kb.documents.updateByText({ document_id: queued.document.id, name: 'a', text: 'Three.' });
  });

  it('a new name alone goes with the rule that the document has', async () => {
    const { kb, asked } = await desk(mock);
    const { document: made } = await kb.documents.createByText({ ...document('a'), process_rule: custom(77) });
    await kb.documents.createByText({ ...document('other'), process_rule: custom(88) });
    const { document: named } = await kb.documents.update({ document_id: made.id, data: { name: 'b' } });
    expect(named).toMatchObject({ id: made.id, name: 'b' });
    const { document_process_rule } = await kb.documents.get({ document_id: made.id });
    expect(document_process_rule?.rules?.segmentation).toMatchObject({ max_tokens: 77 });
    expect(asked('documents.update').flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('a segment of question and answer keeps its answer', async () => {
    const { kb } = await desk(mock);
    const qa = { name: 'a', text: 'Q: Why?\nA: Because.', doc_form: 'qa_model' as const };
    const { document: made } = await kb.documents.createByText(qa);
    const segments = [{ content: 'Why?', answer: 'Because.' }];
    const { data } = await kb.segments.create({ document_id: made.id, segments });
    const ids = { document_id: made.id, segment_id: data[0]?.id as string };
    await kb.segments.update({ ...ids, segment: { content: 'Why not?' } });
    expect((await kb.segments.get(ids)).data).toMatchObject({ content: 'Why not?', answer: 'Because.' });
  });

  it('a reply tells its response, and a failure is the one of the call', async () => {
    const { kb } = await desk(mock);
    const { response } = await kb.documents.createByText(document('a')).withResponse();
    expect(response.status).toBe(200);
    const call = kb.documents.createByText({ ...document('b'), doc_form: 'qa_model' });
    expect(await failure(call)).toMatchObject({ status: 400, operation: 'documents.createByText' });
  });
});
