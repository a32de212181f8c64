/** A client that knows what its app takes. Nothing here runs: `tsc -p .` checks it. */
import { expectTypeOf } from 'vitest';
import { createBot } from '../../src/extensions/bot/index.js';
import { conversation } from '../../src/extensions/conversations/index.js';
import { createKnowledge, knowledge } from '../../src/extensions/knowledge/index.js';
import { fillForms, runMany } from '../../src/extensions/runs/index.js';
import { createQueue } from '../../src/extensions/runs/queue.node.js';
import { type ChatResult, Dify, type InputFile, type WorkflowResult } from '../../src/index.js';

interface Translator {
  inputs: { topic: string; style?: 'short' | 'long'; scan?: InputFile };
}
interface Free {
  inputs: { style?: 'short' | 'long' };
}

const dify: Dify<Translator> = new Dify<Translator>({ user: 'alice' });
const free: Dify<Free> = new Dify<Free>();

export async function inputs(): Promise<void> {
  const run = await dify.workflows.run({ inputs: { topic: 'Bees', style: 'short' } });
  expectTypeOf(run).toEqualTypeOf<WorkflowResult>();
  expectTypeOf(await dify.chat.stream({ query: 'Hi', inputs: { topic: 'Bees' } }).result()).toEqualTypeOf<ChatResult>();
  dify.with({ timeout: 5_000 }).completion.send({ inputs: { topic: 'Bees' } }, { blocking: true });
  // @ts-expect-error: `topic` is required
  dify.workflows.run({ inputs: { style: 'short' } });
  // @ts-expect-error: and so are `inputs`
  dify.workflows.run();
  // @ts-expect-error: here as well
  dify.chat.send({ query: 'Hi' });
  // @ts-expect-error: no such choice
  dify.workflows.stream({ inputs: { topic: 'Bees', style: 'middling' } });
  // @ts-expect-error: no such input
  dify.workflows.runVersion({ workflow_id: 'id', inputs: { topic: 'Bees', stile: 'short' } });
  // @ts-expect-error: no text is a file
  dify.completion.stream({ inputs: { topic: 'Bees', scan: 'bees.pdf' } });
}

export function noneRequired(): void {
  free.workflows.run();
  free.chat.send({ query: 'Hi' });
  free.completion.stream({ inputs: { style: 'long' } });
  // @ts-expect-error: no such choice
  free.chat.send({ query: 'Hi', inputs: { style: 'middling' } });
}

export async function many(): Promise<void> {
  const [one] = await runMany(dify, [{ inputs: { topic: 'Bees' } }]);
  expectTypeOf(one?.input.inputs.topic).toEqualTypeOf<string | undefined>();
  // @ts-expect-error: `topic` is required
  runMany(dify, [{ inputs: {} }]);
  runMany(new Dify(), [{ inputs: { anything: 1 } }]);
}

interface Fields {
  topic: string;
}
const any = (client: Dify): Dify => client;

/** A client that knows its app is taken wherever a client is wanted. */
export async function anywhere(): Promise<void> {
  any(dify);
  any(free);
  any(dify.with({ timeout: 5_000 }));
  any(new Dify<{ inputs: Fields }>());
  createBot({ dify });
  conversation(dify, { user: 'alice' });
  knowledge(dify, 'id');
  createKnowledge(dify, { name: 'Bees' });
  fillForms(dify, { workflow_run_id: 'id' }, () => ({ action: 'go' }));
  const queue = await createQueue('texts', { connection: {} });
  await queue.work(dify);
  expectTypeOf(any(dify).workflows.run).toEqualTypeOf<Dify['workflows']['run']>();
  // @ts-expect-error: an app with other inputs
  const other: Dify<{ inputs: { topic: number } }> = dify;
  void other;
}
