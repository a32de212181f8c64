/** Holds the inputs of a run against the form of its app, in the words of the server. */
import { invalidParam, Refusal } from '../refusal.js';
import { repr } from '../validation/python.js';
import type { InputField, InputSettings } from './settings.js';

const isFile = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (name: string, must: string) => invalidParam(`${name} in input form must be ${must}`);

const BROKEN =
  'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.';

function number(name: string, value: unknown): unknown {
  if (typeof value === 'number') return value;
  // Truth is a number to the server.
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new Refusal(500, 'internal_server_error', BROKEN);
  if (!value.trim()) return null;
  if (!/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value)) throw wrong(name, 'a valid number');
  return Number(value);
}

function checked(kind: string, field: InputSettings, value: unknown): unknown {
  const { variable: name, required = false, max_length: most, options = [] } = field;
  if (value === undefined || value === null) {
    if (required) throw invalidParam(`${name} is required in input form`);
    return null;
  }
  if (kind === 'number') return number(name, value);
  if (kind === 'file') {
    // What an empty field of a page sends is no file, and no mistake.
    if (value === '') return null;
    if (!isFile(value)) throw wrong(name, 'a file');
  } else if (kind === 'file-list') {
    if (!Array.isArray(value) || !value.every(isFile)) throw wrong(name, 'a list of files');
    if (most && value.length > most) throw wrong(name, `less than ${most} files`);
  } else if (kind === 'json_object') {
    if (!isFile(value)) throw wrong(name, 'a dict');
  } else if (kind !== 'checkbox') {
    if (typeof value !== 'string') throw invalidParam(`(type '${kind}') ${name} in input form must be a string`);
    if (kind === 'select' && !options.includes(value)) throw wrong(name, `one of the following: ${repr(options)}`);
    if (kind !== 'select' && most && [...value].length > most) throw wrong(name, `less than ${most} characters`);
    return value.replaceAll('\0', '');
  }
  return value;
}

/** The values that the form asks for; those it does not know are dropped, those that are missing are null. */
export function formValues(form: readonly InputField[], inputs: Record<string, unknown>): Record<string, unknown> {
  const fields = form.flatMap((it) => Object.entries(it));
  return Object.fromEntries(fields.map(([kind, it]) => [it.variable, checked(kind, it, inputs[it.variable])]));
}
