/** The routes that the gateway has of its own: `/chat`, `/chat/history` and `/workflows/run`. */
import type { ChatStream, WorkflowStream } from '../index.js';
import { answer, knowsConversation } from './answer.js';
import type { App } from './apps.js';
import { readJson } from './body.js';
import type { Exchange } from './exchange.js';
import { INERT } from './headers.js';
import { type Think, thinkOf } from './options.js';
import { invalid } from './refusal.js';
import { withoutThinking } from './think.js';

/** What a request says, in its query or in a JSON body; of what stands in both the body counts. */
export type Said = Readonly<Record<string, unknown>>;

export async function saidIn({ request, settings }: Exchange): Promise<Said> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  if (request.method !== 'POST') return query;
  const { fields } = await readJson(request, settings.limits.json);
  return { ...query, ...fields };
}

/** A visit to an app by somebody who is known. */
export interface Visit {
  exchange: Exchange;
  app: App;
  user: string;
  said: Said;
}

export function chat({ exchange, app, user, said }: Visit): Promise<Response> {
  const query = textOf(said, 'query');
  const conversation_id = optionalText(said, 'conversation_id');
  if (!query) throw invalid('`query` is missing: it is the question.');
  const { dify } = app;
  const params = { query, conversation_id, inputs: inputsOf(app, said['inputs']), files: filesOf(said), user };
  const stream: ChatStream = dify.chat.stream(params as never);
  return answer(exchange, stream, {
    ...wanted(exchange, app, said),
    doubt: conversation_id
      ? () => knowsConversation(dify.messages.list({ conversation_id, user, limit: 1 }))
      : undefined,
  });
}

export async function history({ app, user, said, exchange }: Visit): Promise<Response> {
  const conversation_id = textOf(said, 'conversation_id');
  if (!conversation_id) throw invalid('`conversation_id` is missing: `/chat` answers with it.');
  const first_id = optionalText(said, 'first_id');
  const limit = said['limit'] === undefined ? undefined : Number(said['limit']);
  const { think } = wanted(exchange, app, said);
  const page = await app.dify.messages.list({ conversation_id, first_id, limit, user });
  const data = page.data.map((it) => withoutThinking(it, think));
  return Response.json({ limit: page.limit, has_more: page.has_more, data }, { headers: { ...INERT } });
}

/** Words of the gateway's in a query; all others are inputs of the workflow. */
const OWN: readonly string[] = ['platform', 'user', 'stream', 'think'];

export function run({ exchange, app, user, said }: Visit): Promise<Response> {
  const fromQuery = exchange.request.method !== 'POST';
  const given = fromQuery
    ? Object.fromEntries(Object.entries(said).filter(([name]) => !OWN.includes(name)))
    : said['inputs'];
  const { dify } = app;
  const params = { inputs: inputsOf(app, given), files: fromQuery ? undefined : filesOf(said), user };
  const stream: WorkflowStream = dify.workflows.stream(params as never, { throwOnFailed: false });
  return answer(exchange, stream, wanted(exchange, app, said));
}

function wanted({ request, settings }: Exchange, app: App, said: Said): { streamed: boolean; think: Think } {
  const stream = said['stream'];
  if (stream !== undefined && !['true', 'false', '1', '0', true, false].includes(stream as string)) {
    throw invalid('`stream` is true or false.');
  }
  const accepts = /\btext\/event-stream\b/.test(request.headers.get('accept') ?? '');
  const streamed = stream === undefined ? accepts : /^(true|1)$/.test(String(stream));
  return { streamed, think: thinkOf(said['think']) ?? app.settings.think ?? settings.think ?? 'keep' };
}

function textOf(said: Said, name: string): string {
  const value = said[name] ?? '';
  if (typeof value !== 'string') throw invalid(`\`${name}\` must be text.`);
  return value;
}

const optionalText = (said: Said, name: string): string | undefined => textOf(said, name) || undefined;

function inputsOf({ settings }: App, given: unknown = {}): Said {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalid('`inputs` must be an object.');
  return { ...settings.inputs, ...given };
}

function filesOf({ files }: Said): unknown[] | undefined {
  if (files !== undefined && !Array.isArray(files)) throw invalid('`files` must be a list.');
  return files;
}
