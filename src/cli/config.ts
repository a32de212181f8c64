/** `apps` of `dify-kit.config.yaml`, the file of the gateway: names of apps, and in which variables their keys are. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CONFIG_FILE } from '../gateway/config.node.js';
import type { ClientOptions } from '../index.js';
import { Misused } from './exit.js';

const FILE = CONFIG_FILE;

/** Where an app of that name is, and its keys. */
export function configured(name: string, env: NodeJS.ProcessEnv): ClientOptions {
  const app = appsOf()[name];
  if (!app) throw new Misused(`\`apps\` in ${FILE} has no ${JSON.stringify(name)}.`);
  const variable = (word: string): string | undefined => {
    const named = app[word];
    if (named === undefined) return undefined;
    // What stands there by mistake may be a key: it is not told.
    if (!/^\w+$/.test(named)) throw new Misused(`\`apps.${name}.${word}\` in ${FILE} is the name of a variable.`);
    const value = env[named];
    if (!value) throw new Misused(`\`apps.${name}.${word}\` in ${FILE} names ${named}, which is not set.`);
    return value;
  };
  const baseUrl = app['base_url'];
  // A key of the environment belongs to another app, and perhaps to another server: it does not stand in.
  const apiKey = variable('key_env') ?? null;
  const datasetKey = variable('dataset_key_env') ?? null;
  return { ...(baseUrl && { baseUrl }), apiKey, datasetKey };
}

function appsOf(): Record<string, Record<string, string> | undefined> {
  try {
    return Object(parse(readFileSync(FILE, 'utf8'))?.apps);
  } catch (cause) {
    throw new Misused(`${FILE} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
