/** A form that a run waits for: what it asks, who filled it in, and when it lapses. */
import { dumps } from '../validation/python.js';
import type { Node, Run } from './run.js';

interface FormField {
  type: string;
  output_variable_name: string;
  default: { type: 'constant' | 'variable'; selector: string[]; value: string };
}
export interface FormPlan {
  /** Markdown; `{{#sys.query#}}` stands for a value of the run, `{{#$output.who#}}` for a field. */
  form_content: string;
  inputs: FormField[];
  user_actions: { id: string; title: string; button_style: string }[];
}

/** A form lapses an hour after it was asked. */
const LASTS = 3_600;
const LATER = /\{\{#\$output\.([\w-]+)#\}\}/g;
const VALUE = /\{\{#([\w-]+(?:\.[\w-]+)+)#\}\}/g;

/** The form of an app that has none of its own; it shows the question, or the first value of the inputs. */
export function usualForm(shown: [node: string, name: string]): FormPlan {
  return {
    form_content: `Please check **{{#${shown.join('.')}#}}**\n\n{{#$output.comment#}}\n{{#$output.who#}}`,
    inputs: [
      {
        type: 'paragraph',
        output_variable_name: 'comment',
        default: { type: 'constant', selector: [], value: 'looks fine' },
      },
      { type: 'text_input', output_variable_name: 'who', default: { type: 'variable', selector: shown, value: '' } },
    ],
    user_actions: [
      { id: 'approve', title: 'Approve', button_style: 'primary' },
      { id: 'reject', title: 'Reject', button_style: 'default' },
    ],
  };
}

const inText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value, undefined, 2);

interface Submission {
  inputs: Record<string, unknown>;
  action: { id: string; title: string };
}

export class HumanForm {
  readonly id: string;
  readonly token: string;
  readonly run: Run;
  readonly node: Node;
  readonly plan: FormPlan;
  readonly expiresAt: number;
  submission: Submission | undefined;
  /** Lets the run go on; its task knows how. */
  proceed: () => void = () => {};
  /** Values that defaults and the text refer to, by `node.name`. */
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(
    parts: Pick<HumanForm, 'id' | 'token' | 'run' | 'node' | 'plan'>,
    asked: number,
    values: ReadonlyMap<string, unknown>,
  ) {
    this.id = parts.id;
    this.token = parts.token;
    this.run = parts.run;
    this.node = parts.node;
    this.plan = parts.plan;
    this.expiresAt = asked + LASTS;
    this.#values = values;
  }

  /** The text with the run's values in it; fields stay as they are. */
  get content(): string {
    return this.plan.form_content.replace(VALUE, (_, name: string) => inText(this.#values.get(name)));
  }

  /** The text as the one who filled it in left it. */
  get rendered(): string {
    return this.content.replace(LATER, (_, name: string) => inText(this.submission?.inputs[name]));
  }

  get #defaults(): Record<string, unknown> {
    const named = this.plan.inputs.filter((it) => it.default.type === 'variable');
    return Object.fromEntries(
      named.map((it) => [it.output_variable_name, this.#values.get(it.default.selector.join('.')) ?? '']),
    );
  }

  /** As `GET /form/human_input/{form_token}` shows it: defaults are text there. */
  shown(): object {
    const defaults = Object.entries(this.#defaults);
    return {
      form_content: this.content,
      inputs: this.plan.inputs,
      resolved_default_values: Object.fromEntries(
        defaults.map(([name, value]) => [name, typeof value === 'string' ? value : dumps(value)]),
      ),
      user_actions: this.plan.user_actions,
      expiration_time: this.expiresAt,
    };
  }

  /** As events and history tell it. A replay has the text with nothing filled in. */
  required(replayed = false): object {
    const { id, node, plan, token } = this;
    return {
      form_id: id,
      node_id: node.nodeId,
      node_title: node.title,
      form_content: replayed ? plan.form_content : this.content,
      inputs: plan.inputs,
      actions: plan.user_actions,
      display_in_ui: true,
      form_token: token,
      resolved_default_values: this.#defaults,
      expiration_time: this.expiresAt,
    };
  }

  /** Why the run is paused: the same in another order. */
  reason(replayed = false): object {
    const { node_id, node_title, resolved_default_values, form_token, expiration_time, display_in_ui, ...rest } =
      this.required(replayed) as Record<string, unknown>;
    const named = { node_id, node_title, resolved_default_values, form_token, expiration_time };
    return { TYPE: 'human_input_required', ...rest, ...named };
  }

  filled(): Record<string, unknown> {
    const { node, submission } = this;
    return {
      node_id: node.nodeId,
      node_title: node.title,
      rendered_content: this.rendered,
      action_id: submission?.action.id,
      action_text: submission?.action.title,
    };
  }

  /** As a message's history shows it. */
  extra(): object {
    const submitted = this.submission !== undefined;
    return {
      workflow_run_id: this.run.id,
      submitted,
      form_definition: submitted ? null : this.required(),
      form_submission_data: submitted ? this.filled() : null,
      type: 'human_input',
    };
  }
}
