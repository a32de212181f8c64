/** What is given to the mock to say what happens to requests. Types alone: they are part of the package's own. */
import type { Scenario } from './words.js';

/** Text is compared as it is, or is a pattern when it stands between slashes: `/refund/i`. */
export type Match = string | RegExp;

export interface When {
  operation?: Match | undefined;
  key?: Match | undefined;
  /** Fields that the body must have; what it has besides does not matter. */
  body?: { readonly [field: string]: unknown } | undefined;
  /** For so many requests of each key; then the next rule has its turn. */
  times?: number | undefined;
  /** Which question of its conversation it is, from 1. */
  turn?: number | undefined;
}
export interface RuleGiven {
  when?: When | undefined;
  then: Scenario;
}

/** What a scenario file says. */
export interface ScenarioFile {
  /** As the option of this name, which goes first. */
  seed?: string | undefined;
  /** As the option of this name, which goes first. */
  apps?: unknown;
  /** The first that fits a request says what happens to it. */
  rules?: readonly RuleGiven[] | undefined;
}

export interface NextOptions {
  /** Only for a request with this key. */
  key?: string | undefined;
  /** For so many requests. @default 1 */
  times?: number | undefined;
}
