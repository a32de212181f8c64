/** Why a run does not begin: a server answers inputs that it cannot take with silence. */
import type { AppParametersResponse } from '../../generated/types.gen.js';
import type { Call, Transport } from '../../transport/index.js';
import { DifyValidationError } from '../errors/index.js';
import { aside } from './aside.js';

interface Control {
  variable?: string;
  required?: boolean;
  max_length?: number | null;
  options?: readonly string[] | null;
}

/** Looks the parameters of an app up, and what is certainly wrong about those of a run. */
export async function whyNot(api: Transport, call: Call, params: object): Promise<DifyValidationError | undefined> {
  const form = await aside<AppParametersResponse>(api, call, 'app.parameters', {}).catch(() => undefined);
  return form && refusalOf(form, params, call.operation.id);
}

/** What is certainly wrong about the parameters of a run, as the refusal that the blocking mode would give. */
export function refusalOf(
  { user_input_form = [] }: Partial<Pick<AppParametersResponse, 'user_input_form'>>,
  { inputs = {}, query }: { inputs?: Record<string, unknown>; query?: unknown },
  operation: string,
): DifyValidationError | undefined {
  const wrong = query === '' ? '`query` is empty.' : user_input_form.map((it) => faultOf(it, inputs)).find((it) => it);
  if (!wrong) return undefined;
  const message = `${wrong} The server took the call and will not begin the run.`;
  return new DifyValidationError({ status: 400, code: 'invalid_param', message, operation });
}

function faultOf(control: object, inputs: Record<string, unknown>): string | undefined {
  const [type, { variable = '', required, max_length: most, options }] = Object.entries(control)[0] as [
    string,
    Control,
  ];
  const value = inputs[variable];
  const name = `\`inputs.${variable}\``;
  if (value == null) return required ? `${name} is required.` : undefined;
  const text = /^(text-input|paragraph|select)$/.test(type);
  if (text && typeof value !== 'string') return `${name} must be a string.`;
  if (type === 'select' && options && !options.includes(value as string)) {
    return `${name} must be one of ${options.join(', ')}.`;
  }
  if (text && type !== 'select' && most && [...(value as string)].length > most) {
    return `${name} must have ${most} characters at most.`;
  }
  if (type === 'number' && Number.isNaN(Number(value))) return `${name} must be a number.`;
  return undefined;
}
