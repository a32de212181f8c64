/** Recorded requests, made ready for a mock: its keys instead of scrubbed ones, and ids of things that it has. */
import type { Exchange } from '../../scripts/conform/exchange.js';
import type { Mock } from '../../src/mock/index.js';
import { Client, form, type Got, type Json } from './client.js';

const UUID = '[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}';
const MODES = ['agent', 'chatflow', 'completion', 'workflow'];
let keys = 0;

/** The mode of the app that was asked, as the name of the case tells it. */
function modeOf(name: string): string {
  const wrong = /^wrong-app\/.*--(\w+)$/.exec(name)?.[1];
  if (wrong) return wrong;
  if (/chatflow|variable/.test(name)) return 'chatflow';
  return MODES.find((it) => name.startsWith(it)) ?? 'chat';
}

/** A knowledge base with a document, segments, a child and a field, in the place of those in the path. */
async function withKnowledge(mock: Mock, key: string, path: string): Promise<string> {
  const client = new Client(mock, key);
  const base = `/datasets/${(await client.post('/datasets', { name: 'recorded', indexing_technique: 'high_quality' })).json.id}`;
  const made = await client.send(
    'POST',
    `${base}/document/create-by-file`,
    form(
      { name: 'a.md', content: 'One.\nTwo.' },
      {
        data: '{"process_rule":{"mode":"automatic"}}',
      },
    ),
  );
  const { document, batch } = made.json;
  const [segment] = (await client.get(`${base}/documents/${document.id}/segments`)).json.data;
  const inside = `${base}/documents/${document.id}/segments/${segment.id}/child_chunks`;
  const child = (await client.post(inside, { content: 'x' })).json.data;
  const field = (await client.post(`${base}/metadata`, { type: 'string', name: 'author' })).json;
  const ids: [place: string, id: string][] = [
    ['/datasets/', base.split('/')[2] ?? ''],
    ['/documents/', document.id],
    ['/segments/', segment.id],
    ['/child_chunks/', child.id],
    ['/metadata/', field.id],
  ];
  const named = ids.reduce((text, [place, id]) => text.replace(new RegExp(place + UUID), place + id), path);
  return named.replace(/\/documents\/\d{20}\//, `/documents/${batch}/`);
}

/** A conversation with a message, in the place of those in the request. */
async function withChat(
  mock: Mock,
  key: string,
  { path, query, body }: Exchange['request'],
): Promise<Partial<Exchange['request']>> {
  const named = query?.['user'] ?? (body as Json)?.user;
  const user = typeof named === 'string' && named && named.length < 255 ? named : 'alice';
  const sent = { inputs: {}, query: 'x', user, response_mode: 'streaming' };
  const [event] = (await new Client(mock, key).post('/chat-messages', sent)).events.filter((it) => it !== 'ping');
  const { conversation_id, message_id } = event;
  const replaced = path
    .replace(new RegExp(`/conversations/${UUID}`), `/conversations/${conversation_id}`)
    .replace(new RegExp(`/messages/${UUID}`), `/messages/${message_id}`);
  return { path: replaced, ...(query?.['conversation_id'] && { query: { ...query, conversation_id } }) };
}

function bodyOf({ content_type, body }: Exchange['request']): RequestInit {
  const parts = (body as Json)?.multipart as Json[] | undefined;
  if (parts) {
    const made = new FormData();
    for (const { name, value, filename, content_type: type, bytes = 0, text } of parts) {
      if (filename === undefined) made.append(name, value ?? '');
      else made.append(name, new Blob([text ?? Buffer.alloc(bytes)], { type: type ?? '' }), filename);
    }
    return { body: made };
  }
  const headers: HeadersInit = content_type ? { 'content-type': content_type } : {};
  const isText =
    body && typeof body === 'object' && Object.keys(body).join() === 'text' && typeof (body as Json).text === 'string';
  if (body === undefined || body === null) return { headers, ...(content_type && { body: '' }) };
  return { headers, body: new TextEncoder().encode(isText ? (body as Json).text : JSON.stringify(body)) };
}

/** Asks the mock what a real server was asked. */
export async function replay(mock: Mock, name: string, { request, response }: Exchange): Promise<Got> {
  const { authorization, method } = request;
  const isDataset = authorization?.startsWith('Bearer dataset-{key}');
  const key = isDataset ? `dataset-${++keys}` : `app-${modeOf(name)}-${++keys}`;
  let asked = request;
  if (response.status !== 404) {
    if (isDataset && new RegExp(`^/v1/datasets/${UUID}`).test(request.path)) {
      asked = { ...request, path: `/v1${await withKnowledge(mock, key, request.path.slice(3))}` };
    } else if (!isDataset && /^\/v1\/(?:conversations|messages)/.test(request.path) && !name.startsWith('wrong-app')) {
      asked = { ...request, ...(await withChat(mock, key, request)) };
    }
  }
  const query = new URLSearchParams(
    Object.entries(asked.query ?? {}).flatMap(([it, values]) => [values].flat().map((value) => [it, value])),
  );
  const client = /\{key\}/.test(authorization ?? '') ? new Client(mock, key) : new Client(mock);
  const own = authorization && !authorization.includes('{key}') ? { authorization } : {};
  const { headers, ...init } = bodyOf(asked);
  const path = asked.path.slice(3) + (query.size ? `?${query}` : '');
  return client.raw(method, path, {
    ...(method !== 'GET' && method !== 'HEAD' && init),
    headers: { ...own, ...headers },
  });
}
