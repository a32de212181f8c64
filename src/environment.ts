import type { ClientOptions } from './transport/index.js';

/** The options that the environment gives where the caller gives none; nothing where there is no environment. */
export function environment(given: ClientOptions): Pick<ClientOptions, 'apiKey' | 'datasetKey' | 'baseUrl'> {
  const { env = {} } = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process ?? {};
  return {
    apiKey: given.apiKey === undefined ? env['DIFY_API_KEY'] : given.apiKey,
    datasetKey: given.datasetKey === undefined ? env['DIFY_DATASET_KEY'] : given.datasetKey,
    baseUrl: given.baseUrl ?? env['DIFY_BASE_URL'],
  };
}
