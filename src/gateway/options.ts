/** What a gateway is told, and what it makes of it. */
import { DifyError, type Fetch, type Key } from '../index.js';

/** What happens to `<think>…</think>` in an answer: it stays, is cut out, or goes into `reasoning` beside it. */
export type Think = 'keep' | 'strip' | 'separate';
const THINK: readonly Think[] = ['keep', 'strip', 'separate'];

/** One app behind the gateway. */
export interface GatewayApp {
  /** Key of the app (`app-…`), or a function that gives one before each request. It never leaves the gateway. */
  apiKey: Key;
  /** Key of the knowledge bases (`dataset-…`), for callers with a key. Without it those paths are refused. */
  datasetKey?: Key | undefined;
  /** Where its API is, as in `new Dify({ baseUrl })`. Default: Dify Cloud. */
  baseUrl?: string | URL | undefined;
  /** Inputs of `/chat` and `/workflows/run` that a request does not give. */
  inputs?: Readonly<Record<string, unknown>> | undefined;
  /** Over that of the gateway. */
  think?: Think | undefined;
  /** The operations that may be asked for, such as `chat.send`, with a key or without. Default: see {@link gateway}. */
  operations?: readonly string[] | undefined;
}

/** What the `user` function knows besides the request. */
export interface Asked {
  /** Name of the app. */
  app: string;
  /** Name of the caller whose key came with the request; none for everybody else. */
  caller: string | undefined;
}

/** A request that was answered; no query, no key, no user stands in it. */
export interface GatewayLogEntry {
  /** When it came, in milliseconds since 1970. */
  at: number;
  method: string;
  /** Without its query. */
  path: string;
  app: string | undefined;
  /** Such as `chat.send`; none where it is a route of the gateway's own, or was refused. */
  operation: string | undefined;
  caller: string | undefined;
  status: number;
  /** Milliseconds until the answer was sent; of a stream, all of it. */
  ms: number;
  /** True where the caller left before the end of a stream. */
  left: boolean;
}

export interface GatewayOptions {
  /** Apps by the name that `platform=` and `/apps/{name}/` call them. */
  apps: Readonly<Record<string, GatewayApp>>;
  /** Says who a request is from, such as the account of a session. What it says counts, whatever the request says. */
  user?: ((request: Request, asked: Asked) => string | undefined | Promise<string | undefined>) | undefined;
  /** Makes everybody without a user one of their own, in a signed cookie. Default: false. */
  anonymous?: boolean | undefined;
  /** Signs those cookies: 32 characters or more, and the same ones after a restart. */
  secret?: string | undefined;
  /** Keys of callers by their names. A caller says for whom it asks: `X-Dify-User`, `?user=` or, in Dify's own paths, `user` in the body. */
  callers?: Readonly<Record<string, string>> | undefined;
  /** Origins whose pages may use the gateway, such as `https://www.example.com`. Default: its own alone. */
  origins?: readonly string[] | undefined;
  /** Names in `Host` that are answered, without ports; `*` for any. Default: those of this machine, such as `localhost`. */
  hosts?: readonly string[] | undefined;
  /** The path that the gateway stands below, such as `/api/dify`. Default: none. */
  basePath?: string | undefined;
  /** Most bytes of a body. Default: 1 MiB of `json`, 50 MiB of `form`. */
  limits?: { json?: number | undefined; form?: number | undefined } | undefined;
  /** Of `/chat`, `/chat/history` and `/workflows/run`, unless a request says otherwise. Default: `keep`. */
  think?: Think | undefined;
  /** Milliseconds of silence after which those routes send a comment, so that no proxy cuts a stream. Default: 15 000. */
  heartbeat?: number | undefined;
  /** Whether the chat page is at `/`. Default: true. */
  page?: boolean | undefined;
  /** Is called for every request when its answer has been sent. */
  log?: ((entry: GatewayLogEntry) => void) | undefined;
  /** Sends to Dify. Default: the `fetch` of the runtime. */
  fetch?: Fetch | undefined;
}

/** The options with their defaults. */
export interface Settings extends Omit<GatewayOptions, 'limits'> {
  basePath: string;
  limits: { json: number; form: number };
  heartbeat: number;
  callers: Readonly<Record<string, string>>;
}

const MEBIBYTE = 1024 * 1024;
const LEAST_SECRET = 32;

/** Throws a DifyError that names the option. */
export function settingsOf(options: GatewayOptions): Settings {
  const { apps, user, anonymous, secret = '', callers = {}, origins = [], limits, heartbeat = 15_000 } = options;
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const names = Object.keys(apps ?? {});
  const strange = names.find((it) => !/^[\w-]+$/.test(it));
  if (!names.length) throw new DifyError("`apps` is empty: name one, such as `{ support: { apiKey: 'app-…' } }`.");
  if (strange !== undefined)
    throw new DifyError(`\`apps\`: ${JSON.stringify(strange)} must be of letters, digits, - and _.`);
  if (!user && !anonymous && !Object.keys(callers).length) {
    throw new DifyError('Nobody could ask this gateway: give it `user`, `anonymous` or `callers`.');
  }
  if (anonymous && secret.length < LEAST_SECRET) {
    throw new DifyError(
      `\`anonymous\` needs a \`secret\` of ${LEAST_SECRET} characters or more to sign its cookies with.`,
    );
  }
  if (Object.values(callers).some((it) => !/^[!-~]{8,}$/.test(it))) {
    throw new DifyError('`callers`: a key has 8 characters or more, and no spaces.');
  }
  const foreign = origins.find((it) => !URL.canParse(it) || new URL(it).origin !== it);
  if (foreign !== undefined)
    throw new DifyError(`\`origins\`: ${JSON.stringify(foreign)} is none, such as https://www.example.com.`);
  if (basePath && !/^(\/[\w.~-]+)+$/.test(basePath)) throw new DifyError('`basePath` must be like /api/dify.');
  for (const think of [options.think, ...Object.values(apps).map((it) => it.think)]) thinkOf(think);
  if (!(heartbeat > 0)) throw new DifyError(`\`heartbeat\` must be above 0 ms, and is ${heartbeat}.`);
  const { json = MEBIBYTE, form = 50 * MEBIBYTE } = limits ?? {};
  if (!(json > 0 && form > 0)) throw new DifyError('`limits` are numbers of bytes above 0.');
  return { ...options, basePath, limits: { json, form }, heartbeat, callers };
}

/** Checks the word; nothing where none was said. */
export function thinkOf(word: unknown): Think | undefined {
  if (word === undefined || word === null || THINK.includes(word as Think))
    return (word ?? undefined) as Think | undefined;
  throw new DifyError(`\`think\` is ${THINK.map((it) => `\`${it}\``).join(', ')}, and was ${JSON.stringify(word)}.`);
}
