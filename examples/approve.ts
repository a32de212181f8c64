/**
 * A workflow that waits for a person, who is asked at the terminal: `npx tsx examples/approve.ts "The text to check"`.
 * With the id of a run that waits already: `npx tsx examples/approve.ts --run <workflow_run_id>`.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
// In a project of yours: from 'dify-kit/runs' and from 'dify-kit'.
import { fillForms } from '../src/extensions/runs/fill-forms.js';
import type { FilledForm, Form } from '../src/extensions/runs/form.js';
import { Dify } from '../src/index.js';

const { values, positionals } = parseArgs({ options: { run: { type: 'string' } }, allowPositionals: true });
const dify = new Dify({ user: process.env['DIFY_USER'] });
const terminal = createInterface({ input: process.stdin, output: process.stdout });
// Answers that are there before they are asked for are not lost.
const lines = terminal[Symbol.asyncIterator]();

async function question(text: string): Promise<string> {
  process.stdout.write(text);
  const { value, done } = await lines.next();
  return done ? '' : value;
}

async function ask({ form_content, inputs, actions }: Form): Promise<FilledForm | undefined> {
  console.log(form_content);
  const filled: Record<string, unknown> = {};
  for (const { output_variable_name: name } of inputs) {
    const value = await question(`${name} (empty: as it is): `);
    if (value) filled[name] = value;
  }
  const action = await question(`${actions.map((it) => it.id).join(', ')} (empty: later): `);
  return action ? { action, inputs: filled } : undefined;
}

const [text = ''] = positionals;
const { workflow_run_id, data } = values.run
  ? await fillForms(dify, { workflow_run_id: values.run }, ask)
  : await fillForms(dify, dify.workflows.stream({ inputs: { text } }), ask);
terminal.close();
console.log(`\nThe run ${workflow_run_id} is ${data.status}.`, data.outputs);
