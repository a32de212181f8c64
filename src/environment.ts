import type { ClientOptions } from './transport/index.js';

/** What the environment says of the options; nothing where there is no environment. */
export function environment(): Pick<ClientOptions, 'apiKey' | 'datasetKey' | 'baseUrl'> {
  const { env = {} } = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process ?? {};
  return { apiKey: env['DIFY_API_KEY'], datasetKey: env['DIFY_DATASET_KEY'], baseUrl: env['DIFY_BASE_URL'] };
}
