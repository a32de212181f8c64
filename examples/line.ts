/**
 * A LINE Official Account that answers with an app of Dify: the server behind its webhook.
 *
 *     LINE_CHANNEL_SECRET=… LINE_CHANNEL_TOKEN=… DIFY_API_KEY=… npx tsx examples/line.ts
 *
 * LINE is told at once that its events have come. An answer that is there within PATIENCE goes out with the reply token, which costs
 * nothing and holds for a minute; else the token says "one moment", and the answer is pushed.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// In a project of yours: from 'dify-kit/bot' and from 'dify-kit'.
import { createBot } from '../src/extensions/bot/index.js';
import { Dify } from '../src/index.js';

const { LINE_CHANNEL_SECRET, LINE_CHANNEL_TOKEN, LINE_API = 'https://api.line.me' } = process.env;
const { LINE_DATA_API = 'https://api-data.line.me' } = process.env;
const { HOST = '127.0.0.1', PORT = '3000', PATIENCE = '20000', BOT_LANGUAGE } = process.env;
if (!LINE_CHANNEL_SECRET || !LINE_CHANNEL_TOKEN)
  throw new Error('LINE_CHANNEL_SECRET and LINE_CHANNEL_TOKEN are missing.');

const bot = createBot({
  dify: new Dify(),
  language: BOT_LANGUAGE === 'zh' ? 'zh' : 'en',
  think: 'strip',
  markdown: 'strip',
  limit: { characters: 5000 },
  patience: Number(PATIENCE),
  push: (to, text) => sent('/v2/bot/message/push', { to, messages: [{ type: 'text', text }] }),
});

/** As much of an event as is looked at here. */
interface LineEvent {
  type: string;
  replyToken?: string;
  webhookEventId?: string;
  source?: { userId?: string; groupId?: string; roomId?: string };
  message?: { id: string; type: string; text?: string };
}

const MOST = 1024 * 1024;
/** How many messages LINE takes at once. */
const AT_ONCE = 5;

/** The signature is over the bytes of the body: read it before anything is parsed. */
function signed(body: Buffer, signature: unknown): boolean {
  const own = createHmac('sha256', LINE_CHANNEL_SECRET ?? '')
    .update(body)
    .digest();
  const given = Buffer.from(String(signature ?? ''), 'base64');
  return given.length === own.length && timingSafeEqual(given, own);
}

/** Sends something once, however often it has to be tried: LINE knows the key of what it has taken, and answers 409. */
async function sent(path: string, body: object, tries = 3): Promise<void> {
  const headers: Record<string, string> = {
    authorization: `Bearer ${LINE_CHANNEL_TOKEN}`,
    'content-type': 'application/json',
  };
  // A reply cannot be tried again: its token is spent.
  const repeatable = path.endsWith('/push');
  if (repeatable) headers['x-line-retry-key'] = randomUUID();
  for (let attempt = 1; ; attempt++) {
    const signal = AbortSignal.timeout(10_000);
    const init = { method: 'POST', headers, body: JSON.stringify(body), signal };
    const answer = await fetch(`${LINE_API}${path}`, init).catch((error: unknown) => error);
    if (answer instanceof Response && (answer.ok || (repeatable && answer.status === 409))) return;
    const lost = !(answer instanceof Response) || answer.status >= 500;
    if (!repeatable || !lost || attempt === tries) {
      throw new Error(
        `LINE does not take ${path}: ${answer instanceof Response ? `${answer.status} ${await answer.text()}` : answer}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
  }
}

async function picture(id: string): Promise<File> {
  const headers = { authorization: `Bearer ${LINE_CHANNEL_TOKEN}` };
  const signal = AbortSignal.timeout(30_000);
  const response = await fetch(`${LINE_DATA_API}/v2/bot/message/${encodeURIComponent(id)}/content`, {
    headers,
    signal,
  });
  if (!response.ok) throw new Error(`LINE does not give the picture: ${response.status}`);
  const type = response.headers.get('content-type') ?? 'image/jpeg';
  return new File([await response.arrayBuffer()], `${id}.${type.split('/')[1]}`, { type });
}

async function heard({ type, message, source, replyToken, webhookEventId }: LineEvent): Promise<void> {
  // A group talks to the bot as one.
  const to = source?.groupId ?? source?.roomId ?? source?.userId;
  if (type !== 'message' || !message || !to || !replyToken) return;
  if (message.type !== 'image' && !message.text?.trim()) return;
  const files = message.type === 'image' ? [await picture(message.id)] : [];
  const { texts, repeated } = await bot.reply(to, { text: message.text, files, id: webhookEventId ?? message.id });
  // Delivered again, although it was answered: the token is spent.
  if (repeated) return;
  const messages = texts.map((text) => ({ type: 'text', text }));
  await sent('/v2/bot/message/reply', { replyToken, messages: messages.slice(0, AT_ONCE) });
  for (let at = AT_ONCE; at < messages.length; at += AT_ONCE) {
    await sent('/v2/bot/message/push', { to, messages: messages.slice(at, at + AT_ONCE) });
  }
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const end = (status: number, text = '') => response.writeHead(status).end(text);
  if (request.method !== 'POST') return end(405);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if ((size += chunk.length) > MOST) return end(413);
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (!signed(body, request.headers['x-line-signature'])) return end(403, 'The signature is wrong.');
  const { events = [] } = JSON.parse(body.toString()) as { events?: LineEvent[] };
  end(200);
  await Promise.all(events.map((event) => heard(event).catch((error) => console.error(String(error)))));
}

const server = createServer((request, response) => {
  serve(request, response).catch((error) => {
    console.error(String(error));
    if (!response.headersSent) response.writeHead(400).end();
  });
});
server.listen(Number(PORT), HOST, () =>
  console.log(`Ready at http://${HOST}:${(server.address() as AddressInfo).port}`),
);

// Answers that are still awaited keep the process alive until they are sent.
process.once('SIGTERM', () => server.close());
