/**
 * `dify-kit/undici`: sends over undici's dispatcher, which does far less for a call than `fetch` does.
 *
 * @example
 * import { undiciFetch } from 'dify-kit/undici';
 * const fetch = undiciFetch({ connections: 64 });
 * const dify = new Dify({ user: 'alice', fetch });
 * await fetch.close(); // when the program ends
 */
import { Agent, type Dispatcher } from 'undici';
import type { Fetch } from '../transport/index.js';
import { sendable } from './undici-body.js';
import { Exchange } from './undici-exchange.js';
import { failed, UndiciResponse } from './undici-response.js';

export interface UndiciOptions {
  /** Most connections to one server at once; requests beyond them wait. Default: no limit. */
  connections?: number | undefined;
  /**
   * Milliseconds for which a connection without a request is kept. Default: 4,000. Where the server says in its
   * `Keep-Alive` header that it closes earlier, that counts.
   */
  keepAliveTimeout?: number | undefined;
  /** Requests that are sent on one connection before the first is answered. Default: 1, none waits behind another. */
  pipelining?: number | undefined;
  /** A dispatcher of undici in place of the pool, such as a `ProxyAgent`: the options above are then its own matter. */
  dispatcher?: Dispatcher | undefined;
}

/** An engine for the `fetch` option of a client. */
export interface UndiciFetch extends Fetch {
  /** Closes the pool when what is under way is done; a dispatcher that was given stays open. */
  close(): Promise<void>;
}

/** A URL in which there is nothing to encode, to resolve or to leave out. */
const PLAIN = /^(https?:\/\/[a-z\d.:-]+)(\/[\w/%.~!$&'()*+,;=:@?-]*)$/;

/** Where a request goes. Nearly all URLs are whole and plain, and `URL` is dear. */
function placeOf(url: string): { origin: string; path: string } {
  const [, host = '', rest = ''] = PLAIN.exec(url) ?? [];
  if (rest && !rest.includes('/.')) return { origin: host, path: rest };
  const { origin, pathname, search } = new URL(url);
  return { origin, path: pathname + search };
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Makes an engine with a pool of its own. Unlike `fetch` it follows no redirect unless it is asked to, which it refuses;
 * asks for no compression; and has no clock of its own but the ten seconds for a connection: the client has them all.
 */
export function undiciFetch(options: UndiciOptions = {}): UndiciFetch {
  const { connections = null, keepAliveTimeout, pipelining } = options;
  const pool = { connections, ...(keepAliveTimeout && { keepAliveTimeout }), ...(pipelining && { pipelining }) };
  const dispatcher = options.dispatcher ?? new Agent(pool);

  const send: Fetch = async (url, { method = 'GET', headers, body, signal, redirect }) => {
    const request = {
      ...placeOf(url),
      method: method as Dispatcher.HttpMethod,
      ...sendable(headers, body),
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    const exchange = new Exchange(signal);
    await exchange.begin(dispatcher, request).catch((cause) => failed('fetch failed', cause, signal));
    const response = new UndiciResponse(url, method, exchange, signal);
    if (redirect === 'manual' || !REDIRECTS.includes(response.status)) return response as unknown as Response;
    await response.body?.cancel();
    return failed('fetch failed', new Error('This engine follows no redirect: ask for `redirect: "manual"`.'));
  };
  return Object.assign(send, { close: async () => void (options.dispatcher ?? (await dispatcher.close())) });
}
