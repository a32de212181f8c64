/** A recorded request, made ready for a mock: a key of the mock's, and in the place of the lab's ids those of things that are there. */
import type { Exchange } from '../conform/exchange.js';
import type { Request } from './ask.js';
import { history, needsRule, STATES } from './states.js';
import { type Kind, Things, type Wanted } from './things.js';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** Ids that nobody had in the lab either. */
const NOBODY = /^([\da-f])\1{7}-/i;

/** The things that a path names behind these words. */
const PLACES: Record<string, Kind> = {
  datasets: 'dataset',
  documents: 'document',
  segments: 'segment',
  child_chunks: 'child',
  metadata: 'field',
  conversations: 'conversation',
  variables: 'variable',
  messages: 'message',
  files: 'shownFile',
  'end-users': 'endUser',
  annotations: 'annotation',
  run: 'run',
  workflow: 'run',
  workflows: 'version',
  human_input: 'form',
  status: 'job',
};
/** The things that a body or a query names by these keys. */
const NAMES: Record<string, Kind> = {
  conversation_id: 'conversation',
  document_id: 'document',
  document_ids: 'document',
  first_id: 'message',
  last_id: 'conversation',
  message_id: 'message',
  original_document_id: 'document',
  reference: 'upload',
  related_id: 'upload',
  tag_id: 'tag',
  tag_ids: 'tag',
  target_id: 'dataset',
  upload_file_id: 'file',
  workflow_id: 'version',
};
/** What an answer says that it has not found; it shall not be there for the mock either. */
const MISSING: [says: RegExp, kinds: Kind[]][] = [
  [/^Dataset not found/, ['dataset']],
  [/^Documents? (?:not found|Not Exists)/i, ['document', 'batch']],
  [/^Segment not found/, ['segment']],
  [/^Child chunk not found/, ['child']],
  [/^(?:Last )?Conversation Not Exists/, ['conversation']],
  [/^(?:Message Not Exists|Last message not exists|Message not exists|First message)/i, ['message']],
  [/^(?:Conversation variable|Variable)/, ['variable']],
  [/^(?:Invalid upload file|(?:Upload )?file not found|The requested file)/i, ['file', 'image', 'shownFile', 'upload']],
  [/^(?:Annotation not found|End user not found)/, ['annotation', 'endUser']],
  [/^Tag not found/, ['tag']],
  [/^(?:Workflow run not found|Workflow not found)/i, ['run', 'version']],
  [/^Form not found/i, ['form']],
  [/^The job does not exist/, ['job']],
];
const MODES = ['agent', 'chatflow', 'completion', 'workflow'];
let count = 0;

/** The mode of the app that was asked: the path tells, the answer, or the name of the case. */
function modeOf(name: string, { request, response }: Exchange): string {
  const wrong = /^wrong-app\/.*--(\w+)$/.exec(name)?.[1];
  if (wrong) return wrong;
  const told = (response.json as { mode?: string } | undefined)?.mode ?? '';
  const modes: Record<string, string> = { 'advanced-chat': 'chatflow', 'agent-chat': 'agent' };
  if (modes[told]) return modes[told];
  if (request.path.startsWith('/v1/completion')) return 'completion';
  if (/chatflow|variable|^human-input\/messages/.test(name)) return 'chatflow';
  if (request.path.startsWith('/v1/workflow')) return 'workflow';
  if (/^human-input/.test(name)) return 'workflow';
  return MODES.find((it) => name.includes(it)) ?? 'chat';
}

const texts = ({ request, response }: Exchange) => JSON.stringify([request.body ?? null, response.json ?? null]);

function wanted(exchange: Exchange): Wanted {
  const { request, response } = exchange;
  const user = request.query?.['user'] ?? (request.body as { user?: unknown } | null)?.user;
  const all = texts(exchange).replaceAll('\\"', '"');
  const { message = '' } = (response.json ?? {}) as { message?: string };
  const asked = /"doc_form": ?"(\w+_model)"/.exec(all)?.[1];
  const other = /^doc_form is different/.test(message) && (asked === 'qa_model' ? 'text_model' : 'qa_model');
  const form = other || (asked ?? (/^Answer is/.test(message) ? 'qa_model' : 'text_model'));
  const writes = /\/document\/create/.test(request.path);
  const technique = /"indexing_technique": ?"(economy|high_quality)"/.exec(all)?.[1];
  return {
    user: typeof user === 'string' && user.length < 255 && user ? user : 'alice',
    // A first document brings the technique along.
    technique:
      writes && (technique || /^indexing_technique is required/.test(message))
        ? undefined
        : (technique ?? 'high_quality'),
    form: /_model$/.test(form) ? form : 'text_model',
    name: String((request.body as { name?: unknown } | null)?.name ?? 'recorded').slice(0, 30),
    permission: /"partial_member_list":\[\{?"/.test(all) ? 'partial_members' : 'only_me',
    broken: /not (?:available|completed)/.test(message),
    action: request.path.includes('/annotation-reply/disable/') ? 'disable' : 'enable',
    variable: variableOf(message) ?? (response.json as { name?: string } | undefined)?.name,
    pipeline: /"document_process_rule":\{\}|have an uploaded file/.test(all),
  };
}

/** The variable that an answer speaks of. */
function variableOf(message: string): string | undefined {
  const kind = /^not supported value type (\w+)/.exec(message)?.[1];
  if (kind) return kind === 'float' ? 'ratio' : 'turns';
  return /variable '(\w+)'/.exec(message)?.[1];
}

/** The key that a recorded one stands for. */
function keyFor(name: string, exchange: Exchange, app: string | undefined): string {
  const { authorization } = exchange.request;
  const isDataset =
    authorization?.includes('dataset-{key}') || (!authorization && exchange.request.path.includes('dataset'));
  const told = (exchange.response.json ?? {}) as { code?: string; message?: string };
  const disabled = /disabled|not enabled/.test(told.message ?? '') && told.code === 'forbidden' ? 'disabled-' : '';
  // A key that the server refused though it looks right was one that it did not know.
  const unknown = told.message === 'Access token is invalid' && /\{key\}$/.test(authorization ?? '') ? 'unknown-' : '';
  return `${isDataset ? 'dataset' : (app ?? `app-${modeOf(name, exchange)}`)}-${disabled}${unknown}${++count}`;
}

export interface Prepared {
  request: Request;
  things: Things;
}

/** `app` begins the key, where a case was asked of an app that is not the mock's own. */
export async function prepare(base: string, name: string, exchange: Exchange, app?: string): Promise<Prepared> {
  const { request, response } = exchange;
  const key = keyFor(name, exchange, app);
  const things = new Things(base, key, wanted(exchange));
  const { message = '' } = (response.json ?? {}) as { message?: string };
  const missing = new Set(MISSING.find(([says]) => says.test(message))?.[1]);
  const refusedEarly =
    [401, 405, 308].includes(response.status) || /text\/html/.test(response.headers['content-type'] ?? '');
  const authorization = request.authorization?.replace(/(?:app|dataset)-\{key\}/, key) ?? null;
  if (refusedEarly) return { request: { ...request, authorization }, things };

  const stands = async (kind: Kind | undefined, value: string): Promise<string> => {
    // A file of another type than it says.
    if (kind === 'image' && /^Detected file type/.test(message)) return things.the('file');
    if (!kind || missing.has(kind) || NOBODY.test(value)) return value;
    return (await things.the(kind)) || value;
  };
  const path = await replacePath(request.path, stands);
  const query = (await replaced(request.query, stands)) as Request['query'];
  const body = await replaced(request.body, stands);
  if (key.startsWith('dataset') && response.status !== 404 && needsRule(request, message)) await things.the('document');
  for (const [says, act] of STATES) if (says.test(message)) await act(things, { ...request, path, body });
  await history(
    exchange,
    { ...request, path, body },
    things,
    /annotation-hit|parameters--annotation-reply-on/.test(name),
  );
  return { request: { ...request, path, body, ...(query && { query }), authorization }, things };
}

type Json = Record<string, unknown>;
type Stands = (kind: Kind | undefined, value: string) => Promise<string>;

async function replacePath(path: string, stands: Stands): Promise<string> {
  const words = path.split('/');
  const named: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? '';
    const kind = PLACES[before];
    if (/^\d{20}$/.test(word) && before === 'documents') named.push(await stands('batch', word));
    else if (UUID.test(word)) named.push(await stands(kind, word));
    else if (before === 'human_input' && word !== 'unknown') named.push(await stands('form', word));
    else named.push(word);
  }
  return named.join('/');
}

async function replaced(value: unknown, stands: Stands, name = '', inside = '', type = ''): Promise<unknown> {
  if (typeof value === 'string') {
    // Values of metadata go by the ids of their fields.
    const kind =
      name === 'upload_file_id' && type === 'image'
        ? 'image'
        : (NAMES[name] ?? (name === 'id' && inside === 'metadata_list' ? 'field' : undefined));
    return UUID.test(value) ? stands(kind, value) : value;
  }
  if (Array.isArray(value)) return Promise.all(value.map((it) => replaced(it, stands, name, name)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([key, it]) => [key, await replaced(it, stands, key, inside, String((value as Json)['type']))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
