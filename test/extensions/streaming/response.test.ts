import { describe, expect, it } from 'vitest';
import { Dify } from '../../../src/index.js';
import { client, events, frame, reply, serve, stream } from '../../server.js';
import { chat, HI, namesOf } from './chat.js';
import { finished, messageEnd, refused, started } from './events.js';

describe('a stream as the answer of a route', () => {
  it('is framed as the server frames it, and can be read by a client', async () => {
    const newer = { event: 'mind_read', thought: 7 };
    const { stream } = await chat(events(...HI, newer, messageEnd()));
    const response = await stream.toResponse({ headers: { 'x-mine': '1' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('x-mine')).toBe('1');
    const text = await response.text();
    expect(text).toBe([...HI, newer, messageEnd()].map(frame).join(''));
    const again = new Dify({ apiKey: null, user: 'a', fetch: async () => new Response(text, response) });
    expect(await namesOf(again.chat.stream({ query: 'Hi' }))).toEqual(['message', 'message', 'unknown', 'message_end']);
  });

  it.each([
    [
      'a refusal',
      reply(404, { code: 'not_found', message: 'Gone.', status: 404 }),
      { status: 404, code: 'not_found', message: 'Gone.' },
    ],
    ['a redirect', reply(307, '', { location: '/elsewhere' }), { status: 502, code: 'bad_gateway' }],
    ['a server that is not there', stream((response) => response.destroy()), { status: 502, code: 'bad_gateway' }],
  ])('is of the status of %s', async (what, answer, expected) => {
    const server = await serve(answer);
    if (what === 'a server that is not there') await server.close();
    const response = await client(server, { retries: 0 }).chat.stream({ query: 'Hi' }).toResponse();
    expect(response.status).toBe(expected.status);
    expect(await response.json()).toMatchObject(expected);
  });

  it.each([
    ['an `error` event', events(...HI, refused()), { code: 'internal_server_error', status: 500 }],
    ['an event that is no JSON', events(...HI, 'data: <p>\n\n'), { code: 'bad_gateway', status: 502 }],
    ['an end too early', events(...HI), { code: 'bad_gateway', status: 502 }],
  ])('ends with an `error` event after %s', async (_, answer, expected) => {
    const { stream } = await chat(answer);
    const text = await (await stream.toResponse()).text();
    const last = text.trimEnd().split('\n\n').at(-1) ?? '';
    expect(JSON.parse(last.slice(6))).toMatchObject({ event: 'error', message_id: 'message-1', ...expected });
  });

  it('ends with the end of a run, also of one that failed', async () => {
    const { stream } = await chat(events(started(), finished({ status: 'failed' })));
    expect(await (await stream.toResponse()).text()).toBe(
      [started(), finished({ status: 'failed' })].map(frame).join(''),
    );
  });
});

it('a stream of objects has the events, and the failure', async () => {
  const { stream } = await chat(events(...HI));
  const reader = stream.toReadableStream().getReader();
  expect((await reader.read()).value).toEqual(HI[0]);
  expect((await reader.read()).value).toEqual(HI[1]);
  await expect(reader.read()).rejects.toMatchObject({ name: 'DifyTruncatedError' });
});
