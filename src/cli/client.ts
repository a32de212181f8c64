/** The client of a command: from the environment, `dify-kit.config.yaml`, or a key on the standard input. */
import { readSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import { type ClientOptions, Dify } from '../index.js';
import { type Given, numberIn, textIn } from './command.js';
import { configured } from './config.js';
import { Misused } from './exit.js';

export const clientArgs: ArgsDef = {
  app: { type: 'string', alias: 'a', valueHint: 'name', description: 'An app of dify-kit.config.yaml' },
  user: { type: 'string', alias: 'u', valueHint: 'id', description: 'The end user; default: DIFY_USER' },
  'base-url': { type: 'string', valueHint: 'url', description: 'Default: DIFY_BASE_URL, or else Dify Cloud' },
  timeout: { type: 'string', valueHint: 'seconds', description: 'Longest time for a call; default: DIFY_TIMEOUT' },
  'key-stdin': { type: 'boolean', description: 'Read the key from the first line of the standard input' },
  'api-key': { type: 'string', valueHint: 'key', description: 'Others can see it: better DIFY_API_KEY' },
};

export interface Connection {
  dify: Dify;
  baseUrl: string | undefined;
  /** The key, where there is one: only to be hashed. */
  key: string | undefined;
  user: string;
}

/** What the options and the environment say of a client. @param longest Seconds for a call, where they do not say. */
export function clientOptions({ args, err }: Given, longest?: number): ClientOptions {
  const { env } = process;
  const seconds =
    numberIn(args, 'timeout') ??
    numberIn({ DIFY_TIMEOUT: env['DIFY_TIMEOUT'] || undefined }, 'DIFY_TIMEOUT') ??
    longest;
  const named = textIn(args, 'app');
  const options: ClientOptions = {
    baseUrl: env['DIFY_BASE_URL'],
    apiKey: env['DIFY_API_KEY'],
    datasetKey: env['DIFY_DATASET_KEY'],
    ...(named !== undefined && configured(named, env)),
    user: textIn(args, 'user') ?? (env['DIFY_USER'] || undefined),
    timeout: seconds ? seconds * 1000 : undefined,
  };
  const url = textIn(args, 'base-url');
  if (url !== undefined) options.baseUrl = url;
  let key = args['key-stdin'] ? firstLine() : undefined;
  if (args['api-key'] !== undefined) {
    err.line('A key on the command line is seen by others (ps, history): use DIFY_API_KEY or --key-stdin.');
    key = String(args['api-key']);
  }
  if (key) options[key.startsWith('dataset-') ? 'datasetKey' : 'apiKey'] = key;
  return options;
}

/** A client of an app; the end user is never made up. */
export function clientOf(given: Given, longest?: number): Connection {
  const options = clientOptions(given, longest);
  const { user } = options;
  if (!options.apiKey) throw new Misused('There is no key: set DIFY_API_KEY, or name an app with --app.');
  if (!user) throw new Misused('`user` is missing: set DIFY_USER, or give --user.');
  return { dify: new Dify(options), user, key: options.apiKey as string, baseUrl: options.baseUrl as string };
}

/** Byte by byte: what follows the line belongs to the command. */
function firstLine(): string {
  const bytes: number[] = [];
  const one = Buffer.alloc(1);
  while (readSync(0, one) === 1 && one[0] !== 10) bytes.push(one[0] as number);
  const line = Buffer.from(bytes).toString('utf8').trim();
  if (!line) throw new Misused('--key-stdin found no key on the standard input.');
  return line;
}
