/** Process rules: how a text is cut, what of them is checked at once, and what only shows while indexing. */
import { invalidParam } from '../refusal.js';
import { pydantic } from '../validation/pydantic.js';
import type { Rule, RuleSent } from './records.js';

const AUTOMATIC = {
  pre_processing_rules: [
    { id: 'remove_extra_spaces', enabled: true },
    { id: 'remove_urls_emails', enabled: false },
  ],
  segmentation: { delimiter: '\n', max_tokens: 500, chunk_overlap: 50 },
};

const MODES: readonly string[] = ['automatic', 'custom', 'hierarchical'];

/** What a knowledge base without a rule of its own shows. */
export const UNSET: Pick<Rule, 'mode' | 'rules'> = {
  mode: 'custom',
  rules: { ...AUTOMATIC, segmentation: { delimiter: '\n', max_tokens: 1024, chunk_overlap: 50 } },
};

/** Refuses what is no rule at all, in the words of the model it stands in. */
export function checkRule(sent: unknown, model: string): void {
  const refuse = (at: string[], rule: string, message: string, value: unknown) =>
    invalidParam(pydantic(model, [{ place: 'body', at: ['process_rule', ...at], rule, message }], () => value));
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent))
    throw refuse([], 'type', 'must be object', sent);
  const { mode, rules } = sent as Partial<RuleSent>;
  if (mode === undefined) throw refuse(['mode'], 'required', '', sent);
  if (!MODES.includes(mode)) throw refuse(['mode'], 'enum', `allowed values: ${MODES.join(', ')}`, mode);
  for (const name of ['segmentation', 'subchunk_segmentation'] as const) {
    const segmentation = rules?.[name];
    if (segmentation && typeof segmentation.max_tokens !== 'number') {
      throw refuse(['rules', name, 'max_tokens'], 'required', '', segmentation);
    }
    const separator: unknown = segmentation?.separator;
    if (separator !== undefined && typeof separator !== 'string') {
      throw refuse(['rules', name, 'separator'], 'type', 'must be string', separator);
    }
  }
  const cleaning: unknown = rules?.pre_processing_rules ?? [];
  if (!Array.isArray(cleaning)) throw refuse(['rules', 'pre_processing_rules'], 'type', 'must be array', cleaning);
  for (const [at, it] of cleaning.entries()) {
    const place = ['rules', 'pre_processing_rules', String(at)];
    if (typeof it?.id !== 'string') throw refuse([...place, 'id'], 'required', '', it);
    if (typeof it.enabled !== 'boolean') throw refuse([...place, 'enabled'], 'required', '', it);
  }
}

/** The rule as it is kept. Refuses one with parts missing. */
export function ruleFrom(sent: RuleSent, id: string): Rule {
  if (sent.mode === 'automatic') return { id, mode: 'automatic', rules: AUTOMATIC, sent };
  const { rules } = sent;
  if (!rules) throw invalidParam('Process rule rules is required');
  if (!rules.pre_processing_rules) throw invalidParam('Process rule pre_processing_rules is required');
  if (!rules.segmentation) throw invalidParam('Process rule segmentation is required');
  const { separator = '\n', max_tokens, chunk_overlap = 0 } = rules.segmentation;
  const hierarchical = sent.mode === 'hierarchical';
  return {
    id,
    mode: sent.mode,
    sent,
    rules: {
      pre_processing_rules: rules.pre_processing_rules,
      segmentation: { separator, max_tokens, chunk_overlap },
      parent_mode: rules.parent_mode ?? (hierarchical ? 'paragraph' : null),
      subchunk_segmentation: rules.subchunk_segmentation ? { chunk_overlap: 0, ...rules.subchunk_segmentation } : null,
    },
  };
}

/** Why indexing by this rule will fail; null when it will not. */
export function troubleWith({ mode, sent }: Rule): string | null {
  if (mode === 'automatic') return null;
  const most = sent.rules?.segmentation?.max_tokens ?? 0;
  const whole = sent.rules?.parent_mode === 'full-doc';
  if (!whole && (most < 50 || most > 4000)) return 'Custom segment length should be between 50 and 4000.';
  if (mode === 'hierarchical' && !sent.rules?.subchunk_segmentation) return 'No subchunk segmentation found in rules.';
  return null;
}
