import { type Field, type Form, fieldsOf } from './form.js';

/** What is wrong with inputs, and where. */
export interface Issue {
  readonly message: string;
  readonly path: readonly string[];
}

/** A schema of the Standard Schema specification (v1): libraries that speak it take this one as they take Zod's. */
export interface StandardSchema<Inputs> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'dify-kit';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Inputs; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Inputs; readonly output: Inputs } | undefined;
  };
}

/**
 * A schema of the inputs of an app, from its form as `app.parameters` gives it. It refuses what the server would refuse,
 * and names that the form does not have, which the server drops in silence.
 */
export function inputsSchema<Inputs = Record<string, unknown>>(form: Form): StandardSchema<Inputs> {
  const fields = new Map(fieldsOf(form).map((it) => [it.name, it]));
  const validate = (value: unknown) => {
    if (!isObject(value)) return { issues: [{ message: '`inputs` must be an object.', path: [] }] };
    const unknown = Object.keys(value).filter((name) => !fields.has(name));
    const issues: Issue[] = unknown.map((name) => ({ message: `The app has no input \`${name}\`.`, path: [name] }));
    for (const field of fields.values()) {
      const must = wrong(field, value[field.name]);
      if (must) issues.push({ message: `\`${field.name}\` must be ${must}.`, path: [field.name] });
    }
    return issues.length ? { issues } : { value: value as Inputs };
  };
  return { '~standard': { version: 1, vendor: 'dify-kit', validate } };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value must be and is not. */
function wrong({ kind, required, most, options }: Field, value: unknown): string | undefined {
  if (value === undefined || value === null) return required ? 'given' : undefined;
  switch (kind) {
    case 'text-input':
    case 'paragraph':
      if (typeof value !== 'string') return 'a text';
      return most && [...value].length > most ? `of ${most} characters at most` : undefined;
    case 'select':
      return options.includes(value as string) ? undefined : `one of ${options.join(', ')}`;
    case 'number':
      return Number.isFinite(value) ? undefined : 'a number';
    case 'checkbox':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'json_object':
      return isObject(value) ? undefined : 'an object';
    case 'file':
      return isObject(value) ? undefined : 'a file';
    case 'file-list':
      if (!Array.isArray(value) || !value.every(isObject)) return 'a list of files';
      return most && value.length > most ? `${most} files at most` : undefined;
  }
  return undefined;
}
