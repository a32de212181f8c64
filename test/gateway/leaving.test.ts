/** A caller that leaves stops the run; a gateway that closes lets its streams end. */
import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../src/gateway/serve.node.js';
import type { Mock } from '../../src/mock/index.js';
import { eventsOf, type Gate, gate, json, readUntil, restOf } from './gate.js';

/** Words of `SLOW` come 300 ms apart, times this. */
const PACE = 0.2;
const body = (fields: object) => ({ inputs: {}, response_mode: 'streaming', ...fields });
const STREAMS: [what: string, path: string, said: object, stop: string][] = [
  ['/chat', '/chat?stream=1', { platform: 'chat', query: 'SLOW' }, 'chat.stop'],
  ['/workflows/run', '/workflows/run?stream=1', { platform: 'workflow', inputs: { text: 'SLOW' } }, 'workflows.stop'],
  ['a chat', '/apps/chat/v1/chat-messages', body({ query: 'SLOW' }), 'chat.stop'],
  ['a chatflow', '/apps/chatflow/v1/chat-messages', body({ query: 'SLOW' }), 'chat.stop'],
  ['a completion', '/apps/completion/v1/completion-messages', body({ inputs: { query: 'SLOW' } }), 'completion.stop'],
  ['a workflow', '/apps/workflow/v1/workflows/run', body({ inputs: { text: 'SLOW' } }), 'workflows.stop'],
];
const operations = (mock: Mock) => mock.requests().map((it) => [it.operation, it.status]);

/** The one stop, when it has been answered, and the run beside it when its stream has ended. */
async function stopped({ mock }: Gate, stop: string): Promise<void> {
  await expect.poll(() => operations(mock).slice(1), { timeout: 5_000 }).toEqual([[stop, 200]]);
  await expect.poll(() => mock.requests()[0]?.ms, { timeout: 5_000 }).toBeGreaterThan(0);
  expect(operations(mock)).toHaveLength(2);
  const [run, stopping] = mock.requests().map((it) => (it.body as { user: string }).user);
  expect(stopping).toBe(run);
}

describe('a caller that leaves', () => {
  it.each(STREAMS)('stops the run of %s, once', async (_what, path, said, stop) => {
    const it = await gate({}, PACE);
    const response = await it.post(path, said);
    const reader = await readUntil(response, '"task_id"');
    await reader.cancel();
    await stopped(it, stop);
    expect(it.log.map((entry) => [entry.status, entry.left])).toEqual([[200, true]]);
  });

  it.each(STREAMS)('stops it over HTTP, also before anything has come, with %s', async (_what, path, said, stop) => {
    const it = await gate({}, PACE);
    const server = await serve(it.fetch, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => server.close());
    const headers = { 'content-type': 'application/json' };
    const asked = request(server.url + path, { method: 'POST', headers, agent: false }).on('error', () => {});
    asked.end(JSON.stringify(said));
    await expect.poll(() => it.mock.requests().length).toBe(1);
    asked.destroy();
    await stopped(it, stop);
  });

  it('stops the run of a whole answer too', async () => {
    const it = await gate({}, PACE);
    const leaving = new AbortController();
    const answer = it.ask('/chat?platform=chat&query=SLOW', { signal: leaving.signal });
    await expect.poll(() => it.mock.requests().length).toBe(1);
    leaving.abort();
    await stopped(it, 'chat.stop');
    await answer.catch(() => {});
  });

  it('stops nothing by leaving a run that it only watches, or one that has ended', async () => {
    const { post, call, mock } = await gate();
    const user = { 'x-dify-user': 'alice' };
    const ran = await json(call('/workflows/run?platform=workflow&text=a'));
    const watched = await call(`/apps/workflow/v1/workflow/${ran.workflow_run_id}/events`, { headers: user });
    await watched.body?.cancel();
    await (await post('/apps/chat/v1/chat-messages', body({ query: 'Hi' }))).text();
    expect(operations(mock).map(([operation]) => operation)).toEqual([
      'workflows.run',
      'workflows.runs.events',
      'chat.send',
    ]);
  });
});

describe('a gateway that closes', () => {
  it('lets streams end, and takes no new ones', async () => {
    const { post, ask, drain, mock } = await gate({}, 0.05);
    const response = await post('/apps/chat/v1/chat-messages', body({ query: 'SLOW' }));
    const text = response.text();
    const drained = drain();
    expect((await ask('/healthz')).status).toBe(503);
    expect(await json(ask('/chat?platform=chat&query=Hi'))).toMatchObject({ status: 503 });
    await drained;
    expect(eventsOf(await text).at(-1)).toMatchObject({ event: 'message_end' });
    expect(operations(mock)).toEqual([['chat.send', 200]]);
  });

  it('lets whole answers end too, and stops those that take longer', async () => {
    const quick = await gate({}, 0.02);
    const answer = quick.ask('/chat?platform=chat&query=SLOW');
    await expect.poll(() => quick.mock.requests().length).toBe(1);
    await quick.drain();
    expect((await answer).status).toBe(200);
    const slow = await gate({}, PACE);
    const other = slow.ask(`/chat?platform=chat&query=SLOW${'+word'.repeat(60)}`);
    await expect.poll(() => slow.mock.requests()[0]?.status).toBe(200);
    await slow.drain(1_000);
    expect((await other).status).toBe(503);
    await stopped(slow, 'chat.stop');
  });

  it.each(STREAMS)('ends what takes longer with an error, and stops %s', async (_what, path, said, stop) => {
    const it = await gate({}, PACE);
    const response = await it.post(path, said);
    const reader = await readUntil(response, '"task_id"');
    const rest = restOf(reader);
    await it.drain(1);
    expect(eventsOf(await rest).at(-1)).toMatchObject({ event: 'error', status: 503 });
    await stopped(it, stop);
  });
});

it('logs neither queries nor keys nor users', async () => {
  const { call, ask, post, log } = await gate();
  await call('/chat?platform=chat&query=secret');
  await post('/apps/chat/v1/chat-messages', body({ query: 'secret' })).then((it) => it.text());
  await ask('/apps/chat/v1/datasets?user=secret');
  await ask('/healthz');
  const of = { at: expect.any(Number), ms: expect.any(Number), left: false, app: 'chat', caller: undefined };
  expect(log).toEqual([
    { ...of, method: 'GET', path: '/chat', operation: 'chat.send', caller: 'shop', status: 200 },
    { ...of, method: 'POST', path: '/apps/chat/v1/chat-messages', operation: 'chat.send', status: 200 },
    { ...of, method: 'GET', path: '/apps/chat/v1/datasets', operation: 'datasets.list', status: 403 },
    { ...of, method: 'GET', path: '/healthz', app: undefined, operation: undefined, status: 200 },
  ]);
});
