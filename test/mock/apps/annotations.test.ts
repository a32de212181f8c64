import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { Client, type Json } from '../client.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const ANSWER = 'It is on the fridge. 👍🏽';
const ask = { inputs: {}, query: 'What is the WIFI password?', user: 'alice' };
const setting = { score_threshold: 0.9, embedding_provider_name: 'p', embedding_model_name: 'm' };

async function annotated(key: string, on = true): Promise<Client> {
  const app = new Client(mock, key);
  await app.post('/apps/annotations', { question: 'what is the wifi password?', answer: ANSWER });
  if (on) await app.post('/apps/annotation-reply/enable', setting);
  return app;
}
function recorded(name: string): Json[] {
  const file = new URL(`../../recordings/${name}.json`, import.meta.url);
  const { stream } = JSON.parse(readFileSync(file, 'utf8')).response;
  return stream.map(([, chunk]: [number, string]) => JSON.parse(chunk.slice(6)));
}
const shape = (it: Json) => [Object.keys(it), Object.keys(it.metadata ?? {}), Object.keys(it.metadata?.usage ?? {})];
const hits = async (app: Client) => (await app.get('/apps/annotations')).json.data[0].hit_count;

describe('an annotation', () => {
  it.each(['chat', 'agent'])('answers for a %s app, character by character', async (mode) => {
    const app = await annotated(`app-${mode}-annotated`);
    const { events } = await app.post('/chat-messages', { ...ask, response_mode: 'streaming' });
    const real = recorded(`${mode}/send--streaming-annotation-hit`);
    expect(events.slice(0, -1).map((it) => it.answer)).toEqual([...ANSWER]);
    expect(shape(events[0])).toEqual(shape(real[0]));
    expect(shape(events.at(-1))).toEqual(shape(real.at(-1)));
    expect(events.at(-1).metadata.annotation_reply.account.name).toBe('admin');
    expect(events.at(-1).metadata.usage.prompt_price_unit).toBe('0.0');
    expect(await hits(app)).toBe(1);
  });

  it('answers whole', async () => {
    const app = await annotated('app-chat-annotated-whole');
    const { answer, metadata } = (await app.post('/chat-messages', ask)).json;
    expect([answer, metadata.usage.total_tokens]).toEqual([ANSWER, 0]);
    expect((await app.post('/chat-messages', { ...ask, query: 'What is the password?' })).json.answer).toContain(
      'You said',
    );
    expect(await hits(app)).toBe(1);
  });

  it('of a chatflow is one message without a run, and the stream stays open', async () => {
    const app = await annotated('app-chatflow-annotated');
    const started = performance.now();
    const { events } = await app.post('/chat-messages', { ...ask, response_mode: 'streaming' });
    expect(performance.now() - started).toBeGreaterThan(250);
    expect(events.map((it) => it.event ?? it)).toEqual(['ping', 'message', 'message_end']);
    expect(events[1]).toMatchObject({ answer: ANSWER, from_variable_selector: null });
    expect(Object.keys(events[2].metadata)).toEqual(['retriever_resources', 'usage']);
    const whole = (await app.post('/chat-messages', ask)).json;
    expect([whole.answer, Object.keys(whole.metadata)]).toEqual([ANSWER, ['retriever_resources', 'usage']]);
    const { data } = (await app.get(`/messages?user=alice&conversation_id=${whole.conversation_id}`)).json;
    expect(data[0]).toMatchObject({ answer: ANSWER, status: 'normal' });
  });

  it('is not used while replies are off', async () => {
    const app = await annotated('app-chat-not-annotated', false);
    expect((await app.post('/chat-messages', ask)).json.answer).toContain('You said');
    await app.post('/apps/annotation-reply/enable', setting);
    expect((await app.post('/chat-messages', ask)).json.answer).toBe(ANSWER);
    await app.post('/apps/annotation-reply/disable', setting);
    expect((await app.post('/chat-messages', ask)).json.answer).toContain('You said');
  });
});
