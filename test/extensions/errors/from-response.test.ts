import { describe, expect, it } from 'vitest';
import { type DifyAPIError, DifyNotFoundError, DifyServerError } from '../../../src/index.js';
import { type Answer, client, failure, reply, serve } from '../../server.js';

/** The error that an answer becomes. */
async function thrown(answer: Answer): Promise<DifyAPIError> {
  const server = await serve(answer);
  return (await failure(client(server).app.info())) as DifyAPIError;
}

describe('an answer that is no success', () => {
  it('tells all of the envelope and its headers', async () => {
    const envelope = { code: 'not_found', message: 'Conversation Not Exists.', status: 404, params: 'conversation_id' };
    const error = await thrown(reply(404, envelope, { 'x-version': '1.14.1', 'x-trace-id': 'trace-1' }));
    expect(error).toBeInstanceOf(DifyNotFoundError);
    expect(error).toMatchObject({
      status: 404,
      code: 'not_found',
      message: 'Conversation Not Exists.',
      params: 'conversation_id',
      operation: 'app.info',
      serverVersion: '1.14.1',
      traceId: 'trace-1',
    });
  });

  it('goes by the status of the answer, not by what the envelope says', async () => {
    expect(await thrown(reply(404, { code: 'x', message: 'x', status: 500 }))).toHaveProperty('status', 404);
  });

  it('is read as an envelope whatever the content type is called', async () => {
    const text = JSON.stringify({ code: 'not_found', message: 'Gone.', status: 404 });
    expect(await thrown(reply(404, text, { 'content-type': 'text/plain' }))).toMatchObject({
      code: 'not_found',
      message: 'Gone.',
    });
  });

  it('of a proxy is told by the title of its page', async () => {
    const page = '<html>\r\n<head><title>\n 502 Bad Gateway </title></head><body>nginx</body></html>';
    const error = await thrown(reply(502, page, { 'content-type': 'text/html' }));
    expect(error).toBeInstanceOf(DifyServerError);
    expect(error.message).toMatch(/^502 Bad Gateway .*`baseUrl`/);
    expect(error.code).toBeUndefined();
  });

  it('of a page that is cut off, or has no title, is told as well as may be', async () => {
    expect((await thrown(reply(502, '<html><title>502 Bad Gate'))).message).toMatch(/^502 Bad Gate/);
    expect((await thrown(reply(502, '<html><title> </title>Sorry</html>'))).message).toMatch(/Sorry/);
    // Quick also where white space never ends.
    expect((await thrown(reply(502, `<title>${' '.repeat(50_000)}`))).message).toBe('<title>');
  });

  it.each(['<title>example.com | 502: Bad gateway</title>', '<TITLE>Attention Required! | Cloudflare</TITLE>'])(
    'of a network in front is told by its title: %s',
    async (title) => {
      const error = await thrown(reply(502, `<!DOCTYPE html><html><head>${title}</head></html>`));
      expect(error.message.startsWith(title.replace(/<.*?>/g, ''))).toBe(true);
    },
  );

  it('that is cut off still says what it began with', async () => {
    const whole = '{"code":"completion_request_error","message":"The \\"model\\" is away for now.","status":400}';
    const json = { 'content-type': 'application/json' };
    for (const length of [whole.length - 2, whole.indexOf('for'), whole.indexOf(',"status')]) {
      const error = await thrown(reply(400, whole.slice(0, length), json));
      expect(error).toMatchObject({ name: 'DifyModelError', code: 'completion_request_error' });
      expect(error.message).toMatch(/^The "model" is away/);
    }
    expect(await thrown(reply(400, '{"code":"not_f', json))).toMatchObject({
      code: 'not_f',
      message: '{"code":"not_f',
    });
    expect((await thrown(reply(400, '{"message":"a\\', json))).message).toBe('{"message":"a\\');
  });

  it('that redirects says where to, and nothing of the query', async () => {
    const server = await serve(reply(307, '', { location: 'https://dify.example/v1/tags?ticket=secret' }));
    const error = (await failure(client(server).tags.create({ name: 'a' }))) as DifyAPIError;
    expect(error).toMatchObject({
      status: 307,
      message: 'Redirected to https://dify.example/v1/tags: use that as `baseUrl`.',
    });
  });

  it('of plain text is told in its words, the white space tamed', async () => {
    expect((await thrown(reply(500, 'Internal\n\n  Server Error\n'))).message).toBe('Internal Server Error');
  });

  it('of a long text is told by its beginning', async () => {
    const { message } = await thrown(reply(500, `begin ${'x'.repeat(5_000)}`));
    expect(message).toMatch(/^begin x+…$/);
    expect(message.length).toBeLessThan(250);
  });

  it('without a body is told by its status', async () => {
    expect((await thrown(reply(503))).message).toBe('503 Service Unavailable');
    expect((await thrown(reply(500, '', { 'content-length': '0' }))).message).toBe('500 Internal Server Error');
  });

  it.each([
    [{ error: 'quota' }, 'quota'],
    [{ detail: 'quota' }, '{"detail":"quota"}'],
    [{ message: { text: 'quota' } }, '{"message":{"text":"quota"}}'],
    [{ code: 7, message: 'quota' }, 'quota'],
    [{ message: '' }, '{"message":""}'],
    [['quota'], '["quota"]'],
    [null, '500 Internal Server Error'],
    [7, '7'],
    [true, 'true'],
  ])('of JSON that another server speaks is told as well as may be: %j', async (body, message) => {
    const error = await thrown(reply(500, JSON.stringify(body), { 'content-type': 'application/json' }));
    expect(error).toBeInstanceOf(DifyServerError);
    expect(error.message).toBe(message);
    expect(error.code).toBeUndefined();
    expect(error.params).toBeUndefined();
  });
});
