/** Rules of a scenario file: the first that fits a request, and is not used up, says what happens to it. */
import type { Asked } from './asked.js';
import type { Match, RuleGiven, When } from './given.js';
import { checkOperation, means } from './operations.js';
import { type Scenario, scenarioOf } from './words.js';

type Test = (value: unknown) => boolean;

const NAMES: ReadonlySet<string> = new Set(['operation', 'key', 'body', 'times', 'turn']);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof RegExp);

function pattern(source: RegExp | string): RegExp | undefined {
  if (source instanceof RegExp) return new RegExp(source.source, source.flags.replace(/[gy]/g, ''));
  const [, inside, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(source) ?? [];
  if (inside === undefined) return undefined;
  try {
    return new RegExp(inside, flags.replace(/[gy]/g, ''));
  } catch (error) {
    throw new RangeError(`\`${source}\` is no pattern.`, { cause: error });
  }
}

/** What a value is asked to be: a pattern, an object or list with at least these entries, or the value itself. */
function like(wanted: unknown): Test {
  const found = typeof wanted === 'string' || wanted instanceof RegExp ? pattern(wanted as Match) : undefined;
  if (found) return (value) => value !== undefined && value !== null && found.test(String(value));
  if (!isObject(wanted)) return (value) => value === wanted;
  const fields = Object.entries(wanted).map(([name, it]) => [name, like(it)] as const);
  return (value) => isObject(value) && fields.every(([name, fits]) => fits(value[name]));
}

function positive(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && (value as number) > 0) return value as number;
  throw new RangeError(`\`${name}\` takes a whole number from 1, not ${JSON.stringify(value)}.`);
}

export class Rule {
  readonly #operation: (asked: Asked) => boolean;
  readonly #key: Test;
  readonly #body: Test;
  readonly #times: number | undefined;
  readonly #turn: number | undefined;
  readonly #used = new Map<string, number>();
  readonly scenario: Scenario;

  /** @throws RangeError that names what is wrong. */
  constructor({ when = {}, then }: RuleGiven) {
    if (!isObject(when)) throw new RangeError('`when` takes operation, key, body, times and turn.');
    const { operation, key, body, times, turn }: When = when;
    const strange = Object.keys(when).find((it) => !NAMES.has(it));
    if (strange !== undefined) throw new RangeError(`\`${strange}\` is nothing that \`when\` knows.`);
    if (!isObject(then)) throw new RangeError('A rule has a `then` with the words of a scenario.');
    this.#operation = operationTest(operation);
    this.#key = key === undefined ? () => true : like(key);
    this.#body = body === undefined ? () => true : like(body);
    this.#times = positive('times', times);
    this.#turn = positive('turn', turn);
    this.scenario = scenarioOf(then as Record<string, unknown>);
  }

  /** Whether it is for this request; if so, that counts. */
  takes(asked: Asked): boolean {
    if (!this.#operation(asked) || !this.#key(asked.key) || !this.#body(asked.body)) return false;
    if (this.#turn !== undefined && asked.turn() !== this.#turn) return false;
    if (this.#times === undefined) return true;
    const used = this.#used.get(asked.key) ?? 0;
    this.#used.set(asked.key, used + 1);
    return used < this.#times;
  }

  forget(key?: string): void {
    if (key === undefined) this.#used.clear();
    else this.#used.delete(key);
  }
}

function operationTest(wanted: Match | undefined): (asked: Asked) => boolean {
  if (wanted === undefined) return () => true;
  if (typeof wanted !== 'string' && !(wanted instanceof RegExp)) {
    throw new RangeError(`\`operation\` takes a name or a pattern, not ${JSON.stringify(wanted)}.`);
  }
  const found = pattern(wanted);
  if (found) return ({ operation }) => found.test(operation);
  const name = checkOperation(String(wanted));
  return ({ operation, streaming }) => means(name, operation, streaming);
}
