/** What another document says otherwise than ours. */
import {
  type Answer,
  type Document,
  type MediaType,
  operations,
  type Place,
  type RequestBody,
  resolve,
  type Schema,
} from '../openapi.js';
import { type Field, fields } from './fields.js';

/** `newer`: only there. `here`: only in ours. `contradicts`: in both, and not the same. */
export type Kind = 'newer' | 'here' | 'contradicts';
export interface Difference {
  kind: Kind;
  /** The field, or whatever else it is that differs. */
  what: string;
  /** How a contradiction reads; for the others the type of the field. */
  how?: string;
}
/** The differences at one place: the parameters of an operation, its request, an answer, an event. */
export interface Section {
  of: string;
  at: string;
  differences: Difference[];
}
export interface Drift {
  present: number;
  newer: string[];
  here: string[];
  sections: Section[];
}

type Fields = Map<string, Field>;

const routed = (path: string) => path.replace(/^\/v1(?=\/)/, '').replace(/\{[^}]*\}/g, '{}');
const title = ({ method, path }: Place) => `${method.toUpperCase()} ${path}`;

export function compare(ours: Document, theirs: Document): Drift {
  const mine = new Map<string, Place>();
  for (const place of operations(ours)) {
    for (const path of [place.path, ...(place.operation['x-aliases'] ?? [])]) mine.set(key(place, path), place);
  }
  const others = [...operations(theirs)];
  const found = new Set<Place>();
  const newer: string[] = [];
  const sections: Section[] = [];
  for (const other of others) {
    const place = mine.get(key(other, other.path));
    if (!place) newer.push(title(other));
    else {
      found.add(place);
      sections.push(...operationSections([ours, place], [theirs, other]));
    }
  }
  const here = [...new Set(mine.values())].filter((it) => !found.has(it)).map(title);
  sections.push(...eventSections(ours, theirs));
  sections.sort((a, b) => a.of.localeCompare(b.of));
  return { present: others.length - newer.length, newer: newer.sort(), here: here.sort(), sections };
}

const key = ({ method }: Place, path: string) => `${method} ${routed(path)}`;

type Side = [document: Document, place: Place];

function operationSections([ours, mine]: Side, [theirs, other]: Side): Section[] {
  const sections: Omit<Section, 'of'>[] = [];
  sections.push({
    at: 'parameters',
    differences: between(parameters(ours, mine), parameters(theirs, other)),
  });
  sections.push(...mediaSections('request', [ours, body(ours, mine)], [theirs, body(theirs, other)]));
  const statuses = new Set([...Object.keys(mine.operation.responses), ...Object.keys(other.operation.responses)]);
  for (const status of [...statuses].sort()) {
    const [answer, otherAnswer] = [answerTo(ours, mine, status), answerTo(theirs, other, status)];
    if (answer && otherAnswer)
      sections.push(...mediaSections(status, [ours, answer.content], [theirs, otherAnswer.content]));
    else if (otherAnswer) sections.push({ at: status, differences: [{ kind: 'newer', what: 'the whole status' }] });
    else if (status < '400') sections.push({ at: status, differences: [{ kind: 'here', what: 'the whole status' }] });
  }
  const of = `${mine.operation.operationId}  ${title(mine)}`;
  return sections.filter((it) => it.differences.length).map((it) => ({ of, ...it }));
}

const body = (document: Document, { operation }: Place) =>
  operation.requestBody && resolve<RequestBody>(document, operation.requestBody).content;
const answerTo = (document: Document, { operation }: Place, status: string) =>
  operation.responses[status] && resolve<Answer>(document, operation.responses[status]);

/** Parameters as the fields of one object; those in the path have the names that a document likes. */
function parameters(document: Document, place: Place): Fields {
  const out: Fields = new Map();
  for (const it of place.parameters) {
    if (it.in === 'path') continue;
    for (const [path, field] of fields(document, it.schema ?? {})) {
      out.set(
        `${it.in} ${it.name}${/^\w/.test(path) ? '.' : ''}${path}`,
        path ? field : { ...field, required: it.required === true, stated: true },
      );
    }
  }
  return out;
}

type Content = Record<string, MediaType> | undefined;

function mediaSections(
  at: string,
  [ours, mine]: [Document, Content],
  [theirs, other]: [Document, Content],
): Omit<Section, 'of'>[] {
  const out: Omit<Section, 'of'>[] = [];
  for (const type of new Set([...Object.keys(mine ?? {}), ...Object.keys(other ?? {})])) {
    const [media, otherMedia] = [mine?.[type], other?.[type]];
    const where = type === 'application/json' ? at : `${at} ${type}`;
    if (!media || !otherMedia) {
      // Of refusals only what is new there: ours may be plain text beside JSON.
      if (at < '400' || at === 'request' || otherMedia)
        out.push({ at: where, differences: [{ kind: media ? 'here' : 'newer', what: 'the whole content type' }] });
    } else if (media.schema && otherMedia.schema) {
      const differences = between(fields(ours, media.schema), fields(theirs, otherMedia.schema));
      out.push({ at: where, differences });
    }
  }
  return out;
}

/** Unions of events are told by their discriminator, whatever they are called, and matched by the names that they map. */
function eventSections(ours: Document, theirs: Document): Section[] {
  const mine = unions(ours);
  const out: Section[] = [];
  for (const [name, events] of unions(theirs)) {
    const [best] = [...mine].sort(([, a], [, b]) => likeness(b, events) - likeness(a, events));
    if (!best || likeness(best[1], events) === 0) continue;
    const of = `${best[0]}  events, ${name} there`;
    const differences: Difference[] = [];
    for (const event of events.keys()) if (!best[1].has(event)) differences.push({ kind: 'newer', what: event });
    for (const event of best[1].keys()) if (!events.has(event)) differences.push({ kind: 'here', what: event });
    if (differences.length) out.push({ of, at: 'names', differences });
    for (const [event, schema] of best[1]) {
      const other = events.get(event);
      const told = other ? between(fields(ours, schema), fields(theirs, other)) : [];
      const rest = told.filter((it) => it.what !== 'event');
      if (rest.length) out.push({ of, at: event, differences: rest });
    }
  }
  return out;
}

function unions(document: Document): Map<string, Map<string, Schema>> {
  const out = new Map<string, Map<string, Schema>>();
  for (const [name, { discriminator }] of Object.entries(document.components?.schemas ?? {})) {
    if (discriminator?.propertyName !== 'event' || !discriminator.mapping) continue;
    const events = Object.entries(discriminator.mapping).filter(([event]) => event !== 'ping');
    out.set(name, new Map(events.map(([event, $ref]) => [event, { $ref }])));
  }
  return out;
}

function likeness(a: Map<string, unknown>, b: Map<string, unknown>): number {
  const shared = [...a.keys()].filter((it) => b.has(it)).length;
  return shared / (a.size + b.size - shared);
}

/** Field by field. Below a field that only one document has, or of which one says nothing, nothing more is told. */
function between(mine: Fields, other: Fields): Difference[] {
  const out: Difference[] = [];
  const gone: string[] = [];
  for (const what of [...new Set([...mine.keys(), ...other.keys()])].sort()) {
    const [a, b] = [mine.get(what), other.get(what)];
    if (a && b) {
      out.push(
        ...contradictions(a, b).map((how) => ({ kind: 'contradicts' as const, what: what || 'the value', how })),
      );
      continue;
    }
    const only = a ?? b;
    if (!only || gone.some((it) => isBelow(what, it)) || isOpen(a ? other : mine, what)) continue;
    gone.push(what);
    out.push({ kind: a ? 'here' : 'newer', what, how: typeOf(only) });
  }
  return out;
}

const isBelow = (path: string, above: string) =>
  above === '' ? path !== '' : path.startsWith(above) && /[.[{]/.test(path.charAt(above.length));
const isOpen = (side: Fields, path: string) => [...side].some(([above, it]) => it.free && isBelow(path, above));

const typeOf = ({ types, nullable }: Field) => [...[...types].sort(), ...(nullable ? ['null'] : [])].join(' or ');
const without = (a: Set<string>, b: Set<string>) => [...a].filter((it) => !b.has(it)).join(', ');

function contradictions(mine: Field, other: Field): string[] {
  const out: string[] = [];
  const [a, b] = [mine, other].map((it) => typeOf({ ...it, nullable: false }));
  if (a && b && a !== b) out.push(`${a} here, ${b} there`);
  if (mine.nullable !== other.nullable) out.push(mine.nullable ? 'may be null here' : 'may be null there');
  if (!mine.required && other.required) out.push('optional here, required there');
  // Who says of an object that nothing is required may just not say it.
  if (mine.required && !other.required && other.stated) out.push('required here, optional there');
  if (mine.values && other.values) {
    const [here, there] = [without(mine.values, other.values), without(other.values, mine.values)];
    if (here) out.push(`only here the values ${here}`);
    if (there) out.push(`only there the values ${there}`);
  }
  return out;
}
