import { afterEach, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

it('the route of the example answers with the events of the app, a refusal with its status, and stops what is left', async () => {
  await using mock = await startMock({ pace: 0 });
  process.env = { ...before, DIFY_BASE_URL: mock.url, DIFY_API_KEY: 'app-chat-route' };
  const { POST } = await import('../../examples/next-route.js');
  const ask = (body: object, signal?: AbortSignal) =>
    POST(
      new Request('http://here/api/chat', { method: 'POST', body: JSON.stringify(body), ...(signal && { signal }) }),
    );

  const response = await ask({ query: 'Hi' });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(await response.text()).toMatch(/^data: \{"event":"message",[\s\S]*data: \{"event":"message_end",.*\}\n\n$/);

  const gone = await ask({ query: 'Hi', conversation_id: '00000000-0000-4000-8000-000000000000' });
  expect(gone.status).toBe(404);
  expect(await gone.json()).toMatchObject({ code: 'not_found', status: 404 });
});
