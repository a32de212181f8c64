/** What is to happen to each request, from whichever door it was asked for. */
import { Ids, type Mint } from '../ids.js';
import { invalidParam } from '../refusal.js';
import type { Asked } from './asked.js';
import type { NextOptions } from './given.js';
import { checkOperation, means } from './operations.js';
import type { Rule } from './rules.js';
import { read } from './text.js';
import { type Scenario, scenarioOf } from './words.js';

interface Shot {
  operation: string | undefined;
  key: string | undefined;
  scenario: Scenario;
  left: number;
}

export class Scenarios {
  readonly #defaults: Scenario;
  readonly #rules: readonly Rule[];
  #shots: Shot[] = [];
  readonly #ids = new Map<string, Ids>();

  constructor(defaults: Scenario, rules: readonly Rule[]) {
    this.#defaults = defaults;
    this.#rules = rules;
  }

  /** @throws RangeError that names a word, an operation or an option that is none. */
  next(operation: string | undefined, scenario: Scenario, { key, times = 1 }: NextOptions): void {
    if (!Number.isInteger(times) || times < 1) {
      throw new RangeError(`\`times\` takes a whole number from 1, not ${JSON.stringify(times)}.`);
    }
    if (operation !== undefined) checkOperation(operation);
    this.#shots.push({ operation, key, scenario: scenarioOf({ ...scenario }), left: times });
  }

  /** Refuses a request whose header or key says what nobody understands; then no one-shot is used up. */
  of(asked: Asked, suffix: string, prefer: string): Scenario | undefined {
    const said = [understood('the key', suffix), understood('the Prefer header', prefer)];
    const rule = this.#rules.find((it) => it.takes(asked));
    const scenario: Scenario = Object.assign({}, this.#defaults, rule?.scenario, ...said, this.#shot(asked));
    return Object.keys(scenario).length ? scenario : undefined;
  }

  /** Ids of a call that has a seed of its own. */
  mint(seed: string, key: string, operation: string): Mint {
    const ids = this.#ids.get(seed) ?? new Ids(seed);
    this.#ids.set(seed, ids);
    return ids.call(key, operation);
  }

  forget(key?: string): void {
    this.#shots = key === undefined ? [] : this.#shots.filter((it) => it.key !== key);
    for (const rule of this.#rules) rule.forget(key);
    for (const ids of this.#ids.values()) ids.forget(key);
  }

  #shot({ operation, key, streaming }: Asked): Scenario | undefined {
    const shot = this.#shots.find(
      (it) =>
        (it.key === undefined || it.key === key) &&
        (it.operation === undefined || means(it.operation, operation, streaming)),
    );
    if (shot && --shot.left === 0) this.#shots = this.#shots.filter((it) => it !== shot);
    return shot?.scenario;
  }
}

function understood(where: string, text: string): Scenario {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof RangeError) throw invalidParam(`In ${where}: ${error.message}`);
    throw error;
  }
}
