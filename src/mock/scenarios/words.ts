/** The vocabulary: every word that can be said of an answer, and what may stand behind it. */

/**
 * What is to happen to an answer. Milliseconds are real ones: the pace of the mock does not touch them.
 * Frames are the events of a stream, the first being number 1; pings do not count.
 */
export interface Scenario {
  /** Answer with this status (400–599) before anything is looked at; 200 takes back what a less specific scenario asked for. */
  code?: number | undefined;
  /** Dify's word for the refusal; without `code` the status is the usual one of the word. With `error_at`: of the `error` event. */
  error?: string | undefined;
  /** Seconds: the `Retry-After` of a refusal. */
  retry_after?: number | undefined;
  /** Answer with the example of this name in the specification. */
  example?: string | undefined;
  /** What the app's model says. */
  answer?: string | undefined;
  /** Milliseconds until the first word. */
  ttft?: number | undefined;
  /** Milliseconds between two words. */
  chunk_delay?: number | undefined;
  /** By how much of itself, at most, the wait for a word is longer or shorter: 0 to 1. */
  jitter?: number | undefined;
  /** Milliseconds before anything is answered. */
  delay?: number | undefined;
  /** Never answer. */
  hang?: boolean | undefined;
  /** Break the connection: before the headers, or in the middle of the body, with a clean end of the socket or a reset. */
  drop?: 'before' | 'fin' | 'rst' | 'none' | undefined;
  /** Break the connection of a stream after so many frames; by a reset unless `drop` says `fin`. */
  drop_after?: number | undefined;
  /** The frame of this number is an `error` event. A whole answer is refused instead, as one of a failed model. */
  error_at?: number | undefined;
  /** End a stream after so many frames, in good order but without its last event. */
  truncate_after?: number | undefined;
  /** Write so many bytes at a time, if need be through the middle of a character. */
  fragment?: number | undefined;
  /** Milliseconds of silence after which a stream gets a ping. */
  ping?: number | undefined;
  /** What the ids of this answer are made from. */
  seed?: string | undefined;
}

interface Word<Value> {
  takes: string;
  /** The value, or undefined when it is none. Text is read as well: that is how most doors say it. */
  read: (given: unknown) => Value | undefined;
}

const number = (least: number, most: number, takes: string, whole = true): Word<number> => ({
  takes,
  read(given) {
    const value = typeof given === 'string' && given.trim() ? Number(given) : given;
    if (typeof value !== 'number' || !(value >= least && value <= most)) return undefined;
    return whole && !Number.isInteger(value) ? undefined : value;
  },
});
const text = (takes: string, pattern: RegExp): Word<string> => ({
  takes,
  read(given) {
    const value = typeof given === 'number' ? String(given) : given;
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  },
});
/** What timers can hold. */
const LONGEST = 2 ** 31 - 1;
const milliseconds: Word<number> = number(0, LONGEST, 'milliseconds', false);
const count = (least: number): Word<number> => number(least, Number.MAX_SAFE_INTEGER, `a whole number from ${least}`);
const SWITCH = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['', true],
  [false, false],
  ['false', false],
]);
const DROPS = ['before', 'fin', 'rst', 'none'] as const;

export const WORDS: { readonly [Name in keyof Required<Scenario>]: Word<NonNullable<Scenario[Name]>> } = {
  code: {
    takes: '200 or a status from 400 to 599',
    read: (given) => number(200, 200, '').read(given) ?? number(400, 599, '').read(given),
  },
  error: text('a code such as too_many_requests', /^[a-z\d_]+$/),
  retry_after: number(0, LONGEST, 'seconds'),
  example: text('the name of an example', /./),
  answer: text('a text', /^/),
  ttft: milliseconds,
  chunk_delay: milliseconds,
  jitter: number(0, 1, 'a number from 0 to 1', false),
  delay: milliseconds,
  hang: { takes: 'nothing, or true or false', read: (given) => SWITCH.get(given) },
  drop: { takes: DROPS.join(', '), read: (given) => DROPS.find((it) => it === given) },
  drop_after: count(0),
  error_at: count(1),
  truncate_after: count(0),
  fragment: count(1),
  ping: number(1, LONGEST, 'milliseconds from 1', false),
  seed: text('a text', /./),
};

/** `retry-after` and `Retry_After` are the same word. */
export const wordOf = (name: string): string => name.trim().toLowerCase().replaceAll('-', '_');

/**
 * Checks what was said. Values may be text.
 *
 * @throws RangeError that names the word nobody knows, or whose value is none.
 */
export function scenarioOf(said: Readonly<Record<string, unknown>>): Scenario {
  const known: [string, unknown][] = [];
  for (const [name, given] of Object.entries(said)) {
    if (given === undefined) continue;
    const word = wordOf(name);
    if (!Object.hasOwn(WORDS, word)) {
      throw new RangeError(`\`${name}\` is no word of a scenario. The words are ${Object.keys(WORDS).join(', ')}.`);
    }
    const { takes, read } = WORDS[word as keyof Scenario];
    const value = read(given);
    if (value === undefined) throw new RangeError(`\`${word}\` takes ${takes}, not ${JSON.stringify(given)}.`);
    known.push([word, value]);
  }
  return Object.fromEntries(known);
}
