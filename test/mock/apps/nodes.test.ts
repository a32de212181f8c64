import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAB } from '../../../scripts/conform-mock/lab.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { Client, type Json } from '../client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0, apps: LAB });
});
afterAll(() => mock.close());

const asked = { inputs: { text: 'hi' }, user: 'alice' };

async function events(key: string): Promise<Json[]> {
  const found = (await new Client(mock, key).post('/workflows/run', { ...asked, response_mode: 'streaming' })).events;
  return found.filter((it) => it !== 'ping');
}
function recorded(name: string): Json[] {
  const file = new URL(`../../recordings/workflows/run--streaming-${name}.json`, import.meta.url);
  const { stream } = JSON.parse(readFileSync(file, 'utf8')).response;
  const text = stream.map(([, chunk]: [number, string]) => chunk).join('');
  return [...text.matchAll(/^data: (.*)$/gm)].map((it) => JSON.parse(it[1]));
}
/** What happens to which node, in which round, and how it ends. */
const course = (all: Json[]) =>
  all
    .filter((it) => it.event !== 'text_chunk')
    .map(({ event, data }) =>
      [event, data.node_id, data.index, data.retry_index, data.status, data.iteration_id, data.loop_id]
        .filter((it) => it !== undefined && it !== null)
        .join(' '),
    );
const last = (all: Json[]) => all.at(-1).data;

describe('nodes that go round, fail and try again', () => {
  it.each([
    ['app-workflow-iteration', 'iteration'],
    ['app-workflow-loop-fails', 'loop-fails'],
    ['app-workflow-retry', 'node-retry'],
    ['app-workflow-fails', 'code-fails'],
  ])('of %s take the course of the real server', async (key, name) => {
    const [mine, real] = [await events(key), recorded(name)];
    expect(course(mine)).toEqual(course(real));
    for (const it of ['status', 'total_steps', 'exceptions_count', 'outputs'])
      if (it !== 'outputs' || last(real).status === 'failed')
        expect([it, last(mine)[it]]).toEqual([it, last(real)[it]]);
  });

  it('put out what the rounds did, without those that failed if so told', async () => {
    const outputOf = async (key: string) =>
      (await events(key)).find((it) => it.event === 'iteration_completed').data.outputs.output;
    expect(await outputOf('app-workflow-iteration-goes-on')).toEqual(['a!', null, 'a!']);
    expect(await outputOf('app-workflow-iteration-removes')).toEqual(['a!', 'a!']);
    expect(await outputOf('app-workflow-iteration-ends')).toEqual(['a!']);
    expect(last(await events('app-workflow-iteration-goes-on'))).toMatchObject({ status: 'succeeded', error: null });
    expect(last(await events('app-workflow-iteration-ends'))).toMatchObject({ status: 'failed', error: 'ValueError' });
  });

  it('let a model speak in a round, and nobody hear it', async () => {
    const all = await events('app-workflow-iteration-llm');
    const { outputs, total_tokens } = all.find((it) => it.event === 'iteration_completed').data;
    expect(outputs.output.map((it: string) => it.slice(0, 11))).toEqual(['You said: a', 'You said: b', 'You said: h']);
    expect(total_tokens).toBeGreaterThan(0);
    const before = all.findIndex((it) => it.event === 'iteration_completed');
    expect(all.slice(0, before).map((it) => it.event)).not.toContain('text_chunk');
  });

  it('are an exception to the run that has something in their place', async () => {
    const app = new Client(mock, 'app-workflow-partly');
    const { data } = (await app.post('/workflows/run', asked)).json;
    expect(data).toMatchObject({ status: 'partial-succeeded', error: null });
    const detail = (await app.get(`/workflows/run/${data.id}`)).json;
    expect(detail.status).toBe('partial-succeeded');
    const failed = (await events('app-workflow-partly')).find(({ data: it }) => it.status === 'exception');
    expect(failed.data).toMatchObject({
      error: 'Unknown error',
      outputs: { r: 'fallback', error_message: 'ValueError: boom', error_type: 'CodeExecutionError' },
      execution_metadata: { error_strategy: 'default-value' },
    });
  });
});

describe('a node that nobody could run', () => {
  it.each([
    [{ type: 'iteration', nodes: [{ type: 'human-input' }] }, '`human-input` cannot stand in `iteration`'],
    [{ type: 'loop', loop_count: 0 }, '`loop_count` of the node `loop` is a whole number from 1 to 100'],
    [{ type: 'code', nodes: [] }, '`nodes` is only for an iteration or a loop, not for `code`'],
    [{ type: 'code', error_strategy: 'hope' }, '`error_strategy` of the node `code` is one of'],
  ])('is refused: %j', async (node, message) => {
    await expect(startMock({ apps: { 'app-x': { nodes: [node as never] } } })).rejects.toThrow(message);
  });
});
