/** What the commands that talk to a server have in common: JSON on demand, no unknown option, an exit code by kind of failure. */
import type { ArgsDef, CommandDef } from 'citty';
import { Misused } from './exit.js';
import { fail } from './failure.js';
import type { WithExamples } from './help.js';
import { type Terminal, terminal } from './terminal.js';

export interface Given {
  /** The options, as texts and booleans. */
  args: Record<string, unknown>;
  /** All values of an option that may be given more than once, in their order. */
  all(name: string): string[];
  /** Everything that stands alone. */
  words: string[];
  json: boolean;
  out: Terminal;
  err: Terminal;
  /** Prints a result: as JSON on one line, or as a person reads it. */
  print(value: unknown, readable: () => void): void;
}

export interface CommandOptions extends WithExamples {
  name: string;
  description: string;
  args?: ArgsDef;
  run(given: Given): Promise<void>;
}

const JSON_ARG: ArgsDef = { json: { type: 'boolean', description: 'JSON on the standard output, errors too' } };

export type Command = CommandDef & WithExamples;

export function command({ name, description, examples = [], args: own = {}, run }: CommandOptions): Command {
  const defined: ArgsDef = { ...own, ...JSON_ARG };
  return {
    meta: { name, description },
    examples,
    args: defined,
    async run({ args, rawArgs }) {
      const json = args['json'] === true;
      try {
        known(args, defined);
        const out = terminal(process.stdout);
        await run({
          args,
          words: args._,
          all: (option) => repeated(rawArgs, option, defined[option] as { alias?: string }),
          json,
          out,
          err: terminal(process.stderr),
          print: (value, readable) => (json ? out.line(JSON.stringify(value)) : readable()),
        });
      } catch (error) {
        fail(error, { json });
      }
    },
  };
}

/** The parser takes any option; one that is misspelt would silently do nothing. */
function known(args: Record<string, unknown>, defined: ArgsDef): void {
  const names = Object.entries(defined).flatMap(([name, it]) => [
    name,
    camel(name),
    ...[(it as { alias?: string | string[] }).alias ?? []].flat(),
  ]);
  const stranger = Object.keys(args).find((it) => it !== '_' && !names.includes(it));
  if (stranger) throw new Misused(`There is no option ${stranger.length > 1 ? '--' : '-'}${stranger}: see --help.`);
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The parser keeps the last value of an option alone. */
function repeated(rawArgs: readonly string[], name: string, { alias }: { alias?: string }): string[] {
  const values: string[] = [];
  for (let at = 0; at < rawArgs.length && rawArgs[at] !== '--'; at++) {
    const arg = rawArgs[at] as string;
    if (arg === `--${name}` || arg === `-${alias}`) values.push(rawArgs[++at] ?? '');
    else if (arg.startsWith(`--${name}=`)) values.push(arg.slice(name.length + 3));
    else if (alias && arg.startsWith(`-${alias}`)) values.push(arg.slice(2));
  }
  return values;
}

/** The value of an option that takes a number above `least`. */
export function numberIn(args: Record<string, unknown>, name: string, least = 0): number | undefined {
  if (args[name] === undefined) return undefined;
  const value = Number(args[name]);
  if (String(args[name]).trim() === '' || !(value >= least)) {
    throw new Misused(`--${name} takes a number from ${least}, and is ${JSON.stringify(args[name])}.`);
  }
  return value;
}

export const textIn = (args: Record<string, unknown>, name: string): string | undefined =>
  args[name] === undefined ? undefined : String(args[name]);
