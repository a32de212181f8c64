import { expect, it } from 'vitest';
import { Dify } from '../../../src/index.js';
import { startMock } from '../../../src/mock/index.js';

it('three resets during one run of more than 200 events: every node event comes once and in order, and the run was begun once', {
  timeout: 60_000,
}, async () => {
  await using mock = await startMock({ pace: 1 });
  const key = 'app-workflow-resets';
  const dify = new Dify({ baseUrl: mock.url, apiKey: key, user: 'alice' });
  const inputs = { text: 'Hi' };
  const answer = Array.from({ length: 250 }, (_, at) => `word${at}`).join(' ');
  const nodes = async (stream: ReturnType<typeof dify.workflows.stream>) => {
    const seen: string[] = [];
    for await (const { event, ...rest } of stream) {
      const { data } = rest as { data?: { node_id?: string } };
      if (event.startsWith('node_')) seen.push(`${event} ${data?.node_id}`);
    }
    return seen;
  };
  mock.next('workflows.run', { answer }, { key });
  const smooth = dify.workflows.stream({ inputs });
  const expected = await nodes(smooth);
  expect(smooth.stats.events).toBeGreaterThanOrEqual(200);

  mock.next('workflows.run', { answer, drop_after: 60 }, { key });
  mock.next('workflows.runs.events', { drop_after: 50 }, { key });
  mock.next('workflows.runs.events', { drop_after: 50 }, { key });
  const broken = dify.workflows.stream({ inputs });
  expect(await nodes(broken)).toEqual(expected);
  const [one, other] = [await smooth.result(), await broken.result()];
  expect(other).toMatchObject({ status: 'succeeded', data: { outputs: one.data.outputs }, textGap: true });
  expect(broken.stats.resumed).toBe(3);
  expect(mock.requests().filter(({ method }) => method === 'POST')).toHaveLength(2);
});
