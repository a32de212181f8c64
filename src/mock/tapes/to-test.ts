/** Writes a test that plays one tape and expects what is on it. */
import { dirname, relative, resolve, sep } from 'node:path';
import { Router } from '../front/router.js';
import { partsOf } from './likeness.js';
import type { Tape, TapeRequest, TapeResponse } from './tape.js';

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);
const literal = (value: unknown, by = '  '): string => indent(JSON.stringify(value, null, 2), by);

/** The tape seen from the test: beside it, or from where the test is run. */
function pathTo(tape: string, test: string | undefined): string {
  const path = test === undefined ? tape : relative(dirname(resolve(test)), resolve(tape));
  return path.split(sep).join('/');
}

function targetOf({ path, query = {} }: TapeRequest): string {
  const params = Object.entries(query).flatMap(([name, it]) => [it].flat().map((value) => [name, value]));
  return params.length ? `${path}?${new URLSearchParams(params)}` : path;
}

/** Statements that make `body`, and what `fetch` is told of it. */
function bodyOf({ body, content_type }: TapeRequest): { made: string[]; init: string[] } {
  if (body === undefined || body === null) return { made: [], init: [] };
  const parts = partsOf(body);
  if (parts) {
    const appended = parts.map((it) => {
      const name = JSON.stringify(it.name);
      if (!('filename' in it)) return `  body.append(${name}, ${JSON.stringify(it.value)});`;
      const content = it.text === undefined ? `new Uint8Array(${it.bytes})` : JSON.stringify(it.text);
      const type = JSON.stringify({ type: it.content_type ?? '' });
      return `  body.append(${name}, new Blob([${content}], ${type}), ${JSON.stringify(it.filename)});`;
    });
    return { made: ['  const body = new FormData();', ...appended], init: ['body'] };
  }
  const text = (body as { text?: unknown }).text;
  const sent =
    typeof text === 'string' && Object.keys(body).length === 1
      ? JSON.stringify(text)
      : `JSON.stringify(${literal(body)})`;
  return { made: [`  const body = ${sent};`], init: [`body`, `type:${content_type ?? 'text/plain'}`] };
}

function expectations({ status, json, text, stream, bytes, ended }: TapeResponse): string[] {
  const out = [`  expect(response.status).toBe(${status});`];
  if (ended === false)
    out.push('  // The recorded connection broke off.', '  await expect(response.text()).rejects.toThrow();');
  else if (json !== undefined) out.push(`  expect(await response.json()).toEqual(${literal(json)});`);
  else if (stream) {
    const whole = stream.map(([, piece]) => piece).join('');
    out.push(`  expect(await response.text()).toBe(${JSON.stringify(whole)});`);
  } else if (bytes !== undefined) out.push(`  expect((await response.arrayBuffer()).byteLength).toBe(${bytes});`);
  else if (text) out.push(`  expect(await response.text()).toBe(${JSON.stringify(text)});`);
  return out;
}

function byHand(request: TapeRequest, response: TapeResponse): string[] {
  const { authorization, method } = request;
  const { made, init } = bodyOf(request);
  const type = init.find((it) => it.startsWith('type:'))?.slice('type:'.length);
  const headers = {
    ...(authorization && { authorization: authorization.replace('{key}', 'recorded') }),
    ...(type && { 'content-type': type }),
  };
  const fields = [
    `method: ${JSON.stringify(method)}`,
    "redirect: 'manual'",
    ...(Object.keys(headers).length ? [`headers: ${JSON.stringify(headers)}`] : []),
    ...(init.includes('body') ? ['body'] : []),
  ];
  return [
    ...made,
    `  const response = await fetch(new URL(${JSON.stringify(targetOf(request))}, mock.url), {`,
    ...fields.map((it) => `    ${it},`),
    '  });',
    ...expectations(response),
  ];
}

/** By the client where it would do the same; what is refused, streamed or no operation is asked by hand. */
function byClient({ request, response }: Tape): string[] | undefined {
  const { method, path, query, body, authorization } = request;
  const [, kind] = /^Bearer (app|dataset)-\{key\}$/.exec(authorization ?? '') ?? [];
  const found = kind && path.startsWith('/v1/') ? new Router().find(method, path.slice('/v1'.length)) : undefined;
  const isPlain = response.json !== undefined && response.status < 300 && response.ended !== false;
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const sendsJson = body === undefined || (isObject && !partsOf(body) && /json/.test(request.content_type ?? ''));
  if (!found || !('found' in found) || method === 'HEAD' || !isPlain || !sendsJson) return undefined;
  const { place, params } = found.found;
  const given = {
    ...(Object.keys(params).length && { path: params }),
    ...(query && { query }),
  };
  const init = {
    ...(Object.keys(given).length && { params: given }),
    ...(body !== undefined && { body }),
  };
  const key = kind === 'app' ? 'apiKey' : 'datasetKey';
  return [
    `  const dify = new Dify({ ${key}: '${kind}-recorded', baseUrl: mock.url });`,
    `  const { data, response } = await dify.http.${method}(${JSON.stringify(place.path)}, ${literal(init)});`,
    `  expect(response.status).toBe(${response.status});`,
    `  expect(data).toEqual(${literal(response.json)});`,
  ];
}

/** `tape` is the file, `test` where the test will be. */
export function testOf(taped: Tape, tape: string, test?: string): string {
  const { case: name, request, response } = taped;
  const client = byClient(taped);
  const path = JSON.stringify(pathTo(tape, test));
  const file = test === undefined ? path : `fileURLToPath(new URL(${path}, import.meta.url))`;
  return [
    ...(test === undefined ? [] : ["import { fileURLToPath } from 'node:url';"]),
    ...(client ? ["import { Dify } from 'dify-kit';"] : []),
    "import { startMock } from 'dify-kit/mock';",
    "import { expect, test } from 'vitest';",
    '',
    `test(${JSON.stringify(name)}, async () => {`,
    `  await using mock = await startMock({ replay: { folder: ${file}, speed: 0 } });`,
    ...(client ?? byHand(request, response)),
    '});',
    '',
  ].join('\n');
}
