/** Metadata: the fields of a knowledge base and the values that documents have for them. */
import { OWNER } from '../world.js';
import type { Dataset, KnowledgeDocument } from './records.js';

export const BUILT_IN = [
  { name: 'document_name', type: 'string' },
  { name: 'uploader', type: 'string' },
  { name: 'upload_date', type: 'time' },
  { name: 'last_update_date', type: 'time' },
  { name: 'source', type: 'string' },
] as const;

const fraction = (ms: number) => (ms / 1000).toFixed(6).replace(/(\.\d+?)0+$/, '$1');

/** A document's rows; null while it has none. Whatever it has, the built-in rows stand behind. */
export function metadataRows(
  dataset: Dataset,
  document: KnowledgeDocument,
  shown: (value: unknown) => unknown,
): object[] | null {
  if (!document.values.size && !dataset.builtIn) return null;
  const own = [...document.values].flatMap(([id, value]) => {
    const field = dataset.fields.get(id);
    return field ? [{ id, name: field.name, type: field.type, value: shown(value) }] : [];
  });
  const values: Record<(typeof BUILT_IN)[number]['name'], string> = {
    document_name: document.name,
    uploader: OWNER,
    upload_date: fraction(document.createdAt * 1000),
    last_update_date: fraction(document.valuesChangedAt),
    source: 'file_upload',
  };
  return [...own, ...BUILT_IN.map(({ name, type }) => ({ id: 'built-in', name, type, value: values[name] }))];
}

/** The fields of a knowledge base, as it shows them itself. */
export function fieldsOf(dataset: Dataset): object[] {
  const own = [...dataset.fields.values()].map(({ id, name, type }) => ({ id, name, type }));
  return dataset.builtIn ? [...own, ...BUILT_IN.map((it) => ({ id: 'built-in', ...it }))] : own;
}
