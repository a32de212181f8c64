import { describe, expect, it } from 'vitest';
import { client, events, failure, reply, serve } from '../server.js';

type Line = [level: string, message: string, fields: Record<string, unknown>];

function recorder() {
  const lines: Line[] = [];
  const at = (level: string) => (message: string, fields?: object) => {
    lines.push([level, message, { ...fields }]);
  };
  return { lines, logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

describe('`logger`', () => {
  it('gets one line for a call that went well', async () => {
    const { lines, logger } = recorder();
    const server = await serve(reply(200, { name: 'App' }, { 'x-trace-id': 't-1' }));
    await client(server, { logger }).app.info();
    expect(lines).toEqual([
      [
        'info',
        expect.stringMatching(/^app\.info ok 200 in \d+ ms$/),
        expect.objectContaining({ operation: 'app.info', status: 200, attempts: 1, traceId: 't-1', bytes: 14 }),
      ],
    ]);
  });

  it('gets a warning for a repeat, and an error for a call that failed', async () => {
    const { lines, logger } = recorder();
    const refusal = { code: 'internal_server_error', message: 'alice asked for her salary', status: 500 };
    const server = await serve(reply(500, refusal), reply(500, refusal));
    await failure(client(server, { logger, retries: 1 }).app.info());
    expect(lines.map(([level]) => level)).toEqual(['warn', 'error']);
    expect(lines[0]?.[2]).toMatchObject({ operation: 'app.info', attempt: 1, error: 'DifyServerError' });
    expect(lines[1]?.[2]).toMatchObject({ status: 500, code: 'internal_server_error', attempts: 2 });
    expect(JSON.stringify(lines)).not.toContain('salary');
  });

  it('gets the line of a stream when the stream is over, with its bytes', async () => {
    const { lines, logger } = recorder();
    const server = await serve(events({ event: 'message', answer: 'secret' }, { event: 'message_end', metadata: {} }));
    const stream = client(server).chat.stream({ query: 'secret' }, { logger });
    await stream.response;
    expect(lines).toEqual([]);
    for await (const _ of stream);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[2]).toMatchObject({ operation: 'chat.stream', status: 200 });
    expect(lines[0]?.[2]['bytes']).toBeGreaterThan(60);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });
});

describe('`traceId`', () => {
  it('is sent, a call’s over its client’s', async () => {
    const server = await serve(reply(200, {}), reply(200, {}));
    const dify = client(server, { traceId: 'of-the-client' });
    await dify.app.info();
    await dify.app.info({ traceId: 'of-the-call' });
    expect(server.seen.map(({ headers }) => headers['x-trace-id'])).toEqual(['of-the-client', 'of-the-call']);
  });
});
