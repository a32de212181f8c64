import type { ChatResult, CompletionResult, Dify } from '../../../src/index.js';
import type { Mode, Thing } from '../call.js';
import { once } from './once.js';

type AppThing = Extract<
  Thing,
  | 'annotation'
  | 'conversation'
  | 'endUser'
  | 'file'
  | 'formToken'
  | 'job'
  | 'message'
  | 'run'
  | 'sentFile'
  | 'task'
  | 'variable'
  | 'workflow'
>;

/** What an app of that mode has once it was used. */
export function appThings(dify: Dify, mode: Mode): Record<AppThing, () => Promise<string>> {
  const chat = once(() => dify.chat.send({ query: 'How do I get to Lisbon?' }));
  const answer = once(
    async (): Promise<ChatResult | CompletionResult> =>
      mode === 'completion' ? await dify.completion.send({ query: 'Tea.' }) : await chat(),
  );
  const run = once(() => dify.workflows.run({ inputs: { text: 'tea' } }));
  const image = () => new File([Buffer.from('89504e470d0a1a0a', 'hex')], 'plan.png', { type: 'image/png' });
  const file = once(() => dify.files.upload({ file: image() }));
  // A file can be looked at once it is part of a message.
  const sentFile = once(async () => {
    const { id } = await file();
    const files = [{ type: 'image', transfer_method: 'local_file', upload_file_id: id } as const];
    await dify.chat.send({ query: 'Which tram is it?', files });
    return id;
  });
  const annotation = once(() => dify.annotations.create({ question: 'When do you open?', answer: 'At nine.' }));
  const job = once(() =>
    dify.annotations.reply.configure({
      action: 'enable',
      score_threshold: 0.9,
      embedding_provider_name: 'langgenius/openai/openai',
      embedding_model_name: 'text-embedding-3-small',
    }),
  );
  const variables = once(async () =>
    dify.conversations.variables.list({ conversation_id: (await chat()).conversation_id, limit: 100 }),
  );
  const lastQuery = async () => (await variables()).data.find((it) => it.name === 'last_query')?.id;
  // A form is taken once: each call fills in one of its own.
  const formToken = async () => {
    const { data } = await dify.workflows.run({ inputs: { text: 'PAUSE' } }, { blocking: true });
    if (data.status !== 'paused') return undefined;
    return data.reasons.flatMap((it) => (it.TYPE === 'human_input_required' ? [it.form_token] : []))[0];
  };
  return {
    annotation: async () => (await annotation()).id,
    conversation: async () => (await chat()).conversation_id,
    endUser: async () => there((await file()).created_by, 'end user'),
    file: async () => (await file()).id,
    formToken: async () => there(await formToken(), 'form'),
    job: async () => (await job()).job_id,
    message: async () => (await answer()).message_id,
    run: async () => there((await run()).workflow_run_id, 'run'),
    sentFile,
    task: async () => (await (mode === 'workflow' ? run() : answer())).task_id,
    variable: async () => there(await lastQuery(), 'variable'),
    workflow: async () => there((await (mode === 'workflow' ? run() : chat())).data?.workflow_id, 'workflow'),
  };
}

function there(value: string | null | undefined, name: string): string {
  if (!value) throw new Error(`The mock shows no ${name}.`);
  return value;
}
