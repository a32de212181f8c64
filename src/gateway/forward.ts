/** Dify's own paths: what comes is passed on with the key and the user, and what is answered comes back as it is. */
import type { Dify, Operation } from '../index.js';
import type { Match } from './allowed.js';
import type { App } from './apps.js';
import { formOf, formWithUser, readJson, streamOf, withField } from './body.js';
import type { Exchange } from './exchange.js';
import { answerHeaders, requestHeaders } from './headers.js';
import { invalid, REFUSED_KEY, Refused, UNREACHED } from './refusal.js';
import { relay } from './relay.js';

type Stop = (dify: Dify, of: { task_id: string; user: string }) => Promise<unknown>;
const workflow: Stop = (dify, of) => dify.workflows.stop(of);
/** What stops a run that these began. */
const STOPS: Readonly<Record<string, Stop>> = {
  'chat.send': (dify, of) => dify.chat.stop(of),
  'completion.send': (dify, of) => dify.completion.stop(of),
  'workflows.run': workflow,
  'workflows.runVersion': workflow,
};

/** What is sent to Dify. */
interface Outgoing {
  type?: string;
  body?: BodyInit;
  user?: string | undefined;
  /** It asks for a stream. */
  streams?: boolean;
}

export async function forward(exchange: Exchange, app: App, { operation, path }: Match): Promise<Response> {
  const { request } = exchange;
  const outgoing = await outgoingOf(exchange, operation);
  const headers = requestHeaders(request, outgoing.type);
  // A run that has begun is stopped by its name, which only its stream tells.
  const signal = outgoing.streams ? null : request.signal;
  const { body } = outgoing;
  const init = { headers, signal, ...(body !== undefined && { body, duplex: 'half' }) };
  const response = await app
    .send(operation, path + queryOf(exchange, operation, outgoing.user), init)
    .catch((error) => {
      const { cause } = Object(error);
      throw cause instanceof Refused || error instanceof Refused ? (cause ?? error) : unreached(error);
    });
  if (response.status === 401) return refused(response, REFUSED_KEY);
  const { status } = response;
  // One that fetch hides has no status.
  if (!status || (status > 300 && status < 400 && status !== 304)) return refused(response, UNREACHED);
  const told = answerHeaders(response);
  if (!response.body || !/event-stream/.test(response.headers.get('content-type') ?? '')) {
    return new Response(response.body, { status, headers: told });
  }
  const stop = outgoing.streams ? STOPS[operation.id] : undefined;
  const stream = relay(response.body, {
    ...(stop && stopOf(stop, app.dify, outgoing.user)),
    ended: exchange.ending(status),
  });
  exchange.opened(stream);
  return new Response(stream.body, { status, headers: told });
}

/** By itself, so that a stream does not keep hold of what was sent to begin it. */
const stopOf = (stop: Stop, dify: Dify, user = '') => ({ stop: (task_id: string) => stop(dify, { task_id, user }) });

/** The body with the user in it. A caller with a key may have put a user there. */
async function outgoingOf({ request, settings, user, caller }: Exchange, operation: Operation): Promise<Outgoing> {
  const { limits } = settings;
  const wanted = operation.user !== undefined;
  if (!operation.body) return { user: named(wanted, user) };
  if (/^multipart\//i.test(request.headers.get('content-type') ?? '')) {
    if (wanted && !user && caller) {
      const { type, body, user } = await formOf(request, limits.form);
      return { type, body, user: named(wanted, user) };
    }
    const { type, body } = await formWithUser(request, wanted ? named(wanted, user) : undefined, limits.form);
    return { type, body: streamOf(body), user };
  }
  const { fields, text } = await readJson(request, limits.json);
  const streams = fields['response_mode'] === 'streaming';
  const type = 'application/json';
  if (!wanted) return { type, body: text, streams };
  const whom = named(wanted, user ?? (caller && typeof fields['user'] === 'string' ? fields['user'] : undefined));
  return { type, streams, user: whom, body: fields['user'] === whom ? text : withField(text, 'user', whom ?? '') };
}

function named(wanted: boolean, user: string | undefined): string | undefined {
  if (!wanted || user) return user;
  throw invalid('`user` is missing: a caller says for whom it asks, as `X-Dify-User` or `user`.');
}

/** The query with the user in it, where the operation takes it there, and never one that the request brought. */
function queryOf({ request }: Exchange, { user: wanted, body }: Operation, user: string | undefined): string {
  const query = new URL(request.url).searchParams;
  query.delete('user');
  if (wanted && !body && user) query.set('user', user);
  return query.size ? `?${query}` : '';
}

function unreached(error: unknown): unknown {
  return (error as Error).name === 'AbortError'
    ? error
    : new Refused(UNREACHED.status, UNREACHED.code, UNREACHED.message);
}

function refused(response: Response, envelope: typeof UNREACHED): Response {
  void response.body?.cancel();
  return Response.json(envelope, { status: envelope.status });
}
