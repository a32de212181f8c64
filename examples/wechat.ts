/**
 * An Official Account of WeChat that answers with an app of Dify: the server behind the account's webhook, in plaintext mode.
 *
 *     WECHAT_TOKEN=… WECHAT_APP_ID=… WECHAT_APP_SECRET=… DIFY_API_KEY=… npx tsx examples/wechat.ts
 *
 * WeChat waits 5 seconds for an answer and delivers the message twice more. What takes longer gets "one moment" in time, and the
 * answer through the customer-service API. An account without that API (leave WECHAT_APP_SECRET out) has 15 seconds: the third
 * delivery still gets the answer of the one run that the first began.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// In a project of yours: from 'dify-kit/bot' and from 'dify-kit'.
import { createBot } from '../src/extensions/bot/index.js';
import { Dify } from '../src/index.js';

const { WECHAT_TOKEN, WECHAT_APP_ID = '', WECHAT_APP_SECRET, WECHAT_API = 'https://api.weixin.qq.com' } = process.env;
const { HOST = '127.0.0.1', PORT = '3000', PATIENCE = '4000', BOT_LANGUAGE } = process.env;
if (!WECHAT_TOKEN) throw new Error('WECHAT_TOKEN is missing: the token that stands in the settings of the account.');

const bot = createBot({
  dify: new Dify(),
  language: BOT_LANGUAGE === 'en' ? 'en' : 'zh',
  think: 'strip',
  markdown: 'strip',
  limit: { bytes: 2048 },
  ...(WECHAT_APP_SECRET && { push, patience: Number(PATIENCE) }),
});

/** What a message may be long, in bytes; those of WeChat have a few hundred. */
const MOST = 64 * 1024;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The signature is over token, time and nonce: it shows that somebody knows the token, and not what they wrote. */
function signed(query: URLSearchParams): boolean {
  const parts = [WECHAT_TOKEN ?? '', query.get('timestamp') ?? '', query.get('nonce') ?? ''];
  const own = createHash('sha1').update(parts.sort().join('')).digest('hex');
  const given = query.get('signature') ?? '';
  return given.length === own.length && timingSafeEqual(Buffer.from(given), Buffer.from(own));
}

/**
 * The fields of `<xml><Name>text</Name>…</xml>`, with or without CDATA, and no more of XML than that: no declarations, no entities
 * of its own, nothing within fields. It goes through the text once, and stops at the first thing that is none of these.
 */
function fieldsOf(xml: string): Map<string, string> {
  const fields = new Map<string, string>();
  const inside = /^\s*<xml>/.exec(xml);
  const field = /\s*<(\w+)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/y;
  field.lastIndex = inside?.[0].length ?? xml.length;
  for (let found = field.exec(xml); found; found = field.exec(xml)) {
    const [, name = '', data, text = ''] = found;
    fields.set(name, data ?? text.replace(/&(\w+);/g, (whole, entity) => ENTITIES[entity] ?? whole));
  }
  return fields;
}

/** Neither the end of a CDATA section nor what XML has no room for may come from a model. */
const data = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go
  `<![CDATA[${text.replace(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const answerTo = (fields: Map<string, string>, text: string): string =>
  `<xml><ToUserName>${data(fields.get('FromUserName') ?? '')}</ToUserName>` +
  `<FromUserName>${data(fields.get('ToUserName') ?? '')}</FromUserName>` +
  `<CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType>${data('text')}</MsgType>` +
  `<Content>${data(text)}</Content></xml>`;

let access: Promise<string> | undefined;

/** The token for calls to WeChat: one for all, until WeChat wants another. */
async function accessToken(): Promise<string> {
  const body = { grant_type: 'client_credential', appid: WECHAT_APP_ID, secret: WECHAT_APP_SECRET };
  const { access_token, errcode, errmsg } = await called('/cgi-bin/stable_token', body);
  if (!access_token) throw new Error(`WeChat gives no access token: ${errcode} ${errmsg}`);
  return access_token;
}

/** Sends a text to a user who wrote within the last 48 hours. */
async function push(user: string, text: string, again = true): Promise<void> {
  access ??= accessToken();
  access.catch(() => (access = undefined));
  const message = { touser: user, msgtype: 'text', text: { content: text } };
  const path = `/cgi-bin/message/custom/send?access_token=${encodeURIComponent(await access)}`;
  const { errcode, errmsg } = await called(path, message);
  if (!errcode) return;
  // The token is no longer good, and nothing was sent.
  if (again && [40001, 40014, 42001].includes(errcode)) {
    access = undefined;
    return push(user, text, false);
  }
  throw new Error(`WeChat does not take the message: ${errcode} ${errmsg}`);
}

async function called(
  path: string,
  body: object,
): Promise<{ access_token?: string; errcode?: number; errmsg?: string }> {
  const signal = AbortSignal.timeout(10_000);
  const response = await fetch(`${WECHAT_API}${path}`, { method: 'POST', body: JSON.stringify(body), signal });
  if (!response.ok) throw new Error(`WeChat answers ${response.status}`);
  return response.json();
}

async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if ((size += chunk.length) > MOST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const end = (status: number, text: string) => response.writeHead(status).end(text);
  if (!signed(query)) return end(403, 'The signature is wrong.');
  // What comes back to the account's settings, when the address is entered there; as text, for it is a stranger's.
  if (request.method === 'GET') return response.setHeader('content-type', 'text/plain').end(query.get('echostr') ?? '');
  const xml = await read(request);
  if (xml === undefined) return end(413, 'The message is too long.');
  const fields = fieldsOf(xml);
  const user = fields.get('FromUserName');
  if (!user) return end(400, 'This is no message of WeChat.');
  const picture = fields.get('PicUrl');
  const text = fields.get('Content') || fields.get('Recognition') || '';
  // What there is no answer to (a follower, a place) has to be taken note of, or it comes again.
  if (!text.trim() && !picture) return end(200, 'success');
  const id = fields.get('MsgId');
  const { texts, repeated } = await bot.reply(user, {
    text,
    files: picture ? [new URL(picture)] : [],
    ...(id && { id }),
  });
  const [first, ...others] = texts;
  if (first === undefined) return end(200, 'success');
  response.setHeader('content-type', 'application/xml').end(answerTo(fields, first));
  if (repeated || !WECHAT_APP_SECRET) return undefined;
  for (const other of others) await push(user, other);
}

const server = createServer((request, response) => {
  serve(request, response).catch((error) => {
    console.error(String(error));
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
server.listen(Number(PORT), HOST, () =>
  console.log(`Ready at http://${HOST}:${(server.address() as AddressInfo).port}`),
);

// Answers that are still awaited keep the process alive until they are sent.
process.once('SIGTERM', () => server.close());
