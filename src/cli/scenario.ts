/** The words of scenarios as options of a command: what they say holds for every request. */
import type { ArgsDef } from 'citty';
import type { Scenario } from '../mock/index.js';
import { Misused } from './exit.js';

/** The seed has an option of its own. */
const ABOUT: Readonly<Record<Exclude<keyof Scenario, 'seed'>, [hint: string, description: string]>> = {
  code: ['status', 'Refuse every request with this status'],
  error: ['code', 'Refuse with this code, such as too_many_requests'],
  retry_after: ['seconds', 'Retry-After of refusals'],
  example: ['name', 'Answer with this example of the specification'],
  answer: ['text', 'What models say'],
  ttft: ['ms', 'Until the first word; --pace does not touch it, nor the following'],
  chunk_delay: ['ms', 'Between two words'],
  jitter: ['share', 'By how much waits for words vary, from 0 to 1'],
  delay: ['ms', 'Before anything is answered'],
  hang: ['', 'Never answer'],
  drop: ['how', 'Break connections: before the headers, or by fin or rst in the middle'],
  drop_after: ['frames', 'Break streams after so many events'],
  error_at: ['frame', 'Make the event of this number an error'],
  truncate_after: ['frames', 'End streams after so many events'],
  fragment: ['bytes', 'Write so many bytes at a time'],
  ping: ['ms', 'Of silence before a stream gets a ping'],
};
const names = Object.keys(ABOUT) as (keyof typeof ABOUT)[];
const flagOf = (name: string) => name.replaceAll('_', '-');

export const scenarioArgs: ArgsDef = {
  scenario: { type: 'string', valueHint: 'file', description: 'YAML file with rules: what happens to which requests' },
  ...Object.fromEntries(
    names.map((name) => {
      const [valueHint, description] = ABOUT[name];
      return [
        flagOf(name),
        name === 'hang' ? { type: 'boolean', description } : { type: 'string', valueHint, description },
      ];
    }),
  ),
};

/** What the options ask for, as text: the mock reads it. */
export function scenariosOf(args: Record<string, unknown>): { always: Scenario; scenario: string | undefined } {
  const always = Object.fromEntries(names.map((name) => [name, args[flagOf(name)]]));
  return { always: always as Scenario, scenario: args['scenario'] as string | undefined };
}

/** Names the option that the mock does not understand. */
export function mistaken(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  const named = (it: string, name: string) => (name in ABOUT ? `--${flagOf(name)}` : it);
  throw new Misused(error.message.replace(/^`(\w+)`/, named), { cause: error });
}
