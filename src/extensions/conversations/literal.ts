/**
 * A value as Python prints it, read back: `{'a': 1, 'b': None, 'c': ['x', True]}`. JSON is read as well.
 * Numbers are read as JavaScript has them.
 */

const WORDS: Readonly<Record<string, unknown>> = {
  True: true,
  False: false,
  None: null,
  true: true,
  false: false,
  null: null,
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A bracket, comma or colon; a quoted text; or a bare word or number. */
const TOKEN = /\s*(?:([[\]{}(),:])|('[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*")|([\w.+-]+))/suy;
const ESCAPED = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gsu;

interface Token {
  mark?: string | undefined;
  value?: unknown;
}

/** @throws SyntaxError when the text is no such value. */
export function literal(text: string): unknown {
  const tokens = tokensOf(text);
  const value = read(tokens.next().value, tokens);
  if (!tokens.next().done) throw new SyntaxError('There is more behind the value.');
  return value;
}

function* tokensOf(text: string): Generator<Token, undefined> {
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < end; ) {
    TOKEN.lastIndex = at;
    const [whole, mark, quoted, bare] = TOKEN.exec(text) ?? [];
    if (!whole) throw new SyntaxError(`No value at character ${at}.`);
    at += whole.length;
    yield mark ? { mark } : { value: quoted ? unquoted(quoted) : wordOf(bare as string) };
  }
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(ESCAPED, (_, x?: string, u?: string, long?: string, other = '') => {
    const code = x ?? u ?? long;
    return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (ESCAPES[other] ?? other);
  });
}

function wordOf(bare: string): unknown {
  if (Object.hasOwn(WORDS, bare)) return WORDS[bare];
  const number = Number(bare);
  if (Number.isNaN(number)) throw new SyntaxError(`${bare} is no value.`);
  return number;
}

function read(token: Token | undefined, tokens: Iterator<Token, undefined>): unknown {
  if (!token) throw new SyntaxError('The value ends too early.');
  if (token.mark === '[' || token.mark === '(') return readList(token.mark === '[' ? ']' : ')', tokens);
  if (token.mark === '{') return readObject(tokens);
  if (token.mark) throw new SyntaxError(`A ${token.mark} where a value should be.`);
  return token.value;
}

function readList(close: string, tokens: Iterator<Token, undefined>): unknown[] {
  const list: unknown[] = [];
  for (;;) {
    const token = tokens.next().value;
    if (token?.mark === close) return list;
    list.push(read(token, tokens));
    if (ends(close, tokens)) return list;
  }
}

function readObject(tokens: Iterator<Token, undefined>): object {
  const entries: [string, unknown][] = [];
  for (;;) {
    const token = tokens.next().value;
    if (token?.mark === '}') break;
    const name = read(token, tokens);
    if (tokens.next().value?.mark !== ':') throw new SyntaxError('A name without its value.');
    entries.push([String(name), read(tokens.next().value, tokens)]);
    if (ends('}', tokens)) break;
  }
  return Object.fromEntries(entries);
}

/** Whether a list is at its end behind a value; a comma goes on. */
function ends(close: string, tokens: Iterator<Token, undefined>): boolean {
  const mark = tokens.next().value?.mark;
  if (mark === ',') return false;
  if (mark === close) return true;
  throw new SyntaxError(`A ${close} is missing.`);
}
