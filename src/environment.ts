import type { ClientOptions } from './transport/index.js';

/** A variable of the environment; nothing where there is no environment. */
export function variable(name: string): string | undefined {
  const { env = {} } = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process ?? {};
  return env[name];
}

/** What the environment says of the options. */
export const environment = (): Pick<ClientOptions, 'apiKey' | 'datasetKey' | 'baseUrl'> => ({
  apiKey: variable('DIFY_API_KEY'),
  datasetKey: variable('DIFY_DATASET_KEY'),
  baseUrl: variable('DIFY_BASE_URL'),
});
