/** Requests of all kinds, most of them wrong somewhere. */
import { operations, type RequestBody, resolve } from '../../../scripts/openapi.js';
import { document } from './document.js';
import { form } from './forms.js';
import type { KnownIds } from './ids.js';
import type { Random } from './random.js';
import { jsonText, mutated, odd } from './values.js';
import type { Sending } from './wire.js';

interface Place {
  id: string;
  method: string;
  path: string;
  query: string[];
  app: boolean;
  examples: unknown[];
  fields: string[] | undefined;
}
const PLACES: readonly Place[] = [...operations(document)].map(({ method, path, operation, parameters }) => {
  const { content = {} } = operation.requestBody ? resolve<RequestBody>(document, operation.requestBody) : {};
  const json = content['application/json'];
  const parts = content['multipart/form-data'];
  return {
    id: operation.operationId ?? '',
    method: method.toUpperCase(),
    path,
    query: parameters.filter((it) => it.in === 'query').map((it) => it.name),
    app: operation['x-key'] !== 'dataset',
    examples: Object.values(json?.examples ?? {}).map((it) => it.value),
    fields: parts?.schema && Object.keys(resolve(document, parts.schema).properties ?? {}),
  };
});

const RUNS = PLACES.filter((it) =>
  /^(?:chat|completion)\.send$|^workflows\.run$|^(?:datasets|documents|segments)\.create/.test(it.id),
);

export interface Case extends Sending {
  /** What it is, for a report: `POST /v1/chat-messages: broken JSON`. */
  label: string;
  operation: string;
  method: string;
  path: string;
  /** A request that Node's parser has to take; what else is sent may just as well be cut off. */
  http: boolean;
}
/** What one sender knows: its keys, and ids that it was told. */
export interface Known {
  app: string;
  dataset: string;
  ids: KnownIds;
}

const SEGMENTS = [
  '',
  '%zz',
  '%',
  '%00',
  '%2e%2e',
  '%2F',
  '..',
  '.',
  'x',
  '%F0%9F%A6%80',
  '1'.repeat(3000),
  "'",
  '{id}',
  '-1',
  '%C0%AF',
];
const UNKNOWN = ['00000000-0000-4000-8000-000000000000', 'not-a-uuid', 'ABCDEF00-0000-4000-8000-000000000000'];

function pathOf(random: Random, place: Place, ids: KnownIds): string {
  let path = place.path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const known = ids.pick(random, name);
    if (known && random.chance(0.9)) return encodeURIComponent(known);
    return random.chance(0.5) ? random.pick(UNKNOWN) : random.pick(SEGMENTS);
  });
  if (random.chance(0.04)) path += random.pick(['/', '//', '/..', '/x', ';a=b', '%20', '#top']);
  if (random.chance(0.02)) path = path.replace('/', random.pick(['//', '/./', '/../', '/%2f']));
  const names = place.query.filter(() => random.chance(0.6));
  if (random.chance(0.1))
    names.push(random.pick(['%zz', '', '__proto__', 'a[]', 'é'.normalize('NFD').slice(0, 1), 'x'.repeat(500)]));
  const query = names.map((name) => {
    const value = random.pick([
      '1',
      '20',
      '-1',
      '0',
      '1e9',
      'true',
      '',
      '%zz',
      '%00',
      'abc',
      '9'.repeat(40),
      encodeURIComponent((JSON.stringify(odd(random)) ?? '').slice(0, 200).replace(/[\ud800-\udfff]/g, '')),
    ]);
    return random.chance(0.9) ? `${name}=${value}` : name;
  });
  return `/v1${path}${query.length || random.chance(0.02) ? `?${query.join('&')}` : ''}`;
}

const JSON_TYPES = ['application/json', 'application/json; charset=utf-8', 'application/problem+json'];
const TYPES = [
  '',
  'text/plain',
  ';;;',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/jsonx',
  'APPLICATION/JSON',
  'a/b; c="',
];
const AUTHORIZATIONS = [
  '',
  'Bearer',
  'Bearer ',
  'Basic YTpi',
  'bearer app-chat',
  'Bearer  x',
  `Bearer ${'k'.repeat(4000)}`,
  'Bearer \xe9',
  'Token x',
];
const ODD_HEADERS = [
  'accept: foo',
  'accept: */*;q=x',
  'expect: 100-continue',
  'expect: wonders',
  'upgrade: websocket',
  'content-encoding: gzip',
  'content-encoding: br',
  'origin: null',
  'origin: http://a b',
  'range: bytes=9-1',
  'if-none-match: *',
  'cookie: =;;=',
  'x-forwarded-host: evil',
  'accept-language: ,,,',
  'transfer-encoding-x: chunked',
  `x-long: ${'v'.repeat(6000)}`,
  'x-empty:',
];

interface Drawn {
  method: string;
  path: string;
  headers: string[];
  body: Buffer;
  operation: string;
  what: string;
}

/** A request that is HTTP, whatever else it may be. */
function drawn(random: Random, { app, dataset, ids }: Known): Drawn {
  const place = random.pick(random.chance(0.2) ? RUNS : PLACES);
  const key = place.app !== random.chance(0.03) ? app : dataset;
  const authorization = random.chance(0.95) ? `Bearer ${key}` : random.pick(AUTHORIZATIONS);
  const method = random.chance(0.96)
    ? place.method
    : random.pick(['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST', 'TRACE', 'PROPFIND', 'M-SEARCH']);
  const headers = ['host: mock', `authorization: ${authorization}`, 'connection: close'];
  if (random.chance(0.1)) headers.push(random.pick(ODD_HEADERS));
  let type = random.pick(JSON_TYPES);
  let body: Buffer = Buffer.alloc(0);
  let what = 'no body';
  if (place.fields) {
    const made = form(random, place.fields);
    ({ type, body } = made);
    what = 'a form';
  } else if (place.examples.length) {
    const value = mutated(random, random.pick(place.examples), ids);
    const named = value && typeof value === 'object' && 'name' in value && random.chance(0.5);
    const final = named ? { ...value, name: `n${random.below(1e6)}` } : value;
    body = random.chance(0.75) ? Buffer.from(JSON.stringify(final) ?? '') : jsonText(random, final);
    what = 'JSON';
  } else if (random.chance(0.1)) body = random.bytes(random.below(100));
  if (random.chance(0.04)) type = random.pick(TYPES);
  if (random.chance(0.02)) body = random.bytes(random.below(5000));
  if (body.length || random.chance(0.3)) headers.push(`content-type: ${type}`);
  return { method, path: pathOf(random, place, ids), headers, body, operation: place.id, what };
}

const head = ({ method, path, headers }: Drawn, ...more: string[]) =>
  Buffer.from(`${[`${method} ${path} HTTP/1.1`, ...headers, ...more].join('\r\n')}\r\n\r\n`, 'latin1');

function chunked(random: Random, body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const size = 1 + random.below(400);
    const piece = body.subarray(at, at + size);
    pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
    at += size;
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}

/** Cuts bytes into a few pieces. */
function pieces(random: Random, whole: Buffer): Buffer[] {
  const cuts = Array.from({ length: 1 + random.below(8) }, () => random.below(whole.length + 1)).sort((a, b) => a - b);
  return [0, ...cuts].map((from, at) => whole.subarray(from, cuts[at] ?? whole.length));
}

const GARBAGE = (random: Random): Buffer =>
  random.pick([
    random.bytes(1 + random.below(300)),
    Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    Buffer.from('160301020001000001fc0303', 'hex'),
    Buffer.from('GET / HTTP/9.9\r\n\r\n'),
    Buffer.from('GET /v1/info\r\n\r\n'),
    Buffer.from('GET  /v1/info HTTP/1.1\r\nhost: x\r\n\r\n'),
    Buffer.from('GET /v1/info HTTP/1.1\r\nconnection: close\r\n\r\n'),
    Buffer.from('GET /v1/in\0fo HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    Buffer.from('CONNECT 127.0.0.1:1 HTTP/1.1\r\nhost: x\r\n\r\n'),
    Buffer.from('POST /v1/chat-messages HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n'),
    Buffer.from('POST /v1/chat-messages HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}'),
    Buffer.from(
      'POST /v1/chat-messages HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}',
    ),
    Buffer.from('POST /v1/chat-messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: gzip\r\n\r\n{}'),
    Buffer.from('POST /v1/chat-messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'),
    Buffer.from(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`),
    Buffer.from(`GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(3000)}\r\n`),
    Buffer.from('\r\n\r\n\r\n'),
    Buffer.from('OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    Buffer.from('get /v1/info HTTP/1.1\r\nhost: x\r\n\r\n'),
    Buffer.from('GET http://[::1/v1/info HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
  ]);

export function request(random: Random, known: Known): Case {
  const asked = drawn(random, known);
  const { method, path, body } = asked;
  const whole = Buffer.concat([head(asked, `content-length: ${body.length}`), body]);
  const made = (what: string, http: boolean, sending: Sending): Case => ({
    label: `${method} ${path.slice(0, 200)} (${asked.operation}, ${asked.what}; ${what})`,
    operation: asked.operation,
    method,
    path,
    http,
    ...sending,
  });
  switch (random.below(40)) {
    case 0:
      return made('in pieces', true, { pieces: pieces(random, whole), after: 'wait' });
    case 1:
      return made('in chunks', method !== 'TRACE', {
        pieces: pieces(random, Buffer.concat([head(asked, 'transfer-encoding: chunked'), chunked(random, body)])),
        after: 'wait',
      });
    case 2:
      return made('chunks cut', false, {
        pieces: [
          head(asked, 'transfer-encoding: chunked'),
          chunked(random, body).subarray(0, random.below(body.length + 1)),
        ],
        after: 'end',
      });
    case 3:
      return made('less than it said', false, {
        pieces: [head(asked, `content-length: ${body.length + 1 + random.below(1e6)}`), body],
        after: random.pick(['end', 'leave']),
      });
    case 4:
      // Behind what it said was its last request, Node takes any byte for an error.
      return made('more than it said', false, { pieces: [whole, GARBAGE(random)], after: 'wait' });
    case 5:
      return made('half a head', false, {
        pieces: [whole.subarray(0, random.below(whole.length))],
        after: random.pick(['end', 'leave']),
      });
    case 6:
      return made('nobody waits', true, { pieces: [whole], after: 'leave' });
    case 7:
      return made('no more comes', true, { pieces: [whole], after: 'end' });
    case 8:
    case 9:
      return {
        label: 'garbage',
        operation: '',
        method: '',
        path: '',
        http: false,
        pieces: [GARBAGE(random)],
        after: 'end',
      };
    default:
      return made('whole', true, { pieces: [whole], after: 'wait' });
  }
}
