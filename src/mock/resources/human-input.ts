/** Forms of paused runs: shown, and filled in. Any end user of the app may do either. */
import { json, type Reply } from '../front/reply.js';
import { notFound, Refusal } from '../refusal.js';
import type { HumanForm } from '../runs/human.js';
import type { AppCall, AppResponders } from './call.js';
import { missing } from './guesses.js';

const over = (kind: string, message: string, { id }: HumanForm) =>
  new Refusal(412, `human_input_form_${kind}`, `${message}, form_id=${id}`);
const wrong = (message: string) => new Refusal(400, 'invalid_form_data', message);

/** Only a short token looks enough like the routes of other interfaces for them to be guessed at. */
function unknown(call: AppCall): Refusal {
  const { message } = missing(call, 'Form not found.');
  const short = (call.params['form_token'] ?? '').length < 9;
  return notFound(short ? message : message.replace(/ or .* \?$/, ' ?'));
}

/** The form in the path, if it still waits. */
function waiting(call: AppCall): HumanForm {
  const form = call.app.forms.get(call.params['form_token'] ?? '');
  if (!form) throw unknown(call);
  // It says so to the same user as well.
  if (form.submission) throw over('submitted', 'This form has already been submitted by another user', form);
  if (call.world.clock.seconds() >= form.expiresAt) throw over('expired', 'This form has expired', form);
  return form;
}

/** Values are taken as they come, and more than were asked for; none may be missing. */
function submit(call: AppCall): Reply {
  const form = waiting(call);
  const { inputs, user_actions } = form.plan;
  const given = call.body['inputs'] as Record<string, unknown>;
  const action = user_actions.find((it) => it.id === call.body['action']);
  if (!action) throw wrong(`Invalid action: ${call.body['action']}`);
  const absent = inputs.map((it) => it.output_variable_name).filter((it) => !(it in given));
  if (absent.length) throw wrong(`Missing required inputs: ${absent.join(', ')}`);
  form.submission = { inputs: given, action };
  form.proceed();
  return json({});
}

export const humanInput: AppResponders = {
  'humanInput.get': (call) => json(waiting(call).shown()),
  'humanInput.submit': submit,
};
