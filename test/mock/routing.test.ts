import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client } from './client.js';

const ID = '11111111-1111-4111-8111-111111111111';
const COMMON = { 'x-version': '1.14.1', 'x-env': 'PRODUCTION' };

let mock: Mock;
let app: Client;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  app = new Client(mock, 'app-chat-routing');
});
afterAll(() => mock.close());

/** A request as nobody cleans it up. */
function wire(path: string, method = 'GET'): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  const { hostname, port } = new URL(mock.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { authorization: 'Bearer app-chat' } },
      (response) => {
        response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
      },
    );
    sent.on('error', reject).end();
  });
}

describe('the router', () => {
  it.each([
    '/nothing-here',
    '/info/',
    '/INFO',
    '/end-users/11111111111141118111111111111111',
    '/messages/abc/suggested',
    '/',
  ])('answers %s with an HTML page', async (path) => {
    const got = await app.get(path);
    expect(got.status).toBe(404);
    expect(got.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(got.text).toMatch(/^<!doctype html>\n<html lang=en>\n<title>404 Not Found<\/title>/);
    expect(Object.fromEntries(got.headers)).toMatchObject(COMMON);
  });

  it('leaves CORS headers out where it answers itself', async () => {
    expect((await app.get('/nothing-here')).headers.has('access-control-allow-origin')).toBe(false);
    expect((await app.get('/info')).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('takes a doubled slash and a bare base path elsewhere', async () => {
    const { origin } = new URL(mock.url);
    for (const [path, location] of [
      ['/v1//info?a=1', `${origin}/v1/info?a=1`],
      ['/v1', `${origin}/v1/`],
    ] as const) {
      const { status, headers } = await wire(path);
      expect([status, headers['location']]).toEqual([308, location]);
    }
  });

  it('refuses other methods in JSON, without Allow, and without a look at the key', async () => {
    const got = await new Client(mock).send('PATCH', '/info');
    expect(got.json).toEqual({
      code: 'method_not_allowed',
      message: 'The method is not allowed for the requested URL.',
      status: 405,
    });
    expect(got.headers.has('allow')).toBe(false);
    expect(got.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('tells the methods of a path, and whose pages may ask', async () => {
    const got = await new Client(mock).raw('OPTIONS', '/datasets', { headers: { origin: 'https://a.example' } });
    expect(got.status).toBe(200);
    expect(got.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'OPTIONS', 'POST']);
    expect(got.headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect(got.headers.get('vary')).toBe('Origin, Cookie');
  });

  it('answers HEAD where GET is', async () => {
    const got = await app.send('HEAD', '/info');
    expect(got.status).toBe(200);
    expect(Number(got.headers.get('content-length'))).toBeGreaterThan(50);
    expect(got.bytes).toHaveLength(0);
  });

  it('prefers fixed segments to parameters', async () => {
    const knowledge = new Client(mock, 'dataset-routing');
    expect((await knowledge.get('/datasets/tags')).json).toEqual([]);
    expect((await knowledge.get(`/datasets/${ID}/metadata/built-in`)).status).toBe(404);
  });

  it('knows the other names of operations, and UUIDs in capitals', async () => {
    const knowledge = new Client(mock, 'dataset-aliases');
    const { id } = (await knowledge.post('/datasets', { name: 'aliases' })).json;
    expect((await knowledge.post(`/datasets/${id}/hit-testing`, { query: 'x' })).json).toEqual({
      query: 'x',
      records: [],
    });
    expect((await knowledge.get(`/datasets/${id.toUpperCase()}`)).json.id).toBe(id);
  });
});
