/** Calls that give the server what it asks for each time, though it knows it already. */
import type { Dataset, DocumentProcessRule, ProcessRule, Reply, RequestOptions } from '../../index.js';
import type { BoundOperations } from './bound.js';
import { firstRule, type Settings } from './settings.js';

type Documents = BoundOperations['documents'];
type ByText = Parameters<Documents['createByText']>[0];
type Technique = 'indexing_technique';
type Options = RequestOptions | undefined;

/** The operations of a dataset; of the documents' parameters, those that the knowledge base itself answers may be left out. */
export type FilledOperations = Omit<BoundOperations, 'documents'> & {
  documents: Omit<Documents, 'createByText'> & {
    /** Like `documents.createByText` of the client; `indexing_technique` and `doc_form` are those of the knowledge base. */
    createByText: (
      params: Omit<ByText, Technique> & Partial<Pick<ByText, Technique>>,
      options?: RequestOptions,
    ) => ReturnType<Documents['createByText']>;
  };
};

/** A reply whose call needs something first. */
function after<P, T>(ready: Promise<P>, call: (params: P) => Reply<T>): Reply<T> {
  const whole = ready.then((params) => call(params).withResponse());
  const data = whole.then((it) => it.data);
  data.catch(() => {});
  return Object.assign(data, { withResponse: () => whole });
}

/** The rule of a document in the form in which it is sent. */
function ruleOf({ mode, rules }: DocumentProcessRule = {}): ProcessRule | undefined {
  if (!mode || mode === 'automatic' || !rules) return mode && { mode: 'automatic' };
  const told = Object.entries(rules).filter(([, value]) => value !== null);
  return { mode, rules: Object.fromEntries(told) } as ProcessRule;
}

/** What a new document is given where the caller gives nothing. */
function newDocument({ indexing_technique, doc_form, document_count }: Dataset, form?: string) {
  return {
    indexing_technique: indexing_technique ?? ('high_quality' as const),
    ...(doc_form && { doc_form }),
    // Without documents there may be no rule yet, and files are then refused.
    ...(!document_count && { process_rule: firstRule(form ?? doc_form) }),
  };
}

const given = <T extends object>(fields: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([, it]) => it !== undefined)) as Partial<T>;

export function filled(bound: BoundOperations, settings: Settings): FilledOperations {
  const { documents, segments } = bound;

  /** An update has to have contents or a rule: a new name alone goes with the rule that the document has. */
  const change = async (document_id: string, told: object, contents: unknown, options: Options) => {
    const { doc_form } = await settings.dataset(options);
    const base = { ...(doc_form && { doc_form }), ...given(told) };
    if (contents || 'process_rule' in base) return base;
    const { document_process_rule } = await documents.get({ document_id }, options);
    const process_rule = ruleOf(document_process_rule);
    return { ...base, ...(process_rule && { process_rule }) };
  };

  const byFile =
    (method: Documents['update']): Documents['update'] =>
    (params, options) =>
      after(change(params.document_id, params.data ?? {}, params.file, options), (data) =>
        method({ ...params, data }, options),
      );

  return {
    ...bound,
    update: (params, options) => {
      settings.forget();
      return bound.update(params, options);
    },
    documents: {
      ...documents,
      createByText: (params, options) =>
        after(settings.dataset(options), (dataset) =>
          documents.createByText({ ...newDocument(dataset, params.doc_form), ...given(params) } as ByText, options),
        ),
      createByFile: (params, options) =>
        after(settings.dataset(options), (dataset) => {
          const data = { ...newDocument(dataset, params.data?.doc_form), ...given(params.data) };
          return documents.createByFile({ ...params, data }, options);
        }),
      update: byFile(documents.update),
      updateByFile: byFile(documents.updateByFile),
      updateByText: (params, options) =>
        after(change(params.document_id, params, params.text, options), (whole) =>
          documents.updateByText({ ...params, ...whole }, options),
        ),
    },
    segments: {
      ...segments,
      update: (params, options) => {
        const { document_id, segment_id, segment } = params;
        /** An update without `answer` breaks a segment of question and answer. */
        const answered = async () => {
          const { doc_form } = await settings.dataset(options);
          if (doc_form !== 'qa_model' || segment.answer !== undefined) return params;
          const { answer } = (await segments.get({ document_id, segment_id }, options)).data;
          return { ...params, segment: { ...segment, ...(answer !== null && { answer }) } };
        };
        return after(answered(), (whole) => segments.update(whole, options));
      },
    },
  };
}
