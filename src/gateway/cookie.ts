/** Users without a name: an id in a cookie, signed so that nobody can take another's. */

const NAME = 'dify_user';
const YEAR = 365 * 24 * 60 * 60;
const MINTED = /^anon-[\da-f-]{36}$/;

const encoder = new TextEncoder();

function base64url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (it) => it.charCodeAt(0));

/** Mints users and knows them again. */
export class Cookies {
  readonly #secret: string;
  readonly #path: string;
  #key: Promise<CryptoKey> | undefined;

  constructor(secret: string, path: string) {
    this.#secret = secret;
    this.#path = path || '/';
  }

  /** The user that a request brings, if its signature is ours. */
  async known({ headers }: Request): Promise<string | undefined> {
    for (const pair of (headers.get('cookie') ?? '').split(/; */)) {
      const [, user = '', signature = ''] = /^dify_user=([^.]+)\.([\w-]{43})$/.exec(pair) ?? [];
      if (MINTED.test(user) && (await this.#signed(user, signature))) return user;
    }
    return undefined;
  }

  /** A new user and the header that makes a browser keep it. A page of another site sends it back only as `None`, and that takes HTTPS. */
  async mint(request: Request, foreign: boolean): Promise<{ user: string; cookie: string }> {
    const user = `anon-${crypto.randomUUID()}`;
    const signature = base64url(await crypto.subtle.sign('HMAC', await this.#imported(), encoder.encode(user)));
    const secure = request.url.startsWith('https:') || request.headers.get('x-forwarded-proto') === 'https';
    const site = foreign && secure ? 'SameSite=None; Partitioned' : 'SameSite=Lax';
    const rest = `Path=${this.#path}; Max-Age=${YEAR}; HttpOnly; ${site}${secure ? '; Secure' : ''}`;
    return { user, cookie: `${NAME}=${user}.${signature}; ${rest}` };
  }

  async #signed(user: string, signature: string): Promise<boolean> {
    return crypto.subtle.verify('HMAC', await this.#imported(), bytesOf(signature), encoder.encode(user));
  }

  #imported(): Promise<CryptoKey> {
    this.#key ??= crypto.subtle.importKey(
      'raw',
      encoder.encode(this.#secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign', 'verify'],
    );
    return this.#key;
  }
}
