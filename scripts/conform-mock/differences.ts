/** In what two answers to one request differ, ids, times and texts aside. */
import type { Exchange } from '../conform/exchange.js';
import { type Answer, eventsOf } from './ask.js';

/** Maps whose keys are the affair of an app, a file or a form. */
const FREE =
  /^(?:inputs|outputs|process_data|execution_metadata|data_source_info|data_source_detail_dict|tool_labels|tool_icons|model_properties|model_parameters|metadata|extras|next_page_parameters|resolved_default_values|rules|summary_index_setting|value|weights|features|observation|tool_input|user_input_form|file_upload|system_parameters)$/;
/** What the router and the key answer with, beside their status. */
const HEADERS = ['content-type', 'allow', 'location', 'www-authenticate', 'access-control-allow-origin', 'x-version'];

type Keys = Map<string, boolean>;

/** Every key path, elements of arrays taken together; false where nothing could be seen below. */
function keys(value: unknown, path: string, found: Keys): Keys {
  if (Array.isArray(value)) {
    if (!value.length && !found.has(`${path}[]`)) found.set(`${path}[]`, false);
    for (const it of value) {
      found.set(`${path}[]`, true);
      keys(it, `${path}[]`, found);
    }
  } else if (value && typeof value === 'object') {
    found.set(path, true);
    for (const [name, it] of Object.entries(value)) {
      const inside = path ? `${path}.${name}` : name;
      if (!found.get(inside)) found.set(inside, false);
      if (!FREE.test(name)) keys(it, inside, found);
    }
  }
  return found;
}

/** Paths of the one that the other has not got, though it could have shown them. */
function lacking(from: Keys, other: Keys): string[] {
  return [...from.keys()].filter((path) => {
    if (other.has(path) || !path) return false;
    const parent = path.replace(/(?:\.[^.[]+|\[\])$/, '');
    if (path.endsWith('[]')) return false;
    // Below null and empty lists nothing can be compared.
    return parent === path || other.get(parent) === true;
  });
}

export function fieldDifferences(recorded: unknown, got: unknown): string[] {
  const [real, mock] = [keys(recorded, '', new Map()), keys(got, '', new Map())];
  const less = lacking(real, mock).map((path) => `lacks ${path}`);
  return [...less, ...lacking(mock, real).map((path) => `adds ${path}`)];
}

/** A message without what is different each time. */
export const pattern = (text: string): string =>
  text
    .replace(/[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}/gi, '{id}')
    .replace(/req_id: [\da-f]{10}/g, 'req_id: {id}')
    .replace(/(?<=^File validation failed for file: ).*/, '{name}')
    .replace(/^Document: ?.*? is /, 'Document: {name} is ')
    .replace(/https?:\/\/[\w.:[\]-]+/g, '{host}')
    .replace(/input_value=.*?, input_type/gs, 'input_value=…, input_type')
    .replace(/\d+(?:\.\d+)?/g, '#');

function byEvent(events: unknown[]): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const it of events) {
    const name = String((it as { event?: unknown } | null)?.event ?? '');
    found.set(name, [...(found.get(name) ?? []), it]);
  }
  return found;
}

function streams(recorded: unknown[], got: unknown[]): string[] {
  const [real, mock] = [byEvent(recorded), byEvent(got)];
  const names = new Set([...real.keys(), ...mock.keys()]);
  return [...names].flatMap((name) => {
    const [left, right] = [real.get(name), mock.get(name)];
    if (!left) return [`adds event ${name}`];
    if (!right) return [`lacks event ${name}`];
    return fieldDifferences(left, right).map((it) => `${name}: ${it.replace('[].', '')}`);
  });
}

function headerDifferences(real: Record<string, string>, mock: Record<string, string>, status: number): string[] {
  return HEADERS.flatMap((name) => {
    const [left, right] = [real[name], mock[name]].map((it) => it && header(name, it));
    if (left === right || (name === 'content-type' && status < 400)) return [];
    return [`header ${name} is ${right ?? 'absent'}, not ${left ?? 'absent'}`];
  });
}

function header(name: string, value: string): string {
  if (name === 'allow') return value.split(/,\s*/).sort().join(', ');
  return name === 'location' ? value.replace(/^https?:\/\/[^/]+/, '') : value;
}

export function differences({ response }: Exchange, got: Answer): string[] {
  if (response.status !== got.status) {
    const { message } = (got.json ?? {}) as { message?: string };
    return [`status ${got.status}, not ${response.status}${message ? `: ${message.split('\n')[0]}` : ''}`];
  }
  const headers = headerDifferences(response.headers, got.headers, response.status);
  if (response.stream) {
    const recorded = eventsOf(response.stream.map(([, text]) => text).join(''));
    return [...headers, ...(got.events ? streams(recorded, got.events) : ['no stream'])];
  }
  if (got.events) return [...headers, 'a stream'];
  if (response.json === undefined) return [...headers, ...textDifferences(response.text, got.text)];
  const { code, message } = (response.json ?? {}) as { code?: unknown; message?: unknown };
  const mock = (got.json ?? {}) as { code?: unknown; message?: unknown };
  const told: string[] = [];
  if (response.status >= 400 && code !== mock.code) told.push(`code ${mock.code}, not ${code}`);
  if (response.status >= 400 && typeof message === 'string' && pattern(message) !== pattern(String(mock.message)))
    told.push(`message ${JSON.stringify(mock.message)}, not ${JSON.stringify(message)}`);
  return [...headers, ...told, ...fieldDifferences(response.json, got.json)];
}

function textDifferences(recorded: string | undefined, got: string): string[] {
  if (recorded === undefined || pattern(recorded).trim() === pattern(got).trim()) return [];
  return [`text ${JSON.stringify(got.slice(0, 80))}, not ${JSON.stringify(recorded.slice(0, 80))}`];
}
