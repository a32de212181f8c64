/** Apps like those that were asked when the recordings were made, for the cases that depend on one. */

import type { NodeSettings } from '../../src/mock/apps/nodes.js';
import type { AppSettings } from '../../src/mock/apps/settings.js';
import type { AppsSettings } from '../../src/mock/index.js';

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
/** A node in a round that puts out what it is given, unless it fails in the second round. */
const item: NodeSettings = { type: 'template-transform', id: 'item_tpl', outputs: { output: 'item' } };
const badItem: NodeSettings = {
  type: 'code',
  id: 'item_code',
  outputs: { r: 'a!' },
  error: 'ValueError',
  in_rounds: [1],
};
const bad: NodeSettings = { type: 'code', id: 'bad', outputs: { r: 'fallback' }, error: 'ValueError: boom' };
const list: NodeSettings = { type: 'code', id: 'list', outputs: { items: ['a', 'b', 'hi'] } };
const each = (more: Partial<NodeSettings>): NodeSettings => ({
  type: 'iteration',
  id: 'iter',
  items: ['a', 'b', 'hi'],
  nodes: [item],
  ...more,
});
const upTo: NodeSettings = {
  type: 'loop',
  id: 'loop',
  loop_count: 5,
  breaks_after: 2,
  outputs: { num: 3 },
  nodes: [{ type: 'assigner', id: 'inc' }],
};
const workflow = (...nodes: NodeSettings[]): AppSettings => ({ mode: 'workflow', nodes });
const text = (variable: string, required = false) => ({ 'text-input': { variable, required, max_length: 20 } });

export const LAB: AppsSettings = {
  'app-chat-form': {
    mode: 'chat',
    user_input_form: [
      text('name', true),
      { paragraph: { variable: 'bio', max_length: 100 } },
      { select: { variable: 'lang', options: ['en', 'de'] } },
      { number: { variable: 'age' } },
      { checkbox: { variable: 'ok' } },
    ],
  },
  'app-workflow-form': {
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
  'app-chatflow-form': { mode: 'advanced-chat', user_input_form: [text('must', true)] },
  'app-completion-form': {
    mode: 'completion',
    user_input_form: [text('topic', true), { select: { variable: 'style', options: ['short', 'long'] } }],
  },
  'app-workflow-gate': { mode: 'workflow', nodes: [gate('human'), { type: 'llm' }] },
  'app-chatflow-gate': {
    mode: 'advanced-chat',
    nodes: [{ type: 'answer', id: 'hold', answer: 'Asking. ' }, gate('human'), { type: 'llm' }],
  },
  'app-workflow-gate-go': workflow({
    ...gate('second'),
    inputs: [field('memo', ['start', 'text'])],
    user_actions: [{ id: 'go', title: 'Go', button_style: 'default' }],
  }),
  'app-workflow-iteration': workflow(list, each({}), upTo),
  'app-workflow-iteration-llm': workflow(list, each({ nodes: [{ type: 'llm', id: 'item_llm' }] })),
  'app-workflow-iteration-ends': workflow(list, each({ nodes: [badItem] })),
  'app-workflow-iteration-goes-on': workflow(
    list,
    each({ nodes: [badItem], error_handle_mode: 'continue-on-error' }),
    upTo,
  ),
  'app-workflow-iteration-removes': workflow(
    list,
    each({ nodes: [badItem], error_handle_mode: 'remove-abnormal-output' }),
    upTo,
  ),
  'app-workflow-loop-fails': workflow({ ...upTo, nodes: [{ type: 'code', id: 'lc', error: 'ValueError: loop boom' }] }),
  'app-workflow-retry': workflow({ ...bad, max_retries: 2 }),
  'app-workflow-fails': workflow(bad),
  'app-workflow-partly': workflow({ ...bad, error_strategy: 'default-value' }),
  'app-workflow-speaks': { mode: 'workflow', text_to_speech: { enabled: true }, speech_to_text: { enabled: true } },
  'app-chat-plain': {
    mode: 'chat',
    text_to_speech: { enabled: false },
    speech_to_text: { enabled: false },
    suggested_questions_after_answer: { enabled: false },
  },
  'app-agent-plain': { mode: 'agent-chat', speech_to_text: { enabled: false }, text_to_speech: { enabled: false } },
  'app-chatflow-plain': { mode: 'advanced-chat', text_to_speech: { enabled: false } },
};

const CASES: [name: RegExp, app: string][] = [
  [/^chat\/send--(?:streaming-)?(?:error-)?input-/, 'app-chat-form'],
  [/^chatflow\/send--.*missing-(?:input|required)/, 'app-chatflow-form'],
  [/^completion\/send--(?:streaming-)?error-(?:missing-required|select)/, 'app-completion-form'],
  [/^workflows\/run(?:-by-id)?--.*(?:input-(?!file-no-type)|missing-required|select-not)/, 'app-workflow-form'],
  [/^human-input\/chatflow-send/, 'app-chatflow-gate'],
  [/^human-input\/workflow-run/, 'app-workflow-gate'],
  [/^workflows\/run--\w+-iteration-llm/, 'app-workflow-iteration-llm'],
  [/^workflows\/run--\w+-iteration-terminated/, 'app-workflow-iteration-ends'],
  [/^workflows\/run--\w+-iteration-continue/, 'app-workflow-iteration-goes-on'],
  [/^workflows\/run--\w+-iteration-remove/, 'app-workflow-iteration-removes'],
  [/^workflows\/run--\w+-iteration/, 'app-workflow-iteration'],
  [/^workflows\/run--\w+-loop-fails/, 'app-workflow-loop-fails'],
  [/^workflows\/run--\w+-node-retry/, 'app-workflow-retry'],
  [/^workflows\/run--\w+-code-fails/, 'app-workflow-fails'],
  [/^workflows\/run--\w+-(?:default-value|fail-branch)/, 'app-workflow-partly'],
  [/^human-input\/form-submit--gate-two/, 'app-workflow-gate-go'],
  [/^app\/parameters--wf/, 'app-workflow'],
  [/^audio\/(?:from|to)-text--workflow/, 'app-workflow-speaks'],
  [/^audio\/(?:from|to)-text--(?:\w+-)?(?:error-disabled)|^messages\/suggested--error-disabled/, 'app-chat-plain'],
  [/^app\/parameters--(?:chat2|chat_annot|model-unknown|provider-unknown|annotation-reply-on)/, 'app-chat-plain'],
  [/^app\/parameters--agent|^audio\/to-text--agent-off/, 'app-agent-plain'],
  [/^app\/parameters--chatflow-annotation/, 'app-chatflow-plain'],
];
/** The app that a case was asked of; undefined where the mock's own of that mode will do. */
export const labApp = (name: string): string | undefined => CASES.find(([pattern]) => pattern.test(name))?.[1];
