/** Values that no handler expects, and examples of the specification with one in their midst. */
import type { KnownIds } from './ids.js';
import type { Random } from './random.js';

const ODD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  -(2 ** 63),
  '',
  ' ',
  '0',
  'null',
  'é\u0000\ud800\u202e',
  '🦀'.repeat(100),
  'x'.repeat(300),
  '../../etc/passwd',
  "'; DROP TABLE messages; --",
  '<script>alert(1)</script>',
  '{{#sys.query#}}',
  '00000000-0000-0000-0000-000000000000',
  'http://127.0.0.1:1/',
  [],
  [null],
  [[]],
  {},
  { '': null },
  JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":1},"toString":"x","length":-1}'),
];

export function odd(random: Random): unknown {
  if (random.chance(0.03)) return 'a b '.repeat(random.below(50_000));
  if (random.chance(0.03)) return Array.from({ length: random.below(500) }, () => random.pick(ODD));
  return random.pick(ODD);
}

type Holder = Record<string, unknown>;

/** Every place inside a value where something stands. */
function holders(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    found.push([value as Holder, key]);
    holders(inner, found);
  }
  return found;
}

/** A copy of a value with some of it changed, left out or put in; ids of things that exist stand where ids stood. */
export function mutated(random: Random, value: unknown, ids: KnownIds): unknown {
  const copy: unknown = structuredClone(value);
  const places = holders(copy);
  if (!places.length) return odd(random);
  for (const [holder, key] of places) {
    if (/(?:^|_)ids?$/.test(key) && typeof holder[key] === 'string' && random.chance(0.8)) {
      holder[key] = ids.pick(random, key) ?? holder[key];
    }
  }
  if (random.chance(0.4)) return copy;
  for (let times = random.below(4); times > 0; times--) {
    const [holder, key] = random.pick(places);
    const how = random.below(4);
    if (how === 0 && !Array.isArray(holder)) delete holder[key];
    else if (how === 1 && !Array.isArray(holder)) holder[`${key}${random.below(10)}`] = odd(random);
    else holder[key] = odd(random);
  }
  return copy;
}

const NESTED = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** Text that says it is JSON: whole, cut, or spoilt. */
export function jsonText(random: Random, value: unknown): Buffer {
  const text = JSON.stringify(value) ?? '';
  switch (random.below(12)) {
    case 0:
      return Buffer.from(text.slice(0, random.below(text.length)));
    case 1:
      return Buffer.concat([Buffer.from(text.slice(0, -1)), random.bytes(random.below(8))]);
    case 2:
      return Buffer.from(`\ufeff${text}`);
    case 3:
      return Buffer.from(text, 'utf16le');
    case 4:
      return Buffer.from(
        text.replace(/"[^"]*"/, () => random.pick(['NaN', 'Infinity', '1e99999', "'x'", '01', '"\\ud800"'])),
      );
    case 5: {
      const depth = 1 + random.below(random.chance(0.1) ? 100_000 : 500);
      const inner = random.chance(0.5)
        ? NESTED(depth, '[', ']')
        : `${NESTED(depth, '{"a":', '').slice(0)}1${'}'.repeat(depth)}`;
      return Buffer.from(text.replace(/^\{/, () => `{"inputs":{"deep":${inner}},`));
    }
    case 6:
      return Buffer.from(text + text);
    default:
      return Buffer.from(text);
  }
}
