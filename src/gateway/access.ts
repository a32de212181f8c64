/** Who asks, and for whom. */
import { Cookies } from './cookie.js';
import { isKnownOrigin } from './guard.js';
import type { Settings } from './options.js';
import { unauthorized } from './refusal.js';

export interface Visitor {
  /** Name of the caller whose key came along. */
  caller: string | undefined;
  /** The end user; a caller may still name one in a body. */
  user: string | undefined;
  /** The `Set-Cookie` of a user that was minted just now. */
  cookie?: string;
}

/** Where a caller says for whom it asks, besides `?user=`. */
const HEADER = 'x-dify-user';

export class Access {
  readonly #settings: Settings;
  readonly #cookies: Cookies | undefined;
  readonly #callers: Promise<Map<string, string>>;

  constructor(settings: Settings) {
    const { anonymous, secret, basePath, callers } = settings;
    this.#settings = settings;
    this.#cookies = anonymous && secret ? new Cookies(secret, basePath) : undefined;
    const digested = Object.entries(callers).map(async ([name, key]) => [await digest(key), name] as const);
    this.#callers = Promise.all(digested).then((it) => new Map(it));
  }

  /** Throws a refusal for whoever is nobody here. */
  async visitor(request: Request, app: string): Promise<Visitor> {
    const token = request.headers.get('authorization')?.replace(/^bearer +/i, '');
    // Looked up by its digest: how long that takes says nothing of the keys.
    const caller = token && this.#settings.callers ? (await this.#callers).get(await digest(token)) : undefined;
    const user = (await this.#settings.user?.(request, { app, caller })) || undefined;
    if (user || caller) return { caller, user: user ?? stated(request) };
    if (token) throw unauthorized('The token is no key of a caller of this gateway.');
    if (!this.#cookies)
      throw unauthorized('The user is missing: sign in, or send the key of a caller as `Authorization: Bearer …`.');
    const known = await this.#cookies.known(request);
    if (known) return { caller, user: known };
    return { caller, ...(await this.#cookies.mint(request, isKnownOrigin(request, this.#settings))) };
  }
}

const stated = ({ headers, url }: Request) => headers.get(HEADER) || new URL(url).searchParams.get('user') || undefined;

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return String.fromCharCode(...new Uint8Array(bytes));
}
