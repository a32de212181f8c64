/**
 * What compiles and what does not. Nothing here runs: `tsc -p .` checks it, and `types.test.ts` that every refusal is
 * for the reason (the number of TypeScript's message) that is given.
 */
import { expectTypeOf } from 'vitest';
import {
  type ChatResult,
  type ChatSendResponse,
  type Conversation,
  type ConversationPage,
  Dify,
  DifyRunError,
  DifyStreamError,
  type DocumentQueued,
  type Download,
  type ErrorCode,
  isDifyError,
  type Pages,
  type Reply,
  type RunNode,
  type WorkflowResult,
  type WorkflowsRunResponse,
} from '../../src/index.js';

const dify: Dify = new Dify();
const maybe: string | undefined = process.env['NOWHERE'];
const file: File = new File([], 'a.txt');

export function parameters(): void {
  dify.conversations.rename({ conversation_id: 'id', name: 'Trip' });
  // @ts-expect-error 2353: no such parameter
  dify.conversations.rename({ conversation_id: 'id', title: 'Trip' });
  // @ts-expect-error 2345: a required one is missing
  dify.conversations.rename({ name: 'Trip' });
  // @ts-expect-error 2322: of another type
  dify.conversations.rename({ conversation_id: 'id', name: 1 });
  // @ts-expect-error 2322: not one of the words
  dify.annotations.reply.status({ action: 'on', job_id: 'id' });
  // @ts-expect-error 2345: `query` is required
  dify.chat.send({});
  // @ts-expect-error 2554: of several required ones none is there
  dify.documents.createByText();
  // @ts-expect-error 2322: a text is never taken for a path
  dify.files.upload({ file: 'a.txt' });
  // @ts-expect-error 2353: the mode of the answer is the choice of a method
  dify.chat.send({ query: 'Hi', response_mode: 'streaming' });
}

export function optional(): void {
  dify.chat.send({ query: 'Hi', conversation_id: maybe, user: maybe });
  dify.chat.stream({ query: 'Hi', conversation_id: maybe });
  dify.conversations.list({ last_id: maybe, limit: undefined });
  dify.app.info({ timeout: undefined, signal: undefined, headers: { 'X-Trace-Id': maybe } });
  new Dify({ apiKey: maybe, datasetKey: undefined, baseUrl: maybe, user: maybe, fetch: undefined });
  // @ts-expect-error 2375: an optional field inside an object does not take it
  dify.segments.create({ dataset_id: 'id', document_id: 'id', segments: [{ content: 'text', answer: maybe }] });
  // @ts-expect-error 2561: no such option
  new Dify({ apikey: 'app-1' });
}

/** The least that each operation takes that makes a model run. */
export function generating(): void {
  dify.chat.send({ query: 'Hi' });
  dify.chat.stream({ query: 'Hi' });
  dify.completion.send();
  dify.completion.stream();
  dify.workflows.run();
  dify.workflows.stream();
  dify.workflows.runVersion({ workflow_id: 'id' });
  dify.workflows.streamVersion({ workflow_id: 'id' });
  dify.conversations.rename({ conversation_id: 'id', auto_generate: true });
  dify.audio.transcribe({ file });
  const speech: Promise<Download> = dify.audio.speak({ text: 'Hi' });
  void speech;
  const run = { dataset_id: 'id', datasource_type: 'local_file', is_published: true } as const;
  dify.pipelines.run({ ...run, datasource_info_list: [], start_node_id: '1' });
  dify.pipelines.stream({ ...run, datasource_info_list: [], start_node_id: '1' });
  dify.pipelines.runNode({ ...run, node_id: '1' });
}

export async function events(): Promise<void> {
  for await (const event of dify.chat.stream({ query: 'Hi' })) {
    if (event.event === 'message') {
      expectTypeOf(event.answer).toEqualTypeOf<string>();
      // @ts-expect-error 2339: no such field
      event.text;
    }
    // @ts-expect-error 2367: no such event
    if (event.event === 'mesage') return;
    switch (event.event) {
      case 'workflow_finished':
        expectTypeOf(event.data.error).toEqualTypeOf<string | null>();
        break;
      // @ts-expect-error 2678: no event of a chat
      case 'datasource_completed':
        break;
      case 'unknown':
        expectTypeOf(event.name).toEqualTypeOf<string>();
        expectTypeOf(event.data).toEqualTypeOf<unknown>();
        break;
    }
    // @ts-expect-error 2339: not every event has it
    event.answer;
  }
}

export async function answers(): Promise<void> {
  expectTypeOf(dify.conversations.list()).toEqualTypeOf<Pages<ConversationPage>>();
  expectTypeOf(dify.conversations.list()).toExtend<Reply<ConversationPage>>();
  for await (const item of dify.conversations.list()) expectTypeOf(item).toEqualTypeOf<Conversation>();
  // @ts-expect-error 2504: what is no list has nothing to iterate
  for await (const item of dify.app.info()) void item;
  const { data, response } = await dify.conversations.rename({ conversation_id: 'id', name: 'Trip' }).withResponse();
  expectTypeOf(data).toEqualTypeOf<Conversation>();
  expectTypeOf(response).toEqualTypeOf<Response>();
  expectTypeOf(await dify.conversations.delete({ conversation_id: 'id' })).toEqualTypeOf<void>();
  expectTypeOf(await dify.files.preview({ file_id: 'id' })).toEqualTypeOf<Download>();
  expectTypeOf(
    await dify.documents.createByFile({ dataset_id: 'id', file, data: { indexing_technique: 'economy' } }),
  ).toEqualTypeOf<DocumentQueued>();
  // @ts-expect-error 2339: no such field
  data.title;
}

export async function whole(): Promise<void> {
  expectTypeOf(await dify.chat.send({ query: 'Hi' })).toEqualTypeOf<ChatResult>();
  expectTypeOf(await dify.chat.send({ query: 'Hi' }, { timeout: 5_000 })).toEqualTypeOf<ChatResult>();
  expectTypeOf(await dify.chat.send({ query: 'Hi' }, { blocking: true })).toEqualTypeOf<ChatSendResponse>();
  expectTypeOf(await dify.workflows.run()).toEqualTypeOf<WorkflowResult>();
  expectTypeOf(await dify.workflows.run({}, { blocking: true })).toEqualTypeOf<WorkflowsRunResponse>();
  expectTypeOf(await dify.chat.stream({ query: 'Hi' }).result()).toEqualTypeOf<ChatResult>();
  expectTypeOf(await dify.chat.stream({ query: 'Hi' }).text()).toEqualTypeOf<string>();
}

export async function byPath(): Promise<void> {
  const { data, error } = await dify.http.GET('/conversations', { params: { query: { limit: 5 } } });
  expectTypeOf(data).toEqualTypeOf<ConversationPage | undefined>();
  // A server that fails badly answers in plain text.
  if (typeof error === 'object') expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
  // @ts-expect-error 2554: no such path
  dify.http.GET('/conversation');
  // @ts-expect-error 2345: the path has a parameter
  dify.http.DELETE('/conversations/{conversation_id}', {});
}

export function narrowed(error: unknown): void {
  if (isDifyError(error, 'DifyValidationError'))
    expectTypeOf(error.fields).toEqualTypeOf<Readonly<Record<string, string>>>();
  if (isDifyError(error, 'DifyTimeoutError')) expectTypeOf(error.ms).toEqualTypeOf<number>();
  if (isDifyError(error, 'DifyTimeoutError') || isDifyError(error, 'DifyAbortError')) {
    expectTypeOf(error.partial).toEqualTypeOf<unknown>();
    expectTypeOf(error.task_id).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.workflow_run_id).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.conversation_id).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.message_id).toEqualTypeOf<string | undefined>();
    // @ts-expect-error 2339: no stream names that
    error.workflow_id;
  }
  if (isDifyError(error)) expectTypeOf(error.hint).toEqualTypeOf<string | undefined>();
  if (isDifyError(error, 'DifyRunError')) expectTypeOf(error.result.nodes).toEqualTypeOf<RunNode[] | undefined>();
  if (error instanceof DifyRunError) expectTypeOf(error.result.nodes).toEqualTypeOf<RunNode[] | undefined>();
  if (error instanceof DifyStreamError) expectTypeOf(error.partial).toEqualTypeOf<unknown>();
  // @ts-expect-error 2345: no class is called that
  isDifyError(error, 'NotFound');
}
