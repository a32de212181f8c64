/** Apps like those that were asked when the recordings were made, for the cases that depend on one. */

import type { NodeSettings } from '../../../src/mock/apps/settings.js';
import type { AppsSettings } from '../../../src/mock/index.js';

const field = (id: string, selector: string[]) => ({
  type: 'paragraph',
  output_variable_name: id,
  default: { type: 'variable' as const, selector, value: '' },
});
const gate = (id: string): NodeSettings => ({
  type: 'human-input',
  id,
  form_content: 'Please check\n\n{{#$output.who#}}',
  inputs: [field('who', ['start', 'text'])],
  user_actions: [{ id: 'approve', title: 'Approve', button_style: 'primary' }],
});
const text = (variable: string, required = false) => ({ 'text-input': { variable, required, max_length: 20 } });

export const LAB: AppsSettings = {
  'app-lab-chat': {
    mode: 'chat',
    user_input_form: [
      text('name', true),
      { paragraph: { variable: 'bio', max_length: 100 } },
      { select: { variable: 'lang', options: ['en', 'de'] } },
      { number: { variable: 'age' } },
      { checkbox: { variable: 'ok' } },
    ],
  },
  'app-lab-workflow': {
    mode: 'workflow',
    user_input_form: [
      text('text', true),
      { number: { variable: 'num' } },
      { checkbox: { variable: 'ok' } },
      { select: { variable: 'pick', options: ['red', 'blue'] } },
      { json_object: { variable: 'obj' } },
      { file: { variable: 'doc' } },
      { 'file-list': { variable: 'docs', max_length: 2 } },
    ],
  },
  'app-lab-chatflow': { mode: 'advanced-chat', user_input_form: [text('must', true)] },
  'app-lab-completion': {
    mode: 'completion',
    user_input_form: [text('topic', true), { select: { variable: 'style', options: ['short', 'long'] } }],
  },
  'app-lab-gate-workflow': { mode: 'workflow', nodes: [gate('human'), { type: 'llm' }] },
  'app-lab-gate-chatflow': {
    mode: 'advanced-chat',
    nodes: [{ type: 'answer', id: 'hold', answer: 'Asking. ' }, gate('human'), { type: 'llm' }],
  },
};

const CASES: [name: RegExp, app: string][] = [
  [/^chat\/send--(?:error-)?input-/, 'app-lab-chat'],
  [/^chatflow\/send--.*missing-(?:input|required)/, 'app-lab-chatflow'],
  [/^completion\/send--error-(?:missing-required|select)/, 'app-lab-completion'],
  [/^workflows\/run(?:-by-id)?--.*(?:input-(?!file-no-type)|missing-required|select-not)/, 'app-lab-workflow'],
  [/^human-input\/chatflow-send/, 'app-lab-gate-chatflow'],
  [/^human-input\/workflow-run/, 'app-lab-gate-workflow'],
];
/** The app that a case was asked of; undefined where the mock's own of that mode will do. */
export const labApp = (name: string): string | undefined => CASES.find(([pattern]) => pattern.test(name))?.[1];
