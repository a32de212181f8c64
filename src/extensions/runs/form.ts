/** The form that a paused run waits for, and what a person makes of it. */
import { DifyError, type HumanInputPause, type PauseReason } from '../../index.js';

/** A form of this API: one that is delivered another way has no token. */
export type Form = HumanInputPause & { form_token: string };

/** What a person filled in. */
export interface FilledForm {
  /** Id of the chosen button: one of the form's `actions`. */
  action: string;
  /** Values by the fields' `output_variable_name`. A field that is left out keeps its default. */
  inputs?: Record<string, unknown> | undefined;
}

/** What is sent of it. */
export interface Submission {
  form_token: string;
  action: string;
  inputs: Record<string, unknown>;
}

/** The forms among the reasons of a pause that can be filled in here. */
export const formsOf = (reasons: readonly PauseReason[] = []): Form[] =>
  reasons.filter((it): it is Form => it.TYPE === 'human_input_required' && !!it.form_token);

/**
 * The submission of a form: every field needs a value.
 *
 * @throws DifyError for a button that the form has not, or a field with neither value nor default.
 */
export function submission(form: Form, { action, inputs = {} }: FilledForm): Submission {
  const { form_token, actions } = form;
  if (!actions.some((it) => it.id === action)) {
    const ids = actions.map((it) => `\`${it.id}\``).join(', ');
    throw new DifyError(`\`action\` must be one of ${ids}, and is \`${action}\`.`);
  }
  const values = form.inputs.map(({ output_variable_name: name, default: given }) => {
    const constant = given?.type === 'constant' ? given.value : undefined;
    const value = inputs[name] ?? form.resolved_default_values[name] ?? constant;
    if (value === undefined) throw new DifyError(`\`inputs.${name}\` is missing: the field has no default.`);
    return [name, value];
  });
  return { form_token, action, inputs: { ...inputs, ...Object.fromEntries(values) } };
}
