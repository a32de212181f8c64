import { DifyError } from '../../index.js';
import { type Field, type Form, fieldsOf } from './form.js';

/** Other kinds take anything: a newer server may have kinds that this release does not know. */
const TYPES: Readonly<Record<string, string>> = {
  'text-input': 'string',
  paragraph: 'string',
  number: 'number',
  checkbox: 'boolean',
  json_object: 'Record<string, unknown>',
  file: 'InputFile',
  'file-list': 'InputFile[]',
};

export interface SourceOptions {
  /** Name of the type, such as `Translator`. */
  name: string;
  /** What the app is called by people; for a comment. */
  title?: string | undefined;
}

/**
 * TypeScript of what an app takes: a type for `new Dify<Translator>()`, and a Standard Schema that checks inputs at run
 * time.
 *
 * @throws DifyError when `name` is no name for a type.
 */
export function sourceOf(form: Form, { name, title = name }: SourceOptions): string {
  if (!/^[A-Z_$][\w$]*$/.test(name)) throw new DifyError('`name` must be a name for a type, such as `Translator`.');
  const fields = fieldsOf(form);
  const files = fields.some(({ kind }) => TYPES[kind]?.startsWith('InputFile'));
  return `// Written by \`dify-kit types\` from the form of "${comment(title)}". Run it again when the form has changed.
${files ? "import type { InputFile } from 'dify-kit';\n" : ''}import { inputsSchema, type StandardSchema } from 'dify-kit/types';

/** What the app takes: \`new Dify<${name}>()\`. */
export interface ${name} {
  inputs: {${fields.map(property).join('')}
  };
}

/** Checks inputs before they are sent. */
export const ${name[0]?.toLowerCase()}${name.slice(1)}Inputs: StandardSchema<${name}['inputs']> = inputsSchema(${json(form)});
`;
}

function property(field: Field): string {
  const { name, label, required, most, kind } = field;
  const limit = most && kind !== 'select' ? `; at most ${most} ${kind === 'file-list' ? 'files' : 'characters'}` : '';
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  return `\n    /** ${comment(label)}${limit}. */\n    ${key}${required ? '' : '?'}: ${typeOf(field)};`;
}

function typeOf({ kind, options }: Field): string {
  if (kind === 'select' && options.length) return options.map((it) => JSON.stringify(it)).join(' | ');
  return TYPES[kind] ?? 'unknown';
}

/** What people wrote, so that it stays within its comment. */
const comment = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('*/', '* /')
    .trim();

const json = (form: Form): string => JSON.stringify(form, null, 2);
