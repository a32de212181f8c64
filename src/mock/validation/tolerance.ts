/** What the specification forbids and a 1.14.1 server takes all the same. A strict mock refuses it; every mock puts it into the journal. */
import { type Operation, resolve, type Schema } from '../document.js';
import type { Violation } from './prism.js';

const list = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());

function allowsNull(schema: Schema): boolean {
  const it = resolve(schema);
  const branches = [...(it.oneOf ?? []), ...(it.anyOf ?? [])];
  if (branches.length) return branches.some(allowsNull);
  if (it.enum) return it.enum.includes(null);
  return !it.type || list(it.type).includes('null');
}

/** Optional fields that the server wants to be left out, not null. */
const NO_NULL = ['doc_language'];

/** Without the nulls of optional fields: clients in the field send `files: null`, and the server reads it as nothing. */
export function withoutNulls(value: unknown, schema: Schema | undefined): unknown {
  const it = schema && resolve(schema);
  if (!it?.properties || !value || typeof value !== 'object' || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => {
    const known = it.properties?.[key];
    return inner !== null || !known || NO_NULL.includes(key) || it.required?.includes(key) || allowsNull(known);
  });
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner, it.properties?.[key])]));
}

/** Lists whose `page` and `limit` may be below 1. */
const ANY_PAGE = ['annotations.list', 'datasets.list', 'documents.list', 'segments.list'];
/** Lists whose `page` and `limit` may be no numbers at all. */
const ANY_TEXT = ['annotations.list', 'segments.list', 'segments.children.list'];
const BOOLEAN = /^(?:1|0|t|f|y|n|yes|no|on|off|true|false)$/i;

/** Which rule is meant only its own `mode` tells; the documents' responders look at it themselves. */
const RULE = /^(?:data\.)?process_rule\b/;

/** By operation, what the server does not look at as closely, or refuses in words of its own: `<field> <rule>`. */
const LOOSE: Record<string, RegExp> = {
  'audio.speak': /^message_id /,
  'chat.send': /^(?:query minLength|workflow_id format)$/,
  'conversations.variables.list': /^variable_name /,
  'datasets.create': /^provider /,
  'datasets.list': /^tag_ids\b/,
  'documents.createByFile': RULE,
  'documents.createByText': new RegExp(`^indexing_technique required$|${RULE.source}`),
  'documents.get': /^metadata /,
  'documents.list': /^status /,
  'documents.setStatus': /^document_ids required$/,
  'documents.update': RULE,
  'documents.updateByFile': RULE,
  'documents.updateByText': RULE,
  'pipelines.datasources': /^is_published /,
  'pipelines.run': /^(?:datasource_type|response_mode) enum$/,
  'pipelines.runNode': /^datasource_type enum$/,
  'segments.create': /\.(?:keywords|attachment_ids\.\d+) /,
  'tags.bind': /^tag_ids minItems$/,
  'tags.unbind': /^(?:tag_ids minItems| anyOf| oneOf)$/,
};

export function tolerated({ operationId }: Operation, { place, at, rule }: Violation, value: unknown): boolean {
  // The router has seen to UUIDs; what else stands in a path is each handler's own to refuse.
  if (place === 'path') return true;
  const [field = ''] = at;
  const typed = rule === 'type' || rule === 'minimum';
  if (place === 'query') {
    // Blank is absent to the one and there to the other.
    if ((rule === 'required' || rule === 'format') && value === '') return true;
    if (typeof value === 'string' && rule === 'type' && BOOLEAN.test(value)) return true;
    if (/^(?:page|limit)$/.test(field) && typed)
      return (rule === 'minimum' ? ANY_PAGE : ANY_TEXT).includes(operationId);
  }
  if (field === 'user' && rule === 'type') return value !== null && value !== '';
  if (operationId === 'documents.setMetadata' && at.at(-1) === 'value' && typeof value === 'boolean') return true;
  // Files are looked at one by one, after the form they stand in.
  if (field === 'files' && at.length > 1 && typeof value === 'object' && value !== null) return true;
  if (field === 'files' && at.length > 2) return true;
  return LOOSE[operationId]?.test(`${at.join('.')} ${rule}`) ?? false;
}
