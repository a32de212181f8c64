/** Which documents a retrieval looks into: those whose metadata fulfil its conditions. */
import { Refusal } from '../refusal.js';
import { metadataRows } from './metadata.js';
import type { Dataset, KnowledgeDocument } from './records.js';

export interface Condition {
  name: string;
  comparison_operator: string;
  value?: unknown;
}
export interface Filter {
  logical_operator?: 'and' | 'or';
  conditions?: Condition[];
}

const TEXTS: Record<string, (has: string, wants: string) => boolean> = {
  contains: (has, wants) => has.includes(wants),
  'not contains': (has, wants) => !has.includes(wants),
  'start with': (has, wants) => has.startsWith(wants),
  'end with': (has, wants) => has.endsWith(wants),
  is: (has, wants) => has === wants,
  'is not': (has, wants) => has !== wants,
};
const NUMBERS: Record<string, (has: number, wants: number) => boolean> = {
  '=': (has, wants) => has === wants,
  '≠': (has, wants) => has !== wants,
  '>': (has, wants) => has > wants,
  '<': (has, wants) => has < wants,
  '≥': (has, wants) => has >= wants,
  '≤': (has, wants) => has <= wants,
  before: (has, wants) => has < wants,
  after: (has, wants) => has > wants,
};

/** The database casts what it is given, and says so when it cannot. */
function numberOf(value: unknown): number {
  const number = typeof value === 'string' && !value.trim() ? Number.NaN : Number(value);
  if (!Number.isNaN(number)) return number;
  const message = `(psycopg2.errors.InvalidTextRepresentation) invalid input syntax for type double precision: "${String(value)}"`;
  throw new Refusal(500, 'internal_server_error', message);
}

/** Refuses what no document need be looked at for. */
export function checkFilter({ conditions = [] }: Filter): void {
  for (const { comparison_operator: operator, value } of conditions) if (operator in NUMBERS) numberOf(value);
}

function holds({ comparison_operator: operator, value }: Condition, has: unknown): boolean {
  const there = has !== undefined && has !== null;
  if (operator === 'empty') return !there;
  if (operator === 'not empty') return there;
  if (!there) return false;
  const compare = NUMBERS[operator];
  if (compare) return compare(Number(has), numberOf(value));
  const list = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',');
  if (operator === 'in') return list.includes(String(has));
  if (operator === 'not in') return !list.includes(String(has));
  return TEXTS[operator]?.(String(has), String(value ?? '')) ?? false;
}

export function fulfils(
  dataset: Dataset,
  document: KnowledgeDocument,
  { logical_operator, conditions = [] }: Filter,
): boolean {
  if (!conditions.length) return true;
  const rows = (metadataRows(dataset, document, (it) => it) ?? []) as { name: string; value: unknown }[];
  const results = conditions.map((it) => holds(it, rows.find((row) => row.name === it.name)?.value));
  return logical_operator === 'or' ? results.includes(true) : !results.includes(false);
}
