/** Forms with files: whole, and broken in every place where a form can break. */
import type { Random } from './random.js';
import { odd } from './values.js';

const TYPES = [
  'text/plain',
  'image/png',
  'application/x-nonsense',
  '',
  ';;;',
  'text/plain; charset=utf-99',
  'x'.repeat(400),
];
const NAMES = [
  'a.txt',
  '',
  '../../a.txt',
  'noend',
  `${'n'.repeat(5000)}.txt`,
  'é\u0000".pdf',
  '.exe',
  'a.PDF',
  '%zz.md',
  'a.html',
];

function part(random: Random, field: string): Buffer {
  const name = random.pick([field, field, field, 'user', 'data', '', 'f'.repeat(3000), '__proto__', 'na"me']);
  const filename = random.chance(0.6) ? `; filename="${random.pick(NAMES)}"` : '';
  const type = random.chance(0.6) ? `content-type: ${random.pick(TYPES)}\r\n` : '';
  const disposition = random.pick([
    'content-disposition: form-data',
    'Content-Disposition:form-data',
    'content-disposition: attachment',
    'nonsense',
  ]);
  const content = random.chance(0.5)
    ? random.bytes(random.below(2000))
    : Buffer.from(JSON.stringify(odd(random)) ?? '');
  return Buffer.concat([Buffer.from(`${disposition}; name="${name}"${filename}\r\n${type}\r\n`), content]);
}

const plain = (name: string, value: string) =>
  Buffer.from(`content-disposition: form-data; name="${name}"\r\n\r\n${value}`);

/** The content type and the bytes. */
export function form(random: Random, fields: readonly string[]): { type: string; body: Buffer } {
  const boundary = random.pick(['x', 'y'.repeat(70), '----WebKitFormBoundary1', "'()+_,-./:=?"]);
  const parts = Array.from({ length: random.below(5) }, () => part(random, random.pick([...fields, 'file'])));
  if (random.chance(0.7)) parts.push(plain('user', 'alice'));
  if (random.chance(0.5)) parts.push(plain('data', JSON.stringify(odd(random)) ?? ''));
  const delimiter = random.chance(0.1) ? 'another' : boundary;
  const pieces = parts.flatMap((it) => [
    Buffer.from(`--${delimiter}\r\n`),
    it,
    Buffer.from(random.chance(0.05) ? '\n' : '\r\n'),
  ]);
  if (random.chance(0.9)) pieces.push(Buffer.from(`--${delimiter}--\r\n`));
  const whole = Buffer.concat(pieces);
  const body = random.chance(0.15) ? whole.subarray(0, random.below(whole.length + 1)) : whole;
  const said = random.pick([
    `; boundary=${boundary}`,
    `; boundary="${boundary}"`,
    `; charset=utf-8; boundary=${boundary}`,
    '',
    '; boundary=',
    '; boundary="',
  ]);
  return { type: `multipart/form-data${random.chance(0.8) ? `; boundary="${boundary}"` : said}`, body };
}
