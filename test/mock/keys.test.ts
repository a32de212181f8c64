import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Client } from './client.js';

const MISSING = "Authorization header must be provided and start with 'Bearer'";
const INVALID = 'Access token is invalid';
const ID = '11111111-1111-4111-8111-111111111111';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const asked = (path: string, authorization: string) =>
  new Client(mock).raw('GET', path, { headers: { authorization } });

describe('keys', () => {
  it.each([
    ['', MISSING],
    ['Bearer', MISSING],
    ['app-chat', MISSING],
    ['Basic app-chat', "Authorization scheme must be 'Bearer'"],
    ['Bearer app-chat more', INVALID],
    ['Bearer dataset-x', INVALID],
  ])('refuses %j on an app', async (authorization, message) => {
    const got = await asked('/info', authorization);
    expect(got.json).toEqual({ code: 'unauthorized', message, status: 401 });
    expect(got.headers.get('www-authenticate')).toBe('Bearer realm="api"');
  });

  it('refuses an app key on the knowledge side', async () => {
    expect((await asked('/datasets', 'Bearer app-chat')).json.message).toBe(INVALID);
  });

  it('reads the scheme in any case, and any number of spaces behind it', async () => {
    expect((await asked('/info', 'bearer   app-chat')).status).toBe(200);
  });

  it('looks at the key before it looks at the body', async () => {
    const got = await new Client(mock).raw('POST', '/chat-messages', {
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(got.status).toBe(401);
  });

  it.each([
    ['app-chat-1', 'chat'],
    ['app-agent-1', 'agent-chat'],
    ['app-chatflow-1', 'advanced-chat'],
    ['app-workflow-1', 'workflow'],
    ['app-completion-1', 'completion'],
    ['app-Jx7', 'chat'],
    ['whatever', 'chat'],
  ])('opens with %s an app of mode %s', async (key, mode) => {
    expect((await new Client(mock, key).get('/info')).json.mode).toBe(mode);
    expect((await new Client(mock, key).get('/parameters')).status).toBe(200);
    expect((await new Client(mock, key).get('/site')).status).toBe(200);
    expect((await new Client(mock, key).get('/meta')).status).toBe(200);
  });

  it.each([
    ['app-completion', 'POST', '/chat-messages', { inputs: {}, query: 'x', user: 'u' }, 'not_chat_app'],
    ['app-workflow', 'GET', '/conversations?user=u', undefined, 'not_chat_app'],
    ['app-chat', 'POST', '/workflows/run', { inputs: {}, user: 'u' }, 'not_workflow_app'],
    ['app-chatflow', 'POST', `/workflows/${ID}/run`, { inputs: {}, user: 'u' }, 'not_workflow_app'],
    ['app-agent', 'GET', `/workflows/run/${ID}`, undefined, 'not_workflow_app'],
    ['app-chat', 'POST', '/completion-messages', { inputs: {}, user: 'u' }, 'app_unavailable'],
  ])('%s is no key for %s %s', async (key, method, path, body, code) => {
    expect((await new Client(mock, key).send(method, path, body)).json).toMatchObject({ code, status: 400 });
  });

  it('takes only those keys that it was given', async () => {
    await using strict = await startMock({ pace: 0, keys: ['app-known'] });
    expect((await new Client(strict, 'app-known').get('/info')).status).toBe(200);
    expect((await new Client(strict, 'app-other').get('/info')).status).toBe(401);
  });
});
