/** A bare HTTP client for the mock that looks at every answer with the eyes of the specification. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { Contract } from '../../scripts/conform/contract.js';
import type { Exchange } from '../../scripts/conform/exchange.js';
import { cutFrames } from '../../scripts/conform/frames.js';
import { type Document, operations } from '../../scripts/openapi.js';
import type { Mock } from '../../src/mock/index.js';

const document: Document = JSON.parse(
  readFileSync(new URL('../../src/generated/openapi.json', import.meta.url), 'utf8'),
);
export const contract: Contract = new Contract(document);
export const operationIds: string[] = [...operations(document)].map((it) => it.operation.operationId);

/** Any JSON, looked at without ceremony. */
// biome-ignore lint/suspicious/noExplicitAny: what a test looks into is for the test to know
export type Json = any;

export interface Got {
  status: number;
  headers: Headers;
  bytes: Buffer;
  text: string;
  json: Json;
  /** The events of a stream; a ping is `'ping'`. */
  events: Json[];
}

const parsed = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function events(text: string): Json[] {
  const { frames, rest } = cutFrames(text);
  expect(rest).toBe('');
  return frames.map(({ event, data }) => (data === undefined ? event : parsed(data)));
}

function checked(method: string, url: URL, got: Got): void {
  const type = got.headers.get('content-type') ?? '';
  const response: Exchange['response'] = { status: got.status, headers: Object.fromEntries(got.headers), ended: true };
  if (type.startsWith('text/event-stream')) response.stream = [[0, got.text]];
  else if (type.includes('json') && got.text) response.json = got.json;
  else if (got.text) response.text = got.text;
  const exchange = { case: url.pathname, request: { method, path: url.pathname }, response };
  expect(contract.check(exchange).violations, `${method} ${url.pathname} ${got.status}`).toEqual([]);
}

export class Client {
  readonly #mock: Mock;
  readonly #key: string | undefined;

  constructor(mock: Mock, key?: string) {
    this.#mock = mock;
    this.#key = key;
  }

  get = (path: string): Promise<Got> => this.send('GET', path);
  post = (path: string, body: unknown = {}): Promise<Got> => this.send('POST', path, body);
  put = (path: string, body: unknown): Promise<Got> => this.send('PUT', path, body);
  patch = (path: string, body: unknown): Promise<Got> => this.send('PATCH', path, body);
  delete = (path: string, body?: unknown): Promise<Got> => this.send('DELETE', path, body);

  /** An object is sent as JSON, a form as a form. */
  send(method: string, path: string, body?: unknown): Promise<Got> {
    if (body === undefined || body instanceof FormData) return this.raw(method, path, { body: body ?? null });
    return this.raw(method, path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  async raw(method: string, path: string, { headers, ...init }: RequestInit): Promise<Got> {
    const url = new URL(this.#mock.url + path);
    const own = new Headers(headers);
    if (this.#key !== undefined && !own.has('authorization')) own.set('authorization', `Bearer ${this.#key}`);
    const response = await fetch(url, { redirect: 'manual', ...init, method, headers: own });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    const streamed = response.headers.get('content-type')?.startsWith('text/event-stream');
    const got: Got = {
      status: response.status,
      headers: response.headers,
      bytes,
      text,
      json: parsed(text),
      events: streamed ? events(text) : [],
    };
    checked(method, url, got);
    return got;
  }
}

/** A form with one file and some fields. */
export function form(
  file: { name: string; type?: string; content: Uint8Array | string },
  fields: Record<string, string> = {},
): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  made.append('file', new Blob([file.content as BlobPart], { type: file.type ?? 'text/plain' }), file.name);
  return made;
}
