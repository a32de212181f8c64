import { DifyError } from '../extensions/errors/index.js';
import type { Operation } from './operation.js';
import type { ClientOptions, Key } from './options.js';

export type Keys = Pick<ClientOptions, 'apiKey' | 'datasetKey'>;

const KINDS = {
  app: { option: 'apiKey', variable: 'DIFY_API_KEY', prefix: 'app-', other: 'dataset-' },
  dataset: { option: 'datasetKey', variable: 'DIFY_DATASET_KEY', prefix: 'dataset-', other: 'app-' },
} as const;

/** The key an operation needs; undefined where a gateway adds it. A key of the other kind is refused before anything is sent. */
export async function keyFor(kind: Operation['key'], id: string, keys: Keys): Promise<string | undefined> {
  const { option, variable, prefix, other } = KINDS[kind];
  const given = keys[option];
  if (given === null) return undefined;
  const key = typeof given === 'function' ? await given() : given;
  if (!key)
    throw new DifyError(
      `\`${id}\` needs a key: give the client \`${option}\` or set ${variable} (null behind a gateway).`,
    );
  if (key.startsWith(other)) {
    throw new DifyError(
      `\`${option}\` is a \`${other}…\` key, and \`${id}\` needs one of an ${kind === 'app' ? 'app' : 'knowledge base'} (\`${prefix}…\`).`,
    );
  }
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new DifyError(`\`${option}\` holds white space or characters that no header takes.`);
  return key;
}

/** Keys in a page can be read by everyone who opens it. */
export function refuseInBrowser({ apiKey, datasetKey, allowBrowser }: ClientOptions): void {
  const inBrowser = typeof window !== 'undefined' && typeof window.document !== 'undefined';
  if (!inBrowser || allowBrowser) return;
  const secret = (key: Key | null | undefined) => typeof key === 'string' && /^(app|dataset)-/.test(key);
  if (secret(apiKey) || secret(datasetKey)) {
    throw new DifyError(
      'A key in a browser can be read by everyone. Put a gateway in front and use `apiKey: null`, or set `allowBrowser: true`.',
    );
  }
}
