// biome-ignore-all lint/suspicious/noThenProperty: that is how rules of scenarios are written

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Dify } from '../../../src/index.js';
import { type MockOptions, startMock } from '../../../src/mock/index.js';
import { Client } from '../client.js';

const asking = { query: 'hi', inputs: {}, user: 'alice' };

async function started(options: MockOptions = {}) {
  const mock = await startMock({ pace: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}
async function file(yaml: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'scenario.yaml');
  await writeFile(path, yaml);
  return path;
}
/** Status of `GET /info` with whatever stands behind the key and in the header. */
const status = async (url: string, key = 'app-chat', prefer = '') =>
  (await fetch(`${url}/info`, { headers: { authorization: `Bearer ${key}`, ...(prefer && { prefer }) } })).status;

describe('of several doors', () => {
  it('the most specific wins', async () => {
    const mock = await started({
      always: { code: 500 },
      scenario: { rules: [{ when: { key: '/rule/' }, then: { code: 501 } }] },
    });
    expect(await status(mock.url)).toBe(500);
    expect(await status(mock.url, 'app-rule')).toBe(501);
    expect(await status(mock.url, 'app-rule+code=502')).toBe(502);
    expect(await status(mock.url, 'app-rule+code=502', 'code=503')).toBe(503);
    mock.next({ code: 504 });
    expect(await status(mock.url, 'app-rule+code=502', 'code=503')).toBe(504);
    expect(await status(mock.url, 'app-rule', 'code=200')).toBe(200);
  });

  it('each gives the words that no other gives', async () => {
    const mock = await started({ always: { retry_after: 9 }, scenario: { rules: [{ then: { code: 429 } }] } });
    const response = await fetch(`${mock.url}/info`, {
      headers: { authorization: 'Bearer app-x+error=from_key', prefer: 'seed=s' },
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '9']);
    expect(await response.json()).toMatchObject({ code: 'from_key' });
    expect(mock.requests()[0]?.scenario).toEqual({ retry_after: 9, code: 429, error: 'from_key', seed: 's' });
  });
});

describe('one-shots', () => {
  it('queue up, each for as often as it says, and are over then', async () => {
    const mock = await started();
    mock.next('app.info', { code: 429 }, { times: 2 });
    mock.next('app.info', { code: 503 });
    mock.next('app.meta', { code: 404 });
    const seen = [];
    for (let n = 0; n < 4; n++) seen.push(await status(mock.url));
    expect(seen).toEqual([429, 429, 503, 200]);
  });

  it('of two keys do not meet', async () => {
    const mock = await started();
    const keys = Array.from({ length: 8 }, (_, n) => `app-chat-${n}`);
    for (const [n, key] of keys.entries()) mock.next('chat.stream', { code: 430 + n }, { key });
    const statuses = keys.map(async (apiKey) => {
      const dify = new Dify({ baseUrl: mock.url, apiKey, user: 'alice', retries: 0 });
      await dify.app.info();
      const error = await dify.chat.send({ query: 'hi' }).catch((it) => it);
      await dify.chat.send({ query: 'hi' });
      return error.status;
    });
    expect(await Promise.all(statuses)).toEqual(keys.map((_, n) => 430 + n));
  });

  it('for a stream leave whole answers alone', async () => {
    const mock = await started();
    mock.next('chat.stream', { code: 503 });
    const client = new Client(mock, 'app-chat');
    expect((await client.post('/chat-messages', asking)).status).toBe(200);
    const streamed = await fetch(`${mock.url}/chat-messages`, {
      method: 'POST',
      body: JSON.stringify({ ...asking, response_mode: 'streaming' }),
      headers: { authorization: 'Bearer app-chat', 'content-type': 'application/json' },
    });
    expect(streamed.status).toBe(503);
  });

  it('are forgotten on reset, of one key or all', async () => {
    const mock = await started();
    mock.next({ code: 418 }, { key: 'app-one' });
    mock.next({ code: 419 }, { key: 'app-two' });
    mock.reset('app-one');
    expect([await status(mock.url, 'app-one'), await status(mock.url, 'app-two')]).toEqual([200, 419]);
    mock.next({ code: 418 });
    mock.reset();
    expect(await status(mock.url, 'app-one')).toBe(200);
  });
});

describe('a scenario file', () => {
  it('is YAML: the first rule that fits wins', async () => {
    const scenario = await file(`
seed: from-the-file
rules:
  - when: { operation: chat.send, body: { query: /refund/i } }
    then: { answer: "Refunds take 3 days." }
  - when: { operation: chat.send, body: { query: Refund? } }
    then: { code: 500 }
  - when: { operation: /^conversations/, key: app-chat-2 }
    then: { code: 403 }
`);
    const mock = await started({ scenario });
    const client = new Client(mock, 'app-chat-2');
    const { json } = await client.post('/chat-messages', { ...asking, query: 'My REFUND, please' });
    expect(json.answer).toBe('Refunds take 3 days.');
    expect((await client.post('/chat-messages', { ...asking, query: 'Refund?' })).json.answer).toBe(json.answer);
    expect((await client.get('/conversations?user=alice')).status).toBe(403);
    expect((await new Client(mock, 'app-chat-3').get('/conversations?user=alice')).status).toBe(200);
    const same = await started({ seed: 'from-the-file' });
    const again = await new Client(same, 'app-chat-2').post('/chat-messages', {
      ...asking,
      query: 'My REFUND, please',
    });
    expect(again.json.message_id).toBe(json.message_id);
  });

  it('counts requests of each key, and turns of a conversation', async () => {
    const mock = await started({
      scenario: {
        rules: [
          { when: { operation: 'app.info', times: 2 }, then: { code: 429 } },
          { when: { operation: 'chat.send', turn: 2 }, then: { answer: 'The second.' } },
        ],
      },
    });
    const seen = [];
    for (const key of ['app-a', 'app-a', 'app-b', 'app-a', 'app-b', 'app-b']) seen.push(await status(mock.url, key));
    expect(seen).toEqual([429, 429, 429, 200, 429, 200]);
    mock.reset('app-a');
    expect([await status(mock.url, 'app-a'), await status(mock.url, 'app-b')]).toEqual([429, 200]);

    const client = new Client(mock, 'app-chat');
    const first = (await client.post('/chat-messages', asking)).json;
    const { conversation_id } = first;
    const more = async () => (await client.post('/chat-messages', { ...asking, conversation_id })).json.answer;
    expect(await more()).toBe('The second.');
    expect(await more()).toBe(first.answer);
  });

  it('looks into the body as deep as the rule does', async () => {
    const rules = [
      { when: { body: { inputs: { city: /^B/ }, files: { 0: { type: 'image' } } } }, then: { code: 418 } },
    ];
    const mock = await started({ scenario: { rules } });
    const got = async (inputs: object, files: object[]) =>
      (
        await fetch(`${mock.url}/workflows/run`, {
          method: 'POST',
          body: JSON.stringify({ inputs, files }),
          headers: { authorization: 'Bearer app-workflow', 'content-type': 'application/json' },
        })
      ).status;
    expect(await got({ city: 'Berlin', more: 1 }, [{ type: 'image', x: 1 }])).toBe(418);
    expect(await got({ city: 'Aachen' }, [{ type: 'image' }])).not.toBe(418);
    expect(await got({ city: 'Berlin' }, [])).not.toBe(418);
  });

  it.each([
    ['rules: [', 'is not YAML'],
    ['- 1', 'has `seed`, `apps` and `rules`'],
    ['rule: []', '`rule` is none of seed, apps, rules'],
    ['rules: {}', '`rules` takes a list'],
    ['rules: [{ then: { cod: 1 } }]', 'Rule 1: `cod` is no word'],
    ['rules: [{ then: {} }, { when: { opration: x }, then: {} }]', 'Rule 2: `opration`'],
    ['rules: [{ when: { operation: chat.sned }, then: {} }]', '`chat.sned` is no operation'],
    ['rules: [{ when: { body: { query: "/(/" } }, then: {} }]', '`/(/` is no pattern'],
    ['rules: [{ when: { times: 0 }, then: {} }]', '`times` takes'],
    ['rules: [{ when: { turn: x }, then: {} }]', '`turn` takes'],
    ['rules: [{ when: {} }]', 'A rule has a `then`'],
    ['rules: [null]', 'A rule has a `then`'],
  ])('with a mistake stops the start: %s', async (yaml, message) => {
    await expect(startMock({ scenario: await file(yaml) })).rejects.toThrow(message);
  });

  it('that is not there is named', async () => {
    await expect(startMock({ scenario: 'nowhere.yaml' })).rejects.toThrow('nowhere.yaml cannot be read');
  });
});

describe('a seed', () => {
  it('makes the ids of one answer, again and again different ones', async () => {
    const mock = await started();
    const client = new Client(mock, 'app-chat+seed=x');
    const ids = [];
    for (let n = 0; n < 2; n++) ids.push((await client.post('/chat-messages', asking)).json.message_id);
    expect(ids[0]).not.toBe(ids[1]);
    const other = await started({ seed: 'other' });
    mock.reset();
    other.next({ seed: 'x' });
    const second = (await new Client(other, 'app-chat').post('/chat-messages', asking)).json.message_id;
    expect(second).toBe(ids[0]);
    expect((await client.post('/chat-messages', asking)).json.message_id).toBe(ids[0]);
  });
});
