/** The HTTP server: our own, since Prism's dies of legal requests. It routes, answers, and never goes down with a request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer, type House, type Incoming } from './exchange.js';
import { isForm, readBody, shown } from './front/body.js';
import { corsHeaders, plainHeaders } from './front/headers.js';
import { notFoundPage, redirectPage } from './front/pages.js';
import { html, type Reply, refused, send } from './front/reply.js';
import type { Router } from './front/router.js';
import { writeEvents } from './front/stream.js';
import type { Journal, JournalEntry } from './journal.js';
import { Refusal } from './refusal.js';
import { sent } from './resources/files.js';
import { before } from './scenarios/before.js';
import { finish } from './scenarios/bytes.js';
import { meet } from './scenarios/meet.js';

export interface Front extends House {
  /** Answers what is asked of the mock itself; false for everything else. */
  desk: (request: IncomingMessage, response: ServerResponse) => boolean;
  router: Router;
  journal: Journal;
}
interface Answer {
  reply: Reply;
  /** Answers of the router have no CORS headers. */
  cors: boolean;
}

const BASE = '/v1';
const SIGNED = /^\/files\/([\da-f-]{36})\/(?:file|image)-preview$/;

const methodNotAllowed = () =>
  refused(new Refusal(405, 'method_not_allowed', 'The method is not allowed for the requested URL.'));
const routed = (reply: Reply): Answer => ({ reply, cors: false });

/** Escapes undone where they are whole; a path with others is left as it is. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A file by its signed address, which needs no key. */
function signedFile(front: Front, path: string, query: URLSearchParams): Reply | undefined {
  const id = SIGNED.exec(path)?.[1];
  const file = id && query.has('sign') ? front.store.file(id) : undefined;
  return file && sent(file, query.get('as_attachment') === 'true');
}

function redirect({ world }: Front, path: string, search: string): Answer {
  const location = `${world.origin}${path}${search}`;
  return routed(html(308, redirectPage(location), { location }));
}

/** What went wrong in here is the mock's own fault, and it says so. */
function crash(error: unknown): Reply {
  if (error instanceof Refusal) return refused(error);
  return refused(
    new Refusal(
      500,
      'internal_server_error',
      `The mock failed: ${error instanceof Error ? error.message : String(error)}`,
    ),
  );
}

async function route(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  url: { path: string; search: string },
  entry: JournalEntry,
): Promise<Answer> {
  const { method = 'GET' } = request;
  const { search } = url;
  const query = new URLSearchParams(search);
  if (url.path === BASE) return redirect(front, `${BASE}/`, search);
  if (url.path.includes('//')) return redirect(front, url.path.replace(/\/{2,}/g, '/'), search);
  const path = unescaped(url.path);
  const file = signedFile(front, path, query);
  if (file) return { reply: file, cors: true };
  const inside = path.startsWith(`${BASE}/`) ? path.slice(BASE.length) : undefined;
  const found = inside && front.router.find(method, inside);
  if (!found) return { reply: html(404, notFoundPage()), cors: inside === '/' };
  if ('allowed' in found) {
    if (method !== 'OPTIONS') return routed(methodNotAllowed());
    return { reply: html(200, '', { allow: found.allowed.join(', ') }), cors: true };
  }
  const { place, params } = found.found;
  entry.operation = place.operation.operationId;
  const contentType = request.headers['content-type'] ?? '';
  try {
    const body = await readBody(request);
    // Of the files of a form only the names are kept.
    front.journal.keep(entry, shown(body, contentType), isForm(contentType) ? 0 : body.length);
    const { authorization, refusal } = meet(front, place, request.headers, entry);
    if (entry.scenario && !(await before(response, entry.scenario))) return routed({ status: 0 });
    if (refusal) return { reply: refusal, cors: true };
    const incoming: Incoming = { path, params, query, authorization, contentType, body };
    return { reply: await answer(front, place, incoming, entry), cors: true };
  } catch (error) {
    return { reply: crash(error), cors: true };
  }
}

async function respond(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now();
  // Asked through a proxy, the whole address stands there.
  const raw = (request.url ?? '/').replace(/^https?:\/\/[^/]*/i, '');
  const mark = raw.indexOf('?');
  const url = mark < 0 ? { path: raw, search: '' } : { path: raw.slice(0, mark), search: raw.slice(mark) };
  const entry = front.journal.open({ method: request.method ?? 'GET', path: raw, at: front.world.clock.now() });
  response.on('close', () => {
    entry.ms = Math.round(performance.now() - started);
    front.journal.tell(entry, true);
  });
  const { reply, cors } = await route(front, request, response, url, entry);
  // Closed with bytes unread, the connection would be reset, and the answer lost on its way.
  if (!request.complete) await readBody(request).catch(() => {});
  if (response.destroyed) {
    reply.stream?.feed.close();
    return reply.stream?.onGone?.();
  }
  entry.status = reply.status;
  front.journal.tell(entry);
  const { origin } = request.headers;
  const common = reply.bare ? {} : cors ? corsHeaders(origin) : plainHeaders();
  const { scenario } = entry;
  if (!reply.stream)
    return send(response, reply, common, scenario && ((content) => finish(response, content, scenario)));
  response.writeHead(reply.status, { 'content-type': reply.type ?? '', ...common });
  await writeEvents(response, reply.stream, scenario?.ping ?? front.world.settings.pingEvery, scenario);
}

export function serve(front: Front): Server {
  const server = createServer((request, response) => {
    // A broken connection is the client's affair.
    request.on('error', () => {});
    response.on('error', () => {});
    if (front.desk(request, response)) return;
    respond(front, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, crash(error), plainHeaders());
    });
  });
  // Node would turn away `Expect: wonders`; the server reads on.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.keepAliveTimeout = 60_000;
  return server;
}
