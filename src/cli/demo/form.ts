import type { AppParameters } from '../../index.js';
import { Skipped } from './step.js';

/** Something for every field that an app insists on, and for its texts. */
export function exampleInputs({ user_input_form: form }: AppParameters): Record<string, unknown> {
  const inputs: Record<string, unknown> = {};
  for (const item of form) {
    const [[kind, control] = []] = Object.entries(item);
    if (!control) continue;
    const value = exampleOf(kind ?? '', control);
    if (value === undefined && control.required)
      throw new Skipped(`the app insists on \`${control.variable}\`, a field of kind ${kind}.`);
    if (control.required || typeof value === 'string') inputs[control.variable] = value;
  }
  return inputs;
}

function exampleOf(kind: string, { default: given, options }: { default?: unknown; options?: string[] }): unknown {
  if (given !== undefined && given !== null && given !== '') return given;
  if (kind === 'select') return options?.[0];
  return { 'text-input': 'dify-kit', paragraph: 'Say hello in one sentence.', number: 1, checkbox: false }[kind];
}
