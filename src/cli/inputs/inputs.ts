/** The inputs of an app: from a file and from options, as the app's form wants them. */
import { readFile } from 'node:fs/promises';
import type { ArgsDef } from 'citty';
import { parse } from 'yaml';
import { conversation } from '../../extensions/conversations/index.js';
import type { AppParameters } from '../../index.js';
import type { Connection } from '../client.js';
import { type Given, textIn } from '../command.js';
import { Misused } from '../exit.js';
import { fileAt } from '../file.js';
import { type Pair, pairOf, type Typed } from './pairs.js';

export const inputArgs: ArgsDef = {
  input: {
    type: 'string',
    alias: 'i',
    valueHint: 'name=value',
    description: 'An input; again for more. name=@file uploads a file, name:=json is JSON',
  },
  inputs: { type: 'string', valueHint: 'file', description: 'Inputs from JSON or YAML; - is the standard input' },
};

type Inputs = Record<string, unknown>;

/** What the options say, uploaded where it is a file; `-i` over `--inputs`. */
export async function inputsOf(given: Given, to: Connection): Promise<Inputs> {
  const pairs = given.all('input').map(pairOf);
  const file = textIn(given.args, 'inputs');
  const written = file === undefined ? {} : await read(file);
  const form = formOf(await to.dify.app.parameters());
  for (const name of [...Object.keys(written), ...pairs.map((it) => it.name)]) {
    if (form.has(name)) continue;
    const has = [...form.keys()].map((it) => `\`${it}\``).join(', ') || 'none';
    given.err.line(given.err.plain(`The app has no input \`${name}\` and will ignore it. Its inputs: ${has}.`));
  }
  const typed: Inputs = {};
  for (const pair of pairs) {
    const { kind = '' } = form.get(pair.name) ?? {};
    const value = await typedAs(pair, kind, to);
    const before = typed[pair.name];
    const several = kind === 'file-list' || before !== undefined;
    typed[pair.name] = several ? [before ?? [], value].flat() : value;
  }
  const inputs = { ...written, ...typed };
  for (const [name, { required }] of form) {
    // A stream that lacks one is answered with silence.
    if (required && (inputs[name] === undefined || inputs[name] === '')) {
      throw new Misused(`The app insists on \`${name}\`: give -i ${name}=…`);
    }
  }
  return inputs;
}

async function read(file: string): Promise<Inputs> {
  try {
    const text = file === '-' ? await standardInput() : await readFile(file, 'utf8');
    const said = parse(text);
    if (typeof said === 'object' && said !== null && !Array.isArray(said)) return said;
  } catch (cause) {
    throw new Misused(`--inputs cannot read ${file}: ${(cause as Error).message}`, { cause });
  }
  throw new Misused('--inputs takes a file with one object of names and values.');
}

async function standardInput(): Promise<string> {
  let text = '';
  for await (const piece of process.stdin.setEncoding('utf8')) text += piece;
  return text;
}

interface Field {
  kind: string;
  required: boolean;
}

function formOf({ user_input_form }: AppParameters): Map<string, Field> {
  const fields = user_input_form.flatMap((item) => {
    const [[kind, control] = []] = Object.entries(item);
    return control ? ([[control.variable, { kind: kind ?? '', required: control.required === true }]] as const) : [];
  });
  return new Map(fields);
}

/** A text is what the field makes of it. */
async function typedAs({ name, value }: Pair, kind: string, to: Connection): Promise<unknown> {
  if ('json' in value) return value.json;
  if ('path' in value) return conversation(to.dify, { user: to.user }).files.upload(await fileAt(value.path));
  const { text } = value;
  if (kind === 'number') {
    if (text.trim() === '' || Number.isNaN(Number(text))) throw new Misused(`\`${name}\` of the app is a number.`);
    return Number(text);
  }
  if (kind !== 'checkbox') return text;
  if (text !== 'true' && text !== 'false') throw new Misused(`\`${name}\` of the app is true or false.`);
  return text === 'true';
}

export type { Typed };
