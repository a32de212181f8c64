/** `examples/wechat.ts` as it stands, between a mock of Dify and a stand-in for WeChat that waits and delivers as WeChat does. */
import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { type Platform, platform, type Taken } from './platform.js';
import { type Program, started } from './program.js';

const TOKEN = 'weixin';
/** Milliseconds for which WeChat waits for an answer, and how often it delivers a message. */
const WAIT = 5_000;
const DELIVERIES = 3;

function addressed(url: string, more: Record<string, string> = {}, token: string = TOKEN): URL {
  const [timestamp, nonce] = ['1700000000', '4711'];
  const signature = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex');
  const address = new URL(url);
  address.search = String(new URLSearchParams({ signature, timestamp, nonce, ...more }));
  return address;
}

const message = (user: string, id: string, text: string) =>
  `<xml><ToUserName><![CDATA[gh_bot]]></ToUserName>\n<FromUserName><![CDATA[${user}]]></FromUserName>` +
  `<CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
  `<Content><![CDATA[${text}]]></Content><MsgId>${id}</MsgId></xml>`;

/** The text of a passive reply to the user. */
function said(xml: string, user: string): string {
  expect(xml).toContain(`<ToUserName><![CDATA[${user}]]></ToUserName><FromUserName><![CDATA[gh_bot]]></FromUserName>`);
  const [, content = ''] = /<Content>(.*)<\/Content><\/xml>$/s.exec(xml) ?? [];
  return content.replaceAll(']]]]><![CDATA[>', ']]>').replace(/^<!\[CDATA\[|\]\]>$/g, '');
}

const post = (url: string | URL, body: string, wait: number = WAIT) =>
  fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(wait) });

/** As WeChat delivers: again when it has waited in vain. */
async function delivered(
  url: string,
  body: string,
  wait: number = WAIT,
): Promise<{ text: string; deliveries: number }> {
  for (let deliveries = 1; ; deliveries++) {
    try {
      return { text: await (await post(addressed(url), body, wait)).text(), deliveries };
    } catch (error) {
      if (deliveries === DELIVERIES) throw error;
    }
  }
}

let tokens = 0;
const wechat = ({ path }: Taken) => ({
  json: path.startsWith('/cgi-bin/stable_token')
    ? { access_token: `access-${++tokens}`, expires_in: 7200 }
    : { errcode: 0, errmsg: 'ok' },
});

interface Scene {
  mock: Mock;
  api: Platform;
  program: Program;
  runs(): number;
}

async function scene(
  env: Record<string, string> = {},
  answer: Parameters<typeof platform>[0] = wechat,
): Promise<Scene> {
  const mock = await startMock({ pace: 0 });
  onTestFinished(() => mock.close());
  const api = await platform(answer);
  const program = await started('examples/wechat.ts', {
    DIFY_BASE_URL: mock.url,
    DIFY_API_KEY: 'app-chat-1',
    WECHAT_TOKEN: TOKEN,
    WECHAT_APP_ID: 'wx1',
    WECHAT_APP_SECRET: 'hush',
    WECHAT_API: api.url,
    ...env,
  });
  return { mock, api, program, runs: () => mock.requests().filter((it) => it.operation?.startsWith('chat.')).length };
}

describe('examples/wechat.ts', { timeout: 60_000 }, () => {
  it('answers the echo of the settings, and nobody who cannot sign', async () => {
    const { program, runs } = await scene();
    const echoed = await fetch(addressed(program.url, { echostr: '<b>42' }));
    expect([await echoed.text(), echoed.headers.get('content-type')]).toEqual(['<b>42', 'text/plain']);
    for (const url of [addressed(program.url, {}, 'guessed'), program.url]) {
      expect((await fetch(url)).status).toBe(403);
      expect((await post(url, message('alice', '1', 'Hi'))).status).toBe(403);
    }
    expect(runs()).toBe(0);
    expect(await program.stop()).toBe(0);
  });

  it('answers a signed message in time, and keeps a conversation for each user', async () => {
    const { mock, program, api } = await scene();
    mock.next('chat.stream', { answer: '<think>hm</think>**Hi** ]]> & <you>\u0001' });
    const first = await delivered(program.url, message('alice', '1', 'Hi & <b>'));
    expect(said(first.text, 'alice')).toBe('Hi ]]> & <you>');
    const second = await delivered(program.url, message('alice', '2', 'And now?'));
    expect(said(second.text, 'alice')).toContain('And now?');
    await delivered(program.url, message('bob', '3', 'Hello'));
    const asked = mock.requests().filter((it) => it.operation?.startsWith('chat.'));
    const bodies = asked.map((it) => it.body as { query: string; user: string; conversation_id?: string });
    expect(bodies.map((it) => [it.user, it.query, Boolean(it.conversation_id)])).toEqual([
      ['alice', 'Hi & <b>', false],
      ['alice', 'And now?', true],
      ['bob', 'Hello', false],
    ]);
    expect(api.taken).toEqual([]);
    expect(program.errors()).toBe('');
  });

  it('tells who asks a slow model to wait, within the 5 seconds, and pushes the answer', async () => {
    const { mock, program, api, runs } = await scene();
    mock.next('chat.stream', { ttft: 6_500, answer: 'Slow, but here.' });
    const began = performance.now();
    const { text, deliveries } = await delivered(program.url, message('alice', '1', 'Hi'));
    const waited = performance.now() - began;
    expect(said(text, 'alice')).toBe('请稍等，正在处理……');
    expect(deliveries).toBe(1);
    expect(waited).toBeLessThan(WAIT);
    const [asked, pushed] = await api.some(2);
    expect(asked?.body).toEqual({ grant_type: 'client_credential', appid: 'wx1', secret: 'hush' });
    expect(pushed?.path).toMatch(/^\/cgi-bin\/message\/custom\/send\?access_token=access-\d+$/);
    expect(pushed?.body).toEqual({ touser: 'alice', msgtype: 'text', text: { content: 'Slow, but here.' } });
    expect((pushed?.at ?? 0) - began).toBeGreaterThan(waited);
    expect(runs()).toBe(1);
  });

  it('runs the app once for a message that is delivered three times', async () => {
    const { mock, program, api, runs } = await scene({ PATIENCE: '300' });
    mock.next('chat.stream', { ttft: 1_000, answer: 'Once.' });
    const body = message('alice', '77', 'Hi');
    const texts = [];
    for (let at = 0; at < DELIVERIES; at++)
      texts.push(said(await (await post(addressed(program.url), body)).text(), 'alice'));
    expect(new Set(texts)).toEqual(new Set(['请稍等，正在处理……']));
    await api.some(2);
    const again = await (await post(addressed(program.url), body)).text();
    expect(said(again, 'alice')).toBe('请稍等，正在处理……');
    expect(await program.stop()).toBe(0);
    expect(runs()).toBe(1);
    expect(api.taken.filter((it) => it.path.includes('custom/send')).map((it) => it.body.text.content)).toEqual([
      'Once.',
    ]);
  });

  it('gives the third delivery the answer of the one run, where nothing can be pushed', async () => {
    const { mock, program, api, runs } = await scene({ WECHAT_APP_SECRET: '' });
    mock.next('chat.stream', { ttft: 1_500, answer: 'At last.' });
    const { text, deliveries } = await delivered(program.url, message('alice', '1', 'Hi'), 600);
    expect([said(text, 'alice'), deliveries]).toEqual(['At last.', 3]);
    expect(runs()).toBe(1);
    expect(api.taken).toEqual([]);
  });

  it('pushes the rest of an answer that is too long for one message', async () => {
    const { mock, program, api } = await scene();
    const answer = Array.from({ length: 120 }, (_, at) => `这是第${at}句话，说得很长很长。`).join('');
    mock.next('chat.stream', { answer });
    const { text } = await delivered(program.url, message('alice', '1', 'Hi'));
    const rest = (await api.some(3)).slice(1).map((it) => it.body.text.content);
    const pieces = [said(text, 'alice'), ...rest];
    while (pieces.join('').length < answer.length)
      pieces.push((await api.some(pieces.length + 1)).at(-1)?.body.text.content);
    expect(pieces.join('')).toBe(answer);
    for (const piece of pieces) {
      expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(2048);
      expect(piece).toMatch(/。$/);
    }
  });

  it('asks for another access token when WeChat no longer takes the one it gave', async () => {
    let refused = false;
    const { mock, program, api } = await scene({ PATIENCE: '100' }, (taken) => {
      if (!taken.path.includes('custom/send') || refused) return wechat(taken);
      refused = true;
      return { json: { errcode: 42001, errmsg: 'access_token expired' } };
    });
    mock.next('chat.stream', { ttft: 400, answer: 'Late.' });
    await delivered(program.url, message('alice', '1', 'Hi'));
    const paths = (await api.some(4)).map((it) => it.path.split('?')[0]);
    expect(paths).toEqual([
      '/cgi-bin/stable_token',
      '/cgi-bin/message/custom/send',
      '/cgi-bin/stable_token',
      '/cgi-bin/message/custom/send',
    ]);
    expect(program.errors()).toBe('');
  });

  it('has a text for a failure, and tells its log, without keys', async () => {
    const { mock, program } = await scene({ BOT_LANGUAGE: 'en' });
    mock.next('chat.stream', { code: 401 });
    const { text } = await delivered(program.url, message('alice', '1', 'Hi'));
    expect(said(text, 'alice')).toBe('Something went wrong here. Please try again in a little while.');
    expect(program.errors()).toMatch(/^DifyAuthError 401/);
    expect(program.errors()).not.toMatch(/app-chat-1|hush/);
  });

  it('takes note of what it has no answer to, and refuses what is no message', async () => {
    const { program, runs } = await scene();
    const event =
      '<xml><ToUserName><![CDATA[gh_bot]]></ToUserName><FromUserName><![CDATA[alice]]></FromUserName><MsgType>event</MsgType>' +
      '<Event><![CDATA[scancode_push]]></Event><ScanCodeInfo><ScanType>qrcode</ScanType></ScanCodeInfo></xml>';
    expect(await (await post(addressed(program.url), event)).text()).toBe('success');
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><xml><FromUserName>&a;</FromUserName></xml>';
    for (const body of ['', 'hello', '{"a":1}', '<xml></xml>', bomb]) {
      expect((await post(addressed(program.url), body)).status, body).toBe(400);
    }
    expect((await post(addressed(program.url), message('alice', '1', 'x'.repeat(70_000)))).status).toBe(413);
    expect(runs()).toBe(0);
  });
});
