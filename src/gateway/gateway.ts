import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { Access } from './access.js';
import { checkAllowed, match, operationOf } from './allowed.js';
import { type App, Apps } from './apps.js';
import { Exchange, OpenStreams } from './exchange.js';
import { forward } from './forward.js';
import { checkHost, checkSite } from './guard.js';
import { type GatewayOptions, type Settings, settingsOf } from './options.js';
import { pageFile } from './page/files.js';
import { CLOSING, invalid, notFound, Refused, refusal } from './refusal.js';
import { chat, history, run, saidIn, type Visit } from './routes.js';

/** What runtimes give their fetch handlers besides the request. */
interface Execution {
  waitUntil?(promise: Promise<unknown>): void;
}

export interface Gateway {
  /**
   * Answers a request: a route of Next.js (`export const GET = app.fetch`), a Worker (`export default app`), a part of
   * Hono (`hono.mount('/dify', app.fetch)`).
   */
  readonly fetch: (request: Request, env?: unknown, context?: unknown) => Promise<Response>;
  /**
   * Takes no new requests, and resolves when all streams have come to their end. Those that take longer than `ms`
   * milliseconds (default: 30 000) end with an `error` event, and their runs are stopped.
   */
  drain(ms?: number): Promise<void>;
}

type Env = { Bindings: { exchange: Exchange } };

/**
 * Apps of Dify over HTTP, for callers who have no key.
 *
 * `GET|POST /chat`, `GET /chat/history` and `GET|POST /workflows/run` name an app as `platform`; everything below
 * `/apps/{name}/v1/` is Dify's own API. Without the key of a caller that is what acts for the user who asks, and what
 * describes the app; datasets, annotations and logs take such a key.
 *
 * Throws a DifyError that names the option that is wrong.
 *
 * @example
 * const app = gateway({
 *   apps: { support: { apiKey: process.env.SUPPORT_KEY } },
 *   user: (request) => accountOf(request),
 * });
 * export const { fetch } = app;
 */
export function gateway(options: GatewayOptions): Gateway {
  const settings = settingsOf(options);
  const apps = new Apps(settings);
  const access = new Access(settings);
  const streams = new OpenStreams();
  const hono = routes(settings, apps, access);
  return {
    async fetch(request, _env, context) {
      const execution = context as Execution | undefined;
      const waitUntil = execution?.waitUntil && ((it: Promise<unknown>) => execution.waitUntil?.(it));
      const exchange = new Exchange(request, settings, streams, waitUntil);
      const response = await streams.ask(Promise.resolve(hono.fetch(request, { exchange })));
      exchange.answered(response);
      return response;
    },
    drain: (ms = 30_000) => streams.drain(ms),
  };
}

function routes(settings: Settings, apps: Apps, access: Access): Hono<Env> {
  const { basePath, origins = [], page = true } = settings;
  const hono = new Hono<Env>({ strict: false });
  const at = hono.basePath(basePath || '/');

  hono.onError(refusal);
  hono.notFound(({ req }) => refusal(notFound(`The gateway has nothing at ${req.path}.`)));
  at.get('/healthz', ({ env }) => (env.exchange.streams.closing ? refusal(CLOSING) : Response.json({ status: 'ok' })));
  at.use(async ({ env: { exchange } }, next) => {
    checkHost(exchange.request, settings);
    if (exchange.streams.closing) throw CLOSING;
    await next();
  });
  if (origins.length)
    at.use(cors({ origin: [...origins], credentials: true, maxAge: 600, exposeHeaders: ['x-version', 'x-trace-id'] }));

  /** Finds out who asks; nobody comes past this without being known. */
  async function admitted(exchange: Exchange, app: App, generates: boolean): Promise<string | undefined> {
    checkSite(exchange.request, settings, generates);
    exchange.app = app;
    const { caller, user, cookie } = await access.visitor(exchange.request, app.name);
    exchange.caller = caller;
    exchange.user = user;
    return cookie;
  }
  async function own({ env: { exchange } }: Context<Env>, id: string, handle: (visit: Visit) => Promise<Response>) {
    // A HEAD would run a model for nobody.
    if (exchange.request.method === 'HEAD') throw new Refused(405, 'method_not_allowed', 'HEAD is not for this route.');
    const said = await saidIn(exchange);
    const app = apps.platform(said['platform']);
    exchange.operation = id;
    const cookie = await admitted(exchange, app, id !== 'messages.list');
    const { caller } = exchange;
    checkAllowed(operationOf(id), caller, app.settings.operations);
    const user = exchange.user ?? (caller && typeof said['user'] === 'string' ? said['user'] : undefined);
    if (!user) throw invalid('`user` is missing: a caller says for whom it asks, as `X-Dify-User` or `user`.');
    return withCookie(await handle({ exchange, app, user, said }), cookie);
  }

  at.on(['GET', 'POST'], '/chat', (context) => own(context, 'chat.send', chat));
  at.get('/chat/history', (context) => own(context, 'messages.list', history));
  at.on(['GET', 'POST'], '/workflows/run', (context) => own(context, 'workflows.run', run));
  at.all('/apps/:name/v1/*', async ({ env: { exchange }, req }) => {
    const app = apps.named(req.param('name'));
    const { pathname } = new URL(exchange.request.url);
    const found = match(req.method, pathname.slice(`${basePath}/apps/${app.name}/v1`.length));
    exchange.operation = found.operation.id;
    const cookie = await admitted(exchange, app, found.operation.generates === true);
    checkAllowed(found.operation, exchange.caller, app.settings.operations);
    return withCookie(await forward(exchange, app, found), cookie);
  });
  at.get('/apps', () => Response.json({ data: apps.names.map((name) => ({ name })) }));
  if (page) at.get('/*', ({ req }) => pageFile(req.path.slice(basePath.length) || '/', basePath));
  return hono;
}

function withCookie(response: Response, cookie: string | undefined): Response {
  if (cookie) response.headers.append('set-cookie', cookie);
  return response;
}
