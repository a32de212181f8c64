/** What the specification has against a request, in the words of the library that the server checks its requests with. */
import type { Violation } from './prism.js';
import { repr, typeName } from './python.js';

interface Said {
  text: string;
  type: string;
}

const told = (text: string, type: string): Said => ({ text, type });
const numberIn = (message: string) => /(-?\d+(?:\.\d+)?)/.exec(message.replace(/^.*must/, ''))?.[1] ?? '';
const plural = (count: string, word: string) => `${count} ${word}${count === '1' ? '' : 's'}`;

function choices(message: string): string {
  const named = (/allowed values: (.*)$/.exec(message)?.[1] ?? '').split(', ').filter((it) => it && it !== 'null');
  const values = named.map((it) => `'${it}'`);
  const last = values.pop() ?? '';
  return values.length ? `${values.join(', ')} or ${last}` : last;
}

/** The kind of value that was wanted, told as the server tells it for a value that came as text or as something else. */
function wanted(message: string, value: unknown): Said {
  const kind = /must be (\w+)/.exec(message)?.[1] ?? '';
  const text = typeof value === 'string';
  if (kind === 'string') return told('Input should be a valid string', 'string_type');
  if (kind === 'object') return told('Input should be a valid dictionary', 'dict_type');
  if (kind === 'array') return told('Input should be a valid list', 'list_type');
  if (kind === 'integer') {
    return text
      ? told('Input should be a valid integer, unable to parse string as an integer', 'int_parsing')
      : told('Input should be a valid integer', 'int_type');
  }
  if (kind === 'number') {
    return text
      ? told('Input should be a valid number, unable to parse string as a number', 'float_parsing')
      : told('Input should be a valid number', 'float_type');
  }
  if (kind === 'boolean') {
    return text || typeof value === 'number'
      ? told('Input should be a valid boolean, unable to interpret input', 'bool_parsing')
      : told('Input should be a valid boolean', 'bool_type');
  }
  return told(`Input should be ${kind}`, `${kind}_type`);
}

/** Fields that have a class of their own, not any dictionary. */
const CLASSES: Record<string, string> = {
  segment: 'SegmentUpdateArgs',
  process_rule: 'ProcessRule',
  retrieval_model: 'RetrievalModel',
};
const instance = (name: string) => told(`Input should be a valid dictionary or instance of ${name}`, 'model_type');

function notUuid(value: string): string {
  const at = value.search(/[^\da-fA-F-]/);
  const found = at < 0 ? '' : `, found \`${value[at]}\` at ${at + 1}`;
  return `Input should be a valid UUID, invalid character: expected an optional prefix of \`urn:uuid:\` followed by [0-9a-fA-F-]${found}`;
}

/** Enumerations with a class of their own; the others are plain choices. */
const ENUMS = /(?:^|\.)(?:permission|search_method)$/;

function say({ rule, message, at, place }: Violation, value: unknown): Said {
  const field = at.at(-1) ?? '';
  const number = numberIn(message);
  const items = Array.isArray(value) ? value.length : 0;
  switch (rule) {
    case 'required':
      return told('Field required', 'missing');
    case 'type':
      return field in CLASSES ? instance(CLASSES[field] ?? '') : wanted(message, value);
    case 'enum':
      if (field === 'doc_form') return told('Value error, Invalid doc_form.', 'value_error');
      return told(`Input should be ${choices(message)}`, ENUMS.test(at.join('.')) ? 'enum' : 'literal_error');
    case 'model':
      return instance(message);
    case 'minimum':
      return told(`Input should be greater than or equal to ${number}`, 'greater_than_equal');
    case 'maximum':
      return told(`Input should be less than or equal to ${number}`, 'less_than_equal');
    case 'minLength':
      return told(`String should have at least ${plural(number, 'character')}`, 'string_too_short');
    case 'maxLength':
      return told(`String should have at most ${plural(number, 'character')}`, 'string_too_long');
    case 'minItems':
      return told(`List should have at least ${plural(number, 'item')} after validation, not ${items}`, 'too_short');
    case 'maxItems':
      return told(`List should have at most ${plural(number, 'item')} after validation, not ${items}`, 'too_long');
    case 'format':
      // Fields of a body know their names, those of a query do not.
      return told(`Value error, ${place === 'body' ? `${field} ` : ''}must be a valid UUID`, 'value_error');
    case 'uuid':
      return told(notUuid(String(value)), 'uuid_parsing');
    default:
      return told(
        `Value error, ${message.replace(/^Request (body|query parameter)( property)? ?/, '')}`,
        'value_error',
      );
  }
}

/** Long values are shown by their ends, of 25 and 24 characters. */
function short(value: unknown): string {
  const text = repr(value);
  // A character takes two places at most: no need to count those of a whole book.
  const [first, last] = [[...text.slice(0, 102)], [...text.slice(-48)]];
  return first.length > 50 ? `${first.slice(0, 25).join('')}...${last.slice(-24).join('')}` : text;
}

/** `violations` of one place, in the order they are told; `valueAt` gives what was sent at a path. */
export function pydantic(model: string, violations: Violation[], valueAt: (path: string[]) => unknown): string {
  const lines = violations.map((it) => {
    // What is missing is told of what it is missing in.
    const value = valueAt(it.rule === 'required' ? it.at.slice(0, -1) : it.at);
    const { text, type } = say(it, value);
    const where = it.at.length ? `\n${it.at.join('.')}` : '';
    return `${where}\n  ${text} [type=${type}, input_value=${short(value)}, input_type=${typeName(value)}]\n    For further information visit https://errors.pydantic.dev/2.12/v/${type}`;
  });
  return `${lines.length} validation error${lines.length === 1 ? '' : 's'} for ${model}${lines.join('')}`;
}
