/** `dify-kit.config.yaml`: what a gateway on the command line is told. Keys stand in the environment alone. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { DifyError } from '../index.js';
import type { GatewayApp, GatewayOptions } from './options.js';

export const CONFIG_FILE = 'dify-kit.config.yaml';

export interface Config {
  options: GatewayOptions;
  port: number | undefined;
  host: string | undefined;
  /** The users that it makes are forgotten when it ends. */
  forgetful: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Fields = Readonly<Record<string, unknown>>;

/** Words of the file, and what each is. */
const WORDS = {
  port: 'number',
  host: 'string',
  apps: 'object',
  anonymous: 'boolean',
  secret_env: 'string',
  callers: 'object',
  origins: 'list',
  hosts: 'list',
  limits: 'object',
  think: 'string',
  heartbeat: 'number',
  page: 'boolean',
  base_path: 'string',
} as const;
const APP_WORDS = {
  base_url: 'string',
  key_env: 'string',
  dataset_key_env: 'string',
  inputs: 'object',
  think: 'string',
  operations: 'list',
} as const;

/** Reads the file, or where there is none the environment: one app by the name of `default`. */
export async function readConfig(file: string | undefined, env: Environment): Promise<Config> {
  const path = file ?? CONFIG_FILE;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (file !== undefined || (cause as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new DifyError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
    }
    return configOf({ anonymous: true, apps: { default: fromEnvironment(env) } }, env, 'the environment');
  }
  let said: unknown;
  try {
    said = parse(text);
  } catch (cause) {
    throw new DifyError(`${path} is not YAML: ${(cause as Error).message}`, { cause });
  }
  return configOf(said, env, path);
}

function fromEnvironment(env: Environment): Fields {
  const { DIFY_BASE_URL: base_url, DIFY_DATASET_KEY } = env;
  if (!env['DIFY_API_KEY']) {
    throw new DifyError(
      `There is no ${CONFIG_FILE} here, and no DIFY_API_KEY in the environment: a gateway needs one of them.`,
    );
  }
  return {
    key_env: 'DIFY_API_KEY',
    ...(base_url && { base_url }),
    ...(DIFY_DATASET_KEY && { dataset_key_env: 'DIFY_DATASET_KEY' }),
  };
}

function configOf(given: unknown, env: Environment, where: string): Config {
  const said = checked(given, WORDS, where);
  const apps = Object.entries(checkedObject(said['apps'] ?? {}, `\`apps\` in ${where}`));
  const callers = Object.entries(checkedObject(said['callers'] ?? {}, `\`callers\` in ${where}`));
  const secret = said['secret_env'] === undefined ? undefined : variable(env, said['secret_env'], 'secret_env');
  const anonymous = said['anonymous'] === true;
  return {
    port: said['port'] as number | undefined,
    host: said['host'] as string | undefined,
    forgetful: anonymous && !secret,
    options: {
      apps: Object.fromEntries(apps.map(([name, it]) => [name, appOf(it, env, `\`apps.${name}\` in ${where}`)])),
      anonymous,
      secret: secret ?? (anonymous ? crypto.randomUUID() + crypto.randomUUID() : undefined),
      callers: Object.fromEntries(callers.map(([name, it]) => [name, variable(env, it, `callers.${name}`)])),
      origins: said['origins'] as string[] | undefined,
      hosts: said['hosts'] as string[] | undefined,
      limits: said['limits'] as GatewayOptions['limits'],
      think: said['think'] as GatewayOptions['think'],
      heartbeat: said['heartbeat'] as number | undefined,
      page: said['page'] as boolean | undefined,
      basePath: said['base_path'] as string | undefined,
    },
  };
}

function appOf(given: unknown, env: Environment, where: string): GatewayApp {
  const said = checked(given, APP_WORDS, where);
  const { key_env, dataset_key_env, base_url, inputs, think, operations } = said;
  return {
    apiKey: variable(env, key_env, 'key_env'),
    datasetKey: dataset_key_env === undefined ? undefined : variable(env, dataset_key_env, 'dataset_key_env'),
    baseUrl: base_url as string | undefined,
    inputs: inputs as Fields | undefined,
    think: think as GatewayApp['think'],
    operations: operations as string[] | undefined,
  };
}

function variable(env: Environment, name: unknown, word: string): string {
  if (typeof name !== 'string' || !/^\w+$/.test(name)) {
    // What stands there may be a key: it is not told.
    throw new DifyError(`\`${word}\` names a variable of the environment in which the key is, such as SUPPORT_KEY.`);
  }
  const value = env[name];
  if (!value) throw new DifyError(`\`${word}\` names ${name}, which the environment does not have.`);
  return value;
}

function checkedObject(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DifyError(`${where} must be a map.`);
  return value as Fields;
}

function checked(given: unknown, words: Readonly<Record<string, string>>, where: string): Fields {
  const said = checkedObject(given ?? {}, where);
  for (const [name, value] of Object.entries(said)) {
    const wanted = Object.hasOwn(words, name) ? words[name] : undefined;
    if (!wanted) throw new DifyError(`\`${name}\` is no word of ${where}: it knows ${Object.keys(words).join(', ')}.`);
    const isList = Array.isArray(value) && value.every((it) => typeof it === 'string');
    const is = Array.isArray(value) ? isList && 'list' : typeof value;
    if (is !== wanted || value === null) throw new DifyError(`\`${name}\` in ${where} must be a ${wanted}.`);
  }
  return said;
}
