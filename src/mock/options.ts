/** What the mock can be told, and what it takes for granted. */

import { type AppsSettings, readApps } from './apps/settings.js';
import { type JournalEntry, MOST_BYTES } from './journal.js';
import type { ScenarioFile } from './scenarios/given.js';
import type { Scenario } from './scenarios/words.js';
import type { RecordOptions, ReplayOptions } from './tapes/index.js';

export interface MockOptions {
  /** Port to listen on; 0 takes a free one. @default 0 */
  port?: number | undefined;
  /** Address to listen on. @default '127.0.0.1' */
  host?: string | undefined;
  /** What all ids are derived from: the same seed and the same calls give the same ids. @default 'dify' */
  seed?: string | undefined;
  /** Factor on all delays: 0 answers at once, 1 takes its time as a real server does. Pings are not touched. @default 1 */
  pace?: number | undefined;
  /** Refuse what the document forbids and a real server takes, such as `files: null` or a number as `user`. @default false */
  strict?: boolean | undefined;
  /** Milliseconds of silence after which an open stream gets a ping. @default 10_000 */
  pingEvery?: number | undefined;
  /** Bytes of bodies that the journal keeps; beyond them the oldest bodies become their size. @default 67_108_864 */
  journalBytes?: number | undefined;
  /** Milliseconds until a document is indexed, times `pace`. @default 1_500 */
  indexing?: number | undefined;
  /** Megabytes that a document may have; images, audio and video have limits of their own. @default 15 */
  fileSizeLimit?: number | undefined;
  /** The only keys to accept. Without it every key of the right kind will do. */
  keys?: readonly string[] | undefined;
  /** Rules that say what happens to which requests: a YAML file, or an object of the same form. */
  scenario?: string | ScenarioFile | undefined;
  /** What happens to every request, where nothing more specific is said. */
  always?: Scenario | undefined;
  /** Called with each request when its answer is complete or its connection gone. */
  log?: ((entry: JournalEntry) => void) | undefined;
  /** Apps by their key or by what it begins with; others are the mock's own, by the prefix of the key. */
  apps?: AppsSettings | undefined;
  /** Pass every request on to a real server and write a tape of each exchange, without keys and signatures. */
  record?: RecordOptions | undefined;
  /** Answer from tapes alone: what was not recorded is a 501. `reset()` begins with the first tapes again. */
  replay?: ReplayOptions | undefined;
  /** The time in milliseconds, for tests that need to hold it. @default Date.now */
  now?: (() => number) | undefined;
}

export interface Settings {
  readonly seed: string;
  readonly pace: number;
  readonly strict: boolean;
  readonly pingEvery: number;
  readonly journalBytes: number;
  readonly indexing: number;
  readonly fileSizeLimit: number;
  readonly keys: ReadonlySet<string> | undefined;
  readonly now: () => number;
  readonly apps: AppsSettings;
}

function atLeast(least: number, name: string, value: number): number {
  if (Number.isFinite(value) && value >= least) return value;
  throw new RangeError(`\`${name}\` is a number of at least ${least}, not ${value}.`);
}

export function settings(options: MockOptions): Settings {
  const {
    seed = 'dify',
    pace = 1,
    strict = false,
    pingEvery = 10_000,
    indexing = 1_500,
    journalBytes = MOST_BYTES,
    fileSizeLimit = 15,
    keys,
    now = Date.now,
  } = options;
  return {
    seed,
    strict,
    now,
    apps: readApps(options.apps),
    pace: atLeast(0, 'pace', pace),
    pingEvery: atLeast(1, 'pingEvery', pingEvery),
    journalBytes: atLeast(0, 'journalBytes', journalBytes),
    indexing: atLeast(0, 'indexing', indexing),
    fileSizeLimit: atLeast(0, 'fileSizeLimit', fileSizeLimit),
    keys: keys && new Set(keys),
  };
}
