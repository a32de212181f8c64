/** The apps behind the gateway, by name. */
import { Dify, DifyError, type Fetch, type Operation } from '../index.js';
import { baseUrlOf } from '../transport/base-url.js';
import { fetched } from '../transport/fetch.js';
import type { GatewayApp, Settings } from './options.js';
import { forbidden, invalid, notFound } from './refusal.js';

export class App {
  readonly name: string;
  readonly settings: GatewayApp;
  /** The client of the routes that the gateway has of its own. */
  readonly dify: Dify;
  readonly #base: string;
  readonly #fetch: Fetch | undefined;

  constructor(name: string, settings: GatewayApp, fetch: Fetch | undefined) {
    const { apiKey, datasetKey = null, baseUrl } = settings;
    if (!apiKey) throw new DifyError(`\`apps.${name}.apiKey\` is missing.`);
    this.name = name;
    this.settings = settings;
    this.#base = baseUrlOf(baseUrl);
    this.dify = new Dify({ apiKey, datasetKey, baseUrl: new URL(this.#base), fetch });
    this.#fetch = fetch;
  }

  /** Sends bytes as they are, with the key. A redirect is not followed: a key goes to no other server. */
  async send({ key, method }: Operation, path: string, init: RequestInit & { headers: Headers }): Promise<Response> {
    init.headers.set('authorization', `Bearer ${await this.#key(key)}`);
    return fetched(this, this.#base + path, { ...init, method, redirect: 'manual' }, this.#fetch);
  }

  async #key(kind: Operation['key']): Promise<string> {
    const { apiKey, datasetKey } = this.settings;
    const given = kind === 'app' ? apiKey : datasetKey;
    if (!given) throw forbidden(`The app \`${this.name}\` has no key for knowledge bases.`);
    const key = typeof given === 'function' ? await given() : given;
    // A header refuses others with a message in which the key stands.
    if (!/^[!-~]+$/.test(key)) throw new Error(`The key of \`${this.name}\` is none.`);
    return key;
  }
}

export class Apps {
  readonly #apps: ReadonlyMap<string, App>;

  constructor({ apps, fetch }: Settings) {
    this.#apps = new Map(Object.entries(apps).map(([name, it]) => [name, new App(name, it, fetch)]));
  }

  get names(): string[] {
    return [...this.#apps.keys()];
  }

  /** By the name in a path. */
  named(name: string): App {
    const app = this.#apps.get(name);
    if (!app) throw notFound(`This gateway has no app ${JSON.stringify(name)}.`);
    return app;
  }

  /** By the `platform` of a request, which need not be said where there is one app alone. */
  platform(name: unknown): App {
    const [only, other] = this.#apps.values();
    if ((name === undefined || name === '') && only && !other) return only;
    if (typeof name !== 'string' || !name) throw invalid('`platform` is missing: it names the app.');
    const app = this.#apps.get(name);
    if (!app) throw notFound(`\`platform\` ${JSON.stringify(name)} is no app of this gateway.`);
    return app;
  }
}
