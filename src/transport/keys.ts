import { DifyError } from '../extensions/errors/index.js';
import type { Operation } from './operation.js';
import type { ClientOptions, Headings } from './options.js';

const OPTIONS = { app: 'apiKey', dataset: 'datasetKey' } as const;
/** How a key of each kind begins. A key that begins otherwise is taken as it is. */
const PREFIX = /^(app|dataset)-/;

/** The header that an operation needs; none where a gateway adds it. A key of the other kind is refused before anything is sent. */
export function authorization(operation: Operation, options: ClientOptions): Headings | Promise<Headings> {
  const given = options[OPTIONS[operation.key]];
  if (given === null) return {};
  if (typeof given !== 'function') return bearer(operation, given);
  return Promise.resolve(given()).then((key) => bearer(operation, key));
}

function bearer({ id, key: kind }: Operation, key: string | undefined): Headings {
  const option = OPTIONS[kind];
  if (!key) {
    const variable = `DIFY_${kind === 'app' ? 'API' : 'DATASET'}_KEY`;
    throw new DifyError(`\`${id}\` needs \`${option}\` or ${variable} (null: a gateway has it).`);
  }
  // The key itself is never told: not here, and not by a header that refuses it.
  if ((PREFIX.exec(key)?.[1] ?? kind) !== kind || !/^[!-~]+$/.test(key)) {
    throw new DifyError(`\`${id}\` needs a key like \`${kind}-…\`, and \`${option}\` is none.`);
  }
  return { Authorization: `Bearer ${key}` };
}

/** Keys in a page can be read by everyone who opens it. */
export function refuseInBrowser({ apiKey, datasetKey, allowBrowser }: ClientOptions): void {
  if (allowBrowser || typeof document === 'undefined') return;
  if ([apiKey, datasetKey].some((key) => typeof key === 'string' && PREFIX.test(key))) {
    throw new DifyError('A key in a browser is public: use `apiKey: null` and a gateway, or `allowBrowser`.');
  }
}
