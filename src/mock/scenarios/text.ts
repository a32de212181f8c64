/** Scenarios as text: the `Prefer` header, and what stands behind the `+` of a key. */
import { type Scenario, scenarioOf, wordOf } from './words.js';

/** A word, perhaps with a value, perhaps in quotes, up to the next comma or semicolon. */
const PART = /[\s,;]*([^\s,;="]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^,;"]*))?\s*(?:[,;]+|$)/y;

/** What others may prefer: registered for HTTP, and none of our affair. */
const FOREIGN = /^(?:respond_async|return|wait|handling|depth_noroot|safe|transclude|odata\..*)$/;

/** Neither a header nor a key carries more than ASCII: the rest comes with percent escapes. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
const plain = (value: string): string =>
  unescaped(value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/gs, '$1') : value.trim());

/**
 * Reads `code=429, retry_after=2` or `answer="so, so"; ttft=300`.
 *
 * @throws RangeError that names what it does not understand.
 */
export function read(text: string): Scenario {
  const said: Record<string, string> = {};
  const end = text.replace(/[\s,;]+$/, '');
  for (PART.lastIndex = 0; PART.lastIndex < end.length; ) {
    const from = PART.lastIndex;
    const [, word, value = ''] = PART.exec(end) ?? [];
    if (word === undefined) throw new RangeError(`\`${end.slice(from).trim()}\` is no word of a scenario.`);
    if (!FOREIGN.test(wordOf(word))) said[word] = plain(value);
  }
  return scenarioOf(said);
}

/** A key in an `Authorization` header, and what it asks for besides: `Bearer app-x+code=429;retry_after=1`. */
export interface Presented {
  /** The header, without what is meant for the mock alone. */
  authorization: string | undefined;
  /** The key; undefined when there is none, or no single one. */
  key: string | undefined;
  suffix: string;
}

export function presented(authorization: string | undefined): Presented {
  const [, scheme = '', key, suffix] = /^\s*(bearer)\s+([^\s+]+)(?:\+(.*?))?\s*$/i.exec(authorization ?? '') ?? [];
  if (suffix === undefined) return { authorization, key: key?.trim(), suffix: '' };
  return { authorization: `${scheme} ${key}`, key, suffix };
}
