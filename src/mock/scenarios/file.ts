/** Scenario files: rules as YAML or JSON, or as an object of the same form. */
import { readFile } from 'node:fs/promises';
import type { ScenarioFile } from './given.js';
import { Rule } from './rules.js';

const NAMES: ReadonlySet<string> = new Set(['seed', 'apps', 'rules']);

/** @throws RangeError that names the file and what is wrong in it. */
export async function scenarioFile(given: string | ScenarioFile | undefined): Promise<ScenarioFile> {
  if (typeof given !== 'string') return checked(given ?? {}, '`scenario`');
  const { parse } = await import('yaml');
  const text = await readFile(given, 'utf8').catch((cause: unknown) => {
    throw new RangeError(`${given} cannot be read: ${(cause as Error).message}`, { cause });
  });
  let file: unknown;
  try {
    file = parse(text) ?? {};
  } catch (error) {
    throw new RangeError(`${given} is not YAML: ${(error as Error).message}`, { cause: error });
  }
  return checked(file, given);
}

function checked(file: unknown, name: string): ScenarioFile {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new RangeError(`${name} has \`seed\`, \`apps\` and \`rules\`, and is something else.`);
  }
  const strange = Object.keys(file).find((it) => !NAMES.has(it));
  if (strange !== undefined) throw new RangeError(`${name}: \`${strange}\` is none of seed, apps, rules.`);
  const { rules, seed } = file as ScenarioFile;
  if (rules !== undefined && !Array.isArray(rules)) throw new RangeError(`${name}: \`rules\` takes a list.`);
  return { ...file, ...(seed !== undefined && { seed: String(seed) }) };
}

/** @throws RangeError that names the rule and what is wrong in it. */
export function rulesOf({ rules = [] }: ScenarioFile): Rule[] {
  return rules.map((it, at) => {
    try {
      return new Rule(it ?? {});
    } catch (error) {
      throw new RangeError(`Rule ${at + 1}: ${(error as Error).message}`, { cause: error });
    }
  });
}
